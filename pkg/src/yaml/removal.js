// The removal of a member or item from the YAML text.
import { isMap, isPair } from "yaml";
import { hasMergeKey } from "./members.js";
import { rangeOfNode } from "./ranges.js";
import { countBelow } from "../search.js";

/** What may follow a value on its line. */
const REST = /[ \t]*(?:[ \t]#[^\n]*)?(?:\r?\n|$)/y;

/** What follows an item in brackets. */
const NEXT = /\s*[,\]}]/y;

/** The same as the first for a member without a value. */
const REST_OF_NAME = /[ \t]*:[ \t]*(?:[ \t]#[^\n]*)?(?:\r?\n|$)/y;

/**
 * @param {import("./table.js").Item} item
 * @param {import("./read.js").Reading} reading
 * @returns {{ range: [number, number], newText: "" } | undefined} undefined where more would change
 */
export function removeItem({ collection, index, shared }, { text, anchors }) {
  if (collection === undefined || shared || (isMap(collection) && hasMergeKey(collection))) return undefined;
  const range = collection.flow ? rangeInBrackets(collection, index, text) : lines(collection.items, index, text);
  // An alias elsewhere may need what is inside.
  if (range === undefined || hasAny(anchors, range)) return undefined;
  return { range, newText: "" };
}

const hasAny = (sorted, [from, to]) => countBelow(sorted, from, Number) < countBelow(sorted, to, Number);

/** Of a block, whole lines; without its last item it would be no list or mapping any more. */
function lines(items, index, text) {
  if (items.length < 2) return undefined;
  const { start, end, isWritten } = extent(items[index], text);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const prefix = isPair(items[index]) ? /^ *$/ : /^ *- +$/;
  const behind = endOf(isWritten ? REST : REST_OF_NAME, end, text);
  return prefix.test(text.slice(lineStart, start)) && behind !== undefined ? [lineStart, behind] : undefined;
}

function endOf(pattern, at, text) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** In brackets, an item with the comma that goes with it, where nothing else stands between. */
function rangeInBrackets({ items, range }, index, text) {
  const { start, end } = extent(items[index], text);
  if (endOf(NEXT, end, text) === undefined) return undefined;
  if (index > 0) {
    const before = extent(items[index - 1], text).end;
    return /^\s*,\s*$/.test(text.slice(before, start)) ? [before, end] : undefined;
  }
  if (!/^[[{]\s*$/.test(text.slice(range[0], start))) return undefined;
  if (items.length === 1) return /^\s*[\]}]$/.test(text.slice(end, range[1])) ? [start, end] : undefined;
  const next = extent(items[1], text).start;
  return /^\s*,\s*$/.test(text.slice(end, next)) ? [start, next] : undefined;
}

function extent(item, text) {
  if (!isPair(item)) {
    const [start, end] = rangeOfNode(item, text);
    return { start, end, isWritten: start < end };
  }
  const key = rangeOfNode(item.key, text);
  const value = item.value === null ? key : rangeOfNode(item.value, text);
  const isWritten = value[0] < value[1] && item.value !== null;
  return { start: key[0], end: isWritten ? value[1] : key[1], isWritten };
}
