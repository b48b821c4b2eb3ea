// The packed package, installed by npm into a project of its own.

import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { inRepository } from "./paths.js";
import { run } from "./run.js";

const tarball = resolve(process.env.PACKAGE_TARBALL ?? inRepository("target/package/entra-user-flow.tgz"));

/** Installs `yaml` beside it, as users of the YAML entry do. */
export async function installYaml(folder) {
  const from = inRepository("tests/node_modules/yaml");
  await run("npm", ["install", from, "--install-links", "--offline", "--no-audit", "--no-fund"], { cwd: folder });
}

/** Installs the tarball, and nothing else, into an empty `folder`. */
export async function installPackage(folder) {
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await run("npm", ["install", tarball, "--offline", "--no-audit", "--no-fund"], { cwd: folder });
  const installed = await readdir(join(folder, "node_modules"));
  assert.deepEqual(
    installed.filter((name) => !name.startsWith(".")),
    ["entra-user-flow"],
  );
}
