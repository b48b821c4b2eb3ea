/** The words that the form shows, as the admin center spells them. */

/** Built-in attributes; the first ones form the short list, the others stand behind "Show more". */
export const BUILT_IN_ATTRIBUTES = [
  { id: "displayName", label: "Display Name" },
  { id: "givenName", label: "Given Name" },
  { id: "surname", label: "Surname" },
  { id: "country", label: "Country/Region" },
  { id: "postalCode", label: "Postal Code" },
  { id: "city", label: "City" },
  { id: "state", label: "State/Province" },
  { id: "streetAddress", label: "Street Address" },
  { id: "jobTitle", label: "Job Title" },
  {
    id: "email",
    label: "Email Address",
    hint: "Collected in any case: first, hidden and required. Select it to change that.",
  },
];

/** How many built-in attributes the short list has. */
export const SHORT_LIST_LENGTH = 5;

/** Providers with a check box of their own, beside the e-mail accounts. */
export const SOCIAL_PROVIDERS = [
  { word: "google", label: "Google" },
  { word: "facebook", label: "Facebook" },
  { word: "apple", label: "Apple" },
];

export const EMAIL_METHODS = ["emailPassword", "emailOneTimePasscode"];

/** The words of a definition, and the ids in Microsoft Graph that mean the same. */
const PROVIDER_IDS = {
  "emailpassword-oauth": "emailPassword",
  "emailotpsignup-oauth": "emailOneTimePasscode",
  "google-oauth": "google",
  "facebook-oauth": "facebook",
  "apple-managed-oidc": "apple",
};

const PROVIDER_WORDS = Object.values(PROVIDER_IDS);

/** The word for a provider as a definition writes it, plain or as an object; undefined for any other provider. */
export function providerWord(provider) {
  if (typeof provider !== "object") return PROVIDER_WORDS.find((word) => word === provider);
  const { type, id } = provider ?? {};
  if (type === undefined) return typeof id === "string" ? PROVIDER_IDS[id.toLowerCase()] : undefined;
  return PROVIDER_WORDS.find((word) => word === type);
}
