// What `import` writes is in the form of `fmt`, and means what the package says.

import { assert } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { inRepository } from "../support/paths.js";
import { folderWith } from "./run.js";

const { build, importFlow } = await import("../../pkg/dist/index.js");
const { write, run } = folderWith();

const FIXTURES = inRepository("tests/fixtures/import");
const bodies = readdirSync(FIXTURES).filter((name) => name.endsWith(".json"));
const READERS = { json: JSON.parse, yaml: parse };

/** What a definition says: the body that is built of it or, where none can be built, the definition itself. */
const bodyOf = (definition) => {
  const isSet = Array.isArray(definition);
  return (isSet ? null : build(definition).json) ?? JSON.parse(JSON.stringify(definition));
};

describe("what is imported is in one form", () => {
  for (const name of bodies) {
    test(name, async () => {
      const body = readFileSync(join(FIXTURES, name), "utf8");
      const { definition } = importFlow(body);
      for (const [language, read] of Object.entries(READERS)) {
        const { out } = await run(["import", "-", ...(language === "yaml" ? ["--yaml"] : [])], { input: body });
        if (definition === null) {
          assert.strictEqual(out, "");
          continue;
        }
        assert.deepStrictEqual(bodyOf(read(out)), bodyOf(definition));
        write(`made.${language}`, out);
        const { code, err } = await run(["fmt", `made.${language}`, "--check"]);
        assert.strictEqual(code, 0, err);
      }
    });
  }

  test("there are many", () => assert.isAbove(bodies.length, 30));
});
