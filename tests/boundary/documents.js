// Documents that the cases share.

/** Without any finding. */
export const GOOD =
  '{ "name": "SignInSignUpSample", "identityProviders": ["emailPassword"], "attributes": ["country"] }';

/** One error: a member that the language does not have. */
export const MISSPELT = GOOD.replace('"attributes"', '"atributes"');

/** A flow whose text is `text`, as an object. */
export const asObject = (text) => JSON.parse(text);

export const encode = (text) => new TextEncoder().encode(text);

export const codes = (report) => report.diagnostics.map(({ code }) => code);
