// One line of a source as it is printed, cut to a width, with the columns that marks take under it.
import { toCells } from "./characters.js";
import { lineAround } from "./lines.js";

const CUT = { text: "…", width: 1, start: -1, end: -1 };

/** How much of the width stands in front of what is marked, where a line is cut. */
const LEAD = 0.4;

/**
 * @typedef {import("./lines.js").Stretch} Stretch
 * @param {string} text
 * @param {Stretch} stretch what has to be seen
 * @param {number} width in columns
 */
export function createRow(text, stretch, width) {
  const line = lineAround(text, stretch, width * 3);
  const cells = toCells(line.content).map((cell) => ({
    ...cell,
    start: cell.start + line.start,
    end: cell.end + line.start,
  }));
  // White space at the end of the line is shown where it is meant.
  const isMeant = ({ end }) => (stretch.to === Infinity ? end <= stretch.from : end <= stretch.to);
  while (!line.hasMoreBehind && cells.at(-1)?.text.trim() === "" && !isMeant(cells.at(-1))) cells.pop();
  return new Row(cut(cells, line, stretch, width));
}

/** As many cells as fit, from some in front of the stretch on. */
function cut(cells, { hasMoreBefore, hasMoreBehind }, { from }, width) {
  if (!hasMoreBefore && !hasMoreBehind && sum(cells) <= width) return cells;
  const marked = cells.findIndex((cell) => cell.end > from);
  let first = marked < 0 ? cells.length : marked;
  for (let lead = 0; first > 0 && lead + cells[first - 1].width <= width * LEAD; first--)
    lead += cells[first - 1].width;
  // What there is in front is shown if it is no more than the sign that something is cut.
  if (first === 1 && !hasMoreBefore) first = 0;
  const isCutBefore = first > 0 || hasMoreBefore;
  let room = width - Number(isCutBefore);
  let last = first;
  for (; last < cells.length && cells[last].width < room; last++) room -= cells[last].width;
  const isLastOne = last === cells.length - 1 && !hasMoreBehind && cells[last].width <= room;
  if (isLastOne) last++;
  const isCutBehind = last < cells.length || hasMoreBehind;
  return [...(isCutBefore ? [CUT] : []), ...cells.slice(first, last), ...(isCutBehind ? [CUT] : [])];
}

class Row {
  #cells;

  constructor(cells) {
    this.#cells = cells;
  }

  toString() {
    return this.#cells.map(({ text }) => text).join("");
  }

  /** Is the start of a stretch among what is shown? */
  shows({ from }) {
    const seen = this.#cells.filter((cell) => cell !== CUT);
    if (seen.length === 0) return true;
    const isCutBehind = this.#cells.at(-1) === CUT;
    return from >= seen[0].start && (from < seen.at(-1).end || !isCutBehind);
  }

  /**
   * Where a mark goes: behind how many columns, and how many columns wide. An empty place has a mark of one column.
   * @param {Stretch} stretch
   */
  columns({ from, to }) {
    const before = this.#cells.filter((cell, index) => (cell === CUT ? index === 0 : cell.end <= from));
    const under = this.#cells.filter((cell) => cell !== CUT && cell.end > from && cell.start < to);
    return { before: sum(before), width: Math.max(1, sum(under)) };
  }
}

const sum = (cells) => cells.reduce((total, { width }) => total + width, 0);
