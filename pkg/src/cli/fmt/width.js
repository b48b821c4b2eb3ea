// How long a line is, and may be.
import { toCells } from "../../format/characters.js";

/** What most formatters take for a full line, so that they and we leave each other's work in peace. */
export const WIDTH = 80;

/** In columns of a terminal. A very long text is not worth counting: what is seen takes fewer UTF-16 units. */
export function widthOf(text) {
  if (text.length > 8 * WIDTH) return text.length;
  return toCells(text).reduce((sum, { width }) => sum + width, 0);
}
