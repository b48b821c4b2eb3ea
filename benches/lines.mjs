// Many flows, one a line: most are right, one in a hundred has twenty faults, one in a thousand is damaged.

import { damagedByFaults } from "./faults.mjs";
import { flowOf } from "./inputs.mjs";

const SMALLEST = 8;
const SIZES = 5;

/** The bytes are made when they are asked for: most processes of the benchmark do without. */
export function linesOf(count) {
  let bytes;
  return {
    name: `${count.toLocaleString("en")} lines`,
    get bytes() {
      bytes ??= new TextEncoder().encode(`${Array.from({ length: count }, (_, index) => line(index)).join("\n")}\n`);
      return bytes;
    },
  };
}

function line(index) {
  const flow = { ...flowOf(SMALLEST + (index % SIZES)), name: `Woodgrove Groceries ${index + 1}` };
  // The twenty faults are made for ten attributes.
  if (index % 100 === 50) return JSON.stringify(damagedByFaults({ ...flowOf(10), name: flow.name }));
  const text = JSON.stringify(flow);
  return index % 1000 === 250 ? text.replace(',"attributes"', '"attributes"') : text;
}

/** Those of the row. */
export const manyLines = linesOf(10_000);

/** Those of the gate, which are few, for they are compared one by one. */
export const someLines = linesOf(1000);
