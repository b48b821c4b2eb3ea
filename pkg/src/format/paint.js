// Colours of a terminal (ECMA-48, 8.3.117): 1 is bold, 3x a colour, 0 the end of both.

const CODES = { error: "1;31", warning: "1;33", info: "1;36", strong: "1", frame: "1;34", related: "36", good: "32" };

/**
 * @param {boolean} hasColor
 * @returns {(style: keyof typeof CODES) => (text: string) => string}
 */
export const createPaint = (hasColor) => (style) =>
  hasColor ? (text) => `\x1b[${CODES[style]}m${text}\x1b[0m` : (text) => text;
