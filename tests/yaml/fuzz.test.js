// Damaged YAML, made at random from a seed: whatever it is, the report is sound, and so are the fixes.

import { assert } from "chai";
import { test } from "node:test";
import { parseAllDocuments } from "yaml";
import { applyFix, applyPatch } from "../support/patch.js";
import { temporaryFolder } from "../support/temporary.js";
import { importRead, importYamlEntry } from "../support/yaml-entry.js";
import { generator, mutate, SEEDS } from "./mutate.js";

/** More of them, from another seed: FUZZ_ROUNDS=20000 FUZZ_SEED=2 node --test yaml/fuzz.test.js */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 800);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const folder = temporaryFolder();
const { yaml } = await importYamlEntry(folder);
const read = await importRead(folder);

test("mutations", () => {
  const random = generator(SEED);
  const seen = { findings: 0, textFixes: 0, sameData: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const text = mutate(SEEDS[round % SEEDS.length], random);
    const encoding = random(4) === 0 ? "utf-8" : "utf-16";
    try {
      check(text, encoding, seen);
    } catch (cause) {
      throw new Error(`round ${round}: ${JSON.stringify(text)}\n${cause.message}`, { cause });
    }
  }
  // Else the checks below have checked nothing.
  assert.isAbove(seen.findings, ROUNDS);
  assert.isAbove(seen.textFixes, ROUNDS / 4);
  assert.isAbove(seen.sameData, ROUNDS / 10);
});

function check(text, positionEncoding, seen) {
  const report = yaml.validate(text, { positionEncoding });
  assert.strictEqual(
    report.ok,
    report.diagnostics.every(({ severity }) => severity !== "error"),
  );
  let last = 0;
  for (const { range, related = [], fixes = [] } of report.diagnostics) {
    seen.findings++;
    const places = [
      range,
      ...related.map((place) => place.range),
      ...fixes.flatMap(({ text = [] }) => text.map((edit) => edit.range)),
    ];
    for (const place of places) checkRange(place, text, positionEncoding);
    assert.isAtLeast(range.start.offset, last, "the order of the source");
    last = range.start.offset;
  }
  checkJson(text, seen);
  // A pointer of the core cannot hold half a character.
  if (positionEncoding === "utf-16" && text.isWellFormed()) checkFixes(text, report, seen);
  checkBuild(text, report);
}

function checkRange({ start, end }, text, encoding) {
  const lines = text.split(/\r\n|\n|\r/);
  const length = encoding === "utf-8" ? utf8Length(text) : text.length;
  assert.isAtMost(start.offset, end.offset);
  assert.isAtMost(end.offset, length);
  for (const { line, column } of [start, end]) {
    assert.isAtLeast(column, 1);
    // The line feed of a pair may be what is shown.
    assert.isAtMost(column, (encoding === "utf-8" ? utf8Length(lines[line - 1]) : lines[line - 1].length) + 2);
  }
}

/** Where nothing is wrong with the YAML, the core gets what the package `yaml` makes of it. */
function checkJson(text, seen) {
  const { content, findings } = read(text);
  if (findings.list.length > 0) return;
  const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, "\n"), {
    version: "1.2",
    merge: true,
    uniqueKeys: false,
  });
  const values = documents.filter(({ contents }) => contents?.source !== "").map((document) => document.toJS());
  const expected = values.length === 1 ? values[0] : values;
  if (values.length > 0) assert.deepEqual(JSON.parse(content), JSON.parse(JSON.stringify(expected)));
  seen.sameData++;
}

function checkFixes(text, { diagnostics }, seen) {
  for (const diagnostic of diagnostics) {
    for (const fix of diagnostic.fixes ?? []) {
      if (fix.text === undefined || fix.edits === undefined) continue;
      seen.textFixes++;
      const mended = applyFix(yaml, text, diagnostic, fix);
      assert.deepEqual(comparable(mended), applyPatch(comparable(text), fix.edits), mended);
    }
  }
}

/** Documents that are nothing count as none. */
function comparable(text) {
  const { content } = read(text);
  return JSON.parse(content.replace(/ \?$/, "").replace(/(?<=[[:,]|^)NaN(?=[\],}]|$)/g, '"unreadable"'));
}

function checkBuild(text, { ok }) {
  try {
    assert.strictEqual(yaml.buildBytes(text).bytes !== null, yaml.build(text).json !== null);
    if (!ok) assert.isNull(yaml.build(text).json);
  } catch (error) {
    if (!(error instanceof TypeError) || !error.message.includes("one user flow")) throw error;
  }
}

/** Half a surrogate pair is sent as U+FFFD, which takes as many bytes. */
const utf8Length = (text) => new TextEncoder().encode(text).length;
