import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pairedRatios, quartiles, rotated } from "./statistics.mjs";

const FIRST_RESULT = fileURLToPath(new URL("first-result.mjs", import.meta.url));
const INPUT = fileURLToPath(new URL("../generated/cold-start.json", import.meta.url));

/** Times the first payload of every contestant in processes of their own, interleaved; Node's own start is left out. */
export function measureColdStart(modules, input, rounds, subject) {
  writeFileSync(INPUT, input.text);
  const names = Object.keys(modules);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotated(names, round)) {
      const answer = execFileSync(process.execPath, [FIRST_RESULT, modules[name], INPUT], { encoding: "utf8" });
      times[name].push(JSON.parse(answer).milliseconds);
    }
  }
  return {
    input: input.name,
    rounds,
    milliseconds: Object.fromEntries(names.map((name) => [name, quartiles(times[name])])),
    ratios: pairedRatios(times, subject),
    behind: Object.fromEntries(
      names
        .filter((name) => name !== subject)
        .map((name) => [name, quartiles(times[name].map((value, round) => times[subject][round] - value))]),
    ),
  };
}
