// From offsets in a JavaScript string to what a report shows.
import { countBelow } from "../search.js";

/** So many characters apart, the UTF-8 offset is noted. */
const STEP = 1024;

export class Locator {
  #lines = [0];
  #marks = [0];

  /** @param {string} text @param {boolean} isUtf8 is counted in bytes, not in UTF-16 units? */
  constructor(text, isUtf8) {
    this.text = text;
    this.isUtf8 = isUtf8;
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) this.#lines.push(index + end.length);
    for (let from = 0; isUtf8 && from < text.length; from += STEP) {
      this.#marks.push(this.#marks.at(-1) + utf8Length(text, from, Math.min(from + STEP, text.length)));
    }
  }

  range([start, end]) {
    return { start: this.#position(start), end: this.#position(end) };
  }

  #position(at) {
    const line = countBelow(this.#lines, at + 1, (start) => start);
    const offset = this.#offset(at);
    return { offset, line, column: offset - this.#offset(this.#lines[line - 1]) + 1 };
  }

  #offset(at) {
    if (!this.isUtf8) return at;
    const mark = Math.floor(at / STEP);
    return this.#marks[mark] + utf8Length(this.text, mark * STEP, at);
  }
}

/** Each half of a surrogate pair counts as two bytes, so that a pair may be cut; half a pair alone is sent as three. */
function utf8Length(text, from, to) {
  let length = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else length += isHalfOfPair(text, at, unit) ? 2 : 3;
  }
  return length;
}

function isHalfOfPair(text, at, unit) {
  if (unit >= 0xd800 && unit < 0xdc00) return isBetween(text.charCodeAt(at + 1), 0xdc00, 0xe000);
  return isBetween(unit, 0xdc00, 0xe000) && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdc00);
}

const isBetween = (unit, from, to) => unit >= from && unit < to;
