// What cannot be written as JSON: a finding, and a mark in its place.
import { isAlias } from "yaml";
import { quote } from "./quote.js";
import { rangeOfNode } from "./ranges.js";

export class Refusals {
  #target;
  #document;
  #place;

  constructor(target, document, place) {
    this.#target = target;
    this.#document = document;
    this.#place = place;
  }

  /** A value that cannot be had. */
  item(wording, item) {
    const { json } = this.#target;
    const node = item.value ?? item.key;
    json.entry(false, node, this.#place.of(item), () => this.value(wording, node));
  }

  value(wording, node) {
    this.report(wording, node);
    this.#target.json.unreadable();
  }

  tag(wording, node) {
    const { findings, json, text } = this.#target;
    const range = this.#document.tagOf(node);
    findings.add(wording, range, this.#place.path, { tag: text.slice(...range) });
    json.unreadable();
  }

  name(key, kind) {
    // In front of quotation marks, a tag would still make something else of it.
    const isReadable = !key.tag && !isAlias(key) && this.#isInPlace(key);
    this.#add("name-is-no-text", key, { kind }, isReadable ? quote(key.source, "QUOTE_DOUBLE") : undefined);
  }

  /** The parser may take a name that is left out to stand somewhere before its colon, or behind another value. */
  #isInPlace(key) {
    const { text } = this.#target;
    const [start, end] = rangeOfNode(key, text);
    const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    return start < end || (text[start] === ":" && /^ *$|[{,] *$/.test(before));
  }

  report(wording, node) {
    this.#add(wording, node, isAlias(node) ? { alias: `*${node.source}`, anchor: `&${node.source}` } : {});
  }

  #add(wording, node, args, newText) {
    const { findings, text } = this.#target;
    findings.add(wording, rangeOfNode(node, text), this.#place.path, args, newText);
  }
}
