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
    for (const name of names) contestants.push({ name, times: 1, ...(await place.start(name, row, input)) });
    let product;
    for (const contestant of contestants) {
      const first = await contestant.ask({ warmUp: WARM_UP_MILLISECONDS, times: 1 });
      const guess = await contestant.ask({ times: countFor(first, place) });
      contestant.times = countFor(guess, place);
      product ??= guess.product;
      if (!contestant.isFloor && !row.alone && guess.product !== product) {
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

/** How often to run, so that one sample takes as long as it is to take. */
const countFor = ({ microseconds }, { sampleMilliseconds }) =>
  Math.max(1, Math.min(MOST_TIMES, Math.round((sampleMilliseconds * 1000) / microseconds)));
