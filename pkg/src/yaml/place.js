// Where the writer is: the path to a value, and how it got there.

export class Place {
  /** How many aliases, merge keys and values with aliases lead here. */
  #sharing = 0;
  /** How many names that are given twice do. */
  #doubling = 0;

  /** @param {(string | number)[]} path */
  constructor(path) {
    this.path = path;
  }

  get isShared() {
    return this.#sharing > 0;
  }

  /** @returns {import("./table.js").Item} */
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
