// Lines of JSON: each is a document of its own, and has a report on a line of its own.

import { assert } from "chai";
import { encode, GOOD, MISSPELT } from "../documents.js";

const decode = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const inOneLine = (text) => JSON.stringify(JSON.parse(text));
const [GOOD_LINE, MISSPELT_LINE] = [inOneLine(GOOD), inOneLine(MISSPELT)];

/** What the reports of the lines are, one by one. */
function expected(validate, lines, options) {
  return lines.map((line) => `${JSON.stringify(validate(line, options))}\n`).join("");
}

function assertReports({ validate, validateLines }, lines, options) {
  const text = lines.join("\n");
  assert.strictEqual(decode(validateLines(text, options)), expected(validate, lines, options));
}

export const lines = {
  "each line has the report that it has alone"(api) {
    assertReports(api, [GOOD_LINE, MISSPELT_LINE, GOOD_LINE, "{", MISSPELT_LINE, "[]", '{ "@odata.type": "" }', GOOD_LINE]);
  },

  "lines are no set"(api) {
    assertReports(api, [GOOD_LINE, GOOD_LINE]);
    assert.strictEqual(decode(api.validateLines(`${GOOD_LINE}\n${GOOD_LINE}`)).match(/"ok":true/g).length, 2);
  },

  "bytes and any view of them are read as text is"({ validateLines }) {
    const text = `${GOOD_LINE}\n${MISSPELT_LINE}\n`;
    const bytes = encode(`..${text}`);
    for (const view of [bytes.subarray(2), new DataView(bytes.buffer, 2), bytes.slice(2).buffer]) {
      assert.deepEqual(validateLines(view), validateLines(text));
    }
  },

  "a line break at the end has no line behind it, and a blank line between others is empty"({ validate, validateLines }) {
    assert.strictEqual(validateLines("").length, 0);
    assert.deepEqual(validateLines(`${GOOD_LINE}\n`), validateLines(GOOD_LINE));
    assert.strictEqual(decode(validateLines("\n")), expected(validate, [""]));
    assert.strictEqual(decode(validateLines(`\n\n${GOOD_LINE}\n\n`)), expected(validate, ["", "", GOOD_LINE, ""]));
    assert.strictEqual(decode(validateLines(`${GOOD_LINE}\r\n${GOOD_LINE}\r\n`)).match(/"ok":true/g).length, 2);
  },

  "many lines, long and short, keep their order"(api) {
    const long = JSON.stringify({ ...JSON.parse(GOOD), description: "x".repeat(70_000) });
    const some = [GOOD_LINE, long, MISSPELT_LINE, "", long, '{"name":"é😀"}', "\ufeff{}", '{"name":"\ud800"}'];
    assertReports(api, Array.from({ length: 401 }, (_, index) => some[(index * 5) % some.length]));
  },

  "options go for every line"(api) {
    const options = { graphVersion: "beta", positionEncoding: "utf-8", rules: { UF0102: "warning" } };
    assertReports(api, [MISSPELT_LINE, GOOD_LINE, MISSPELT_LINE], options);
    const withVariable = inOneLine('{ "name": { "var": "name" }, "identityProviders": ["emailPassword"] }');
    assertReports(api, [withVariable, GOOD_LINE, withVariable], { variables: { name: "Sample" } });
  },

  "the texts of another language are in the reports"({ validateLines }) {
    const messages = { rules: { UF0102: { wordings: [["eins"], ["zwei"], ["drei"], ["vier"]] } } };
    assert.match(decode(validateLines(MISSPELT_LINE, { messages })), /"message":"(eins|zwei|drei|vier)"/);
  },

  "anything but text and bytes is a misuse"({ validateLines }) {
    for (const wrong of [undefined, null, 1, {}, [], [GOOD_LINE], { text: GOOD_LINE, file: "a" }]) {
      assert.throws(() => validateLines(wrong), TypeError, /^lines: expected a string or a Uint8Array/);
    }
    assert.throws(() => validateLines(GOOD_LINE, { formt: "auto" }), TypeError, /formt/);
  },

  "the result is the caller's own"({ validateLines }) {
    const first = validateLines(GOOD_LINE);
    const copy = first.slice();
    validateLines(MISSPELT_LINE);
    assert.deepEqual(first, copy);
    assert.strictEqual(first.byteOffset + first.length, first.buffer.byteLength);
  },
};
