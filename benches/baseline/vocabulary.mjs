// The words of the definition language, for every contestant in JavaScript.

/** Built-in attributes: what the admin center shows, and what the documented bodies carry. */
export const BUILT_IN = new Map(
  Object.entries({
    email: { label: "Email Address", description: "Email address of the user" },
    displayName: { label: "Display Name", description: "Display Name of the User." },
    givenName: { label: "Given Name" },
    surname: { label: "Surname" },
    jobTitle: { label: "Job Title" },
    streetAddress: { label: "Street Address" },
    city: { label: "City", description: "The city in which the user is located." },
    state: { label: "State/Province" },
    postalCode: { label: "Postal Code" },
    country: { label: "Country/Region", description: "The country/region in which the user is located." },
  }),
);

/** Words that stand for an identity provider, and the documented id of each. */
export const PROVIDERS = new Map([
  ["emailPassword", { id: "EmailPassword-OAUTH" }],
  ["emailOneTimePasscode", { id: "EmailOtpSignup-OAUTH" }],
  ["google", { id: "Google-OAUTH", federated: true }],
  ["facebook", { id: "Facebook-OAUTH", federated: true }],
  ["apple", { id: "Apple-Managed-OIDC", federated: true }],
]);

/** The documented ids in small letters, since ids are compared without letter case. */
export const PROVIDERS_BY_ID = new Map(
  [...PROVIDERS.values(), { id: "AADSignup-OAUTH", workforce: true }, { id: "MSASignup-OAUTH", workforce: true }].map(
    (provider) => [provider.id.toLowerCase(), provider],
  ),
);

/** Words for an input, and what Graph calls it. */
export const INPUT_TYPES = new Map([
  ["text", "text"],
  ["radioSingleSelect", "radioSingleSelect"],
  ["checkboxMultiSelect", "checkboxMultiSelect"],
  ["boolean", "boolean"],
  ["checkboxSingleSelect", "checkboxSingleSelect"],
  ["checkbox", "boolean"],
]);

const words = (...list) => new Map(list.map((word) => [word, word]));
export const DATA_TYPES = words("string", "boolean", "int64", "stringCollection", "dateTime");
export const USER_TYPES = words("member", "guest");

export const EMAIL_PATTERN = "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*$";
export const NARROW_NAME_PATTERN = "^[a-zA-Z_][0-9a-zA-Z_ ]*[0-9a-zA-Z_]+$";
/** Parts of the e-mail pattern as the reference prints it: HTML entities, and a dot that stands for any character. */
export const DAMAGED_EMAIL_PATTERNS = [
  "[a-zA-Z0-9.!#$%&amp;&#8217;'*+/=?^_`{|}~-]+",
  "@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*$",
];

/** Words that sound like members of a flow but are set elsewhere in the tenant. */
export const SET_ELSEWHERE = new Set([
  "mfa",
  "phone",
  "sms",
  "fraudProtection",
  "username",
  "signInIdentifiers",
  "languages",
  "branding",
  "tokenClaims",
  "passwordMigration",
]);

/** Graph's words for members of a definition, by the object they are met in. */
export const FOREIGN = {
  flow: new Set(["displayName", "isSignUpAllowed", "userTypeToCreate"]),
  attribute: new Set(["id", "inputType", "validationRegEx"]),
};

export const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const CUSTOM_ATTRIBUTE_ID = /^extension_[0-9a-fA-F]{32}_./;
