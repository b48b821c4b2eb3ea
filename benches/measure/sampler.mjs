// What a contestant does wherever it runs: it repeats the work of one row with one input.

import { rows, rowsAlone } from "../rows.mjs";

export function workOf(api, rowId, inputName) {
  const { inputs, run } = [...rows, ...rowsAlone].find((row) => row.id === rowId);
  const input = inputs.find(({ name }) => name === inputName);
  /** The sum of what came out of all runs. */
  return (times) => {
    let sum = 0;
    for (let time = 0; time < times; time += 1) sum += run(api, input);
    return sum;
  };
}

/**
 * Answers orders, where there is a clock that goes on while code runs. `emptyNursery` and `collectGarbage` are given
 * where the engine has them to offer, so that no sample pays for what the one before has left.
 */
export function samplerOf(repeat, { emptyNursery, collectGarbage } = {}) {
  return ({ warmUp, times }) => {
    if (warmUp !== undefined) {
      warmUpFor(warmUp, repeat);
      collectGarbage?.();
    }
    emptyNursery?.();
    // Untimed: the caches hold what the other contestants have used since.
    repeat(Math.ceil(times / 8));
    const start = performance.now();
    const sum = repeat(times);
    const elapsed = performance.now() - start;
    return { microseconds: (elapsed * 1000) / times, product: sum / times };
  };
}

function warmUpFor(milliseconds, repeat) {
  const start = performance.now();
  let times = 1;
  while (performance.now() - start < milliseconds) {
    repeat(times);
    times = 16;
  }
}
