// Flows without a mistake, each of which grows in another direction.

import { flowOf } from "../../inputs.mjs";

const ALL = ["validate", "build", "buildBytes"];
const BOTH = ["validate", "build"];

export const repeat = (count, one) => Array.from({ length: count }, (_, index) => one(index));

export const guid = (number) => `63856651-13d9-4784-9abf-${number.toString(16).padStart(12, "0")}`;

/** A small flow with members of one's own. */
export const small = (members) => ({ name: "Sample", identityProviders: ["emailPassword"], ...members });

const json = (value) => ({ text: JSON.stringify(value) });
const labelled = (label) => json(small({ attributes: [{ attribute: "city", label }] }));

const oneChoice = (count) => ({
  attribute: "city",
  input: "radioSingleSelect",
  options: repeat(count, (number) => ({ label: `City ${number}`, value: `city${number}` })),
});

/** A definition that is made of `count` of something. */
export const flows = [
  { name: "attributes", functions: ALL, make: (count) => ({ text: JSON.stringify(flowOf(count), null, 2) }) },
  {
    name: "options of one choice",
    functions: BOTH,

    make: (count) => json(small({ attributes: [oneChoice(count)] })),
  },
  {
    name: "applications",
    functions: BOTH,

    make: (count) => json(small({ applications: repeat(count, guid) })),
  },
  {
    name: "identity providers with an id",
    functions: BOTH,

    make: (count) =>
      json(small({ identityProviders: repeat(count, (number) => ({ oidc: `Provider ${number}`, id: guid(number) })) })),
  },
  {
    name: "pages",
    functions: BOTH,

    make(count) {
      const { attributes, customAttributes } = flowOf(count);
      const pages = attributes.map((attribute, index) => ({ title: `Page ${index}`, attributes: [attribute] }));
      return json(small({ customAttributes, pages }));
    },
  },
  {
    name: "flows of one set",
    functions: ["validate"],

    make: (count) => json(repeat(count, (number) => small({ name: `Flow ${number}`, applications: [guid(number)] }))),
  },
  {
    name: "sources of one set",
    functions: ["validate"],

    make: (count) => ({ sources: repeat(count, (number) => JSON.stringify(small({ name: `Flow ${number}` }))) }),
  },
  { name: "one long label", functions: BOTH, make: (count) => labelled("a".repeat(count)) },
  { name: "one long label, not ASCII", functions: BOTH, make: (count) => labelled("名".repeat(count)) },
  { name: "one long label of escapes", functions: BOTH, make: (count) => labelled('"'.repeat(count)) },
  {
    name: "white space",
    functions: BOTH,

    make: (count) => ({ text: JSON.stringify(small({})).replace(",", `,${" \n".repeat(count)}`) }),
  },
  {
    name: "comments",
    functions: BOTH,

    make: (count) => ({ text: JSON.stringify(small({})).replace(",", `,\n${"// a comment\n".repeat(count)}`) }),
  },
  {
    name: "variables",
    functions: BOTH,

    make: (count) =>
      json(
        small({
          variables: Object.fromEntries(
            repeat(count, (number) => [`app${number}`, { type: "guid", default: guid(number) }]),
          ),
          applications: repeat(count, (number) => ({ var: `app${number}` })),
        }),
      ),
  },
  {
    name: "extras for Graph",
    functions: BOTH,

    make: (count) => json(small({ graph: repeat(count, (number) => ({ path: `/extra${number}`, value: number })) })),
  },
];
