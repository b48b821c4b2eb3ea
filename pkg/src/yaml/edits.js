// Edits of the YAML text, where an edit of the JSON text says the same: undefined where it might not.
import { isCollection, isMap, isScalar } from "yaml";
import { hasMergeKey } from "./members.js";
import { quote } from "./quote.js";
import { rangeOfNode } from "./ranges.js";
import { removeItem } from "./removal.js";

/**
 * @param {[number, number]} range of the JSON text
 * @param {string} newText JSON
 * @param {import("./read.js").Reading} reading
 * @param {boolean} hasPointer is the same change of the data told by a pointer, which cannot tell equal names apart?
 * @returns {{ range: [number, number], newText: string } | undefined}
 */
export function translateEdit([start, end], newText, reading, hasPointer) {
  const { table } = reading;
  const isInsertion = start === end;
  const entry = table.entries[table.search(start) - Number(isInsertion)];
  if (entry === undefined || (hasPointer && entry.item.doubled)) return undefined;
  if (isInsertion) return insert(entry, start, newText, reading);
  if (newText === "") return removeItem(entry.item, reading);
  return entry.start === start && entry.end === end ? replace(entry, newText, reading) : undefined;
}

/** A value by a list of itself, or by any value where it is written in brackets or as a scalar. */
function replace({ node, item, isKey, start, end }, newText, { text, content }) {
  const value = JSON.parse(newText);
  const isWritten = !item.shared && item.value !== null && !node.tag && !node.anchor;
  if (!isWritten || (isKey && !canBeNamed(item.collection, value))) return undefined;
  const range = rangeOfNode(node, text);
  if (range[0] === range[1]) return undefined;
  const written = text.slice(...range);
  if (isListOf(value, content.slice(start, end))) {
    return isInBrackets(node) ? { range, newText: `[${written}]` } : undefined;
  }
  const style = isScalar(node) ? node.type : "PLAIN";
  return isReplaceable(node, written) ? { range, newText: write(value, style) } : undefined;
}

const isListOf = (value, json) => Array.isArray(value) && JSON.stringify(value) === JSON.stringify([JSON.parse(json)]);

/** In a collection, a comment could stand, or an anchor that is needed elsewhere. */
function isReplaceable(node, written) {
  return isScalar(node) ? !node.type.startsWith("BLOCK_") : node.flow && !/[&*!#\n]/.test(written);
}

/** Any value, in brackets where it is a collection. */
function write(value, style) {
  if (value === null || typeof value !== "object") return quote(value, style);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, "PLAIN")).join(", ")}]`;
  const members = Object.entries(value).map(([name, of]) => `${quote(name, "PLAIN")}: ${write(of, "PLAIN")}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The names of a mapping, which is asked for them for each fix. */
const namesOf = new WeakMap();

/** Where a member of the name is there already, a second one would come of it. */
function canBeNamed(map, name) {
  if (!namesOf.has(map)) namesOf.set(map, new Set(map.items.map(({ key }) => isScalar(key) && key.value)));
  return !hasMergeKey(map) && !namesOf.get(map).has(name);
}

/** May it stand inside a list in brackets as it is? */
function isInBrackets(node) {
  if (isCollection(node)) return node.flow;
  return node.type.startsWith("QUOTE_") || (node.type === "PLAIN" && quote(node.value, "PLAIN") === node.value);
}

/** A member at the head of a mapping. */
function insert(entry, at, newText, { text }) {
  if (entry.start !== at - 1 || !isMap(entry.node)) return undefined;
  const map = entry.node;
  if (entry.item.shared || hasMergeKey(map)) return undefined;
  const [[name, value]] = Object.entries(JSON.parse(`{${newText.replace(/, $/, "")}}`));
  const member = `${quote(name, "PLAIN")}: ${quote(value, "PLAIN")}`;
  if (map.items.length === 0) return text[map.range[0]] === "{" ? insertion(map.range[0] + 1, member) : undefined;
  const [first] = rangeOfNode(map.items[0].key, text);
  const prefix = text.slice(text.lastIndexOf("\n", first - 1) + 1, first);
  if (!map.flow)
    return /^(?: |- )*$/.test(prefix) ? insertion(first, `${member}\n${" ".repeat(prefix.length)}`) : undefined;
  return /^\{\s*$/.test(text.slice(map.range[0], first)) ? insertion(first, `${member}, `) : undefined;
}

const insertion = (at, newText) => ({ range: [at, at], newText });
