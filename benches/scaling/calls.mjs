// A million calls of every function in turn: `node calls.mjs MODULE CALLS`. Prints the memory of the instance on the way.

import { memoryOfInstance } from "./memory.mjs";
import { budgetInput, damaged, faulty, valid } from "../inputs.mjs";
import { live } from "../live.mjs";
import { functions, prepared } from "./functions.mjs";

const [module, calls] = process.argv.slice(2);
const api = await import(module);
const [howTo] = valid;
const [liveHowTo] = live;

const jobs = [
  ["validate", howTo],
  ["validate", budgetInput],
  ["validate", faulty],
  ["validate", damaged],
  ["build", howTo],
  ["buildBytes", howTo],
  ["importFlow", { text: liveHowTo.text }],
  ["diff", { text: liveHowTo.desired, live: liveHowTo.text }],
  ["applyFixes", faulty],
].map(([name, { text, live }]) => [functions[name], prepared(api, name, { text, live })]);

const EVERY = 100_000;
/** What is needed is there after the first calls. */
const SETTLED = 1000;

for (let index = 1; index <= Number(calls); index += 1) {
  const [call, input] = jobs[index % jobs.length];
  call(api, input);
  if (index === SETTLED || index % EVERY === 0) {
    console.log(JSON.stringify({ calls: index, memory: memoryOfInstance() }));
  }
}
