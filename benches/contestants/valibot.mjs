// Valibot. A string-or-object chooses its schema by the value, which is faster than a union and reports each fault once.

import * as v from "valibot";
import { contestant } from "../baseline/contestant.mjs";
import { extraMember, missing, step, wrongType } from "../baseline/findings.mjs";

const text = v.string();
const flag = v.boolean();
const textOrNull = v.optional(v.nullable(text));
const flagOrNull = v.optional(v.nullable(flag));
/** Valibot takes an array for an object. */
const noArray = (schema) => v.lazy((value) => (Array.isArray(value) ? nothing : schema));
const nothing = v.custom(() => false);
/** Unlike `strictObject`, which stops at the first extra member, this reports each. */
const closed = (entries) => noArray(v.objectWithRest(entries, v.never()));
const stringOr = (schema) => v.lazy((value) => (typeof value === "string" ? text : schema));

const option = closed({ label: text, value: text });

const provider = closed({
  type: v.optional(text),
  id: v.optional(text),
  oidc: v.optional(text),
  saml: v.optional(text),
  wsFed: v.optional(text),
});

const attribute = closed({
  attribute: v.optional(text),
  custom: v.optional(text),
  label: v.optional(text),
  input: v.optional(text),
  required: v.optional(flag),
  hidden: v.optional(flag),
  editable: v.optional(flag),
  writeToDirectory: flagOrNull,
  defaultValue: v.optional(text),
  pattern: textOrNull,
  options: v.optional(v.array(option)),
  show: v.optional(flag),
  collect: v.optional(flag),
  omit: v.optional(flag),
});

const customAttribute = closed({ dataType: text, description: textOrNull, id: v.optional(text) });

const application = closed({ name: v.optional(text), appId: v.optional(text) });

const noAttributes = v.literal("none");
const attributes = v.array(stringOr(attribute));

const flow = closed({
  $schema: v.optional(text),
  version: v.optional(v.number()),
  name: v.optional(text),
  renamedFrom: v.optional(text),
  description: textOrNull,
  signUp: v.optional(flag),
  identityProviders: v.optional(v.array(stringOr(provider))),
  attributes: v.optional(v.lazy((value) => (typeof value === "string" ? noAttributes : attributes))),
  page: v.optional(closed({ title: textOrNull, description: textOrNull })),
  customAttributes: v.optional(noArray(v.record(text, customAttribute))),
  applications: v.optional(v.array(stringOr(application))),
  userType: textOrNull,
});

export const { validate, validateLines, build, buildBytes } = contestant(checkStructure);

function checkStructure(definition, findings) {
  const { success, issues } = v.safeParse(flow, definition);
  if (success) return;
  for (const { path, expected, input } of issues) {
    const names = path.map(({ key }) => String(key));
    const parent = names.slice(0, -1).map(step).join("");
    const name = names.at(-1);
    if (expected === "never") findings.push(extraMember(parent, name));
    else if (input === undefined) findings.push(missing(parent, name));
    else findings.push(wrongType(parent + step(name), expected));
  }
}
