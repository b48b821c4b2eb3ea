import { EMAIL_METHODS, providerWord } from "./vocabulary.js";

/** The entries of `identityProviders` that the form shows as check boxes. */

/** The indexes of the entries that mean one of these words. */
export function indexesOf(providers, ...words) {
  return providers.flatMap((provider, index) => (words.includes(providerWord(provider)) ? [index] : []));
}

/** @param {import("../text/draft.js").Draft} draft */
export function removeProviders(draft, indexes) {
  for (const index of indexes.toReversed()) draft.remove(`/identityProviders/${index}`);
}

/**
 * Makes this the one e-mail method, at the place of the one that was there.
 * @param {import("../text/draft.js").Draft} draft
 */
export function setEmailMethod(draft, providers, word) {
  const [first, ...others] = indexesOf(providers, ...EMAIL_METHODS);
  removeProviders(draft, others);
  if (first === undefined) draft.insert("/identityProviders", 0, word);
  else draft.set(`/identityProviders/${first}`, word);
}

/** The members by which a definition names a custom provider; `id` alone also does. */
const CUSTOM_TYPES = ["oidc", "saml", "wsFed"];

/** "oidc", "saml", "wsFed" or "id"; undefined for an entry that the form cannot show. */
export function customType(provider) {
  if (typeof provider !== "object" || provider === null || "type" in provider) return undefined;
  const types = CUSTOM_TYPES.filter((type) => type in provider);
  if (types.length > 1) return undefined;
  return types[0] ?? ("id" in provider ? "id" : undefined);
}

/** The same provider, named in another way. */
export function withCustomType(provider, type) {
  const { oidc, saml, wsFed, id, ...rest } = provider;
  if (type === "id") return { id: id ?? "", ...rest };
  return { [type]: oidc ?? saml ?? wsFed ?? "", ...(id === undefined ? {} : { id }), ...rest };
}
