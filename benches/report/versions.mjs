// What was measured, and on what.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";

const MODULES = ["ajv", "zod", "valibot", "esbuild"];

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

export async function versions() {
  const installed = Object.fromEntries(
    MODULES.map((name) => [name, read(`../node_modules/${name}/package.json`).version]),
  );
  const [cpu] = cpus();
  return {
    package: read("../../pkg/package.json").version,
    "Node.js": process.versions.node,
    V8: process.versions.v8,
    rustc: execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ")[1],
    ...installed,
    machine: `${cpu.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`,
  };
}
