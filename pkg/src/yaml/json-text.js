// The JSON text that the core reads, as it grows, with the table that leads back to the YAML.
import { Table } from "./table.js";

/** The core takes this for a value that cannot be read, and finds nothing more in it. */
const UNREADABLE = "NaN";

export class JsonText {
  table = new Table();
  length = 0;
  #parts = [];

  write(json) {
    this.#parts.push(json);
    this.length += json.length;
  }

  unreadable() {
    this.write(UNREADABLE);
  }

  /** What `writeIt` writes is made from a node. */
  entry(isKey, node, item, writeIt) {
    const entry = this.table.add({ start: this.length, end: this.length, isKey, node, item });
    writeIt();
    entry.end = this.length;
    return entry;
  }

  toString() {
    return this.#parts.join("");
  }
}
