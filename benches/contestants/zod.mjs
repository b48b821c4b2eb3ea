// Zod 4. A fault inside a string-or-object is looked up in the branch that fits the value.

import * as z from "zod";
import { contestant } from "../baseline/contestant.mjs";
import { extraMember, missing, step, wrongType } from "../baseline/findings.mjs";

const text = z.string();
const flag = z.boolean();
const textOrNull = text.nullable().optional();
const flagOrNull = flag.nullable().optional();

const option = z.strictObject({ label: text, value: text });

const provider = z.strictObject({
  type: text.optional(),
  id: text.optional(),
  oidc: text.optional(),
  saml: text.optional(),
  wsFed: text.optional(),
});

const attribute = z.strictObject({
  attribute: text.optional(),
  custom: text.optional(),
  label: text.optional(),
  input: text.optional(),
  required: flag.optional(),
  hidden: flag.optional(),
  editable: flag.optional(),
  writeToDirectory: flagOrNull,
  defaultValue: text.optional(),
  pattern: textOrNull,
  options: z.array(option).optional(),
  show: flag.optional(),
  collect: flag.optional(),
  omit: flag.optional(),
});

const customAttribute = z.strictObject({ dataType: text, description: textOrNull, id: text.optional() });

const application = z.strictObject({ name: text.optional(), appId: text.optional() });

const flow = z.strictObject({
  $schema: text.optional(),
  version: z.number().optional(),
  name: text.optional(),
  renamedFrom: text.optional(),
  description: textOrNull,
  signUp: flag.optional(),
  identityProviders: z.array(z.union([text, provider])).optional(),
  attributes: z.union([z.literal("none"), z.array(z.union([text, attribute]))]).optional(),
  page: z.strictObject({ title: textOrNull, description: textOrNull }).optional(),
  customAttributes: z.record(text, customAttribute).optional(),
  applications: z.array(z.union([text, application])).optional(),
  userType: textOrNull,
});

export const { validate, validateLines, build, buildBytes } = contestant(checkStructure);

function checkStructure(definition, findings) {
  const { success, error } = flow.safeParse(definition);
  if (!success) report(error.issues, definition, "", findings);
}

function report(issues, value, path, findings) {
  for (const issue of issues) {
    const at = path + issue.path.map((name) => step(String(name))).join("");
    const found = issue.path.reduce((inner, name) => inner[name], value);
    switch (issue.code) {
      case "unrecognized_keys":
        for (const name of issue.keys) findings.push(extraMember(at, name));
        break;
      case "invalid_union": {
        const branch = issue.errors.find((errors) => !isOtherType(errors));
        if (branch) report(branch, found, at, findings);
        else findings.push(wrongType(at, "one of two types"));
        break;
      }
      default:
        if (found === undefined) {
          findings.push(missing(at.slice(0, at.lastIndexOf("/")), issue.path.at(-1)));
        } else {
          findings.push(wrongType(at, issue.expected ?? "this"));
        }
    }
  }
}

/** A branch of a union that fails at its root is for values of another type. */
const isOtherType = ([first]) => first.path.length === 0 && first.code !== "unrecognized_keys";
