// Texts with many fixes.

import { repeat, small } from "./flows.mjs";

const FIX = ["applyFixes"];
const text = (attributes) => JSON.stringify(small({ attributes })).replace('"attributes":[', '"attributes":[\n');

export const fixes = [
  {
    name: "words in another letter case",
    functions: FIX,

    make: (count) => ({
      text: text(repeat(count, (number) => ({ attribute: `Custom ${number}`, input: "TEXT", label: `L ${number}` }))),
    }),
  },
  {
    name: "attributes too many",
    functions: FIX,

    make: (count) => ({ text: text(repeat(count, () => "city")) }),
  },
  {
    name: "commas behind the last",
    functions: FIX,

    make: (count) => ({
      text: text(repeat(count, (number) => ({ attribute: `Custom ${number}` }))).replaceAll("}", ",}"),
    }),
  },
  {
    name: "comments between members",
    functions: FIX,

    make: (count) => ({
      text: text(repeat(count, (number) => ({ attribute: `Custom ${number}`, lable: "A" }))).replaceAll(
        ',"lable"',
        ', /* a */ "lable"',
      ),
    }),
  },
];
