// The structure of a definition as JSON Schema. A value that may be a string or an object is one schema with two
// types rather than a union: faster, and each fault is reported once.

const string = { type: "string" };
const nullableString = { type: ["string", "null"] };
const boolean = { type: "boolean" };
const nullableBoolean = { type: ["boolean", "null"] };
const closed = (properties, rest) => ({ properties, additionalProperties: false, ...rest });
const stringOr = (object) => ({ type: ["string", "object"], ...object });
const listOf = (items) => ({ type: "array", items });

const option = { type: "object", ...closed({ label: string, value: string }, { required: ["label", "value"] }) };

const provider = stringOr(closed({ type: string, id: string, oidc: string, saml: string, wsFed: string }));

const attribute = stringOr(
  closed({
    attribute: string,
    custom: string,
    label: string,
    input: string,
    required: boolean,
    hidden: boolean,
    editable: boolean,
    writeToDirectory: nullableBoolean,
    defaultValue: string,
    pattern: nullableString,
    options: listOf(option),
    show: boolean,
    collect: boolean,
    omit: boolean,
  }),
);

const customAttribute = {
  type: "object",
  ...closed({ dataType: string, description: nullableString, id: string }, { required: ["dataType"] }),
};

const application = stringOr(closed({ name: string, appId: string }));

const page = { type: "object", ...closed({ title: nullableString, description: nullableString }) };

export const schema = {
  type: "object",
  ...closed({
    $schema: string,
    version: { type: "number" },
    name: string,
    renamedFrom: string,
    description: nullableString,
    signUp: boolean,
    identityProviders: listOf(provider),
    attributes: { type: ["array", "string"], items: attribute, pattern: "^none$" },
    page,
    customAttributes: { type: "object", additionalProperties: customAttribute },
    applications: listOf(application),
    userType: nullableString,
  }),
};
