// Input that breaks careless programs. Each gets a diagnostic with a place.

import { assert } from "chai";
import { codes, encode, GOOD } from "../documents.js";
import { assertReport } from "../report.js";

const MEBIBYTE = 1024 * 1024;

function diagnosticOf(report, code) {
  assertReport(report);
  const found = report.diagnostics.find((diagnostic) => diagnostic.code === code);
  assert.isDefined(found, `${code} is not among ${codes(report)}`);
  return found;
}

/** Validates and builds, asserts that both say the same, and returns the range of the finding `code`. */
function rangeOf({ validate, buildBytes }, source, code) {
  const report = validate(source);
  assert.deepEqual(buildBytes(source).report, report);
  return diagnosticOf(report, code).range;
}

export const hostile = {
  "an empty document"(api) {
    for (const source of ["", " \n\t", new Uint8Array(), "// nothing"]) {
      assert.isDefined(rangeOf(api, source, "UF0002"));
    }
  },

  "ten megabytes of opening brackets"(api) {
    const { start } = rangeOf(api, "[".repeat(10 * MEBIBYTE), "UF0006");
    assert.isBelow(start.offset, 1000);
  },

  "a hundred levels of nesting"(api) {
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ]) {
      rangeOf(api, open.repeat(100) + "1" + close.repeat(100), "UF0006");
    }
  },

  "seventeen megabytes"(api) {
    const text = `${GOOD}${" ".repeat(17 * MEBIBYTE)}`;
    rangeOf(api, text, "UF0007");
    rangeOf(api, encode(text), "UF0007");
    rangeOf(api, `"${"語".repeat(6 * MEBIBYTE)}"`, "UF0007");
  },

  "a large text with a few characters that are not ASCII keeps its end"({ build }) {
    for (const length of [65_534, 65_535, 65_536, 70_000, 200_000]) {
      const name = `é${"a".repeat(length)}😀`;
      const text = JSON.stringify({ identityProviders: ["emailPassword"], name });
      assert.strictEqual(build(text).body.displayName, name);
    }
  },

  "bytes that are not UTF-8, each at its place"(api) {
    const before = '{ "name": "a';
    const invalid = {
      "a byte that never occurs": [0xff],
      "a continuation without a start": [0x80],
      "a sequence that is cut off": [0xe8, 0xaa],
      "an overlong sequence": [0xc0, 0xaf],
      "a surrogate": [0xed, 0xa0, 0x80],
      "beyond the last character": [0xf4, 0x90, 0x80, 0x80],
    };
    for (const [name, sequence] of Object.entries(invalid)) {
      const bytes = Uint8Array.of(...encode(before), ...sequence, ...encode('b" }'));
      const report = api.validate(bytes, { positionEncoding: "utf-8" });
      const { range } = report.diagnostics.find(({ code }) => code === "UF0004" || code === "UF0005");
      assert.strictEqual(range.start.offset, before.length, name);
    }
  },

  "a lone surrogate in the middle of a text, at its place, and nothing else"(api) {
    for (const surrogate of ["\ud800", "\udbff", "\udc00", "\udfff"]) {
      for (const before of ["a", "é語😀", `${"x".repeat(70_000)}é`]) {
        const text = GOOD.replace("SignInSignUpSample", `${before}${surrogate}b😀é`);
        assert.deepEqual(codes(api.validate(text)), ["UF0005"]);
        const { start, end } = rangeOf(api, text, "UF0005");
        assert.strictEqual(text.slice(start.offset, end.offset), surrogate);
        assert.strictEqual(start.offset, text.indexOf(`${surrogate}b`));
      }
    }
  },

  "a lone surrogate that is escaped"(api) {
    const text = '{ "name": "a\\ud800b" }';
    const { start, end } = rangeOf(api, text, "UF0005");
    assert.strictEqual(text.slice(start.offset, end.offset), "\\ud800");
  },

  "a lone surrogate in an object"({ validate }) {
    diagnosticOf(validate({ name: "a\ud800b", identityProviders: ["emailPassword"] }), "UF0005");
  },

  "a surrogate pair is one character"({ build }) {
    assert.strictEqual(build(GOOD.replace("Sample", "😀")).body.displayName, "SignInSignUp😀");
  },

  "a character that means replacement is no lone surrogate"({ build }) {
    assert.strictEqual(build(GOOD.replace("Sample", "\ufffd")).body.displayName, "SignInSignUp\ufffd");
  },

  "a byte-order mark is said and harmless"({ build, buildBytes }) {
    const { report, json } = build(`\ufeff${GOOD}`);
    assert.deepEqual(codes(report), ["UF0010"]);
    assert.strictEqual(json, build(GOOD).json);
    assert.deepEqual(buildBytes(encode(`\ufeff${GOOD}`)).report, report);
  },

  "a duplicate member"(api) {
    const text = '{ "name": "a", "identityProviders": ["emailPassword"], "name": "b" }';
    const { start } = rangeOf(api, text, "UF0008");
    assert.include([text.indexOf('"name"'), text.lastIndexOf('"name"')], start.offset);
  },

  "__proto__ is data, not a prototype"(api) {
    const text = GOOD.replace("{", '{ "__proto__": { "polluted": true },');
    for (const source of [text, JSON.parse(text)]) {
      const report = api.validate(source);
      assert.strictEqual(diagnosticOf(report, "UF0102").path, "/__proto__");
      assert.isUndefined({}.polluted);
      assert.isUndefined(report.polluted);
    }
  },

  "names of Object.prototype are unknown members like any other"({ validate }) {
    for (const name of ["constructor", "toString", "hasOwnProperty"]) {
      assert.strictEqual(diagnosticOf(validate(GOOD.replace("{", `{ "${name}": 1,`)), "UF0102").path, `/${name}`);
    }
  },

  "many findings are cut off, and that is said"({ validate }) {
    const members = Array.from({ length: 20_000 }, (_, index) => `"x${index}": 1`);
    const report = validate(GOOD.replace("{", `{ ${members.join()},`));
    assert.include(codes(report), "UF0011");
    assert.isFalse(report.ok);
    assert.isBelow(report.diagnostics.length, members.length);
  },

  "scalars are no flow"({ validate }) {
    for (const text of ["null", "true", "0", '"name"', "-0", "1e999"])
      assert.deepEqual(codes(validate(text)), ["UF0003"]);
  },
};
