// Every kind of source.

import { assert } from "chai";
import { asObject, codes, encode, GOOD, MISSPELT } from "../documents.js";

/** Two errors and a character of four bytes, so that a wrong offset or length shows. */
const TEXT = MISSPELT.replace("SignInSignUpSample", "Größe 😀").replace("emailPassword", "emailPasword");

function surrounded(bytes) {
  const larger = new Uint8Array(bytes.length + 16).fill(0x7b);
  larger.set(bytes, 8);
  return larger.subarray(8, 8 + bytes.length);
}

function shared(bytes) {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

const withoutRanges = ({ range, fixes, related, ...rest }) => rest;

export const sources = {
  "bytes give the same report as text"({ validate }) {
    const bytes = encode(TEXT);
    const expected = validate(TEXT);
    assert.isAtLeast(expected.diagnostics.length, 2);
    assert.deepEqual(validate(bytes), expected);
    assert.deepEqual(validate(bytes.buffer), expected);
    assert.deepEqual(validate(surrounded(bytes)), expected);
    const view = surrounded(bytes);
    assert.deepEqual(validate(new DataView(view.buffer, view.byteOffset, view.byteLength)), expected);
    assert.deepEqual(validate(new Uint8ClampedArray(bytes)), expected);
  },

  // A page has SharedArrayBuffer only when it is isolated from other origins; there is nothing to refuse without it.
  "shared bytes give the same report"({ validate }) {
    if (typeof SharedArrayBuffer === "undefined") return;
    const bytes = shared(encode(TEXT));
    const expected = validate(TEXT);
    assert.isFalse(expected.ok);
    assert.deepEqual(validate(bytes), expected);
    assert.deepEqual(validate(bytes.buffer), expected);
  },

  "bytes are only read"({ validate }) {
    const bytes = encode(TEXT);
    validate(bytes);
    assert.deepEqual(bytes, encode(TEXT));
  },

  "an object gives the findings of its text, without ranges"({ validate }) {
    const expected = validate(TEXT).diagnostics.map(withoutRanges);
    assert.isNotEmpty(expected);
    const { diagnostics } = validate(asObject(TEXT));
    assert.sameDeepMembers(diagnostics.map(withoutRanges), expected);
    for (const diagnostic of diagnostics) {
      assert.notProperty(diagnostic, "range");
      for (const related of diagnostic.related ?? []) assert.notProperty(related, "range");
      for (const fix of diagnostic.fixes ?? []) assert.notProperty(fix, "text");
    }
  },

  "an object gives the payload of its text"({ build, buildBytes }) {
    assert.isString(build(GOOD).json);
    assert.strictEqual(build(asObject(GOOD)).json, build(GOOD).json);
    assert.deepEqual(buildBytes(asObject(GOOD)).bytes, buildBytes(GOOD).bytes);
  },

  "an object may be frozen, a proxy or without a prototype"({ validate }) {
    const expected = validate(asObject(TEXT));
    assert.isFalse(expected.ok);
    assert.deepEqual(validate(Object.freeze(asObject(TEXT))), expected);
    assert.deepEqual(validate(new Proxy(asObject(TEXT), {})), expected);
    assert.deepEqual(validate(Object.assign(Object.create(null), asObject(TEXT))), expected);
    assert.deepEqual(validate({ toJSON: () => asObject(TEXT) }), expected);
  },

  "text with a file names it in each diagnostic"({ validate, build, buildBytes }) {
    const file = "flows/größe.json";
    const expected = validate(TEXT).diagnostics.map((diagnostic) => ({ ...diagnostic, file }));
    assert.isNotEmpty(expected);
    for (const { diagnostics } of [
      validate({ text: TEXT, file }),
      build({ text: TEXT, file }).report,
      buildBytes({ text: TEXT, file }).report,
    ]) {
      assert.deepEqual(diagnostics, expected);
    }
  },

  "an object with only one of text and file is a document"({ validate }) {
    for (const source of [{ text: GOOD }, { text: GOOD, file: 1 }, { text: 1, file: "a.json" }]) {
      const { diagnostics } = validate(source);
      assert.isNotEmpty(diagnostics);
      assert.notProperty(diagnostics[0], "file");
    }
  },

  "null is a document that is no flow"({ validate }) {
    assert.deepEqual(codes(validate(null)), ["UF0003"]);
    assert.deepEqual(codes(validate("null")), ["UF0003"]);
  },
};
