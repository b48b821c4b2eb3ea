import { cp } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { installPackage } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { run } from "../support/run.js";
import { temporaryFolder } from "../support/temporary.js";

const project = temporaryFolder();

const STRICT = [
  "--strict",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
  "--verbatimModuleSyntax",
  "--noEmit",
  "--skipLibCheck",
  "false",
  "--target",
  "es2022",
];

const RESOLUTIONS = {
  "Node, as a module": ["--module", "nodenext"],
  "a bundler": ["--module", "esnext", "--moduleResolution", "bundler"],
};

before(async () => {
  await installPackage(project);
  // An .mts file is a module for every resolution.
  for (const name of ["usage", "slim", "yaml", "requests"])
    await cp(inRepository(`tests/types/${name}.ts`), join(project, `${name}.mts`));
});

for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
  describe(`the types, resolved as by ${name}`, () => {
    test("need nothing but the language", () => compile(["usage.mts", "requests.mts", ...resolution, "--lib", "es2022"]));
    test("of the YAML entry need nothing else", () => compile(["yaml.mts", ...resolution, "--lib", "es2022"]));
    test("of the slim entry need a browser's", () => compile(["slim.mts", ...resolution, "--lib", "es2022,dom"]));
  });
}

const compile = (args) =>
  run(process.execPath, [inRepository("tests/node_modules/typescript/bin/tsc"), ...STRICT, ...args], { cwd: project });
