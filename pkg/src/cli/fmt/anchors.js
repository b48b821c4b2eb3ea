// Anchors of YAML: what one names means something in another place as well, and has to stand in front of that.
import { isAlias } from "yaml";
import { nodesIn } from "./nodes.js";

/** Can these members change places? Not where one has an anchor that another one has or needs. */
export function canMove(pairs) {
  const anchored = new Map();
  for (const [index, pair] of pairs.entries()) {
    for (const { anchor } of nodesIn(pair)) {
      if (anchor === undefined) continue;
      if ((anchored.get(anchor) ?? index) !== index) return false;
      anchored.set(anchor, index);
    }
  }
  if (anchored.size === 0) return true;
  return pairs.every((pair, index) => {
    const aliases = [...nodesIn(pair)].filter(isAlias);
    return aliases.every(({ source }) => (anchored.get(source) ?? index) === index);
  });
}
