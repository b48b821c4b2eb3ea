// Where the writer is: the path to a value, and how it got there.

/**
 * Made with the path of the document, which grows and shrinks.
 * @typedef {import("./table.js").Item} Item
 */
export class Place {
  /** How many aliases, merge keys and values with aliases lead here. */
  #sharing = 0;
  /** How many names that are given twice do. */
  #doubling = 0;

  constructor(path) {
    this.path = path;
  }

  get isShared() {
    return this.#sharing > 0;
  }

  /** @returns {Item} */
  of(item) {
    return { ...item, shared: this.#sharing > 0, doubled: this.#doubling > 0 };
  }

  shared(isShared, action) {
    this.#sharing += Number(isShared);
    action();
    this.#sharing -= Number(isShared);
  }

  doubled(isDoubled, action) {
    this.#doubling += Number(isDoubled);
    action();
    this.#doubling -= Number(isDoubled);
  }

  inside(token, action) {
    this.path.push(token);
    action();
    this.path.pop();
  }
}
