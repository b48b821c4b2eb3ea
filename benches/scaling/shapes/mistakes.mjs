// Facts that are wrong in great number: those of which a careless program compares each with each.

import { flowOf } from "../../inputs.mjs";
import { guid, repeat, small } from "./flows.mjs";

const ONE = ["validate"];
const json = (value, space) => ({ text: JSON.stringify(value, null, space) });
const withAttributes = (attributes) => json(small({ attributes }));
const declared = (count) =>
  Object.fromEntries(
    repeat(count, (number) => [
      `Custom ${number}`,
      { dataType: "string", id: `extension_6ea3bc85aec24b1c92ff4a117afb6621_Custom${number}` },
    ]),
  );

/** The flow of many attributes with one mistake in each. */
function mistaken(count) {
  const flow = flowOf(count);
  flow.attributes = flow.attributes.map((one) => ({
    ...(typeof one === "string" ? { attribute: one } : one),
    colour: 1,
  }));
  return flow;
}

export const mistakes = [
  { name: "findings, one every few lines", functions: ONE, make: (count) => json(mistaken(count), 2) },
  { name: "findings in one line", functions: ONE, make: (count) => json(mistaken(count)) },
  {
    name: "near-miss providers",
    functions: ONE,
    make: (count) => json(small({ identityProviders: repeat(count, (number) => `gogle${number}`) })),
  },
  {
    name: "near-miss names of declared attributes",
    functions: ["validate", "build"],

    make: (count) =>
      json(small({ customAttributes: declared(count), attributes: repeat(count, (number) => `Custm ${number}`) })),
  },
  {
    name: "near-miss names of variables",
    functions: ONE,

    make: (count) =>
      json(
        small({
          variables: Object.fromEntries(repeat(count, (number) => [`application${number}`, { type: "guid" }])),
          applications: repeat(count, (number) => ({ var: `aplication${number}` })),
        }),
      ),
  },
  { name: "attributes alike", functions: ONE, make: (count) => withAttributes(repeat(count, () => "city")) },
  {
    name: "options alike",
    functions: ONE,

    make: (count) =>
      withAttributes([
        { attribute: "city", input: "radioSingleSelect", options: repeat(count, () => ({ label: "a", value: "a" })) },
      ]),
  },
  {
    name: "applications alike",
    functions: ONE,
    make: (count) => json(small({ applications: repeat(count, () => guid(1)) })),
  },
  {
    name: "providers alike",
    functions: ONE,
    make: (count) => json(small({ identityProviders: repeat(count, () => "google") })),
  },
  {
    name: "declared attributes that collide",
    functions: ONE,
    make: (count) =>
      json(
        small({
          customAttributes: Object.fromEntries(
            repeat(count, (number) => [
              `Custom ${number}`,
              { dataType: "string", id: "extension_6ea3bc85aec24b1c92ff4a117afb6621_Same" },
            ]),
          ),
        }),
      ),
  },
  {
    name: "flows alike",
    functions: ONE,
    make: (count) => json(repeat(count, () => small({ applications: [guid(1)] }))),
  },
  {
    name: "extras in each other's place",
    functions: ["validate", "build"],
    make: (count) => json(small({ graph: repeat(count, () => ({ path: "/extra", value: 1 })) })),
  },
];
