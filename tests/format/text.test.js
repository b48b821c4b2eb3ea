// Reports for people: how each case reads, and what holds for any of them.

import { assert } from "chai";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { testEach } from "../support/each.js";
import { readFixtures } from "../support/fixtures.js";
import { inRepository } from "../support/paths.js";
import { CASES, formatOptions } from "./cases.js";

const { diff, validate } = await import("../../pkg/dist/index.js");
const { formatText } = await import("../../pkg/dist/format.js");
const { covered } = await import("../../pkg/src/format/secrets.js");

const folder = inRepository("tests/format/text");
const fileOf = (name) => `${name.replaceAll(" ", "-")}.txt`;

describe("a case reads as its snapshot", () => {
  for (const [name, one] of Object.entries(CASES)) {
    test(name, () => {
      const shown = formatText(validate(one.sources, one.options), formatOptions(one));
      const path = `${folder}/${fileOf(name)}`;
      if (process.env.UPDATE) writeFileSync(path, shown);
      assert.isTrue(existsSync(path), "UPDATE=1 writes it");
      assert.strictEqual(shown, readFileSync(path, "utf8"));
    });
  }

  test("and no snapshot is of nothing", () => {
    assert.sameMembers(readdirSync(folder), Object.keys(CASES).map(fileOf));
  });
});

/** Colours are the only escapes, and line breaks the only controls. */
const OBEYED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;

/** At least so many columns a text takes: a mark has none, and what is not in the first plane counts as one. */
const columns = (text) => [...text.replace(/\p{M}/gu, "")].length;

describe("any report", () => {
  testEach("prints nothing that a terminal obeys", readFixtures(), ({ name, text, options }) => {
    const { positionEncoding } = options;
    const report = validate({ text, file: name }, options);
    for (const width of [40, 100]) {
      const how = { sources: { text, file: name }, width, ...(positionEncoding && { positionEncoding }) };
      const plain = formatText(report, how);
      assert.notMatch(plain, OBEYED);
      assert.strictEqual(formatText(report, { ...how, color: true }).replace(/\x1b\[[\d;]+m/g, ""), plain);
      for (const line of plain.split("\n").filter((line) => /^ *\d+ \| /.test(line))) {
        assert.isAtMost(columns(line), width, line);
      }
    }
  });

  test("marks what its range covers", () => {
    for (const { text } of readFixtures()) {
      // Where each character takes a column.
      if (!/^[\x20-\x7e\n]*$/.test(text)) continue;
      const { diagnostics } = validate(text);
      for (const diagnostic of diagnostics) {
        const { range } = diagnostic;
        if (range.start.line !== range.end.line || range.start.offset === range.end.offset) continue;
        const lines = formatText(
          { diagnostics: [{ ...diagnostic, related: [] }] },
          { sources: text, width: 100_000 },
        ).split("\n");
        const at = lines.findIndex((line) => /^ *\| +\^+$/.test(line));
        const [from, to] = [lines[at].indexOf("^"), lines[at].length];
        assert.strictEqual(lines[at - 1].slice(from, to), text.slice(range.start.offset, range.end.offset));
      }
    }
  });

  test("shows what any of its texts hides", () => {
    const text = "a\x1b[31m\n\r\u202e";
    const range = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 1, line: 1, column: 2 } };
    const place = { source: 0, path: `/${text}`, message: text, range };
    const fixes = [{ title: text, safe: true }];
    const related = [place, { ...place, range: undefined }, { ...place, source: 1 }];
    const one = { ...place, severity: "error", code: "UF0101", help: text, evidence: text, url: text, file: text };
    const diagnostics = [
      { ...one, fixes, related },
      { ...one, range: undefined, related: [] },
    ];
    const shown = formatText({ diagnostics }, { sources: [{ text, file: text }, "{}"] });
    assert.notMatch(shown, OBEYED);
    assert.strictEqual(shown.split("<U+001B>[31m<U+000A><U+000D><U+202E>").length - 1, 17);
  });

  test("of a comparison has both sides", () => {
    const [desired, live] = ['{ "name": "x", "nmae": 1 }', '{ "displayName": "x", "@odata.type": "y" }'];
    const shown = formatText(diff(desired, live).report, { sources: [desired, live] });
    assert.match(shown, /--> sources\[0\]:1:16\n/);
    assert.match(shown, /--> sources\[1\]:1:\d+\n/);
  });

  test("that has travelled as JSON is the same", () => {
    const report = validate(CASES["each severity"].sources);
    assert.strictEqual(formatText(JSON.parse(JSON.stringify(report))), formatText(report));
  });
});

