// The local Graph as a process of its own, for tests of what calls it.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { inRepository } from "../support/paths.js";

const PROGRAM = "entra-user-flow-emulator";

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function startEmulator(...args) {
  const root = inRepository(".");
  execFileSync("cargo", ["build", "--quiet", "--package", PROGRAM], { cwd: root, stdio: "inherit" });
  const target = process.env.CARGO_TARGET_DIR ?? inRepository("target");
  const child = spawn(`${target}/debug/${PROGRAM}`, ["--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  const [line] = await once(createInterface(child.stdout), "line");
  return {
    url: /http:\/\/[\d.:]+/.exec(line)[0],
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

/** Asks the emulator for something that Graph does not have. */
export async function control(url, path, method = "GET", body = undefined) {
  const response = await fetch(`${url}/emulator/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : response.json();
}
