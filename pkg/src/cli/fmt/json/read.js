// From JSON with comments to nodes.
import { isPair, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { joined, tokensOf } from "./tokens.js";

/**
 * @param {string} text with line feeds alone
 * @returns {{ contents: object, commentBefore?: string, comment?: string } | undefined} undefined for what is no JSON
 */
export function readJson(text) {
  const tokens = tokensOf(text);
  return tokens && new Reader(tokens).document();
}

/** The place of the comments of an item: a member has them at its name in front, and at its value behind. */
const front = (item) => (isPair(item) ? item.key : item);
const back = (item) => (isPair(item) ? item.value : item);

class Reader {
  #tokens;
  #index = 0;

  constructor(tokens) {
    this.#tokens = tokens;
  }

  document() {
    const before = this.#comments();
    const commentBefore = joined(before, this.#next);
    const contents = this.#value();
    const comment = joined(this.#comments());
    return contents && this.#next === undefined ? { contents, commentBefore, comment } : undefined;
  }

  get #next() {
    return this.#tokens[this.#index];
  }

  #comments() {
    const start = this.#index;
    while (this.#next?.isComment) this.#index += 1;
    return this.#tokens.slice(start, this.#index);
  }

  #value() {
    const text = this.#tokens[this.#index++]?.text;
    if (text === undefined) return undefined;
    if (text === "{") return this.#items(new YAMLMap(), () => this.#pair());
    if (text === "[") return this.#items(new YAMLSeq(), () => this.#value());
    const isText = text.startsWith('"');
    const scalar = new Scalar(isText ? JSON.parse(text) : text);
    return Object.assign(scalar, { type: isText ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN, raw: text });
  }

  #pair() {
    const key = this.#value();
    const comments = this.#comments();
    this.#index += 1;
    comments.push(...this.#comments());
    key.commentBefore = joined(comments);
    return new Pair(key, this.#value());
  }

  #items(collection, read) {
    for (;;) {
      const { comments, space } = this.#gap(collection);
      const isEnd = this.#next === undefined || "]}".includes(this.#next.text);
      const commentBefore = joined(comments, isEnd ? undefined : this.#next);
      if (isEnd) {
        collection.commentInside = commentBefore && space + commentBefore;
        this.#index += 1;
        return collection;
      }
      const item = read();
      front(item).commentBefore = [commentBefore, front(item).commentBefore].filter(Boolean).join("\n") || undefined;
      if (space !== "") front(item).spaceBefore = true;
      collection.items.push(item);
    }
  }

  /** The comments between two items, but for those that are about the item on whose line they are. */
  #gap(collection) {
    const last = collection.items.at(-1);
    const behind = [];
    let comments = this.#comments();
    if (this.#next?.text === ",") {
      behind.push(...comments);
      this.#index += 1;
      comments = this.#comments();
    }
    const own = this.#onLine(comments);
    behind.push(...own);
    // One that goes on below is rather about what is there.
    const rest = [...behind.splice(firstLong(behind)), ...comments.slice(own.length)];
    if (last) back(last).comment = onOneLine(behind);
    else collection.commentOpen = joined(behind);
    const { lines = 0 } = rest[0] ?? this.#next ?? {};
    return { comments: rest, space: last && lines > 1 ? "\n" : "" };
  }

  /** Those with which the line ends. In front of something else, a comment is about that. */
  #onLine(comments) {
    const count = comments.findIndex(({ lines }) => lines > 0);
    if (count !== -1) return comments.slice(0, count);
    const isLast = this.#next === undefined || this.#next.lines > 0 || "]}".includes(this.#next.text);
    return isLast ? comments : [];
  }
}

/** Where the first comment of several lines is, or the end. */
function firstLong(comments) {
  const index = comments.findIndex(({ text }) => text.includes("\n"));
  return index === -1 ? comments.length : index;
}

/** Behind a comment that takes the rest of its line, nothing else can stand there. */
function onOneLine(comments) {
  const texts = comments.map(({ text }) => text);
  const lines = texts.findIndex((text) => text.startsWith("//")) + 1 || texts.length;
  return [texts.slice(0, lines).join(" "), ...texts.slice(lines)].join("\n") || undefined;
}
