// The options that are objects: variables, rules and tenant.

import { assert } from "chai";
import { codes, GOOD, LIVE, MISSPELT } from "../documents.js";
import { thrown } from "../observe.js";
import { assertReport } from "../report.js";

const APPLICATION = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const WITH_VARIABLE = GOOD.replace(
  "{",
  '{ "variables": { "text": { "type": "string" } }, "description": { "var": "text" },',
);
const BOTH_METHODS = GOOD.replace('"emailPassword"', '"emailPassword", "emailOneTimePasscode"');
const WITH_APPLICATION = GOOD.replace("{", '{ "applications": [{ "name": "Woodgrove Groceries" }],');
const TENANT = {
  applications: [{ appId: APPLICATION, displayName: "Woodgrove Groceries" }],
  servicePrincipals: [{ appId: APPLICATION }],
  userFlows: [],
};

/** The functions that take options, with documents of their own. */
const calls = (api) => ({
  validate: (options) => api.validate(GOOD, options),
  build: (options) => api.build(GOOD, options),
  buildBytes: (options) => api.buildBytes(GOOD, options),
  importFlow: (options) => api.importFlow(LIVE, options),
  diff: (options) => api.diff(GOOD, LIVE, options),
});

function assertRefused(api, makeOptions, message) {
  for (const [name, call] of Object.entries(calls(api))) {
    assert.throws(() => call(makeOptions()), TypeError, message, name);
  }
}

