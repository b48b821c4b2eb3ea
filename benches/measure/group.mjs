import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pairedRatios, quartiles, rotated } from "./statistics.mjs";

const CONTESTANT = fileURLToPath(new URL("contestant.mjs", import.meta.url));
const WARM_UP_MILLISECONDS = 600;
const SAMPLE_MILLISECONDS = 8;

async function start(name, module, row, input) {
  const process = fork(CONTESTANT, [module, row.id, input.name], { execArgv: ["--expose-gc"] });
  const answer = async () => {
    const ended = new AbortController();
    const [message] = await Promise.race([
      once(process, "message", { signal: ended.signal }),
      once(process, "exit", { signal: ended.signal }).then(([code]) => {
        throw new Error(`${name} ended with code ${code} in “${row.title}”, ${input.name}`);
      }),
    ]);
    ended.abort();
    return message;
  };
  await answer();
  const ask = (order) => {
    process.send(order);
    return answer();
  };
  return { name, ask, end: () => process.disconnect() };
}

/** Times one row with one input: every contestant once a round, each round in another order. */
export async function measureGroup(modules, row, input, rounds, subject) {
  const contestants = [];
  for (const [name, module] of Object.entries(modules)) contestants.push(await start(name, module, row, input));
  try {
    const times = {};
    let product;
    for (const contestant of contestants) {
      const first = await contestant.ask({ warmUp: WARM_UP_MILLISECONDS, times: 16 });
      const guess = await contestant.ask({ times: countFor(first.microseconds) });
      contestant.times = countFor(guess.microseconds);
      product ??= guess.product;
      if (!row.alone && guess.product !== product) {
        throw new Error(`${contestant.name} gives another product in “${row.title}”, ${input.name}`);
      }
      times[contestant.name] = [];
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const contestant of rotated(contestants, round)) {
        const { microseconds } = await contestant.ask({ times: contestant.times });
        times[contestant.name].push(microseconds);
      }
    }
    const microseconds = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, quartiles(values)]));
    return { row: row.id, input: input.name, microseconds, ratios: pairedRatios(times, subject) };
  } finally {
    for (const contestant of contestants) contestant.end();
  }
}

const countFor = (microseconds) => Math.max(1, Math.round((SAMPLE_MILLISECONDS * 1000) / microseconds));
