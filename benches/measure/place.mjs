// All rows in one place.

import { FLOOR, NATIVE, SUBJECT } from "../contestants/names.mjs";
import { rows, rowsAlone } from "../rows.mjs";
import { measureGroup } from "./rounds.mjs";

/**
 * Nothing is timed before all contestants give the same.
 * @param {{ peers: string[], rounds: number, only: string }} options
 * @param {(line: string) => void} progress
 */
export async function measurePlace(place, { peers, rounds, only }, progress) {
  const gate = await place.gate([SUBJECT, ...peers]);
  progress(
    `${place.name}: same product: ${gate.contestants} contestants, ${gate.inputs} inputs, ${gate.variants} variants`,
  );
  const skipped = [];
  const groups = [];
  for (const row of [...rows, ...rowsAlone].filter(({ title }) => title.includes(only))) {
    if (row.needs !== undefined && !(await place.has(SUBJECT, row.needs))) {
      skipped.push({ row: row.id, reason: `the package has no \`${row.needs}\`` });
      progress(`${place.name}: ${row.title}: left out, for the package has no \`${row.needs}\``);
      continue;
    }
    const others = row.alone ? [FLOOR] : peers;
    const native = place.hasNative && row.files ? [NATIVE] : [];
    for (const input of row.inputs) {
      progress(`${place.name}: ${row.title}: ${input.name}`);
      groups.push(await measureGroup(place, [SUBJECT, ...others, ...native], row, input, rounds));
    }
  }
  return { place: place.name, version: place.version, gate, groups, skipped };
}