export const settings = {
  "a variable has the value that is given"({ build }) {
    for (const text of ["x", "", '"quoted" \\', "é語😀", "\n\u2028", "__proto__"]) {
      assert.strictEqual(build(WITH_VARIABLE, { variables: { text } }).body.description, text);
    }
    assert.deepEqual(codes(build(WITH_VARIABLE).report), ["UF0112"]);
  },

  "a variable may have the name of a member of Object.prototype"({ build }) {
    for (const name of ["constructor", "toString", "__proto__"]) {
      const text = WITH_VARIABLE.replaceAll('"text"', JSON.stringify(name));
      const variables = JSON.parse(`{ ${JSON.stringify(name)}: "given" }`);
      assert.strictEqual(build(text, { variables }).body.description, "given", name);
    }
  },

  "half of a character in a variable is an error, behind the sources"({ build, validate }) {
    const { body, report } = build({ text: WITH_VARIABLE, file: "flow.json" }, { variables: { text: "\ud800" } });
    assert.isNull(body);
    assertReport(report);
    assert.deepEqual(
      report.diagnostics.map(({ code, file, source }) => [code, source, file]),
      [["UF0005", 1, undefined]],
    );
    assert.notProperty(report.diagnostics[0], "range");
    assert.strictEqual(validate([GOOD, WITH_VARIABLE], { variables: { text: "\ud800" } }).diagnostics.at(-1).source, 2);
  },

  "rules change what findings are"({ validate }) {
    const severities = (rules) => validate(BOTH_METHODS, { rules }).diagnostics.map(({ severity }) => severity);
    assert.deepEqual(severities({}), ["warning"]);
    assert.deepEqual(severities({ UF0203: "info" }), ["info"]);
    assert.deepEqual(severities({ "both-local-methods": "error" }), ["error"]);
    assert.deepEqual(severities({ UF0203: { severity: "off", reason: "native sign-in" } }), []);
    assert.deepEqual(severities({ UF0203: { severity: "off", at: "/identityProviders/1" } }), []);
    assert.deepEqual(severities({ UF0203: { severity: "off", at: "/identityProviders/0" } }), ["warning", "warning"]);
    assert.deepEqual(codes(validate(GOOD, { rules: { UF9999: "off" } })), ["UF0115"]);
    assert.deepEqual(codes(validate(MISSPELT, { rules: { UF0102: "off" } })), ["UF0115", "UF0102"]);
  },

  "the tenant resolves names"({ build }) {
    const { body, needs } = build(WITH_APPLICATION, { tenant: TENANT });
    assert.strictEqual(body.conditions.applications.includeApplications[0].appId, APPLICATION);
    assert.include(
      needs.map(({ kind }) => kind),
      "application",
    );
    assert.deepEqual(codes(build(WITH_APPLICATION, { tenant: {} }).report), ["UF0812", "UF0603"]);
    const tenant = { ...TENANT, applications: [] };
    assert.deepEqual(codes(build(WITH_APPLICATION, { tenant }).report), ["UF0603"]);
  },

  "a name is checked against a tenant, and only where the tenant is known"({ validate }) {
    const found = (tenant) => codes(validate(WITH_APPLICATION, { tenant }));
    assert.deepEqual(found(undefined), []);
    assert.deepEqual(found({}), ["UF0812"]);
    assert.deepEqual(found(TENANT), []);
    assert.deepEqual(found({ ...TENANT, applications: [] }), ["UF0603"]);
    assert.deepEqual(found({ ...TENANT, applications: [...TENANT.applications, ...TENANT.applications] }), ["UF0603"]);
  },

  "what a tenant has, and what it has not, is said of the document"({ validate, build }) {
    const found = (more) => codes(validate(WITH_APPLICATION, { tenant: { ...TENANT, ...more } }));
    assert.deepEqual(found({ servicePrincipals: [] }), ["UF0806"]);
    const linked = { conditions: { applications: { includeApplications: [{ appId: APPLICATION.toUpperCase() }] } } };
    assert.deepEqual(found({ userFlows: [{ id: "1", displayName: "Other", ...linked }] }), ["UF0807"]);
    assert.deepEqual(found({ organization: { tenantType: "AAD" } }), ["UF0811"]);
    const { name } = JSON.parse(GOOD);
    const tenant = { ...TENANT, userFlows: [{ id: "1", displayName: name }] };
    const [taken] = build(WITH_APPLICATION, { tenant }).report.diagnostics;
    assert.deepEqual([taken.code, taken.args], ["UF0802", { name, id: "1" }]);
    assert.strictEqual(taken.scope, "tenant");
  },

  "members of a tenant that nobody asks for are passed over"({ build }) {
    const tenant = { ...TENANT, branding: { x: [1] }, userFlows: [{}], readAt: "2026-01-01", other: null };
    assert.isTrue(build(WITH_APPLICATION, { tenant }).report.ok);
    const applications = [null, 7, "x", [], {}, ...TENANT.applications];
    assert.isTrue(build(WITH_APPLICATION, { tenant: { applications } }).report.ok);
    const more = { organization: {}, emailAuthenticationMethod: { value: 7 }, authenticationEventListeners: [null] };
    assert.isTrue(build(WITH_APPLICATION, { tenant: { ...TENANT, ...more } }).report.ok);
  },

  "options of one call do not reach the next"(api) {
    const { build, validate } = api;
    const options = { variables: { text: "given" }, rules: { UF0203: "off" }, tenant: TENANT };
    for (const call of Object.values(calls(api))) {
      call(options);
      assert.deepEqual(codes(build(WITH_VARIABLE).report), ["UF0112"]);
      assert.deepEqual(codes(validate(BOTH_METHODS)), ["UF0203"]);
      assert.deepEqual(codes(build(WITH_APPLICATION).report), ["UF0603"]);
    }
    assert.throws(() => validate(GOOD, { ...options, format: "yaml" }), TypeError);
    assert.deepEqual(codes(build(WITH_VARIABLE).report), ["UF0112"]);
  },

  "options are read and left as they are"({ build }) {
    const options = { variables: { text: "x" }, rules: {}, tenant: TENANT };
    const before = JSON.stringify(options);
    build(WITH_VARIABLE, options);
    assert.strictEqual(JSON.stringify(options), before);
    const frozen = Object.freeze({ variables: Object.freeze({ text: "x" }), tenant: new Proxy(TENANT, {}) });
    assert.strictEqual(build(WITH_VARIABLE, frozen).body.description, "x");
  },

  "getters and toJSON may call the package"({ build, validate }) {
    const options = {
      get variables() {
        validate(MISSPELT, { variables: { other: 1 } });
        return {
          get text() {
            build(BOTH_METHODS);
            return "given";
          },
        };
      },
      tenant: { toJSON: () => (validate(MISSPELT), TENANT) },
    };
    assert.strictEqual(build(WITH_VARIABLE, options).body.description, "given");
  },

  "undefined is no setting"({ validate }) {
    assert.deepEqual(validate(GOOD, { variables: undefined, rules: undefined, tenant: undefined }).diagnostics, []);
  },

  "anything but an object is misuse"(api) {
    for (const option of ["variables", "rules", "tenant"]) {
      for (const wrong of [null, 1, "x", true, [], () => {}]) {
        assertRefused(api, () => ({ [option]: wrong }), new RegExp(`^options: ${option}: expected an object`));
      }
    }
  },

  "a value of a variable that is no scalar is misuse, and not repeated"(api) {
    for (const wrong of [null, undefined, {}, ["secret"], NaN, Infinity, 1n, Symbol("s"), () => {}]) {
      const message = /^options: variables: text: expected a string, a finite/;
      assertRefused(api, () => ({ variables: { text: wrong } }), message);
    }
    assert.notMatch(thrown(() => api.validate(GOOD, { variables: { text: ["secret"] } })).message, /secret/);
  },

  "a rule setting that says nothing is misuse"(api) {
    for (const wrong of [null, undefined, 1, "of", "", {}, [], { severity: "of" }, { severity: "off", at: 7 }]) {
      assertRefused(api, () => ({ rules: { UF0203: wrong } }), /^options: rules: UF0203: expected one of error/);
    }
  },

  "a list of the tenant that is none is misuse: a response is not the list in it"(api) {
    for (const wrong of [{ value: [] }, null, "x", 7]) {
      const message = /^options: tenant: applications: expected an array/;
      assertRefused(api, () => ({ tenant: { applications: wrong } }), message);
      assertRefused(api, () => ({ tenant: { userFlows: wrong } }), /^options: tenant: userFlows: expected an array/);
    }
    for (const wrong of [[], null, "x", 7]) {
      assertRefused(api, () => ({ tenant: { organization: wrong } }), /^options: tenant: organization: expected an ob/);
    }
  },

  "what cannot be written as JSON is misuse with its cause"(api) {
    const cyclic = { applications: [] };
    cyclic.applications.push(cyclic);
    assertRefused(api, () => ({ tenant: cyclic }), /^options: they cannot be written as JSON/);
    assertRefused(api, () => ({ tenant: { applications: [{ appId: 1n }] } }), /^options: they cannot/);
    assert.instanceOf(thrown(() => api.validate(GOOD, { tenant: cyclic })).cause, TypeError);
  },

  "too much of them is misuse"({ validate }) {
    const tenant = { applications: [{ displayName: "x".repeat(17 * 1024 * 1024) }] };
    assert.throws(() => validate(GOOD, { tenant }), TypeError, /5592405 characters/);
  },

  "portable is a boolean"(api) {
    for (const wrong of [null, 1, "true", {}]) {
      assertRefused(api, () => ({ portable: wrong }), /^options: portable: expected one of/);
    }
  },
};
