// The shape of what each function returns.

import { assert } from "chai";
import { encode, GOOD, MISSPELT } from "../documents.js";
import { assertParsedOnce } from "../observe.js";
import { assertPlain, assertReport } from "../report.js";

const RULE_KEYS = ["code", "name", "severity", "scope", "since", "evidence", "summary", "url"];

export const results = {
  "a good document has an empty report"({ validate }) {
    assert.deepEqual(validate(GOOD), { ok: true, format: "definition", diagnostics: [] });
  },

  "a bad document has a report with a diagnostic"({ validate }) {
    const report = validate(MISSPELT);
    assertReport(report);
    assert.isFalse(report.ok);
    assert.lengthOf(report.diagnostics, 1);
  },

  "a Graph flow body is told from a definition"({ validate }) {
    const report = validate('{ "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow" }');
    assertReport(report);
    assert.strictEqual(report.format, "graph");
  },

  "build gives report, json, body and needs"({ build }) {
    const result = build(GOOD);
    assert.hasAllKeys(result, ["report", "json", "body", "needs"]);
    assertReport(result.report);
    assert.deepEqual(result.body, JSON.parse(result.json));
    assert.strictEqual(result.body.displayName, "SignInSignUpSample");
    assertPlain(result.needs);
    assert.isArray(result.needs);
  },

  "build gives neither json nor body while there are errors"({ build, validate }) {
    const result = build(MISSPELT);
    assert.isFalse(result.report.ok);
    assert.deepEqual(result.report, validate(MISSPELT));
    assert.isNull(result.json);
    assert.isNull(result.body);
  },

  "the body is parsed when it is first read, and once"({ build }) {
    assertParsedOnce(() => build(GOOD), "body");
  },

  "the body is written by JSON.stringify"({ build }) {
    const result = build(GOOD);
    assert.isObject(result.body);
    assert.deepEqual(JSON.parse(JSON.stringify(result)).body, result.body);
  },

  "buildBytes gives the bytes of the json"({ build, buildBytes }) {
    const result = buildBytes(GOOD);
    assert.hasAllKeys(result, ["report", "bytes"]);
    assert.instanceOf(result.bytes, Uint8Array);
    assert.deepEqual(result.bytes, encode(build(GOOD).json));
    assert.deepEqual(result.report, build(GOOD).report);
  },

  "buildBytes gives no view into the memory of the module"({ buildBytes }) {
    const { bytes } = buildBytes(GOOD);
    assert.strictEqual(bytes.buffer.byteLength, bytes.byteLength);
  },

  "buildBytes gives no bytes while there are errors"({ buildBytes }) {
    assert.isNull(buildBytes(MISSPELT).bytes);
  },

  "rules lists each rule once, in the order of the codes"({ rules }) {
    const list = rules();
    assertPlain(list);
    assert.isArray(list);
    assert.isNotEmpty(list);
    for (const rule of list) {
      assert.hasAllKeys(rule, RULE_KEYS);
      for (const value of Object.values(rule)) assert.isString(value);
    }
    const codes = list.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)].sort());
  },

  "a diagnostic has the name and the address of its rule"({ rules, validate }) {
    const [diagnostic] = validate(MISSPELT).diagnostics;
    const rule = rules().find(({ code }) => code === diagnostic.code);
    assert.strictEqual(diagnostic.rule, rule.name);
    assert.strictEqual(diagnostic.url, rule.url);
  },
};
