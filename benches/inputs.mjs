// The documents of the benchmark. They are generated, so that a size can be chosen, and the same in every run.

import { damagedByFaults } from "./faults.mjs";

const EXTENSIONS_APP = "6ea3bc85aec24b1c92ff4a117afb6621";

/** The flow of the how-to: one local method and three attributes of the short list. */
const howTo = {
  name: "SignInSignUpSample",
  identityProviders: ["emailPassword"],
  attributes: ["country", "displayName", "postalCode"],
};

/** Built-in attributes, as plain words and with members of their own. */
const BUILT_IN = [
  "displayName",
  { attribute: "givenName", label: "First name · Prénom · 名", required: true },
  { attribute: "surname", label: "Last name · Nom · 姓", required: true, writeToDirectory: true },
  {
    attribute: "country",
    label: "Country/Region",
    input: "radioSingleSelect",
    options: [
      { label: "Österreich", value: "AT" },
      { label: "Schweiz / Suisse / Svizzera", value: "CH" },
      { label: "Deutschland", value: "DE" },
      { label: "España", value: "ES" },
      { label: "日本", value: "JP" },
    ],
  },
  { attribute: "postalCode", label: "ZIP", required: true, pattern: "^[0-9]{5}$" },
  "city",
];

/** Custom attributes of the four kinds that the admin center offers; `name` and `mark` keep names and labels apart. */
const CUSTOM = [
  (name, mark) => ({
    declaration: { dataType: "string", description: `Tier of the loyalty programme, ${name}` },
    entry: {
      attribute: name,
      label: `Which tier do you want to begin with?${mark}`,
      input: "radioSingleSelect",
      options: [
        { label: "Gold", value: "gold" },
        { label: "Silver", value: "silver" },
        { label: "Bronze", value: "bronze" },
      ],
      defaultValue: "bronze",
    },
  }),
  (name, mark) => ({
    declaration: { dataType: "string", description: "Topics the customer wants to read about" },
    entry: {
      attribute: name,
      label: `What may we tell you about?${mark}`,
      input: "checkboxMultiSelect",
      options: [
        { label: "Recipes", value: "recipes" },
        { label: "Offers", value: "offers" },
        { label: "[Events near you](https://woodgrove.com/events)", value: "events" },
        { label: "News of the “Woodgrove” foundation", value: "foundation" },
      ],
    },
  }),
  (name, mark) => ({
    declaration: { dataType: "int64", description: "Number on the loyalty card" },
    entry: {
      attribute: name,
      label: `Number on your card${mark}`,
      defaultValue: "0",
      editable: true,
      pattern: "^[0-9]{1,12}$",
    },
  }),
  (name, mark) => ({
    declaration: { dataType: "boolean", description: "Consent, kept for the audit" },
    entry: {
      attribute: name,
      label: `I agree to the [terms of use](https://woodgrove.com/terms)${mark}`,
      required: true,
    },
  }),
];
const CUSTOM_NAMES = ["Loyalty tier", "Interests", "Loyalty number", "Terms of use"];

/** A flow that uses most of the language, with `count` attributes. */
export function flowOf(count) {
  const attributes = BUILT_IN.slice(0, count);
  const customAttributes = {};
  for (let index = 0; attributes.length < count; index += 1) {
    const kind = index % CUSTOM.length;
    const round = Math.floor(index / CUSTOM.length);
    const name = round === 0 ? CUSTOM_NAMES[kind] : `${CUSTOM_NAMES[kind]} ${round + 1}`;
    const { declaration, entry } = CUSTOM[kind](name, round === 0 ? "" : ` (${round + 1})`);
    customAttributes[name] = { ...declaration, id: `extension_${EXTENSIONS_APP}_${name.replaceAll(" ", "")}` };
    attributes.push(entry);
  }
  return {
    version: 1,
    name: "Woodgrove Groceries – sign-up",
    description: "Customers of the web shop and of the mobile app",
    signUp: true,
    identityProviders: [
      "emailPassword",
      { type: "google", id: "5a415368-09cf-42df-a00c-ec23d9f4ebce" },
      { saml: "Contoso employees", id: "12345678-abcd-1234-cdef-aaaaaaaaaaaa" },
    ],
    attributes,
    page: { title: "Almost done", description: "We need a few details to set up your account" },
    customAttributes,
    applications: [
      "63856651-13d9-4784-9abf-20758d509e19",
      { name: "Woodgrove Groceries", appId: "0b9dd2d7-1c2f-4a4f-9c8a-3c8e6b0f1d11" },
    ],
    userType: "member",
  };
}

const GREEK = [..."αβψδεφγηιξκλμνοπρστθωςχυζ"];
const READ_BY_PEOPLE = new Set(["label", "title", "description"]);

/** The flow with every letter of its labels, titles and descriptions replaced; links stay what they are. */
function inGreek(flow) {
  const greek = (text) => text.replaceAll(/(\(.*?\))|[a-z]/gi, (found, link) => link ?? greekLetter(found));
  const copy = (name, value) => (READ_BY_PEOPLE.has(name) && typeof value === "string" ? greek(value) : value);
  return JSON.parse(JSON.stringify(flow, copy));
}

const greekLetter = (letter) => GREEK[letter.toLowerCase().charCodeAt(0) % GREEK.length];

/** A missing comma in the middle: the slip of a hand that JSON.parse stops at. */
function withoutOneComma(text) {
  const place = text.indexOf(",\n", Math.floor(text.length / 2));
  return text.slice(0, place) + text.slice(place + 1);
}

function input(name, definition, text = JSON.stringify(definition, null, 2)) {
  return { name, text, definition, bytes: new TextEncoder().encode(text) };
}

/** The flow that the budgets speak of. */
export const budgetInput = input("10 attributes", flowOf(10));

/** The same flow as a program writes it; as an object it is the same. */
export const compact = input("10 attributes, no white space", flowOf(10), JSON.stringify(flowOf(10)));

/** The same flow as it is written where the Latin alphabet is not: most of what people read has no ASCII in it. */
export const nonAscii = input("10 attributes, non-ASCII text", inGreek(flowOf(10)));

/** Flows without a finding, from small to large. */
export const valid = [
  input("how-to", howTo),
  budgetInput,
  input("50 attributes", flowOf(50)),
  input("500 attributes", flowOf(500)),
];

/** The flow of 10 attributes with twenty faults of different rules. */
export const faulty = input("20 findings", damagedByFaults(flowOf(10)));

/** Text that is not JSON; there is no object of it. */
export const damaged = input("damaged text", undefined, withoutOneComma(budgetInput.text));

export const all = [...valid, compact, nonAscii, faulty, damaged];
