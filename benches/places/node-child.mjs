// The process of one contestant in one group: it has a heap and compiled code of its own. The parent sends how often
// to run, the child answers with the time and the sum of what came out.

import { samplerOf, workOf } from "../measure/sampler.mjs";

const [module, rowId, inputName] = process.argv.slice(2);
const sample = samplerOf(workOf(await import(module), rowId, inputName), {
  emptyNursery: () => globalThis.gc({ type: "minor" }),
  collectGarbage: () => globalThis.gc(),
});

process.on("message", (order) => process.send(sample(order)));
process.send("ready");
