// The options, and what is refused as none.

import { assert } from "chai";
import german from "../../../pkg/dist/locales/de.js";
import { codes, GOOD, MISSPELT } from "../documents.js";

/** Sent in beta only. */
const WITH_PRIORITY = GOOD.replace("{", '{ "priority": 100,');

export const options = {
  "no options, undefined and empty options are the same"({ validate }) {
    const expected = validate(MISSPELT);
    assert.isFalse(expected.ok);
    assert.deepEqual(validate(MISSPELT, undefined), expected);
    assert.deepEqual(validate(MISSPELT, {}), expected);
    assert.deepEqual(validate(MISSPELT, { format: undefined }), expected);
    assert.deepEqual(
      validate(MISSPELT, { format: "auto", graphVersion: "v1.0", positionEncoding: "utf-16" }),
      expected,
    );
  },

  "graphVersion chooses the payload"({ build, buildBytes }) {
    const priority = (graphVersion) => build(WITH_PRIORITY, { graphVersion }).body.priority;
    assert.isUndefined(priority("v1.0"));
    assert.strictEqual(priority("beta"), 100);
    assert.notDeepEqual(
      buildBytes(WITH_PRIORITY, { graphVersion: "beta" }).bytes,
      buildBytes(WITH_PRIORITY, { graphVersion: "v1.0" }).bytes,
    );
  },

  "format overrides what the document looks like"({ validate }) {
    assert.strictEqual(validate(GOOD, { format: "graph" }).format, "graph");
    assert.strictEqual(validate('{ "@odata.type": "x" }', { format: "definition" }).format, "definition");
  },

  "options of one call do not reach the next"({ validate }) {
    validate(GOOD, { format: "graph", positionEncoding: "utf-8", graphVersion: "beta" });
    assert.deepEqual(validate(GOOD), { ok: true, format: "definition", diagnostics: [] });
  },

  "options may be frozen, a proxy or have getters"({ validate }) {
    const expected = validate(GOOD, { format: "graph" });
    assert.strictEqual(expected.format, "graph");
    assert.deepEqual(validate(GOOD, Object.freeze({ format: "graph" })), expected);
    assert.deepEqual(validate(GOOD, new Proxy({ format: "graph" }, {})), expected);
    assert.deepEqual(
      validate(GOOD, {
        get format() {
          return "graph";
        },
      }),
      expected,
    );
  },

  "an unknown option is misuse that lists the known ones"(api) {
    const wrong = { graphversion: "beta" };
    const message = /graphversion.*format, graphVersion, positionEncoding, portable, tenant, variables, rules/;
    for (const name of ["validate", "build", "buildBytes", "importFlow"]) {
      assert.throws(() => api[name](GOOD, wrong), TypeError, message, name);
    }
    assert.throws(() => api.diff(GOOD, GOOD, wrong), TypeError, message);
  },

  "a wrong value is misuse"(api) {
    for (const wrong of [
      { format: "yaml" },
      { format: null },
      { graphVersion: "v2.0" },
      { graphVersion: 1 },
      { graphVersion: ["beta"] },
      { positionEncoding: "utf-32" },
      { positionEncoding: {} },
    ]) {
      const [option] = Object.keys(wrong);
      for (const name of ["validate", "build", "buildBytes", "importFlow"]) {
        assert.throws(
          () => api[name](GOOD, wrong),
          TypeError,
          new RegExp(`^options: .*${option}`),
          JSON.stringify(wrong),
        );
      }
    }
  },

  "messages says it in another language, and in English what it lacks"({ validate }) {
    const [english] = validate(MISSPELT).diagnostics;
    const one = { wordings: [["eins {member}"], ["zwei {member}", "hilf {nearest}"]], titles: ["tu {nearest}"] };
    const [diagnostic] = validate(MISSPELT, { messages: { language: "x", rules: { [english.code]: one } } }).diagnostics;
    assert.match(diagnostic.message, new RegExp(`^(eins|zwei) ${english.args.member}$`));
    assert.strictEqual(diagnostic.fixes[0].title, `tu ${english.args.nearest}`);
    assert.deepEqual(diagnostic.args, english.args);
    for (const rules of [{}, { [english.code]: {} }, { [english.code]: { wordings: [] } }, null]) {
      assert.deepEqual(validate(MISSPELT, { messages: { language: "x", rules } }).diagnostics, [english]);
    }
    for (const wrong of ["de", null, [], {}]) {
      assert.throws(() => validate(MISSPELT, { messages: wrong }), TypeError, /^options: messages/);
    }
  },

  "a language of the package is for each function"(api) {
    const messages = german;
    const ofDefinition = /^`atributes` ist keine Eigenschaft einer Benutzerflow-Definition; ist `attributes` gemeint\?$/;
    const ofBody = /^`name` ist der Name in der Definitionssprache; in einem Graph-Body heißt die Eigenschaft `\w+`$/;
    for (const [call, pattern] of [
      [(options) => api.validate(MISSPELT, options), ofDefinition],
      [(options) => api.build(MISSPELT, options).report, ofDefinition],
      [(options) => api.buildBytes(MISSPELT, options).report, ofDefinition],
      [(options) => api.diff(MISSPELT, GOOD, options).report, ofDefinition],
      [(options) => api.importFlow(MISSPELT, options).report, ofBody],
    ]) {
      const [diagnostic] = call({ messages }).diagnostics;
      assert.match(diagnostic.message, pattern);
      assert.match(diagnostic.help, /^In `\w+` umbenennen$/);
      assert.notMatch(call().diagnostics[0].message, pattern);
    }
  },

  "rules are told in a language, and in English what it lacks"({ rules }) {
    const [english, ...others] = rules();
    const summary = "Der Text ist kein JSON";
    assert.deepEqual(rules({ messages: german })[0], { ...english, summary });
    const messages = { language: "x", rules: { [english.code]: { summary: "eins" } } };
    assert.deepEqual(rules({ messages }), [{ ...english, summary: "eins" }, ...others]);
    assert.deepEqual(rules({ messages: { language: "x", rules: {} } }), rules());
    assert.throws(() => rules({ messages: "de" }), TypeError, /^options: messages/);
  },

  "anything but an object is misuse"({ validate }) {
    for (const wrong of [null, "beta", 1, true, [], () => {}]) {
      assert.throws(() => validate(GOOD, wrong), TypeError, /^options: expected an object/);
    }
  },

  "the call after a misuse works"({ validate }) {
    assert.throws(() => validate(GOOD, { format: "yaml" }), TypeError);
    assert.deepEqual(codes(validate(GOOD)), []);
  },
};
