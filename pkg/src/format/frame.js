// A code frame: lines of a source with marks under what is meant.
import { visible } from "./characters.js";
import { stretchesOf } from "./lines.js";
import { createRow } from "./row.js";

/**
 * @typedef {object} Mark
 * @property {{ start: import("./sources.js").Point, end: import("./sources.js").Point }} place
 * @property {string} sign one character
 * @property {string} label
 * @property {(text: string) => string} paint
 */

/**
 * The rows of a frame, in the order of the lines: those with a `number` are code, the others stand under them.
 * @param {string} text
 * @param {Mark[]} marks
 * @param {number} width of the code, in columns
 * @returns {{ number?: number, isGap?: boolean, content: string }[]}
 */
export function createFrame(text, marks, width) {
  const rows = [];
  let previous;
  for (const [number, stretches] of byLine(text, marks)) {
    if (previous !== undefined && number > previous + 1) rows.push({ isGap: true, content: "" });
    rows.push(...createLine(text, number, stretches, width));
    previous = number;
  }
  return rows;
}

function byLine(text, marks) {
  const lines = new Map();
  for (const mark of marks) {
    const stretches = stretchesOf(text, mark.place);
    stretches.forEach((stretch, index) => {
      const label = index === stretches.length - 1 ? mark.label : "";
      const entry = { stretch, mark, label };
      if (lines.has(stretch.number)) lines.get(stretch.number).push(entry);
      else lines.set(stretch.number, [entry]);
    });
  }
  return [...lines].sort(([one], [other]) => one - other);
}

/** A line; once more where one of its marks is out of sight. */
function createLine(text, number, entries, width) {
  const rows = [];
  let rest = entries;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    const row = createRow(text, first.stretch, width);
    const isSeen = ({ stretch }) => row.shows(stretch);
    rows.push(
      { number, content: String(row) },
      ...[first, ...others.filter(isSeen)].map((entry) => underline(row, entry)),
    );
    rest = others.filter((entry) => !isSeen(entry));
  }
  return rows;
}

function underline(row, { stretch, mark, label }) {
  const { before, width } = row.columns(stretch);
  const line = mark.sign.repeat(width) + (label === "" ? "" : ` ${visible(label)}`);
  return { content: " ".repeat(before) + mark.paint(line) };
}
