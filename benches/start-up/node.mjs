import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { budgetInput } from "../inputs.mjs";
import { inBenches } from "../measure/bundle.mjs";

/** A fresh process each time; Node's own start is left out. */
export function inFreshProcess(modules) {
  const input = inBenches("generated/first-input.json");
  writeFileSync(input, budgetInput.text);
  const child = inBenches("start-up/node-child.mjs");
  return {
    where: "a fresh process of Node.js",
    hasBudget: true,
    first: async (name) =>
      JSON.parse(execFileSync(process.execPath, [child, modules[name], input], { encoding: "utf8" })),
  };
}
