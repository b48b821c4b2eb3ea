import { typeName } from "../kind.js";

/** Each option of `applyFixes`: what it is without one, and what it may be. */
const OPTIONS = {
  unsafe: [false, "true or false", (value) => typeof value === "boolean"],
  source: [0, "the index of a source", (value) => Number.isSafeInteger(value) && value >= 0],
  positionEncoding: ["utf-16", "one of utf-16, utf-8", (value) => value === "utf-16" || value === "utf-8"],
};

/** @returns {{ unsafe: boolean, source: number, positionEncoding: "utf-16" | "utf-8" }} */
export function readFixOptions(options = {}) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`options: expected an object, but got ${typeName(options)}`);
  }
  const unknown = Object.keys(options).find((key) => !Object.hasOwn(OPTIONS, key));
  if (unknown !== undefined) {
    throw new TypeError(`options: ${unknown} is not known; the options are ${Object.keys(OPTIONS).join(", ")}`);
  }
  const entries = Object.entries(OPTIONS).map(([key, [usual, expected, isRight]]) => {
    const value = options[key] ?? usual;
    if (!isRight(value)) throw new TypeError(`options: ${key}: expected ${expected}, but got ${typeName(value)}`);
    return [key, value];
  });
  return Object.fromEntries(entries);
}
