// Each answer on the page about Graph's errors is recognised as the one that it stands for, and nothing else in it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { inRepository } from "../support/paths.js";

const { explainGraphError } = await import("../../pkg/dist/explain.js");

const page = await readFile(inRepository("docs/rules/graph-errors.md"), "utf8");
const sections = [...page.matchAll(/^## ([a-z0-9-]+)\n\n```text\n(.*?)\n```$/gms)];

test("the page has sections", () => {
  assert.ok(sections.length > 20);
});

for (const [, key, answer] of sections) {
  test(`the example of ${key}`, () => {
    const explanations = explainGraphError(answer);
    assert.deepEqual(
      explanations.map((explanation) => explanation.key),
      [key],
    );
  });
}
