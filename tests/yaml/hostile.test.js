// YAML that is made to do harm is refused within bounds.

import { assert } from "chai";
import { describe, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { importRead, importYamlEntry } from "../support/yaml-entry.js";
import { FLOW, lines } from "./findings.js";

const folder = temporaryFolder();
const { yaml, json } = await importYamlEntry(folder);
const read = await importRead(folder);

/** Each line repeats the one before nine times. */
const BOMB = `a0: &a0 [x, x]\n${levels(30, (level) => `a${level}: &a${level} [${list(`*a${level - 1}`, 9)}]`)}`;
/** The same with merge keys, of mappings without any member. */
const EMPTY_BOMB = `a0: &a0 {}\n${levels(60, (level) => `a${level}: &a${level} {<<: [${list(`*a${level - 1}`, 9)}]}`)}`;
const LONG_TEXT_BOMB = `a: &a ${"x".repeat(100_000)}\nb: [${list("*a", 9_000)}]\n`;

function levels(count, line) {
  return Array.from({ length: count }, (_, index) => `${line(index + 1)}\n`).join("");
}

function list(item, count) {
  return Array(count).fill(item).join(", ");
}

describe("what repeats too much is refused, and takes bounded work", () => {
  const bombs = { aliases: BOMB, "merge keys": EMPTY_BOMB, "a long text": LONG_TEXT_BOMB };
  for (const [name, text] of Object.entries(bombs)) {
    test(name, () => {
      assert.isBelow(read(text).content.length, 10_000_000);
      const { diagnostics } = yaml.validate(text);
      const found = diagnostics.filter(({ code }) => code === "UF0007");
      assert.isNotEmpty(found);
      assert.include(found[0].message, "aliases repeat more than is read");
      assert.isNull(yaml.build(text).json);
    });
  }

  test("and what repeats a little is not", () => {
    const text = `${FLOW}attributes:\n${levels(20, (level) => `  - ${level > 1 ? "*a" : "&a country"}`)}`;
    assert.notInclude(lines(yaml.validate(text), text).join(), "UF0007");
  });
});

describe("what is nested too deeply", () => {
  const nested = {
    brackets: ["[".repeat(200_000), 64],
    "brackets that are closed": [`${"[".repeat(65)}${"]".repeat(65)}`, 64],
    braces: ["{a: ".repeat(100_000), 256],
    dashes: ["- ".repeat(100_000), 128],
    "question marks": ["? ".repeat(100_000), 128],
  };
  for (const [name, [text, offset]] of Object.entries(nested)) {
    test(name, () => {
      const { diagnostics } = yaml.validate(text);
      assert.deepEqual(
        diagnostics.map(({ code, range, args }) => [code, range.start.offset, args.limit]),
        [["UF0006", offset, 64]],
      );
    });
  }

  test("by aliases", () => {
    const text = `a0: &a0 [x]\n${levels(70, (level) => `a${level}: &a${level} [*a${level - 1}]`)}`;
    assert.include(lines(yaml.validate(text), text).join("\n"), "error UF0006");
  });

  test("by merge keys", () => {
    const text = `a0: &a0 {x: 1}\n${levels(70, (level) => `a${level}: &a${level} {<<: *a${level - 1}}`)}`;
    assert.include(lines(yaml.validate(text), text).join("\n"), "error UF0006");
  });

  test("and what is as deep as JSON may be, is not", () => {
    const text = `${"[".repeat(64)}${"]".repeat(64)}`;
    assert.deepEqual(lines(yaml.validate(text), text), lines(json.validate(text), text));
    assert.notInclude(lines(yaml.validate(text), text).join(), "UF0006");
  });
});

describe("what is too large", () => {
  const MEBIBYTE = 1024 * 1024;
  const padded = (length, character) => FLOW + `#${character.repeat(length)}`;

  test("in UTF-16 units or in bytes", () => {
    for (const text of [padded(MEBIBYTE, "x"), padded(MEBIBYTE / 2, "é"), padded(20 * MEBIBYTE, "x")]) {
      assert.deepEqual(lines(yaml.validate(text), text), ["error UF0007 «»"]);
      assert.deepEqual(lines(yaml.validate(new TextEncoder().encode(text)), text), ["error UF0007 «»"]);
    }
  });

  test("and what is just not", () => assert.deepEqual(yaml.validate(padded(MEBIBYTE - 100, "x")).diagnostics, []));
});

describe("what is no YAML at all", () => {
  const texts = {
    "closing brackets": "]\n".repeat(20_000),
    "commas in a list": `[${",\n".repeat(20_000)}]`,
    "quotation marks": '"\n'.repeat(20_001),
    anchors: "&a ".repeat(20_000),
    escapes: `a: "${"\\q".repeat(20_000)}"`,
    tags: "- !x y\n".repeat(20_000),
    aliases: "- *x\n".repeat(20_000),
    "control characters": "\0\x01\x1b".repeat(1000),
  };
  for (const [name, text] of Object.entries(texts)) {
    test(`${name}: a report that a person can read`, () => {
      const { ok, diagnostics } = yaml.validate(text);
      assert.isFalse(ok);
      assert.isAtMost(diagnostics.length, 1001);
      if (diagnostics.length > 1000) assert.strictEqual(diagnostics.at(-1).code, "UF0011");
    });
  }
});

test("names of the prototype are data", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const text = `${FLOW}${name}: {polluted: 1}\n`;
    assert.deepEqual(lines(yaml.validate(text), text), [`error UF0102 /${name} «${name}»`]);
    assert.isUndefined({}.polluted);
  }
});
