// Makes a function that takes YAML from one that takes JSON.
import { readSources } from "./read.js";
import { translateReport } from "./translate.js";

/** The offsets of the core are those of a string here; only what the caller sees is counted in bytes. */
const inUtf16 = (options) => ({ ...options, positionEncoding: "utf-16" });

/**
 * @template {Function} F
 * @param {F} call takes sources and then options; what it returns is a report or has one
 * @param {() => object[]} rules
 * @param {number} [sources] how many sources it takes
 * @returns {F}
 */
export function withYaml(call, rules, sources = 1) {
  return (...args) => {
    const given = args.slice(0, sources).map(readSources);
    const [options, ...rest] = args.slice(sources);
    const isUtf8 = options?.positionEncoding === "utf-8";
    const result = call(...given.map(({ input }) => input), isUtf8 ? inUtf16(options) : options, ...rest);
    const readings = given.flatMap(({ readings }) => readings);
    const language = { rules, messages: options?.messages };
    translateReport(result.report ?? result, readings, isUtf8, language);
    return result;
  };
}
