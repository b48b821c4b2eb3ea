// From the nodes of a document to JSON text.
import { isAlias, isMap, isScalar } from "yaml";
import { resolveAliases } from "./aliases.js";
import { MOST_LEVELS } from "./limits.js";
import { membersOf } from "./members.js";
import { namesGivenTwice, readName } from "./names.js";
import { Place } from "./place.js";
import { rangeOfNode } from "./ranges.js";
import { Refusals } from "./refusals.js";
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
  #place;
  #refusals;
  #targets;
  #anchored;
  /** The containers that are being written. */
  #open = new Set();

  constructor(target, document, path) {
    this.#target = target;
    this.#document = document;
    this.#place = new Place(path);
    this.#refusals = new Refusals(target, document, this.#place);
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
    const isRepeated = this.#place.isShared || isAlias(item.value);
    if (isRepeated && !repeats.spend()) this.#refusals.item("too-much-repeated", item);
    else if (item.value === null) json.entry(false, item.key, this.#place.of(item), () => json.write("null"));
    else if (isAlias(item.value)) this.#alias(item);
    else this.#place.shared(this.#anchored.has(item.value), () => this.#node(item.value, item));
  }

  #alias(item) {
    const node = this.#targets.get(item.value);
    if (node === undefined) this.#refusals.item("unknown-alias", item);
    else if (this.#open.has(node)) this.#refusals.item("endless-alias", item);
    else this.#place.shared(true, () => this.#node(node, item));
  }

  #node(node, item) {
    const write = () => (isScalar(node) ? this.#scalar(node) : this.#container(node));
    this.#target.json.entry(false, node, this.#place.of(item), write);
  }

  #scalar(scalar) {
    const { json, text } = this.#target;
    if (this.#document.isBroken(rangeOfNode(scalar, text))) return json.unreadable();
    const { json: written, problem } = scalarToJson(scalar);
    if (problem === undefined) return json.write(written);
    return problem === "not-finite" ? this.#refusals.value(problem, scalar) : this.#refusals.tag(problem, scalar);
  }

  #container(node) {
    if (this.#place.path.length >= MOST_LEVELS) return this.#refusals.value("too-deep", node);
    if (!isContainerTag(node.tag, isMap(node) ? "map" : "seq")) return this.#refusals.tag("unknown-tag", node);
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
      this.#place.inside(index, () => this.#value({ collection: sequence, index, value }));
    });
    json.write("]");
  }

  #map(map) {
    const { json } = this.#target;
    const members = membersOf(map, this.#merging());
    const twice = namesGivenTwice(members, this.#targets);
    let comma = "";
    json.write("{");
    for (const { pair, index, origin } of members) {
      const name = readName(pair.key, this.#targets);
      if (name === undefined) {
        this.#refusals.report("container-as-name", pair.key);
        continue;
      }
      json.write(comma);
      comma = ",";
      const item = { collection: origin, index, key: pair.key, value: pair.value };
      const write = () => this.#member(name, item);
      this.#place.doubled(twice.has(name.text), () => this.#place.shared(origin !== map, write));
    }
    json.write("}");
  }

  #member({ text, kind }, item) {
    const { json } = this.#target;
    const entry = json.entry(true, item.key, this.#place.of(item), () => json.write(JSON.stringify(text)));
    entry.refused = kind !== undefined || this.#document.isBroken(rangeOfNode(item.key, this.#target.text));
    if (kind !== undefined) this.#refusals.name(item.key, kind);
    json.write(":");
    this.#place.inside(text, () => this.#value(item));
  }

  /** What merge keys need to know. */
  #merging() {
    return {
      resolve: (alias) => this.#targets.get(alias),
      nameOf: (key) => readName(key, this.#targets)?.text,
      spend: () => this.#target.repeats.spend(),
      report: (wording, node) => this.#refusals.report(wording, node),
    };
  }
}
