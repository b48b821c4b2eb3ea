// How time and memory grow with the size of what is given, for each public function; and memory with the number of calls.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { inBenches } from "../measure/bundle.mjs";
import { exponentOf } from "./exponent.mjs";
import { shapes, SIZES } from "./shapes/index.mjs";

/** Of one function with one shape, all sizes together. */
const MOST_MILLISECONDS = 40_000;
const CALLS = 1_000_000;
const MANY_CALLS = "a million calls";

/** `only` is a part of the name of a shape, or the name of a function. */
export async function measureScaling(only, progress) {
  const module = pathToFileURL(inBenches("../pkg/dist/index.js")).href;
  const curves = [];
  for (const { name, functions } of shapes) {
    for (const each of functions.filter((each) => name.includes(only) || each === only)) {
      progress(`${each}: ${name}`);
      curves.push(curveOf(each, name, await linesOf("child.mjs", [module, each, name], MOST_MILLISECONDS)));
    }
  }
  if (!MANY_CALLS.includes(only)) return { curves };
  progress(MANY_CALLS);
  const calls = await linesOf("calls.mjs", [module, String(CALLS)]);
  return { curves, calls };
}

function curveOf(name, shape, points) {
  const over = (value) => exponentOf(points.map((point) => [point.bytes, point[value]]));
  const isComplete = points.length === SIZES.length;
  return { function: name, shape, points, isComplete, time: over("milliseconds"), memory: over("memory") };
}

/** What a script prints, as far as it comes within the time; what goes wrong in one leaves the others as they are. */
async function linesOf(script, args, milliseconds) {
  const child = spawn(process.execPath, ["--max-old-space-size=4096", inBenches(`scaling/${script}`), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const timer = milliseconds && setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) lines.push(JSON.parse(line));
  // A child that was killed has no code.
  if (await ended) process.exitCode = 1;
  clearTimeout(timer);
  return lines;
}
