// The members of a mapping, with what its merge keys (`<<`) bring in.
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { MOST_LEVELS } from "./limits.js";

/** YAML 1.2 has no merge keys, and people use them. In quotation marks it is a name. */
const isMergeKey = ({ key }) => isScalar(key) && key.type === "PLAIN" && key.value === "<<";

/** Asked for each fix: a mapping may be large, and much may be wrong in it. */
const known = new WeakMap();

/** @param {import("yaml").YAMLMap} map */
export function hasMergeKey(map) {
  if (!known.has(map)) known.set(map, map.items.some(isMergeKey));
  return known.get(map);
}

/**
 * Own members win over merged ones, and of those the first does. Merged ones stand where their merge key does.
 * @param {import("yaml").YAMLMap} map
 * @param {{ resolve: (alias) => object | undefined, nameOf: (key) => string | undefined, spend: () => boolean,
 *   report: (wording: string, node) => void }} context
 * @returns {{ pair: import("yaml").Pair, index: number, origin: object }[]} `origin` is the mapping that has the pair
 */
export function membersOf(map, context) {
  const own = map.items.map((pair, index) => ({ pair, index, origin: map }));
  if (!hasMergeKey(map)) return own;
  const names = new Set(own.filter(({ pair }) => !isMergeKey(pair)).map(({ pair }) => context.nameOf(pair.key)));
  const isNew = ({ pair }) => {
    const name = context.nameOf(pair.key);
    return name !== undefined && !names.has(name) && names.add(name);
  };
  return own.flatMap((member) =>
    isMergeKey(member.pair) ? merged(member.pair, context, [map]).filter(isNew) : [member],
  );
}

/** @param {object[]} inside what is being merged: a mapping inside itself would have no end */
function merged({ key, value }, context, inside) {
  const written = value ?? key;
  const node = isAlias(value) ? context.resolve(value) : value;
  const wording = refusal(node, written, context, inside);
  if (wording !== undefined) {
    context.report(wording, written);
    return [];
  }
  if (isSeq(node)) return node.items.flatMap((item) => merged({ key, value: item }, context, [...inside, node]));
  const further = node.items.filter(isMergeKey).flatMap((pair) => merged(pair, context, [...inside, node]));
  return [...lastOfEachName(node, context), ...further];
}

/** Of equal names in one mapping the last counts, as in JSON; that there are several is found where it is written. */
function lastOfEachName(map, { nameOf }) {
  const last = new Map(map.items.map(({ key }, index) => [nameOf(key), index]));
  return map.items.flatMap((pair, index) =>
    isMergeKey(pair) || last.get(nameOf(pair.key)) !== index ? [] : { pair, index, origin: map },
  );
}

function refusal(node, written, { spend }, inside) {
  if (node === undefined) return "unknown-alias";
  if (inside.includes(node)) return "endless-alias";
  if (inside.length >= MOST_LEVELS) return "too-deep";
  if (!spend() || (isMap(node) && !node.items.every(spend))) return "too-much-repeated";
  return isMap(node) || (isSeq(node) && isMergeable(inside)) ? undefined : "merge-value";
}

/** A list of mappings, not a list of lists. */
const isMergeable = (inside) => !isSeq(inside.at(-1));
