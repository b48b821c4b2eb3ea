// One call: what is taken, what is passed over, and what stays as it is.

import { assert } from "chai";
import { describe, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";

const { json, yaml } = await importYamlEntry(temporaryFolder());
const { applyFixes, validate } = json;

const fixed = (text, options) => applyFixes(text, validate(text).diagnostics, options);
const providers = (list) => `{ "name": "x", "identityProviders": ${list} }`;

/** A diagnostic with one fix of such edits, each from, to and the new text. */
const made = (...edits) => ({
  source: 0,
  range: {},
  fixes: [
    {
      safe: true,
      text: edits.map(([start, end, newText]) => ({
        range: { start: { offset: start }, end: { offset: end } },
        newText,
      })),
    },
  ],
});

describe("what is around a fix stays", () => {
  const cases = {
    "comments of an element that goes, with a comma behind it": [
      '[\n  "emailPassword", // kept\n  // kept too\n  "emailPassword",\n  "google"\n]',
      '[\n  "emailPassword", // kept\n  // kept too\n  "google"\n]',
    ],
    "comments in front of the last element": [
      '[\n  "google", // kept\n  // kept too\n  "google"\n]',
      '[\n  "google" // kept\n  // kept too\n]',
    ],
    "comments between an element and its comma": [
      '["google", /*1*/ "google" /*2*/ , /*3*/ "apple"]',
      '["google", /*1*/  /*2*/  /*3*/ "apple"]',
    ],
    "a line comment before what stands on its line": ['["google", // kept\n"google"]', '["google" // kept\n]'],
    "a line comment, when the bracket is on the line": [
      '[\n  "google", // kept\n  "google" ]',
      '[\n  "google" // kept\n   ]',
    ],
    "white space, where there is no comment": [
      '[\n  "google",\n  "google",\n  "apple"\n]',
      '[\n  "google",\n  "apple"\n]',
    ],
    "a comment that looks like an element": ['["google" /* , "google" */, "google"]', '["google" /* , "google" */ ]'],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    test(name, () => assert.strictEqual(fixed(providers(before)), providers(after)));
  }

  test("the only member and the comma behind it", () => {
    const text = '{ "name": "x", "identityProviders": ["google"], "page": { "a": 1 /* b */, } }';
    const [diagnostic] = validate(text).diagnostics.filter(({ code }) => code === "UF0102");
    assert.strictEqual(applyFixes(text, [diagnostic], { unsafe: true }), text.replace('"a": 1 /* b */,', " /* b */"));
  });

  test("the layout of an object that gets a member", () => {
    const head = '{\n\t"@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",';
    const rest = '\n\t// kept\n\t"displayName": "x",\n\t"onInteractiveAuthFlowStart": {/* empty */}\n}';
    assert.strictEqual(
      fixed(`{${rest}`).split("\n")[2],
      '\t"@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",',
    );
    const type = '"@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp"';
    assert.include(fixed(head + rest), `{${type}/* empty */}`);
  });
});

describe("fixes that collide", () => {
  test("take the first, and the next in another round", () => {
    const text = providers('["google", "google", "google"]');
    assert.strictEqual(fixed(text), providers('["google"]'));
    // The first two of a list share a comma.
    const both = '{ "mfa": true, "sms": true, "name": "x", "identityProviders": ["google"] }';
    const once = fixed(both, { unsafe: true });
    assert.strictEqual(once, '{ "sms": true, "name": "x", "identityProviders": ["google"] }');
    assert.strictEqual(fixed(once, { unsafe: true }), '{ "name": "x", "identityProviders": ["google"] }');
  });

  test("insert one member into an empty object at a time", () => {
    const head = '{ "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", "displayName": "x", ';
    const once = fixed(`${head}"onInteractiveAuthFlowStart": {} }`, { unsafe: true });
    const twice = fixed(once, { unsafe: true });
    assert.notStrictEqual(once, twice);
    assert.hasAllKeys(JSON.parse(twice).onInteractiveAuthFlowStart, ["@odata.type", "isSignUpAllowed"]);
  });

  const text = "0123456789";
  const cases = {
    "the same twice": [[made([2, 4, "x"]), made([2, 4, "x"])], "01x456789"],
    "the same insertion twice": [[made([2, 2, "x"]), made([2, 2, "x"])], "01x23456789"],
    "two insertions at one place": [[made([2, 2, "x"]), made([2, 2, "y"])], "01x23456789"],
    overlapping: [[made([2, 5, "x"]), made([4, 6, "y"])], "01x56789"],
    "one inside the other": [[made([2, 8, "x"]), made([4, 5, "y"])], "01x89"],
    "one around the other": [[made([4, 5, "y"]), made([2, 8, "x"])], "0123y56789"],
    "an insertion inside": [[made([2, 8, "x"]), made([4, 4, "y"])], "01x89"],
    "touching replacements": [[made([4, 6, "y"]), made([2, 4, "x"])], "01xy6789"],
    "touching removals": [[made([2, 4, ""]), made([4, 6, ""])], "016789"],
    "an insertion before a replacement": [[made([2, 4, "x"]), made([2, 2, "y"])], "01yx456789"],
    "an insertion behind a replacement": [[made([2, 4, "x"]), made([4, 4, "y"])], "01xy456789"],
    "an insertion before a removal": [[made([2, 4, ""]), made([2, 2, "y"])], "01456789"],
    "an insertion behind a removal": [[made([4, 4, "y"]), made([2, 4, ""])], "0123y456789"],
    "one part of a fix": [[made([8, 9, ""]), made([1, 2, "x"], [8, 9, ""]), made([3, 3, "z"])], "012z345679"],
    "a fix with itself": [[made([1, 4, "x"], [3, 5, "y"])], text],
    "from behind": [[made([8, 9, "c"]), made([5, 5, "b"]), made([1, 2, "a"])], "0a234b567c9"],
  };
  for (const [name, [diagnostics, expected]] of Object.entries(cases)) {
    test(name, () => assert.strictEqual(applyFixes(text, diagnostics), expected));
  }

  test("leave a block of YAML its last item", () => {
    const before = "name: x\nidentityProviders: [google]\npage:\n  mfa: 1\n  # between\n\n  sms: 2\nsignUp: true\n";
    const { diagnostics } = yaml.validate(before);
    const after = applyFixes(before, diagnostics, { unsafe: true });
    assert.strictEqual(after, before.replace("  mfa: 1\n", ""));
  });
});

describe("which fixes", () => {
  const text = '{ "nmae": "x", "identityProviders": ["google", "google"] }';

  test("safe ones, and others when they are asked for", () => {
    assert.strictEqual(fixed(text), text.replace(', "google"', ""));
    assert.strictEqual(fixed(text, { unsafe: false }), fixed(text));
    assert.strictEqual(fixed(text, { unsafe: true }), text.replace(', "google"', "").replace("nmae", "name"));
  });

  test("the first that may be applied", () => {
    const [unsafe, safe, other] = ["a", "b", "c"].map((newText, index) => ({
      safe: index > 0,
      text: [{ range: { start: { offset: 0 }, end: { offset: 1 } }, newText }],
    }));
    const diagnostic = { source: 0, range: {}, fixes: [{ safe: true, edits: [] }, unsafe, safe, other] };
    assert.strictEqual(applyFixes("x", [diagnostic]), "b");
    assert.strictEqual(applyFixes("x", [diagnostic], { unsafe: true }), "a");
  });

  test("those of one source", () => {
    const texts = [providers('["google", "google"]'), "{}", providers('["apple", "apple"]')];
    const { diagnostics } = validate(texts);
    assert.deepEqual(
      texts.map((one, source) => applyFixes(one, diagnostics, { source })),
      [providers('["google"]'), "{}", providers('["apple"]')],
    );
  });

  test("not those of the options", () => {
    const report = validate(text, { variables: { half: "\ud800" } });
    assert.include(
      report.diagnostics.map(({ source }) => source),
      1,
    );
    assert.strictEqual(applyFixes(text, report.diagnostics), text.replace(', "google"', ""));
  });

  test("nothing to do", () => {
    assert.strictEqual(applyFixes("anything", []), "anything");
    assert.strictEqual(applyFixes(providers("[]"), validate(providers("[]")).diagnostics), providers("[]"));
  });
});

describe("places", () => {
  const strange = '\ufeff{ "name": "é語😀", // \ud83d alone\r\n "signUp": "true", /* 😀 */ "userType": "Member" }';

  for (const positionEncoding of ["utf-16", "utf-8"]) {
    test(`are those of ${positionEncoding}`, () => {
      const { diagnostics } = validate(strange, { positionEncoding });
      const expected = strange.slice(1).replace('"true"', "true").replace("Member", "member");
      assert.strictEqual(applyFixes(strange, diagnostics, { positionEncoding }), expected);
      assert.strictEqual(applyFixes(strange, diagnostics.toReversed(), { positionEncoding }), expected);
    });
  }
});

describe("misuse is a TypeError that says what is wrong", () => {
  const { diagnostics } = validate(providers('["google", "google"]'));
  const cases = {
    "no text": [() => applyFixes(new Uint8Array(), diagnostics), /^text: expected a string/],
    "a report": [() => applyFixes("", { diagnostics }), /^diagnostics: expected an array, such as report\.diagnostics/],
    "the report of an object": [
      () => applyFixes("{}", validate(JSON.parse(providers('["google", "google"]'))).diagnostics),
      /about an object, which has no places in a text/,
    ],
    "another text": [() => applyFixes("{}", diagnostics), /about another text/],
    "half a character": [
      () => applyFixes("é", [made([1, 2, ""])], { positionEncoding: "utf-8" }),
      /about another text/,
    ],
    "a place that ends before it starts": [() => applyFixes("abc", [made([2, 1, ""])]), /about another text/],
    "a place that is no number": [() => applyFixes("abc", [made(["0", 1, ""])]), /about another text/],
    "an unknown option": [() => applyFixes("{}", [], { safe: true }), /^options: safe is not known/],
    "an option of another type": [
      () => applyFixes("{}", [], { unsafe: 1 }),
      /^options: unsafe: expected true or false/,
    ],
    "a negative source": [() => applyFixes("{}", [], { source: -1 }), /^options: source: expected the index/],
    "an unknown encoding": [() => applyFixes("{}", [], { positionEncoding: "utf-32" }), /^options: positionEncoding/],
    "options that are none": [() => applyFixes("{}", [], []), /^options: expected an object, but got an array/],
  };
  for (const [name, [call, message]] of Object.entries(cases))
    test(name, () => assert.throws(call, TypeError, message));
});

test("ten thousand fixes take little time", () => {
  const list = Array.from({ length: 10_000 }, (_, index) => `"${index % 2 === 0 ? "google" : "apple"}"`);
  const text = providers(`[${list.join(", ")}]`);
  const { diagnostics } = validate(text);
  const start = performance.now();
  assert.strictEqual(applyFixes(text, diagnostics), providers('["google", "apple"]'));
  assert.isBelow(performance.now() - start, 5000);
});
