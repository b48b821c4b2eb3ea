// One function with one shape, from small to large, in a process of its own: `node child.mjs MODULE FUNCTION SHAPE`.
// Prints a line of JSON for each size, until a call takes too long.

import { memoryOfInstance } from "./memory.mjs";
import { bytesOf, functions, prepared } from "./functions.mjs";
import { shapes, SIZES } from "./shapes/index.mjs";

const WARM_UP_MILLISECONDS = 300;
const SHORT_MILLISECONDS = 60;
const FEWEST_CALLS = 3;
const MOST_CALLS = 20;
/** A size after one that took so long would take minutes, if the time grew with its square. */
const LONG_MILLISECONDS = 8000;

// A bundle is one line, which nobody wants to see with an error.
process.on("uncaughtException", ({ message }) => {
  console.error(message);
  process.exit(1);
});

const [module, name, shapeName] = process.argv.slice(2);
const api = await import(module);
const shape = shapes.find((shape) => shape.name === shapeName);
const call = functions[name];

const SOME = 1000;
const bytesOfOne = bytesOf(shape.make(SOME)) / SOME;

// So that the first size is not measured with code that is yet to be optimised.
const [smallest] = SIZES;
const warmUp = prepared(api, name, inputOf(smallest));
for (const start = performance.now(); performance.now() - start < WARM_UP_MILLISECONDS;) call(api, warmUp);

for (const size of SIZES) {
  const input = prepared(api, name, inputOf(Math.min(size, shape.largest ?? Infinity)));
  const milliseconds = shortest(input);
  console.log(JSON.stringify({ bytes: bytesOf(input), milliseconds, memory: memoryOfInstance() }));
  if (milliseconds > LONG_MILLISECONDS) break;
}

function inputOf(bytes) {
  return shape.make(Math.max(1, Math.round(bytes / bytesOfOne)));
}

/**
 * Of a few calls; what disturbs one only makes it longer. The first also grows the memory. It is the time of the processor:
 * a long call is interrupted by other programs, and a short one is not, which would look like growth.
 */
function shortest(input) {
  let best = Infinity;
  let all = 0;
  for (let count = 0; count < FEWEST_CALLS || (count < MOST_CALLS && all < SHORT_MILLISECONDS); count += 1) {
    const before = process.cpuUsage();
    call(api, input);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    all += milliseconds;
    best = Math.min(best, milliseconds);
    if (best > LONG_MILLISECONDS / 4) break;
  }
  return best;
}
