// Names of members. In YAML, anything can be one.
import { isAlias, isScalar } from "yaml";
import { scalarToJson } from "./tags.js";

/**
 * @param {object} key
 * @param {Map<object, object>} targets of aliases
 * @returns {{ text: string, kind?: string } | undefined} undefined for what is no scalar; the kind of one that is no text
 */
export function readName(key, targets) {
  const node = isAlias(key) ? targets.get(key) : key;
  if (!isScalar(node)) return undefined;
  const { json } = scalarToJson(node);
  return { text: node.value, kind: json?.startsWith('"') ? undefined : kindOf(json) };
}

/**
 * @param {{ pair: { key: object } }[]} members
 * @param {Map<object, object>} targets of aliases
 */
export function namesGivenTwice(members, targets) {
  const seen = new Set();
  const twice = new Set();
  for (const { pair } of members) {
    const text = readName(pair.key, targets)?.text;
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  return twice;
}

function kindOf(json) {
  if (json === "null") return "null";
  return json === "true" || json === "false" ? "a boolean" : "a number";
}
