// The packed package in an empty project, in each runtime that npm can install, as a module and by `require`.

import assert from "node:assert/strict";
import { cp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { installPackage } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { run } from "../support/run.js";
import { temporaryFolder } from "../support/temporary.js";
import { EXPECTED, IN_GERMAN } from "./expected.js";

const project = temporaryFolder();
const binary = (name) => inRepository(`tests/node_modules/.bin/${name}`);

before(async () => {
  await installPackage(project);
  await cp(inRepository("tests/runtimes/probe.mjs"), join(project, "probe.mjs"));
  await writeFile(
    join(project, "module.mjs"),
    `import * as api from "entra-user-flow";
     import german from "entra-user-flow/locales/de";
     import { probe } from "./probe.mjs";
     console.log(JSON.stringify(probe(api, german)));`,
  );
  await writeFile(
    join(project, "require.cjs"),
    `const api = require("entra-user-flow");
     const { default: german } = require("entra-user-flow/locales/de");
     import("./probe.mjs").then(({ probe }) => console.log(JSON.stringify(probe(api, german))));`,
  );
});

const runtimes = {
  Node: [process.execPath],
  // Without any permission: the package reads no file, no variable and no address.
  Deno: [binary("deno"), "run", "--no-lock", "--no-prompt", "--node-modules-dir=manual"],
  Bun: [binary("bun")],
};
const entries = {
  Node: ["module.mjs", "require.cjs"],
  Deno: ["module.mjs"],
  Bun: ["module.mjs", "require.cjs"],
};

for (const [name, [command, ...args]] of Object.entries(runtimes)) {
  for (const entry of entries[name]) {
    test(`${name} runs ${entry}`, async () => {
      // Deno and Bun keep caches; these go away with the project.
      const env = { ...process.env, DENO_DIR: join(project, ".deno"), DENO_NO_UPDATE_CHECK: "1", HOME: project };
      const printed = await run(command, [...args, entry], { cwd: project, env });
      assert.deepEqual(JSON.parse(printed), { ...EXPECTED, inGerman: IN_GERMAN });
    });
  }
}

test("the package has its licences and its readme", async () => {
  const files = await readdir(join(project, "node_modules/entra-user-flow"));
  for (const file of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json"])
    assert.ok(files.includes(file), file);
});
