// Several sources of one call.

import { assert } from "chai";
import { asObject, codes, encode, GOOD, LIVE, MISSPELT } from "../documents.js";
import { assertReport } from "../report.js";

const OTHER = GOOD.replace("SignInSignUpSample", "Größe 😀");
const WRONG = `\n\n  ${MISSPELT.replace("SignInSignUpSample", "Größe 😀")}`;

const places = ({ diagnostics }) => diagnostics.map(({ code, path, source }) => [code, source, path]);

export const several = {
  "flows of several sources are one set"({ validate }) {
    assert.deepEqual(places(validate([GOOD, OTHER])), []);
    const report = validate([GOOD, OTHER, GOOD]);
    assertReport(report);
    assert.deepEqual(places(report), [["UF0901", 2, "/name"]]);
    const [{ related, scope }] = report.diagnostics;
    assert.strictEqual(scope, "set");
    assert.deepEqual(
      related.map(({ path, source }) => [source, path]),
      [[0, "/name"]],
    );
  },

  "ranges and fixes are in their own source"({ validate }) {
    const sources = [MISSPELT, GOOD.replace("Sample", "Sample 2"), WRONG];
    const { diagnostics } = validate(sources);
    assert.deepEqual(
      diagnostics.map(({ source }) => source),
      [0, 2],
    );
    for (const { fixes, range, source } of diagnostics) {
      assert.strictEqual(sources[source].slice(range.start.offset, range.end.offset), '"atributes"');
      const [edit] = fixes[0].text;
      const before = sources[source].slice(0, edit.range.start.offset);
      const after = sources[source].slice(edit.range.end.offset);
      assert.deepEqual(codes(validate(before + edit.newText + after)), []);
    }
    assert.strictEqual(diagnostics[1].range.start.line, 3);
  },

  "each source alone gives the same diagnostics"({ validate }) {
    const sources = [MISSPELT, WRONG, "{", '{ "name": "Third" }'];
    const together = validate(sources).diagnostics;
    const alone = sources.flatMap((text, source) =>
      validate(text).diagnostics.map((diagnostic) => ({ ...diagnostic, source })),
    );
    assert.deepEqual(together, alone);
  },

  "files are named where there are any"({ validate }) {
    const { diagnostics } = validate([{ text: MISSPELT, file: "a.json" }, WRONG, { text: "7", file: "c.json" }]);
    assert.deepEqual(
      diagnostics.map(({ file, source }) => [source, file]),
      [
        [0, "a.json"],
        [1, undefined],
        [2, "c.json"],
      ],
    );
    assert.notProperty(diagnostics[1], "file");
  },

  "an object beside text has no ranges"({ validate }) {
    const { diagnostics } = validate([asObject(MISSPELT), WRONG]);
    assert.deepEqual(
      diagnostics.map(({ range, source }) => [source, range !== undefined]),
      [
        [0, false],
        [1, true],
      ],
    );
    assert.notProperty(diagnostics[0].fixes[0], "text");
  },

  "any kind of text makes a list of sources"({ validate }) {
    const bytes = encode(OTHER);
    for (const other of [OTHER, bytes, bytes.buffer, new DataView(bytes.buffer), { text: OTHER, file: "other.json" }]) {
      assert.deepEqual(places(validate([other, asObject(GOOD), GOOD])), [["UF0901", 2, "/name"]]);
      assert.deepEqual(places(validate([other])), []);
    }
  },

  "an array of objects alone is one document"({ validate }) {
    const report = validate([asObject(GOOD), asObject(GOOD)]);
    assert.deepEqual(places(report), [["UF0901", 0, "/1/name"]]);
    assert.deepEqual(validate([]), { ok: true, format: "definition", diagnostics: [] });
    assert.deepEqual(places(validate([null])), [["UF0003", 0, "/0"]]);
    assert.deepEqual(places(validate([null, GOOD])), [["UF0003", 0, ""]]);
  },

  "a source may itself hold a set, and either language"({ validate }) {
    const flow = asObject(LIVE);
    const list = { value: [flow, { ...flow, displayName: "Other", conditions: null }] };
    const definitions = [asObject(GOOD), { ...asObject(GOOD), name: "Other" }];
    const report = validate([JSON.stringify(list), JSON.stringify(definitions)]);
    assert.deepEqual(places(report), [["UF0901", 1, "/1/name"]]);
  },

  "many sources are no trouble"({ validate }) {
    const sources = Array.from({ length: 500 }, (_, index) => GOOD.replace("Sample", `Sample ${index}`));
    assert.deepEqual(codes(validate(sources)), ["UF0903"]);
    sources[499] = MISSPELT;
    assert.deepEqual(places(validate(sources)).at(-1), ["UF0102", 499, "/atributes"]);
  },

  "where one source is expected, an array is one document"({ build, diff, importFlow }) {
    // Texts in it are no flows.
    for (const { report } of [build([GOOD, OTHER]), importFlow([GOOD]), diff([GOOD], LIVE)]) {
      assert.include(codes(report), "UF0003");
    }
  },

  "a source that is none is misuse"({ validate }) {
    for (const wrong of [1, undefined, true, () => {}, Symbol("s")]) {
      assert.throws(() => validate([GOOD, wrong]), TypeError, /^source: expected/);
    }
    assert.throws(() => validate([GOOD, Promise.resolve(GOOD)]), TypeError, /promise/);
  },
};
