// What the formats are shown with: for each case the sources, and the options of `validate` and `formatText`.

const providers = (list) => `{\n  "name": "Woodgrove",\n  "identityProviders": ${list}\n}\n`;

/** A document on one line, as programs write it, of about so many characters. */
const long = (count) =>
  JSON.stringify({
    name: "Woodgrove",
    identityProviders: ["emailPassword"],
    applications: Array.from({ length: count }, (_, at) => `63856651-13d9-4784-9abf-${String(at).padStart(12, "0")}`),
    atributes: ["city"],
    userType: "member",
  });

const HOSTILE = "a\x1b[31mred\x07\u202eesrever\u2066\u200b";

export const CASES = {
  "no findings": { sources: { text: providers('["emailPassword"]'), file: "flow.json" } },
  "each severity": {
    sources: { text: providers('[\n    "gogle",\n    "google", "google" // twice\n  ]'), file: "flows/flow.json" },
  },
  colours: { sources: { text: providers('["google", "google"]'), file: "flow.json" }, format: { color: true } },
  "several lines": {
    sources:
      '{\n  "name": {\n    "first": "Wood",\n    "last": "grove"\n  },\n  "identityProviders": {\n    "id": 1,\n\n    "oidc": [\n      2\n    ],\n    "x": 1\n  }\n}\n',
  },
  "between two lines": {
    sources: '{\r\n  "name": "Woodgrove"   \r\n  "identityProviders": ["emailPassword"]\r\n}\r\n',
  },
  "far apart": {
    sources: `{\n  "name": "a",\n  "identityProviders": [\n    "google",\n    "emailPassword",\n\n    "facebook",\n    "apple",\n    "google"\n  ]\n}\n`,
  },
  tabs: { sources: '{\n\t"name": "Woodgrove",\n\t"identityProviders":\t[\t"gogle"\t]\n}\n' },
  "wide characters": {
    sources:
      '{ "name": "登録 é e\u0301 👩\u200d💻 👍🏽 🇩🇪 ☂\ufe0f", "nmae": "ｗｉｄｅ", "identityProviders": ["emailPassword"] }',
  },
  "characters that are not seen": {
    sources: {
      text: `{ "name": "${HOSTILE.replace("\x07", "")}", "identityProviders": ["${HOSTILE.replace(/[\x1b\x07]/g, "")}"], "\ud83d": 1 }\n`,
      file: `flow${HOSTILE}\n.json`,
    },
  },
  "a long line": { sources: { text: long(400), file: "flow.json" }, format: { width: 80 } },
  "long marks": { sources: { text: `{"name":"x","identityProviders":["${"g".repeat(300)}"]}`, file: "flow.json" } },
  "the end of the text": {
    sources: { text: '{\n  "name": "Woodgrove",\n  "identityProviders": ["emailPassword"]', file: "flow.json" },
  },
  "nothing at all": { sources: "" },
  "an object": { sources: { name: "Woodgrove", identityProviders: ["google", "google"], mfa: true } },
  "several sources": {
    sources: [
      { text: '{\n  "name": "One",\n  "identityProviders": ["emailPassword"]\n}\n', file: "one.json" },
      '{ "name": "One", "identityProviders": ["emailPassword"] }',
      { name: "One", identityProviders: [] },
    ],
  },
  "places in bytes": {
    sources: new TextEncoder().encode(
      '\ufeff{ "description": "é語😀", "nmae": 1, "identityProviders": ["emailPassword"] }',
    ),
    options: { positionEncoding: "utf-8" },
  },
  "a text that is not given": { sources: providers('["google", "google"]'), format: { sources: undefined } },
  "another text": { sources: providers('["google", "google"]'), format: { sources: "{}" } },
};

/** How the report of a case is formatted. */
export const formatOptions = ({ sources, options = {}, format = {} }) => ({
  sources,
  ...(options.positionEncoding && { positionEncoding: options.positionEncoding }),
  ...format,
});
