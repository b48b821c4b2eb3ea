// Where YAML is not what it looks like: each trap works, or is explained at its place.

import { assert } from "chai";
import { describe, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";
import { lines } from "./findings.js";
import { TRAPS } from "./traps.js";

const { yaml } = await importYamlEntry(temporaryFolder());

for (const [group, cases] of Object.entries(TRAPS)) {
  describe(group, () => {
    for (const [name, { text, finds, says = [], data }] of Object.entries(cases)) {
      test(name, () => {
        const report = yaml.validate(text);
        assert.deepEqual(lines(report, text), finds);
        says.forEach((part, index) => {
          const { message, help } = report.diagnostics[index];
          assert.include(`${message}. ${help}`, part);
        });
        const built = build(text);
        if (report.ok && built !== null) assert.strictEqual(built.json, yaml.build(data).json);
        else assert.isNull(built?.json ?? null);
      });
    }
  });
}

/** A set of flows is not built. */
function build(text) {
  try {
    return yaml.build(text);
  } catch (error) {
    assert.instanceOf(error, TypeError);
    assert.include(error.message, "one user flow");
    return null;
  }
}
