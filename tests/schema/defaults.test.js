// To leave out a member that has a default is the same as to write the default.

import assert from "node:assert/strict";
import { test } from "node:test";
import { build, check, schema } from "./verdicts.js";

const { attribute, flow } = schema.definitions;
const SMALLEST = { name: "SignInSignUpSample", identityProviders: ["emailPassword"] };
const withDefault = ({ properties }) => Object.entries(properties).filter(([, member]) => "default" in member);

for (const [name, member] of withDefault(flow)) {
  test(`the default of ${name}`, () => same(SMALLEST, { ...SMALLEST, [name]: member.default }));
}

for (const [name, member] of withDefault(attribute)) {
  const inAttribute = (more) => ({ ...SMALLEST, attributes: [{ attribute: "city", ...more }] });
  test(`the default of an attribute's ${name}`, () => same(inAttribute({}), inAttribute({ [name]: member.default })));
}

function same(without, written) {
  assert(check(written), JSON.stringify(check.errors));
  const [expected, actual] = [without, written].map((document) => build(document, { graphVersion: "beta" }));
  assert.notEqual(expected.body, null);
  assert.deepEqual(actual.body, expected.body);
}
