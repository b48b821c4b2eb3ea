// One group: a row of the table with one input, in one place. Every contestant gives one sample a round.

import { pairedRatios, quartiles, rotated } from "./statistics.mjs";

const WARM_UP_MILLISECONDS = 500;

/**
 * @param place where the contestants run: one of `places/`
 * @param {string[]} names the subject first
 */
export async function measureGroup(place, names, row, input, rounds) {
  const contestants = [];
  try {
    for (const name of names) contestants.push({ name, ...(await place.start(name, row, input)) });
    let product;
    for (const contestant of contestants) {
      const { product: given } = await contestant.ask({ warmUp: WARM_UP_MILLISECONDS, times: 1 });
      contestant.times = await timesFor(contestant, place.sampleMilliseconds);
      product ??= given;
      if (!contestant.isFloor && !row.alone && given !== product) {
        throw new Error(`${contestant.name} gives another product in “${row.title}”, ${input.name}`);
      }
    }
    const times = await playRounds(contestants, Math.min(rounds, row.mostRounds ?? rounds));
    return { row: row.id, input: input.name, ...summary(times, names[0]) };
  } finally {
    for (const contestant of contestants) await contestant.end();
  }
}

async function playRounds(contestants, rounds) {
  const times = Object.fromEntries(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, ask, times: count } of rotated(contestants, round)) {
      times[name].push((await ask({ times: count })).microseconds);
    }
  }
  return times;
}

function summary(times, subject) {
  return {
    rounds: times[subject].length,
    microseconds: Object.fromEntries(Object.entries(times).map(([name, values]) => [name, quartiles(values)])),
    ratios: pairedRatios(times, subject),
  };
}

const MOST_TIMES = 100_000;

/**
 * How often to run, so that one sample takes as long as it is to take. A clock, and the way to a worker, say little about
 * what takes no longer than they do: the number grows until there is something to see.
 */
async function timesFor({ ask }, sampleMilliseconds) {
  for (let times = 1; ; times *= 4) {
    const { microseconds } = await ask({ times });
    const share = (microseconds * times) / (sampleMilliseconds * 1000);
    if (share > 1 / 4 || times >= MOST_TIMES) return Math.max(1, Math.round(times / share));
  }
}
