/** A definition is flatter than this; a text that is not would only exhaust the stack. */
const MAX_DEPTH = 64;

const BLANK = /[ \t\r\n]+|\/\/[^\n]*|\/\*[^]*?\*\//y;
const WORD = /[-+.\w]+/y;

/**
 * Reads JSON with comments and trailing commas into nodes that know where they stand, so that the form can change one
 * value and leave the rest of the text alone. What is wrong with a text is for the package to say: this gives `null`.
 *
 * A node is `{ type, start, end, value }` or, for "object" and "array", `{ type, start, end, children }`, where a child
 * is `{ key, start, end, node }` (`start` is that of the key; in an array `key` is the index).
 * @param {string} text
 */
export function readTree(text) {
  try {
    return new Reader(text).document();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  document() {
    const root = this.value(0);
    this.skipBlank();
    if (this.at < this.text.length) throw new SyntaxError("text behind the document");
    return root;
  }

  value(depth) {
    if (depth > MAX_DEPTH) throw new SyntaxError("too deep");
    this.skipBlank();
    const character = this.text[this.at];
    if (character === "{") return this.container("object", "}", depth);
    if (character === "[") return this.container("array", "]", depth);
    return this.scalar(character === '"' ? this.stringEnd() : this.wordEnd());
  }

  container(type, close, depth) {
    const start = this.at++;
    const children = [];
    while (!this.accept(close)) {
      if (children.length > 0) this.expect(",");
      if (this.accept(close)) break;
      children.push(type === "object" ? this.member(depth + 1) : this.item(children.length, depth + 1));
    }
    return { type, start, end: this.at, children };
  }

  member(depth) {
    this.skipBlank();
    const key = this.scalar(this.stringEnd());
    this.expect(":");
    const node = this.value(depth);
    return { key: key.value, start: key.start, end: node.end, node };
  }

  item(index, depth) {
    const node = this.value(depth);
    return { key: index, start: node.start, end: node.end, node };
  }

  scalar(end) {
    const start = this.at;
    const value = JSON.parse(this.text.slice(start, end));
    this.at = end;
    return { type: value === null ? "null" : typeof value, start, end, value };
  }

  stringEnd() {
    if (this.text[this.at] !== '"') throw new SyntaxError("no string");
    let end = this.at + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === "\\" ? 2 : 1;
    return end + 1;
  }

  wordEnd() {
    WORD.lastIndex = this.at;
    return WORD.test(this.text) ? WORD.lastIndex : this.at;
  }

  accept(character) {
    this.skipBlank();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  expect(character) {
    if (!this.accept(character)) throw new SyntaxError(`no ${character}`);
  }

  skipBlank() {
    BLANK.lastIndex = this.at;
    while (BLANK.test(this.text)) this.at = BLANK.lastIndex;
  }
}

/** The plain value of a node. */
export function plain(node) {
  if (node.type === "array") return node.children.map((child) => plain(child.node));
  // Not by assignment: a member called `__proto__` is data.
  if (node.type === "object") return Object.fromEntries(node.children.map((child) => [child.key, plain(child.node)]));
  return node.value;
}
