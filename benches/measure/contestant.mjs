// The process of one contestant in one group: it has a heap and compiled code of its own. The parent sends how often
// to run, the child answers with the time and the sum of what came out.

import { rows, rowsAlone } from "../rows.mjs";

const [module, rowId, inputName] = process.argv.slice(2);
const api = await import(module);
const { inputs, run } = [...rows, ...rowsAlone].find((row) => row.id === rowId);
const input = inputs.find(({ name }) => name === inputName);

function repeat(times) {
  let sum = 0;
  for (let time = 0; time < times; time += 1) sum += run(api, input);
  return sum;
}

function warmUp(milliseconds) {
  const start = performance.now();
  let times = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    repeat(16);
    times += 16;
    elapsed = performance.now() - start;
  }
}

/** One sample. It starts with an empty nursery and caches that the peers have not filled. */
function sample(times) {
  globalThis.gc({ type: "minor" });
  repeat(Math.ceil(times / 8));
  const start = performance.now();
  const sum = repeat(times);
  const elapsed = performance.now() - start;
  return { microseconds: (elapsed * 1000) / times, product: sum / times };
}

process.on("message", (order) => {
  if (order.warmUp !== undefined) {
    warmUp(order.warmUp);
    globalThis.gc();
  }
  process.send(sample(order.times));
});
process.send("ready");
