// The schema and the rules agree: what the schema refuses has an error, and it refuses what has an error that a schema
// can express.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { parse, printParseErrorCode } from "jsonc-parser";
import { inRepository } from "../support/paths.js";
import { mutations, numbers } from "./mutate.js";
import { agree, check, schema, summary, validate } from "./verdicts.js";
import { IN_PAGES, WHOLE } from "./whole.js";

const folder = inRepository("tests/fixtures");
const fixtures = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".json")).sort();

/** Every word of every list of the schema. */
const WORDS = Object.values(schema.definitions).flatMap((definition) => definition.enum ?? []);

/** What no reader of plain JSON can give to a schema: broken text, and members that are there twice. */
const ABOUT_THE_TEXT = ["UF0001", "UF0002", "UF0004", "UF0006", "UF0008"];

test("on every definition among the fixtures", async (context) => {
  const unreadable = [];
  let compared = 0;
  for (const path of fixtures) {
    const bytes = await readFile(join(folder, path));
    const options = await optionsOf(path);
    const report = validate(bytes, options);
    if (report.format !== "definition") continue;
    if (report.diagnostics.some(({ code }) => ABOUT_THE_TEXT.includes(code))) {
      unreadable.push(path);
      continue;
    }
    const mistakes = [];
    const text = bytes.toString("utf8").replace(/^\ufeff/, "");
    const value = parse(text, mistakes, { allowTrailingComma: true });
    assert.deepEqual(mistakes.map(({ error }) => printParseErrorCode(error)), [], path);
    inContext(path, () => agree(text, value, options));
    compared += 1;
  }
  context.diagnostic(`${compared} compared, ${unreadable.length} cannot be read`);
  assert(compared >= 100, `only ${compared} definitions`);
  assert(unreadable.length <= 40, unreadable.join("\n"));
});

test("on a definition that says everything, and on whatever differs from it in one place", async (context) => {
  for (const [definition, member] of everyMember()) {
    assert(mentions(WHOLE, member) || mentions(IN_PAGES, member), `${definition}: ${member} is nowhere`);
  }
  let count = 0;
  for (const document of await goodDocuments()) {
    assert(check(document), JSON.stringify(check.errors));
    assert.deepEqual(validate(document).diagnostics.filter(({ severity }) => severity === "error"), []);
    for (const [what, make] of mutations(document, WORDS)) {
      const mutant = make();
      inContext(what, () => agree(JSON.stringify(mutant), mutant, { format: "definition" }));
      count += 1;
    }
  }
  context.diagnostic(`${count} documents`);
});

test("on what differs in two places", async (context) => {
  const SAMPLES = 4000;
  const below = numbers(20250723);
  const documents = await goodDocuments();
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const [first, once] = pick([...mutations(documents[below(documents.length)], WORDS)], below);
    const [second, make] = pick([...mutations(once(), WORDS)], below);
    const twice = make();
    inContext(`${first}; ${second}`, () => agree(JSON.stringify(twice), twice, { format: "definition" }));
  }
  context.diagnostic(`${SAMPLES} documents`);
});

test("each exception is needed", (context) => {
  const { unused, ...counts } = summary();
  context.diagnostic(JSON.stringify(counts));
  assert.deepEqual(unused, []);
});

/** Whole definitions as people write them, and those that use the rest of the language. */
async function goodDocuments() {
  const paths = ["documented-01", "everything", "how-to", "smallest"].map((name) => `definition/${name}.json`);
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
  return [WHOLE, IN_PAGES, ...texts.map((text) => parse(text))];
}

/** `[definition, member]` for each member that the schema knows. */
function everyMember() {
  return Object.entries(schema.definitions).flatMap(([name, { properties = {} }]) =>
    Object.keys(properties).map((member) => [name, member]),
  );
}

const mentions = (value, member) =>
  typeof value === "object" &&
  value !== null &&
  (Object.hasOwn(value, member) || Object.values(value).some((inner) => mentions(inner, member)));

/** Options stand beside the fixture, in a file of its own name. */
async function optionsOf(path) {
  const file = join(folder, path.replace(/\.json$/, ".options"));
  return existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : undefined;
}

const pick = (list, below) => list[below(list.length)];

function inContext(what, act) {
  try {
    act();
  } catch (error) {
    error.message = `${what}: ${error.message}`;
    throw error;
  }
}
