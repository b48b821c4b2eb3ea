// What diff returns.

import { assert } from "chai";
import { asObject, codes, encode, LIVE, LIVE_WITHOUT_PROVIDERS, WANTED } from "../documents.js";
import { assertPlain, assertReport } from "../report.js";

const CHANGE = { kind: "change", path: "signUp", before: true, after: false, text: "signUp: true -> false" };

const plain = (changes) => JSON.parse(JSON.stringify(changes));

export const comparisons = {
  "diff gives an array of changes"({ diff }) {
    const changes = diff(WANTED, LIVE);
    assert.isArray(changes);
    assertPlain([...changes]);
    assert.deepEqual([...changes], [CHANGE]);
  },

  "no change is an empty list"({ diff }) {
    assert.lengthOf(diff(LIVE, LIVE), 0);
    assert.lengthOf(diff({ name: "Woodgrove sign-up" }, LIVE), 0);
  },

  "the report is there and not enumerable"({ diff }) {
    const changes = diff(WANTED, LIVE_WITHOUT_PROVIDERS);
    assertReport(changes.report);
    assert.deepEqual(Object.keys(changes), ["0"]);
    assert.deepEqual(plain(changes), [CHANGE]);
    const names = [];
    for (const name in changes) names.push(name);
    assert.deepEqual(names, ["0"]);
  },

  "the report is about both sides, each with its index and its file"({ diff }) {
    const wanted = { text: WANTED.replace("{", '{"nmae":1,'), file: "wanted.json" };
    const live = { text: LIVE_WITHOUT_PROVIDERS.replace("{", '{"isPreview":1,'), file: "live.json" };
    const { report } = diff(wanted, live);
    assertReport(report);
    assert.deepEqual(
      report.diagnostics.map(({ code, file, source }) => [code, source, file]),
      [
        ["UF0102", 0, "wanted.json"],
        ["UF0102", 1, "live.json"],
        ["UF1007", 1, "live.json"],
      ],
    );
    for (const { range, source } of report.diagnostics) {
      const { text } = [wanted, live][source];
      assert.match(text.slice(range.start.offset, range.end.offset), /^"[^"]+"$/);
    }
  },

  "an object beside text has no ranges"({ diff }) {
    const { report } = diff({ nmae: 1, ...asObject(WANTED) }, LIVE_WITHOUT_PROVIDERS);
    const [wanted, live] = report.diagnostics;
    assert.deepEqual([wanted.source, live.source], [0, 1]);
    assert.notProperty(wanted, "range");
    assert.property(live, "range");
  },

  "what is not known is no change, and said"({ diff }) {
    const changes = diff({ name: "Woodgrove sign-up", identityProviders: ["google"] }, LIVE_WITHOUT_PROVIDERS);
    assert.lengthOf(changes, 0);
    assert.include(codes(changes.report), "UF1007");
  },

  "flows of sets are told apart by name"({ diff }) {
    const flow = asObject(LIVE);
    const live = { value: [{ ...flow, displayName: "Other" }, flow] };
    const changes = diff([asObject(WANTED), { name: "New", identityProviders: ["emailPassword"] }], live);
    assert.deepEqual(
      changes.map(({ flow, kind, path }) => [flow, kind, path]),
      [
        ["Woodgrove sign-up", "change", "signUp"],
        ["New", "add", ""],
      ],
    );
  },

  "a side that is no flow has errors, and no changes"({ diff }) {
    for (const [wanted, live] of [
      ["", LIVE],
      [WANTED, "7"],
      ["{", "{"],
    ]) {
      const changes = diff(wanted, live);
      assert.isFalse(changes.report.ok);
      assertReport(changes.report);
      assert.isArray(plain(changes));
    }
  },

  "every kind of source gives the same"({ diff }) {
    for (const wrap of [(text) => text, encode, (text) => encode(text).buffer, asObject]) {
      assert.deepEqual(plain(diff(wrap(WANTED), wrap(LIVE))), [CHANGE]);
    }
  },

  "default values are in the data and not in the text"({ diff }) {
    const wanted = (defaultValue) => ({
      name: "Woodgrove sign-up",
      identityProviders: ["emailPassword"],
      attributes: [{ attribute: "city", defaultValue }],
    });
    const [change] = diff(wanted("Springfield"), wanted("Shelbyville"));
    assert.deepEqual([change.before, change.after], ["Shelbyville", "Springfield"]);
    assert.notMatch(change.text, /field|ville/);
  },

  "options count for both sides"({ diff }) {
    const variables = { appId: "7c9e6679-7425-40de-944b-e07fc1f90ae7" };
    const wanted = {
      name: "Woodgrove sign-up",
      identityProviders: ["emailPassword"],
      applications: [{ var: "appId" }],
      variables: { appId: { type: "guid" } },
    };
    assert.lengthOf(diff(wanted, LIVE, { variables }), 0);
    assert.lengthOf(diff(wanted, LIVE, { variables: { appId: variables.appId.replace("7", "8") } }), 2);
    const { report } = diff(WANTED, LIVE_WITHOUT_PROVIDERS, { rules: { UF1007: "error" } });
    assert.isFalse(report.ok);
  },
};
