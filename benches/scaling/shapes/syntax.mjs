// Texts that are the worst for who reads them: deep, long, never closed, or with names that are alike.

import { repeat, small } from "./flows.mjs";

const ONE = ["validate"];
const json = (value) => ({ text: JSON.stringify(value) });
const object = (members) => ({ text: JSON.stringify(small({})).replace(/\}$/, `,${members.join(",")}}`) });

export const syntax = [
  {
    name: "one deep path",
    functions: ONE,

    make: (count) => ({ text: `{"name":${"[".repeat(count)}${"]".repeat(count)}}` }),
  },
  { name: "brackets that are never closed", functions: ONE, make: (count) => ({ text: "[".repeat(count) }) },
  { name: "objects that are never closed", functions: ONE, make: (count) => ({ text: '{"a":'.repeat(count) }) },
  {
    name: "one long text that is never closed",
    functions: ONE,
    make: (count) => ({ text: `{"name":"${"a".repeat(count)}` }),
  },
  { name: "one long member name", functions: ONE, make: (count) => json(small({ ["d".repeat(count)]: 1 })) },
  {
    name: "one long unknown word",
    functions: ONE,
    make: (count) => json(small({ identityProviders: ["g".repeat(count)] })),
  },
  { name: "one long number", functions: ONE, make: (count) => ({ text: `{"version":${"1".repeat(count)}}` }) },
  { name: "all member names alike", functions: ONE, make: (count) => object(repeat(count, () => '"signUp":true')) },
  {
    name: "all member names alike, unknown",
    functions: ONE,
    make: (count) => object(repeat(count, () => '"colour":1')),
  },
  {
    name: "pairs of member names",
    functions: ONE,
    make: (count) => object(repeat(count, (number) => `"a${number}":1,"a${number}":1`)),
  },
  {
    name: "near-miss member names",
    functions: ONE,
    make: (count) => object(repeat(count, (number) => `"desciption${number}":1`)),
  },
  {
    name: "missing commas",
    functions: ONE,
    make: (count) => ({ text: `{"name":"A","attributes":[${'"city" '.repeat(count)}]}` }),
  },
  {
    name: "commas too many",
    functions: ONE,
    make: (count) => ({ text: `{"name":"A","attributes":[${'"city",,'.repeat(count)}]}` }),
  },
  { name: "lone surrogates", functions: ONE, make: (count) => ({ text: `{"name":"${"\\ud800".repeat(count)}"}` }) },
  {
    name: "invisible characters in one name",
    functions: ONE,
    make: (count) => json(small({ name: "a\u200b".repeat(count) })),
  },
];
