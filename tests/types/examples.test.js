// Every export says what it is for and shows it: the examples in the declarations compile and print what they say.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { installPackage, installYaml } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { run } from "../support/run.js";
import { temporaryFolder } from "../support/temporary.js";
import { documentedModules } from "./documented.js";

const project = temporaryFolder();
const modules = await documentedModules();
/** An example that several entries pass on is one. */
const examples = new Map(
  modules
    .flatMap(({ exported, ofTheEntry }) => [...exported.flatMap(({ examples }) => examples), ...ofTheEntry])
    .map(({ code, printed }) => [code, printed]),
);
const files = new Map([...examples.keys()].map((code, index) => [`example-${index}.mts`, code]));

before(async () => {
  await installPackage(project);
  await installYaml(project);
  for (const [file, code] of files) await writeFile(join(project, file), code);
});

for (const { entry, exported } of modules) {
  test(`every export of ${entry} has a description and an example`, () => {
    assert.notDeepEqual(exported, []);
    const lacking = exported.filter(({ description, examples }) => description === "" || examples.length === 0);
    assert.deepEqual(
      lacking.map(({ name }) => name),
      [],
    );
  });
}

describe("the examples", () => {
  test("compile, resolved as by a bundler", () =>
    compile(["--noEmit", "--module", "esnext", "--moduleResolution", "bundler"]));

  test("compile, resolved as by Node, and print what they say", async () => {
    await compile(["--module", "nodenext"]);
    const wrong = [];
    for (const [file, code] of files) {
      const output = await run(process.execPath, [file.replace(".mts", ".mjs")], { cwd: project });
      if (output !== examples.get(code)) wrong.push({ code, output });
    }
    assert.deepEqual(wrong, []);
    assert.ok([...examples.values()].filter((printed) => printed !== "").length > 25);
  });

  const compile = (options) =>
    run(
      process.execPath,
      [
        inRepository("tests/node_modules/typescript/bin/tsc"),
        ...["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax"],
        ...["--target", "es2022", "--lib", "es2022,dom", "--types", "node"],
        ...["--typeRoots", inRepository("tests/node_modules/@types"), ...options],
        ...files.keys(),
      ],
      { cwd: project },
    );
});
