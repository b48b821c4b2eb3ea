// The lines that a place in a text is on.

/** A place on more lines than this is shown by its first and its last. */
const MOST_LINES = 4;

const BREAK = /\r\n|\n|\r/g;

/**
 * @typedef {{ number: number, lineStart: number, from: number, to: number }} Stretch the part of a place that is on one
 *   line; indices into the text
 */

/**
 * @param {string} text
 * @param {{ start: import("./sources.js").Point, end: import("./sources.js").Point }} place
 * @returns {Stretch[]}
 */
export function stretchesOf(text, { start, end }) {
  const first = { number: start.line, lineStart: start.index - start.column + 1, from: start.index, to: end.index };
  const last = { number: end.line, lineStart: end.index - end.column + 1, to: end.index };
  if (last.number <= first.number) return [first];
  first.to = Infinity;
  const isWhole = last.number - first.number < MOST_LINES;
  const between = isWhole ? linesBetween(text, first, last) : [];
  const behind = { ...last, from: indented(text, last.lineStart, last.to) };
  // Where nothing but white space is left of the place, it ends with the line before.
  return [first, ...between, ...(behind.from < behind.to ? [behind] : [])];
}

function linesBetween(text, first, last) {
  const lines = [];
  BREAK.lastIndex = first.from;
  for (let number = first.number + 1; number < last.number && BREAK.test(text); number++) {
    const lineStart = BREAK.lastIndex;
    lines.push({ number, lineStart, from: indented(text, lineStart, last.lineStart), to: Infinity });
  }
  return lines.filter(({ from }) => !/[\r\n]/.test(text[from] ?? "\n"));
}

/** Behind the white space at the start of a line. */
function indented(text, from, limit) {
  let index = from;
  while (index < limit && (text[index] === " " || text[index] === "\t")) index++;
  return index;
}

/**
 * The part of a line around a stretch, so far as it may be shown: a line may be the whole of a large document.
 * @param {string} text
 * @param {Stretch} stretch
 * @param {number} reach how many units on each side
 * @returns {{ start: number, content: string, hasMoreBefore: boolean, hasMoreBehind: boolean }}
 */
export function lineAround(text, { lineStart, from, to }, reach) {
  const start = atCharacter(text, Math.max(lineStart, from - reach));
  const limit = atCharacter(text, Math.min(text.length, from + reach, to + reach));
  const length = text.slice(start, limit).search(/\r|\n/);
  const end = length < 0 ? limit : start + length;
  return {
    start,
    content: text.slice(start, end),
    hasMoreBefore: start > lineStart,
    hasMoreBehind: length < 0 && limit < text.length,
  };
}

/** Not between the halves of a surrogate pair. */
function atCharacter(text, index) {
  return index > 0 && index < text.length && text.codePointAt(index - 1) > 0xffff ? index - 1 : index;
}
