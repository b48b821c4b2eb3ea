// Which node of the YAML each part of the JSON text was made from.
import { isCollection, isScalar } from "yaml";
import { rangeOfHead, rangeOfNode, rangeOfNothing } from "./ranges.js";
import { countBelow } from "../search.js";

/**
 * @typedef {object} Item where a value stands, as it is written there
 * @property {object} [collection] the node that it is an item of
 * @property {number} [index] its place there
 * @property {object} [key] the node of its name
 * @property {object} value its node, an alias too
 * @property {boolean} shared is what is written there also used elsewhere, or here by way of an alias or merge key?
 * @property {boolean} doubled is there another member of its name, or of that of one that it is in?
 *
 * @typedef {object} Entry
 * @property {number} start
 * @property {number} end in the JSON text
 * @property {boolean} isKey
 * @property {boolean} [refused] there is a finding about it already
 * @property {object} node of the YAML: for a value that an alias leads to, the value; for one that is left out, the key
 * @property {Item} item
 */

export class Table {
  /** @type {Entry[]} by start */
  entries = [];

  add(entry) {
    this.entries.push(entry);
    return entry;
  }

  /** The index of the first entry that starts at an offset of the JSON text or behind it. */
  search(offset) {
    return countBelow(this.entries, offset, ({ start }) => start);
  }

  /** The name or value that an offset of the JSON text is in. */
  at(offset) {
    const index = this.search(offset);
    return this.entries[index]?.start === offset ? this.entries[index] : this.entries[index - 1];
  }
}

/**
 * The place in the YAML of a place in the JSON text. What is inside an anchored value is shown where it is written,
 * also when an alias leads there.
 */
function rangeOfEntry({ isKey, node, item }, text) {
  const range = rangeOfNode(node, text);
  return range[0] < range[1] || isKey ? range : rangeOfNothing(item, range[0], text);
}

/** The same for a part of an entry: the opening bracket of a container stands for its beginning. */
export function rangeOfPart(entry, start, end, { text, content }) {
  const isHead = isCollection(entry.node) && start === entry.start && end === start + 1;
  if (isHead) return rangeOfHead(entry.node, text);
  const isInside = isScalar(entry.node) && start > entry.start && end < entry.end;
  return (isInside && rangeInText(entry, start, end, text, content)) || rangeOfEntry(entry, text);
}

/** What stands for one UTF-16 unit of a text, by its quotation mark. */
const DOUBLE = /\\(?:u[\da-f]{4}|[^])|[^]/gi;
const UNITS = { '"': DOUBLE, "'": /''|[^]/g };

/** Some characters of a text; undefined where the YAML has escapes or line breaks that JSON does not know. */
function rangeInText({ node, start: jsonStart }, start, end, text, content) {
  const [from, to] = rangeOfNode(node, text);
  const pattern = UNITS[text[from]];
  const head = pattern === undefined ? 0 : 1;
  const units = text.slice(from + head, to - head).match(pattern ?? /[^]/g);
  // An escape or a break that is not among these has more parts than it stands for.
  if (units === null || units.length !== node.value?.length) return undefined;
  const unitsBefore = (at) => content.slice(jsonStart + 1, at).match(DOUBLE)?.length ?? 0;
  return [start, end].map((at) => from + head + units.slice(0, unitsBefore(at)).join("").length);
}
