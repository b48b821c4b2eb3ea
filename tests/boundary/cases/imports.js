// What importFlow returns.

import { assert } from "chai";
import { asObject, codes, encode, LIVE, LIVE_WITHOUT_PROVIDERS } from "../documents.js";
import { assertParsedOnce } from "../observe.js";
import { assertPlain, assertReport } from "../report.js";

const DEFINITION = {
  name: "Woodgrove sign-up",
  identityProviders: ["emailPassword"],
  attributes: "none",
  applications: ["7c9e6679-7425-40de-944b-e07fc1f90ae7"],
  userType: "member",
};

/** A snapshot that has a name for the application. */
const TENANT = {
  applications: [{ appId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", displayName: "Woodgrove Groceries" }],
};

export const imports = {
  "importFlow gives report, json, complete, unknown and definition"({ importFlow }) {
    const result = importFlow(LIVE);
    assert.hasAllKeys(result, ["report", "json", "complete", "unknown", "definition"]);
    assertReport(result.report);
    assert.deepEqual(result.report, { ok: true, format: "graph", diagnostics: [] });
    assert.deepEqual(result.definition, DEFINITION);
    assert.deepEqual(JSON.parse(result.json), result.definition);
    assertPlain(result.definition);
    assert.isTrue(result.complete);
    assert.deepEqual(result.unknown, []);
  },

  "what is left out is unknown"({ importFlow }) {
    const { complete, definition, report, unknown } = importFlow(LIVE_WITHOUT_PROVIDERS);
    assertReport(report);
    assert.deepEqual(codes(report), ["UF1007"]);
    assert.isFalse(complete);
    assert.deepEqual(unknown, ["/onAuthenticationMethodLoadStart/identityProviders"]);
    assert.isTrue(definition.partial);
    assert.notProperty(definition, "identityProviders");
  },

  "a definition that was imported can be built, a partial one cannot"({ build, importFlow }) {
    assert.strictEqual(build(importFlow(LIVE).json).body.displayName, DEFINITION.name);
    const { body, report } = build(importFlow(LIVE_WITHOUT_PROVIDERS).definition);
    assert.isNull(body);
    assert.include(codes(report), "UF0116");
  },

  "a list gives a list, and a list of one its flow"({ importFlow }) {
    const flow = asObject(LIVE);
    const other = { ...flow, displayName: "Other", conditions: null };
    const { definition, unknown } = importFlow({ value: [flow, other] });
    assert.isArray(definition);
    assert.deepEqual(
      definition.map(({ name }) => name),
      ["Woodgrove sign-up", "Other"],
    );
    assert.deepEqual(unknown, []);
    assert.deepEqual(importFlow({ value: [flow] }).definition, DEFINITION);
    assert.deepEqual(importFlow({ value: flow }).definition, DEFINITION);
  },

  "unknown has the pointers of each flow"({ importFlow }) {
    const flow = asObject(LIVE_WITHOUT_PROVIDERS);
    const { unknown } = importFlow({ value: [flow, { ...flow, displayName: "Other", conditions: null }] });
    const list = "onAuthenticationMethodLoadStart/identityProviders";
    assert.deepEqual(unknown, [`/value/0/${list}`, `/value/1/${list}`]);
  },

  "without a flow there is no definition"({ importFlow }) {
    for (const source of ["", "null", "[]", '{ "value": [] }', "7"]) {
      const result = importFlow(source);
      assertReport(result.report);
      assert.isNull(result.json, source);
      assert.isNull(result.definition, source);
      assert.isFalse(result.complete, source);
    }
  },

  "every kind of source gives the same"({ importFlow }) {
    const { json } = importFlow(LIVE);
    const bytes = encode(LIVE);
    for (const source of [bytes, bytes.buffer, asObject(LIVE), { text: LIVE, file: "flow.json" }]) {
      assert.strictEqual(importFlow(source).json, json);
    }
  },

  "a file is named in each diagnostic"({ importFlow }) {
    const { report } = importFlow({ text: LIVE_WITHOUT_PROVIDERS, file: "live.json" });
    assert.deepEqual(
      report.diagnostics.map(({ file }) => file),
      ["live.json"],
    );
  },

  "portable leaves out the ids for which the tenant has a name"({ importFlow }) {
    const applications = (options) => importFlow(LIVE, options).definition.applications;
    assert.deepEqual(applications({ portable: true, tenant: TENANT }), [{ name: "Woodgrove Groceries" }]);
    assert.deepEqual(applications({ portable: true }), DEFINITION.applications);
    assert.deepEqual(applications({ portable: false, tenant: TENANT }), DEFINITION.applications);
    assert.deepEqual(applications({}), DEFINITION.applications);
  },

  "the definition is parsed when it is first read, and once"({ importFlow }) {
    assertParsedOnce(() => importFlow(LIVE), "definition");
  },

  "the definition is written by JSON.stringify"({ importFlow }) {
    assert.deepEqual(JSON.parse(JSON.stringify(importFlow(LIVE))).definition, DEFINITION);
  },
};
