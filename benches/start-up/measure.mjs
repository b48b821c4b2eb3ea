// The first result of every contestant, each time where nothing of it has run before.

import { SUBJECT } from "../contestants/names.mjs";
import { budgetInput } from "../inputs.mjs";
import { pairedRatios, quartiles, rotated } from "../measure/statistics.mjs";

/**
 * @param {{ where: string, first: (name: string, round: number) => Promise<{ milliseconds: number, product: number }> }} start
 * @param {string[]} names the subject among them
 */
export async function measureStartUp({ where, first, hasBudget = false }, names, rounds) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  let expected;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotated(names, round)) {
      const { milliseconds, product } = await first(name, round);
      expected ??= product;
      if (product !== expected) throw new Error(`${name} gives another first product in ${where}`);
      times[name].push(milliseconds);
    }
  }
  const peers = names.filter((name) => name !== SUBJECT);
  const behind = (peer) => quartiles(times[peer].map((value, round) => times[SUBJECT][round] - value));
  return {
    where,
    hasBudget,
    input: budgetInput.name,
    rounds,
    milliseconds: Object.fromEntries([SUBJECT, ...peers].map((name) => [name, quartiles(times[name])])),
    ratios: pairedRatios(times, SUBJECT),
    behind: Object.fromEntries(peers.map((peer) => [peer, behind(peer)])),
  };
}
