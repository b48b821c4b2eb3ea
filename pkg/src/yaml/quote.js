// Scalars as YAML text.
import { oldBoolean, plainToJson } from "./scalar.js";

/** Words that mean themselves wherever they stand, inside brackets too. */
const PLAIN = /^[A-Za-z]\w*(?:[.-]\w+)*$/;

/** What single quotation marks can hold on one line. */
const PRINTABLE = /^[\x20-\x7e\xa0-\ud7ff]*$/;

/**
 * @param {string | number | boolean | null} value
 * @param {string} style of the scalar that it takes the place of, as `yaml` names it
 */
export function quote(value, style) {
  const json = JSON.stringify(value);
  if (typeof value !== "string") return json;
  const isPlain = PLAIN.test(value) && plainToJson(value) === json && oldBoolean(value) === undefined;
  if (style === "PLAIN" && isPlain) return value;
  if (style === "QUOTE_SINGLE" && PRINTABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  // A text of JSON is one of YAML.
  return json;
}
