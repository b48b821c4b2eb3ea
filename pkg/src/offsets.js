// From the offsets of a report to indices of a JavaScript string.

/**
 * @param {string} text
 * @param {"utf-16" | "utf-8"} positionEncoding of the offsets
 * @returns {(offset: number) => number | undefined} undefined for what is no place in the text; cheap for offsets that
 *   are near the one before
 */
export function readIndex(text, positionEncoding) {
  if (positionEncoding === "utf-8") return indexOfBytes(text);
  return (offset) => (Number.isInteger(offset) && offset >= 0 && offset <= text.length ? offset : undefined);
}

function indexOfBytes(text) {
  let [index, bytes] = [0, 0];
  return (offset) => {
    while (bytes < offset && index < text.length) {
      const point = text.codePointAt(index);
      index += point > 0xffff ? 2 : 1;
      bytes += utf8Length(point);
    }
    while (bytes > offset && index > 0) {
      const point = pointBefore(text, index);
      index -= point > 0xffff ? 2 : 1;
      bytes -= utf8Length(point);
    }
    return bytes === offset ? index : undefined;
  };
}

function pointBefore(text, index) {
  const point = index > 1 ? text.codePointAt(index - 2) : 0;
  return point > 0xffff ? point : text.charCodeAt(index - 1);
}

/** Half a surrogate pair takes three bytes, as the core counts it. */
const utf8Length = (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
