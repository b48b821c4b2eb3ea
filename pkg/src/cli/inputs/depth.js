/** As deep as the package reads a document. */
const MOST_LEVELS = 64;

/**
 * Is there more inside of each other than anything that is read here has? What goes through it by recursion would fail.
 * @param {unknown} value made of JSON
 */
export const isDeep = (value, levels = MOST_LEVELS) =>
  value !== null &&
  typeof value === "object" &&
  (levels === 0 || Object.values(value).some((member) => isDeep(member, levels - 1)));
