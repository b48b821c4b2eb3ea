import { validate } from "../../pkg/dist/index.js";

/** What is said of a pattern, for an attribute that is asked for. */
export function findings(pattern, { attribute = "jobTitle", defaultValue } = {}) {
  const definition = {
    name: "Woodgrove",
    identityProviders: ["emailPassword"],
    attributes: [{ attribute, pattern, defaultValue }],
  };
  return validate(JSON.stringify(definition)).diagnostics;
}

/** The finding of a rule, if there is one. */
export const found = (diagnostics, code) => diagnostics.find((diagnostic) => diagnostic.code === code);
