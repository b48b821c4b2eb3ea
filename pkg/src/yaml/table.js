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
export function rangeOfEntry({ isKey, node, item }, text) {
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

/** Some characters of a text; undefined where the YAML spells them in a way of its own. */
function rangeInText(entry, start, end, text, content) {
  const [from, to] = rangeOfNode(entry.node, text);
  const written = text.slice(from, to);
  const json = content.slice(entry.start, entry.end);
  if (written === json) return [start, end].map((at) => from + at - entry.start);
  const head = /^'/.test(written) ? 1 : 0;
  if (written.slice(head, written.length - head) !== entry.node.value) return undefined;
  const unitsBefore = (at) => json.slice(1, at - entry.start).replace(/\\(?:u[\da-f]{4}|.)/gi, ".").length;
  return [start, end].map((at) => from + head + unitsBefore(at));
}
