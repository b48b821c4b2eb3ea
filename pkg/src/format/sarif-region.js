/**
 * A region of SARIF, which does not count a byte-order mark.
 * @param {{ start: import("./sources.js").Point, end: import("./sources.js").Point }} place
 * @param {string} [text]
 * @param {"utf-16" | "utf-8"} positionEncoding of what is not known better
 */
export function createRegion({ start, end }, text, positionEncoding) {
  const isUtf16 = positionEncoding === "utf-16" || start.index !== undefined;
  // Columns in other units would be wrong; lines are right.
  if (!isUtf16) return { startLine: start.line, endLine: end.line };
  const mark = text?.startsWith("\ufeff") ? 1 : 0;
  const column = (point) => (point.line === 1 ? Math.max(1, point.column - mark) : point.column);
  const offset = (point) => Math.max(0, point.offset - mark);
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    charOffset: offset(start),
    charLength: offset(end) - offset(start),
  };
}