test("ten thousand findings on one line cost no more than each by itself", () => {
  const text = `{"name":"x","identityProviders":["google"],"attributes":[${'{"a":1},'.repeat(10_000)}"city"]}`;
  const report = validate(text);
  const start = performance.now();
  assert.isAbove(formatText(report, { sources: text }).length, 1_000_000);
  assert.isBelow(performance.now() - start, 20_000);
});

describe("misuse is a TypeError", () => {
  const report = validate("{}");
  const cases = {
    "no report": [() => formatText("text"), /^report: expected what validate returns, but got string/],
    "an option that is not known": [() => formatText(report, { colour: true }), /^options: colour is not known/],
    "a colour that is a word": [
      () => formatText(report, { color: "always" }),
      /^options: color: expected true or false/,
    ],
    "too narrow": [() => formatText(report, { width: 10 }), /^options: width: expected a number of columns/],
    "a source of another type": [() => formatText(report, { sources: 7 }), /^source: expected a string/],
  };
  for (const [name, [call, message]] of Object.entries(cases))
    test(name, () => assert.throws(call, TypeError, message));
});

describe("a secret on a line of a frame is covered", () => {
  const SECRET = "GOCSPX-hush";
  const SPELLINGS = {
    "a text of JSON": `"clientSecret": "${SECRET}"`,
    "a text with escapes": `"clientSecret": "${SECRET}\\"${SECRET}"`,
    "a name that is none": `"clientSecret": { "env": "${SECRET}" }`,
    "on lines of its own": `"certificateData":\n {\n "env":\n "${SECRET}" }`,
    "in a list": `"certificateData": ["${SECRET}"]`,
    "in YAML": `clientSecret: ${SECRET}`,
    "in apostrophes": `clientSecret: '${SECRET}'`,
    "in brackets of YAML": `x: {clientSecret: ${SECRET}, y: 1}`,
    "below, in YAML": `clientSecret:\n  env: ${SECRET}`,
    "a block of YAML": `  certificateData: |\n    ${SECRET}\n\n    ${SECRET}\n  next: 1`,
    "without an end": `"clientSecret": "${SECRET}`,
  };
  for (const [name, text] of Object.entries(SPELLINGS)) {
    test(name, () => {
      const shown = covered(text);
      assert.notInclude(shown, "hush");
      assert.lengthOf(shown, text.length);
      assert.deepEqual(shown.match(/\s/g), text.match(/\s/g));
    });
  }

  test("and nothing else is", () => {
    for (const text of ['"clientSecret": { "env": "GOOGLE_SECRET" }, "scope": "openid"', "env: a-b\nname: x", ""]) {
      assert.strictEqual(covered(text), text);
    }
    assert.include(covered("  certificateData: |\n    a\n  next: 1"), "\n  next: 1");
  });

  test("in a report", () => {
    const provider = { type: "google", clientId: "1", clientSecret: SECRET };
    const text = JSON.stringify({ name: "A", identityProviders: ["google"], providers: { Google: provider } });
    const shown = formatText(validate(text), { sources: [{ text, file: "a.json" }] });
    assert.include(shown, "UF0212");
    assert.include(shown, '"clientSecret":"***********"');
    assert.notInclude(shown, SECRET);
  });
});
