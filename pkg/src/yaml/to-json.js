// From the nodes of a document to JSON text.
import { isAlias, isMap, isScalar } from "yaml";
import { resolveAliases } from "./aliases.js";
import { MOST_LEVELS } from "./limits.js";
import { membersOf } from "./members.js";
import { readName } from "./names.js";
import { quote } from "./quote.js";
import { rangeOfNode } from "./ranges.js";
import { isContainerTag, scalarToJson } from "./tags.js";

/**
 * @typedef {object} Target
 * @property {string} text the YAML
 * @property {import("./json-text.js").JsonText} json
 * @property {import("./repeats.js").Repeats} repeats
 * @property {import("./findings.js").Findings} findings
 * @property {number[]} anchors where the values are that aliases stand for
 *
 * @typedef {import("./documents.js").ReadDocument} ReadDocument
 */

/** Made with a `Target`, a `ReadDocument` that has contents, and the path of the document. */
export class DocumentWriter {
  #target;
  #document;
  #path;
  #targets;
  #anchored;
  /** The containers that are being written. */
  #open = new Set();
  /** How many aliases, merge keys and values with aliases lead to the current place. */
  #sharing = 0;

  constructor(target, document, path) {
    this.#target = target;
    this.#document = document;
    this.#path = path;
    const { targets, anchored } = resolveAliases(document.contents);
    this.#targets = targets;
    this.#anchored = anchored;
    for (const node of anchored) target.anchors.push(node.range[0]);
  }

  write() {
    this.#value({ value: this.#document.contents });
  }

  #value(item) {
    const { json, repeats } = this.#target;
    const isRepeated = this.#sharing > 0 || isAlias(item.value);
    if (isRepeated && !repeats.spend()) this.#refuseItem("too-much-repeated", item);
    else if (item.value === null) json.entry(false, item.key, this.#placed(item), () => json.write("null"));
    else if (isAlias(item.value)) this.#alias(item);
    else this.#shared(this.#anchored.has(item.value), () => this.#node(item.value, item));
  }

  #alias(item) {
    const node = this.#targets.get(item.value);
    if (node === undefined) this.#refuseItem("unknown-alias", item);
    else if (this.#open.has(node)) this.#refuseItem("endless-alias", item);
    else this.#shared(true, () => this.#node(node, item));
  }

  #node(node, item) {
    const write = () => (isScalar(node) ? this.#scalar(node) : this.#container(node));
    this.#target.json.entry(false, node, this.#placed(item), write);
  }

  #scalar(scalar) {
    const { json, text } = this.#target;
    const range = rangeOfNode(scalar, text);
    if (this.#document.isBroken(range)) return json.unreadable();
    const { json: written, problem } = scalarToJson(scalar);
    if (problem === undefined) return json.write(written);
    if (problem === "not-finite") return this.#refuse(problem, scalar);
    return this.#refuseTag(problem, scalar);
  }

  #container(node) {
    if (this.#path.length >= MOST_LEVELS) return this.#refuse("too-deep", node);
    if (!isContainerTag(node.tag, isMap(node) ? "map" : "seq")) return this.#refuseTag("unknown-tag", node);
    this.#open.add(node);
    if (isMap(node)) this.#map(node);
    else this.#sequence(node);
    this.#open.delete(node);
  }

  #sequence(sequence) {
    const { json } = this.#target;
    json.write("[");
    sequence.items.forEach((value, index) => {
      if (index > 0) json.write(",");
      this.#inside(index, () => this.#value({ collection: sequence, index, value }));
    });
    json.write("]");
  }

  #map(map) {
    const { json } = this.#target;
    let comma = "";
    json.write("{");
    for (const { pair, index, origin } of membersOf(map, this.#merging())) {
      const name = readName(pair.key, this.#targets);
      if (name === undefined) {
        this.#report("container-as-name", pair.key);
        continue;
      }
      json.write(comma);
      comma = ",";
      this.#shared(origin !== map, () =>
        this.#member(name, { collection: origin, index, key: pair.key, value: pair.value }),
      );
    }
    json.write("}");
  }

  #member({ text, kind }, item) {
    const { json } = this.#target;
    const entry = json.entry(true, item.key, this.#placed(item), () => json.write(JSON.stringify(text)));
    entry.refused = kind !== undefined || this.#document.isBroken(rangeOfNode(item.key, this.#target.text));
    if (kind !== undefined) this.#reportName(item.key, kind);
    json.write(":");
    this.#inside(text, () => this.#value(item));
  }

  /** What merge keys need to know. */
  #merging() {
    return {
      resolve: (alias) => this.#targets.get(alias),
      nameOf: (key) => readName(key, this.#targets)?.text,
      spend: () => this.#target.repeats.spend(),
      report: (wording, node) => this.#report(wording, node),
    };
  }

  #placed(item) {
    return { ...item, shared: this.#sharing > 0 };
  }

  #shared(isShared, action) {
    this.#sharing += Number(isShared);
    action();
    this.#sharing -= Number(isShared);
  }

  #inside(token, action) {
    this.#path.push(token);
    action();
    this.#path.pop();
  }

  #refuseItem(wording, item) {
    const node = item.value ?? item.key;
    this.#target.json.entry(false, node, this.#placed(item), () => this.#refuse(wording, node));
  }

  #refuse(wording, node) {
    this.#report(wording, node);
    this.#target.json.unreadable();
  }

  #refuseTag(wording, node) {
    const range = this.#document.tagOf(node);
    this.#target.findings.add(wording, range, this.#path, { tag: this.#target.text.slice(...range) });
    this.#target.json.unreadable();
  }

  #reportName(key, kind) {
    // In front of quotation marks, a tag would still make something else of it.
    const newText = key.tag || isAlias(key) ? undefined : quote(key.source, "QUOTE_DOUBLE");
    const range = rangeOfNode(key, this.#target.text);
    this.#target.findings.add("name-is-no-text", range, this.#path, { kind }, newText);
  }

  #report(wording, node) {
    const args = isAlias(node) ? { alias: `*${node.source}`, anchor: `&${node.source}` } : {};
    this.#target.findings.add(wording, rangeOfNode(node, this.#target.text), this.#path, args);
  }
}
