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

const TYPES = inRepository("tests/node_modules/@types");

before(async () => {
  await installPackage(project);
  // An .mts file is a module for every resolution.
  for (const name of ["usage", "narrowing", "slim", "slim-alone", "slim-node", "yaml", "requests", "client", "client-abort"]) {
    await cp(inRepository(`tests/types/${name}.ts`), join(project, `${name}.mts`));
  }
});

for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
  describe(`the types, resolved as by ${name}`, () => {
    test("need nothing but the language", () =>
      compile(["usage.mts", "narrowing.mts", "yaml.mts", "requests.mts", "client.mts", "slim-alone.mts", ...resolution, "--lib", "es2022"]));
    test("are the same in a page", () =>
      compile(["usage.mts", "narrowing.mts", "yaml.mts", "slim.mts", "client.mts", "client-abort.mts", ...resolution, "--lib", "es2022,dom"]));
    test("of the slim entry take what Node has", () =>
      compile(["slim-node.mts", "client-abort.mts", ...resolution, "--lib", "es2022", "--types", "node", "--typeRoots", TYPES]));
  });
}

const compile = (args) =>
  run(process.execPath, [inRepository("tests/node_modules/typescript/bin/tsc"), ...STRICT, ...args], { cwd: project });
