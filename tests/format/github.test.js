// Annotations of GitHub Actions: what they say, and that nothing in a report can write a command of its own.

import { assert } from "chai";
import { describe, test } from "node:test";
import { readFixtures } from "../support/fixtures.js";

const { validate } = await import("../../pkg/dist/index.js");
const { formatGithub } = await import("../../pkg/dist/format.js");

/** Reads a command as the runner of GitHub Actions does. */
function parse(line) {
  const [, command, properties, data] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? assert.fail(`no command: ${line}`);
  const pairs = properties.split(",").map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  const entries = pairs.map(([name, value]) => [name, unescape(value.replaceAll("%3A", ":").replaceAll("%2C", ","))]);
  return { command, ...Object.fromEntries(entries), data: unescape(data) };
}

const unescape = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

const commands = (report, options) => formatGithub(report, options).split("\n").slice(0, -1).map(parse);

describe("an annotation", () => {
  test("has the place, the rule, what is wrong and what to do", () => {
    const source = { text: '{\n  "nmae": "x",\n  "identityProviders": ["google"]\n}', file: "flows/a.json" };
    const [misspelt, literal] = commands(validate(source), { sources: source });
    assert.deepEqual(
      { ...misspelt, data: undefined },
      {
        command: "error",
        file: "flows/a.json",
        line: "2",
        col: "3",
        endLine: "2",
        endColumn: "9",
        title: "UF0102 unknown-member",
        data: undefined,
      },
    );
    assert.match(misspelt.data, /^`nmae` is not a member of [^\n]+\nRename it to `name`$/);
    assert.strictEqual(literal.command, "notice");
  });

  test("is a warning where the finding is one", () => {
    const source = { text: '{ "name": "x", "identityProviders": ["emailPassword", "emailPassword"] }', file: "a.json" };
    assert.deepEqual(
      commands(validate(source)).map(({ command }) => command),
      ["warning"],
    );
  });

  test("of several lines has no columns", () => {
    const source = { text: '{\n  "name": [\n    1\n  ], "identityProviders": ["emailPassword"]\n}', file: "a.json" };
    const [{ line, endLine, col, endColumn }] = commands(validate(source));
    assert.deepEqual([line, endLine, col, endColumn], ["2", "4", undefined, undefined]);
  });

  test("counts columns in UTF-16, whatever the report counts in", () => {
    const source = { text: '{ "name": "語語語", "nmae": 1, "identityProviders": ["emailPassword"] }', file: "a.json" };
    const report = validate(source, { positionEncoding: "utf-8" });
    const [{ col }] = commands(report, { sources: source, positionEncoding: "utf-8" });
    assert.strictEqual(Number(col), source.text.indexOf('"nmae"') + 1);
  });

  test("of an object says where it is", () => {
    const [{ file, line, data }] = commands(validate({ name: "x", identityProviders: ["emailPassword"], mfa: true }));
    assert.deepEqual([file, line], [undefined, undefined]);
    assert.match(data, /\nat \/mfa$/);
  });

  test("takes the name of the file from the sources, where the report has none", () => {
    const report = JSON.parse(JSON.stringify(validate("{}")));
    assert.strictEqual(commands(report, { sources: { text: "{}", file: "b.json" } })[0].file, "b.json");
  });

  test("is not there where nothing was found", () => {
    assert.strictEqual(formatGithub(validate({ name: "x", identityProviders: ["emailPassword"] })), "");
  });
});

/** What is shown of a text with controls in it. */
const visible = (text) =>
  text.replace(/[\x00-\x1f\u2028]/g, (one) => `<U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`);

const HOSTILE = [
  "a\n::error::owned",
  "a\r\n::set-output name=x::y",
  "a\u2028::warning::owned",
  "::stop-commands::x",
  "a,line=1,file=b::owned",
  "50%0A::error::owned",
  "##[error]owned",
  "\x1b]0;owned\x07",
];

describe("hostile text stays in its place", () => {
  for (const text of HOSTILE) {
    test(JSON.stringify(text), () => {
      const source = {
        text: JSON.stringify({ name: "x", identityProviders: [text, "emailPassword"], [text]: 1 }, null, 1),
        file: `${text}.json`,
      };
      const report = validate(source);
      const shown = formatGithub(report, { sources: source });
      for (const one of shown.split("\n").filter(Boolean).map(parse)) {
        assert.strictEqual(one.file, visible(source.file));
        assert.match(one.title, /^UF\d{4} [a-z-]+$/);
      }
      assert.include(commands(report, { sources: source })[0].data, visible(text));
      const lines = shown.split(/\r\n|[\n\r\u2028\u2029]/).filter(Boolean);
      assert.strictEqual(lines.length, report.diagnostics.length);
      for (const line of lines) {
        assert.match(
          line,
          /^::(?:error|warning|notice) file=[^,:]*,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=UF\d{4} [a-z-]+::/,
        );
        assert.notMatch(line, /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
      }
    });
  }
});

test("each fixture gives a command for each finding", () => {
  for (const { name, text, options } of readFixtures()) {
    const report = validate({ text, file: name }, options);
    assert.lengthOf(commands(report), report.diagnostics.length);
  }
});
