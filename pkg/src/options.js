import { typeName } from "./kind.js";

/** Each option with its values, and the bits by which the core knows them. */
const OPTIONS = {
  format: { auto: 0, definition: 1, graph: 1 << 1 },
  graphVersion: { "v1.0": 0, beta: 1 << 2 },
  positionEncoding: { "utf-16": 0, "utf-8": 1 << 3 },
};

/**
 * Packs the caller's options into a number. Getters run here, before anything is written to the core.
 * @param {unknown} options
 */
export function readOptions(options) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`options: expected an object, but got ${typeName(options)}`);
  }
  for (const key of Object.keys(options)) {
    if (!Object.hasOwn(OPTIONS, key)) {
      throw new TypeError(`options: ${key} is not known; the options are ${Object.keys(OPTIONS).join(", ")}`);
    }
  }
  let bits = 0;
  for (const key of Object.keys(OPTIONS)) bits |= readOption(key, options[key]);
  return bits;
}

function readOption(key, value) {
  if (value === undefined) return 0;
  const values = OPTIONS[key];
  if (typeof value === "string" && Object.hasOwn(values, value)) return values[value];
  const given = typeof value === "string" ? JSON.stringify(value) : typeName(value);
  throw new TypeError(`options: ${key}: expected one of ${Object.keys(values).join(", ")}, but got ${given}`);
}
