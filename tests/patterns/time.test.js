import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { corpus } from "./corpus.js";
import { findings, found } from "./findings.js";

/** So long a run has to be, to be measured: milliseconds. */
const MEASURABLE = 10;
/** So many units stand where a pattern is to show that it is linear. */
const LONG = 20_000;
const PUMPS = ["a", "0", " ", "-", ".", "@", ",", "_", "A", "aa", "a.", "a ", "a-", "0.", "@a", ".a", "a,", "ab", "a@a"];

/** Of the processor, so that other programs, which it also runs, do not count. */
function milliseconds(expression, text) {
  const start = process.cpuUsage();
  expression.test(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The best of some runs: noise only ever adds. */
const best = (expression, text) => Math.min(...Array.from({ length: 3 }, () => milliseconds(expression, text)));

const text = ({ start, pump, end }, copies) => start + pump.repeat(copies) + end;

describe("the engine of this Node takes the time that is said", () => {
  for (const [pattern, time] of corpus.filter(([, time]) => time)) {
    test(`${time}: ${pattern}`, () => {
      const diagnostics = findings(pattern);
      const slow = found(diagnostics, "UF0507");
      const expression = new RegExp(pattern);
      if (time === "exponential") {
        assert(slow && !("power" in slow.args), "exponential");
        assert(!expression.test(text(slow.args, 2)), "the text does not match");
        let copies = 4;
        while (best(expression, text(slow.args, copies)) < MEASURABLE) assert((copies += 1) < 60, "no time goes by");
        const growth = best(expression, text(slow.args, copies + 2)) / best(expression, text(slow.args, copies));
        assert(growth > 2.2, `two more copies multiply the time by ${growth}`);
      } else if (time === "linear") {
        assert(!slow, slow?.message);
        for (const pump of PUMPS) {
          const took = best(expression, `${pump.repeat(LONG / pump.length)}!`);
          // A power of two takes seconds.
          assert(took < 10 * MEASURABLE, `${took} ms for ${pump}`);
        }
      } else {
        const told = slow ?? found(diagnostics, "UF0508");
        assert(told, "a power");
        if (!slow) return;
        assert.equal(slow.args.power, time);
        let copies = 16;
        while (best(expression, text(slow.args, copies)) < MEASURABLE) assert((copies *= 2) < 1e6, "no time goes by");
        const growth = best(expression, text(slow.args, copies * 2)) / best(expression, text(slow.args, copies));
        assert(growth > 2 ** (time - 0.7), `twice as many copies multiply the time by ${growth}`);
      }
    });
  }
});
