// How figures are written.

import { rows } from "../rows.mjs";

export const number = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

/** A median with its quartiles. */
export const factor = ({ lower, median, upper }) => `${number(median)}x [${number(lower)}–${number(upper)}]`;

export const inverse = ({ lower, median, upper }) => ({ lower: 1 / upper, median: 1 / median, upper: 1 / lower });

export function table(head, lines) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)];
}

/** What is asked of the first result in a fresh process. */
const START_UP = { zod: { must: 3 }, ajv: { goalMilliseconds: 2 } };

/** Whether the first result is within its budget; nothing where there is none, or no such peers. */
export function startUpVerdict({ hasBudget, ratios, behind }) {
  if (!hasBudget || !ratios.zod || !ratios.ajv) return "";
  const { must } = START_UP.zod;
  const { goalMilliseconds: goal } = START_UP.ajv;
  const reached = ratios.zod.median < must ? "below must" : behind.ajv.median <= goal ? "goal reached" : "must reached";
  return `must ${must}x zod, goal ${goal} ms behind ajv: ${reached}`;
}

/** Whether a group is within its budget; nothing for one that has none. */
export function verdicts({ row, input, ratios }) {
  const { budget } = rows.find(({ id }) => id === row) ?? {};
  if (budget?.input.name !== input) return "";
  return Object.entries(budget.peers)
    .filter(([peer]) => ratios[peer])
    .map(([peer, { must, goal }]) => {
      const { median } = ratios[peer];
      const reached =
        median < must ? "below must" : goal !== undefined && median >= goal ? "goal reached" : "must reached";
      return `${peer}: must ${must}x${goal === undefined ? "" : `, goal ${goal}x`}: ${reached}`;
    })
    .join("; ");
}
