import { typeName } from "./kind.js";

/**
 * Options are an object with no other members than these.
 * @param {unknown} options
 * @param {string[]} names
 */
export function checkNames(options, names) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`options: expected an object, but got ${typeName(options)}`);
  }
  const unknown = Object.keys(options).find((key) => !names.includes(key));
  if (unknown !== undefined) {
    throw new TypeError(`options: ${unknown} is not known; the options are ${names.join(", ")}`);
  }
}

/**
 * Reads options by a table that says for each what it is by default, what is expected, and whether a value is that.
 * @param {unknown} options
 * @param {Record<string, [usual: unknown, expected: string, isRight: (value: unknown) => boolean]>} table
 */
export function readKnownOptions(options = {}, table) {
  checkNames(options, Object.keys(table));
  const entries = Object.entries(table).map(([key, [usual, expected, isRight]]) => {
    const value = options[key] ?? usual;
    if (!isRight(value)) throw new TypeError(`options: ${key}: expected ${expected}, but got ${typeName(value)}`);
    return [key, value];
  });
  return Object.fromEntries(entries);
}

export const BOOLEAN = ["true or false", (value) => typeof value === "boolean"];
export const ENCODING = ["one of utf-16, utf-8", (value) => value === "utf-16" || value === "utf-8"];
