// The worst that a document can hold: everything of which a careless program takes more time the more there is.

import { flowOf } from "../../inputs.mjs";
import { guid, repeat, small } from "./flows.mjs";

const ONE = ["validate"];
const json = (value, space) => ({ text: JSON.stringify(value, null, space) });
const withAttributes = (attributes) => json(small({ attributes }));
const labelled = (label) => withAttributes([{ attribute: "city", label }]);
const custom = (count, members) => repeat(count, (number) => ({ attribute: `Custom ${number}`, ...members(number) }));
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
  flow.attributes = flow.attributes.map((one) => ({ ...(typeof one === "string" ? { attribute: one } : one), colour: 1 }));
  return flow;
}

const object = (members) => ({ text: JSON.stringify(small({})).replace(/\}$/, `,${members.join(",")}}`) });

export const mistakes = [
  { name: "findings, one every few lines", functions: ONE, make: (count) => json(mistaken(count), 2) },
  { name: "findings in one line", functions: ONE, make: (count) => json(mistaken(count)) },
  {
    name: "one deep path",
    functions: ONE,
    
   make: (count) => ({ text: `{"name":${"[".repeat(count)}${"]".repeat(count)}}` }),
  },
  { name: "brackets that are never closed", functions: ONE, make: (count) => ({ text: "[".repeat(count) }) },
  { name: "objects that are never closed", functions: ONE, make: (count) => ({ text: '{"a":'.repeat(count) }) },
  { name: "one long text that is never closed", functions: ONE, make: (count) => ({ text: `{"name":"${"a".repeat(count)}` }) },
  { name: "one long member name", functions: ONE, make: (count) => json(small({ ["d".repeat(count)]: 1 })) },
  { name: "one long unknown word", functions: ONE, make: (count) => json(small({ identityProviders: ["g".repeat(count)] })) },
  { name: "one long number", functions: ONE, make: (count) => ({ text: `{"version":${"1".repeat(count)}}` }) },
  { name: "all member names alike", functions: ONE, make: (count) => object(repeat(count, () => '"signUp":true')) },
  { name: "all member names alike, unknown", functions: ONE, make: (count) => object(repeat(count, () => '"colour":1')) },
  { name: "pairs of member names", functions: ONE, make: (count) => object(repeat(count, (number) => `"a${number}":1,"a${number}":1`)) },
  { name: "near-miss member names", functions: ONE, make: (count) => object(repeat(count, (number) => `"desciption${number}":1`)) },
  { name: "near-miss providers", functions: ONE, make: (count) => json(small({ identityProviders: repeat(count, (number) => `gogle${number}`) })) },
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
  { name: "patterns", functions: ONE, make: (count) => withAttributes(custom(count, (number) => ({ pattern: `^(a|b${number})+[0-9]{1,${number + 1}}$` }))) },
  { name: "one long pattern", functions: ONE, make: (count) => withAttributes([{ attribute: "city", pattern: "(a+".repeat(count) }]) },
  { name: "one long pattern that is right", functions: ONE, make: (count) => withAttributes([{ attribute: "city", pattern: `^${"[a-z]+\\-".repeat(count)}$` }]) },
  { name: "links in one label", functions: ONE, make: (count) => labelled(repeat(count, (number) => `[a](https://b.org/${number})`).join("")) },
  { name: "broken links in one label", functions: ONE, make: (count) => labelled("[a](b c)".repeat(count)) },
  { name: "opening brackets in one label", functions: ONE, make: (count) => labelled("[".repeat(count)) },
  { name: "half links in one label", functions: ONE, make: (count) => labelled("[](".repeat(count)) },
  { name: "links in as many labels", functions: ONE, make: (count) => withAttributes(custom(count, (number) => ({ label: `[a](http://b.org/${number})` }))) },
  { name: "labels alike", functions: ONE, make: (count) => withAttributes(custom(count, () => ({ label: "City" }))) },
  { name: "attributes alike", functions: ONE, make: (count) => withAttributes(repeat(count, () => "city")) },
  {
    name: "options alike",
    functions: ONE,
    
   make: (count) =>
      withAttributes([{ attribute: "city", input: "radioSingleSelect", options: repeat(count, () => ({ label: "a", value: "a" })) }]),
  },
  { name: "applications alike", functions: ONE, make: (count) => json(small({ applications: repeat(count, () => guid(1)) })) },
  { name: "providers alike", functions: ONE, make: (count) => json(small({ identityProviders: repeat(count, () => "google") })) },
  { name: "declared attributes that collide", functions: ONE, make: (count) => json(small({ customAttributes: Object.fromEntries(repeat(count, (number) => [`Custom ${number}`, { dataType: "string", id: "extension_6ea3bc85aec24b1c92ff4a117afb6621_Same" }])) })) },
  { name: "flows alike", functions: ONE, make: (count) => json(repeat(count, () => small({ applications: [guid(1)] }))) },
  { name: "missing commas", functions: ONE, make: (count) => ({ text: `{"name":"A","attributes":[${'"city" '.repeat(count)}]}` }) },
  { name: "commas too many", functions: ONE, make: (count) => ({ text: `{"name":"A","attributes":[${'"city",,'.repeat(count)}]}` }) },
  { name: "lone surrogates", functions: ONE, make: (count) => ({ text: `{"name":"${"\\ud800".repeat(count)}"}` }) },
  { name: "invisible characters in one name", functions: ONE, make: (count) => json(small({ name: "a\u200b".repeat(count) })) },
  { name: "extras in each other's place", functions: ["validate", "build"], make: (count) => json(small({ graph: repeat(count, () => ({ path: "/extra", value: 1 })) })) },
  {
    name: "rules switched off in places",
    functions: ONE,
    
   make: (count) => ({ ...json(small({ attributes: repeat(count, () => "city") })), options: { rules: { UF0303: { severity: "off", reason: "a test", at: "/attributes/1" } } } }),
  },
  {
    name: "names looked up in a snapshot",
    functions: ["validate", "build"],
    
   make: (count) => ({
      ...json(small({ attributes: repeat(count, (number) => ({ attribute: `Custom ${number}`, label: `L ${number}` })) })),
      options: { tenant: { userFlowAttributes: repeat(count, (number) => ({ id: `extension_6ea3bc85aec24b1c92ff4a117afb6621_C${number}`, displayName: `Custom ${number}`, dataType: "string" })) } },
    }),
  },
  {
    name: "near-miss names looked up in a snapshot",
    functions: ONE,
    
   make: (count) => ({
      ...json(small({ attributes: repeat(count, (number) => ({ attribute: `Custm ${number}`, label: `L ${number}` })) })),
      options: { tenant: { userFlowAttributes: repeat(count, (number) => ({ id: `extension_6ea3bc85aec24b1c92ff4a117afb6621_C${number}`, displayName: `Custom ${number}`, dataType: "string" })) } },
    }),
  },
  {
    name: "applications of other flows in a snapshot",
    functions: ONE,
    
   make: (count) => ({
      ...json(small({ applications: repeat(count, guid) })),
      options: { tenant: { userFlows: repeat(count, (number) => ({ id: guid(number), displayName: `Flow ${number}`, conditions: { applications: { includeApplications: [{ appId: guid(number) }] } } })) } },
    }),
  },
];
