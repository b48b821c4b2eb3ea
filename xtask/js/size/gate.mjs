// What may not be exceeded.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** In bytes, with brotli; each is raised on purpose, or not at all. */
const FILE = join(import.meta.dirname, "ceilings.json");
/** How much a change may add before somebody has to look at it. */
const HEADROOM = 1.05;
/**
 * What was aimed at: the budget of the WebAssembly and its glue, and the size of the generic Ajv engine alone. About 120
 * rules with their texts do not fit; the ceilings keep them from growing until they do.
 */
export const BUDGET = { must: 48 * 1024, goal: 34 * 1024 };

/** Of the client, with its glue, where the module is a file of its own. Half of it is what gloo-net, promises and memory take. */
export const CLIENT_BUDGET = { must: 25 * 1024, goal: 15 * 1024 };

export const ceilings = async () => JSON.parse(await readFile(FILE, "utf8"));

/** Sets every ceiling anew, from the sizes as they are. */
export async function setCeilings(groups) {
  const ofRow = ([name, { brotli }]) => [name, Math.ceil(brotli * HEADROOM)];
  const ofGroup = ([group, rows]) => [group, Object.fromEntries(Object.entries(rows).map(ofRow))];
  const all = Object.fromEntries(Object.entries(groups).map(ofGroup));
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

/** What is wrong: what is above its ceiling, has none, or is gone. */
export function faults(groups, ceilings) {
  const names = Object.keys({ ...ceilings, ...groups });
  return names.flatMap((name) => faultsIn(groups[name] ?? {}, ceilings[name] ?? {}));
}

function faultsIn(sizes, ceilings) {
  return Object.keys({ ...sizes, ...ceilings }).flatMap((name) => {
    if (sizes[name] === undefined) return `\`${name}\` has a ceiling, but is not there`;
    if (ceilings[name] === undefined) return `\`${name}\` has no ceiling`;
    const above = sizes[name].brotli - ceilings[name];
    return above > 0 ? `\`${name}\` is ${above} bytes above its ceiling` : [];
  });
}
