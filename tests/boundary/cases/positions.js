// Ranges index into the text that the caller has.

import { assert } from "chai";
import { encode } from "../documents.js";

/** What the only diagnostic of a text points at, by its offsets. */
function flagged({ validate }, text) {
  const { diagnostics } = validate(text);
  assert.lengthOf(diagnostics, 1);
  const { start, end } = diagnostics[0].range;
  return text.slice(start.offset, end.offset);
}

/** A flow with `before` in front of a member that does not exist. */
const flow = (before) => `{${before}"identityProviders": ["emailPassword"], "nmae": 1, "name": "Sample"}`;

export const positions = {
  "offsets index into the string, whatever stands before"(api) {
    const texts = [
      "",
      '"description": "plain",',
      '"description": "é",',
      '"description": "語",',
      '"description": "😀",',
    ];
    for (const before of texts) assert.strictEqual(flagged(api, flow(before)), '"nmae"', before);
  },

  "offsets count a byte-order mark, which is part of the string"({ validate }) {
    const text = `\ufeff${flow("")}`;
    const { range } = validate(text).diagnostics.find(({ path }) => path === "/nmae");
    assert.strictEqual(text.slice(range.start.offset, range.end.offset), '"nmae"');
  },

  "offsets in UTF-8 index into the bytes"({ validate }) {
    const text = flow('"description": "é語😀",');
    const [{ range }] = validate(text, { positionEncoding: "utf-8" }).diagnostics;
    const slice = encode(text).slice(range.start.offset, range.end.offset);
    assert.strictEqual(new TextDecoder().decode(slice), '"nmae"');
  },

  "columns count in the chosen encoding, from 1"({ validate }) {
    const text = flow('"description": "é語😀",');
    const column = (positionEncoding) => validate(text, { positionEncoding }).diagnostics[0].range.start.column;
    const before = text.slice(0, text.indexOf('"nmae"'));
    assert.strictEqual(column("utf-16"), before.length + 1);
    assert.strictEqual(column("utf-8"), encode(before).length + 1);
  },

  "lines end with LF, CRLF or CR, and are counted from 1"({ validate }) {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = flow(`${end}"description": "é",${end}${end}  `).replace('"nmae"', `${end}   "nmae"`);
      const [{ range }] = validate(text).diagnostics;
      const expected = { offset: text.indexOf('"nmae"'), line: 5, column: 4 };
      assert.deepEqual(range.start, expected, JSON.stringify(end));
    }
  },

  "a range may span lines"({ validate }) {
    const text = '{ "name": "Sample", "identityProviders": {\n  "a": 1\n} }';
    const [{ range }] = validate(text).diagnostics;
    assert.deepEqual([range.start.line, range.end.line], [1, 3]);
    assert.strictEqual(text.slice(range.start.offset, range.end.offset), '{\n  "a": 1\n}');
  },

  "a fix in the text mends it"({ validate }) {
    const text = '{"description": "é語😀", "name": "Sample", "identityProviders": ["emailPassword"], "atributes": []}';
    const [{ fixes }] = validate(text).diagnostics;
    const [{ range, newText }] = fixes[0].text;
    const mended = text.slice(0, range.start.offset) + newText + text.slice(range.end.offset);
    assert.deepEqual(validate(mended).diagnostics, []);
  },
};
