// Labels and patterns, which have a language of their own.

import { repeat, small } from "./flows.mjs";

const ONE = ["validate"];
const withAttributes = (attributes) => ({ text: JSON.stringify(small({ attributes })) });
const labelled = (label) => withAttributes([{ attribute: "city", label }]);
const custom = (count, members) => repeat(count, (number) => ({ attribute: `Custom ${number}`, ...members(number) }));

export const labels = [
  {
    name: "patterns",
    functions: ONE,
    make: (count) =>
      withAttributes(custom(count, (number) => ({ pattern: `^(a|b${number})+[0-9]{1,${number + 1}}$` }))),
  },
  {
    name: "one long pattern",
    functions: ONE,
    make: (count) => withAttributes([{ attribute: "city", pattern: "(a+".repeat(count) }]),
  },
  {
    name: "one long pattern that is right",
    functions: ONE,
    make: (count) => withAttributes([{ attribute: "city", pattern: `^${"[a-z]+\\-".repeat(count)}$` }]),
  },
  {
    name: "links in one label",
    functions: ONE,
    make: (count) => labelled(repeat(count, (number) => `[a](https://b.org/${number})`).join("")),
  },
  { name: "broken links in one label", functions: ONE, make: (count) => labelled("[a](b c)".repeat(count)) },
  { name: "opening brackets in one label", functions: ONE, make: (count) => labelled("[".repeat(count)) },
  { name: "half links in one label", functions: ONE, make: (count) => labelled("[](".repeat(count)) },
  {
    name: "links in as many labels",
    functions: ONE,
    make: (count) => withAttributes(custom(count, (number) => ({ label: `[a](http://b.org/${number})` }))),
  },
  { name: "labels alike", functions: ONE, make: (count) => withAttributes(custom(count, () => ({ label: "City" }))) },
];
