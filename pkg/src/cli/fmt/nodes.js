// The nodes of a document, JSON or YAML: those of the package `yaml`, with the text of each scalar as it is written.
import { isMap, isPair, isScalar, isSeq, Scalar } from "yaml";
import { scalarToJson } from "../../yaml/tags.js";

/** The value of a scalar; undefined for anything else. */
export function valueOf(node) {
  if (!isScalar(node)) return undefined;
  const { json, problem } = scalarToJson(node);
  return problem === undefined ? JSON.parse(json) : undefined;
}

/** The name of a member; undefined for one that is no text. */
export function nameOf({ key }) {
  return isScalar(key) ? key.value : undefined;
}

/** The member of a map that is found under this name. */
export const memberOf = (map, name) => map.items.findLast((pair) => nameOf(pair) === name)?.value;

/** `{ "var": "name" }`, which stands for a scalar. */
export function isVariable(node) {
  return isMap(node) && node.items.length === 1 && nameOf(node.items[0]) === "var" && isScalar(node.items[0].value);
}

/** Puts another word into a scalar, in the quotation marks that it has. */
export function setWord(scalar, word) {
  const { raw, value } = scalar;
  scalar.raw = raw?.includes(value) ? raw.replace(value, () => word) : JSON.stringify(word);
  scalar.value = word;
}

/** A scalar that says `null` in so many letters. */
export function writtenNull() {
  const scalar = new Scalar("null");
  return Object.assign(scalar, { type: Scalar.PLAIN, source: "null", raw: "null" });
}

/** Every node in and below this one, in the order of the text; pairs are none. */
export function* nodesIn(node) {
  if (isPair(node)) {
    yield* nodesIn(node.key);
    yield* nodesIn(node.value);
  } else if (node) {
    yield node;
    if (isMap(node) || isSeq(node)) for (const item of node.items) yield* nodesIn(item);
  }
}
