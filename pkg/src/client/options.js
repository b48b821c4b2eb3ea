// The options of the client, looked at before anything is sent.
import { typeName } from "../kind.js";

const isText = (value) => typeof value === "string";
const isFunction = (value) => typeof value === "function";
/** Of any realm. */
const isSignal = (value) => typeof value === "object" && value !== null && typeof value.aborted === "boolean";
const isListOfTexts = (value) => Array.isArray(value) && value.every(isText);

const KINDS = {
  token: ["a token, or a function that gets one", (value) => isText(value) || isFunction(value)],
  baseUrl: ["a string", isText],
  graphVersion: ['"v1.0" or "beta"', (value) => value === "v1.0" || value === "beta"],
  applications: ["an array of strings", isListOfTexts],
  signal: ["an AbortSignal", isSignal],
  onProgress: ["a function", isFunction],
  onStep: ["a function", isFunction],
  secrets: ["a function", isFunction],
};

const SHARED = ["token", "baseUrl", "applications", "signal"];
export const OF_READ = [...SHARED, "graphVersion", "onProgress"];
export const OF_APPLY = [...SHARED, "onStep", "secrets"];

/**
 * @param {unknown} options
 * @param {string[]} names those that are taken
 */
export function readClientOptions(options, names) {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`options: expected an object with a \`token\`, but got ${typeName(options)}`);
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`options: \`${unknown}\` is none of ${names.join(", ")}`);
  const read = {};
  for (const name of names) {
    const value = options[name];
    const [expected, fits] = KINDS[name];
    if (value === undefined && name !== "token") continue;
    // A value is never shown: it may be a token in the wrong place.
    if (!fits(value)) throw new TypeError(`options.${name}: expected ${expected}, but got ${typeName(value)}`);
    read[name] = value;
  }
  return read;
}
