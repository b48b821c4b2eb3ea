// What a scalar means, by the core schema of YAML 1.2 (chapter 10.3.2), as JSON text. Numbers keep their digits.

const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const NUMBER = /^([-+]?)(\d*)(\.\d*)?([eE][-+]?\d+)?$/;
const NO_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Words that were booleans in YAML 1.1, where they are not quoted, and are texts since. */
const OLD_BOOLEANS = { y: true, yes: true, on: true, n: false, no: false, off: false };

/**
 * @param {string} text an unquoted scalar, or one whose tag says that it is to be read as such
 * @returns {string | undefined} JSON; undefined for a number that JSON does not have
 */
export function plainToJson(text) {
  if (NULL.test(text)) return "null";
  if (TRUE.test(text)) return "true";
  if (FALSE.test(text)) return "false";
  if (OTHER_BASE.test(text)) return BigInt(text).toString();
  if (NO_NUMBER.test(text)) return undefined;
  return decimal(text) ?? JSON.stringify(text);
}

function decimal(text) {
  const [, sign, integer, fraction = "", exponent = ""] = NUMBER.exec(text) ?? [];
  if (sign === undefined || (integer === "" && fraction.length < 2)) return undefined;
  // JSON has neither a plus sign nor leading zeros nor a point without digits on both sides.
  const digits = integer.replace(/^0+(?=\d)/, "") || "0";
  return `${sign === "-" ? "-" : ""}${digits}${fraction === "." ? "" : fraction}${exponent}`;
}

/** @param {string} text */
export function oldBoolean(text) {
  const word = text.toLowerCase();
  // Of the spellings of YAML 1.1: `yes`, `Yes` and `YES`, but not `yeS`.
  const isSpelling = [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].includes(text);
  return isSpelling && Object.hasOwn(OLD_BOOLEANS, word) ? OLD_BOOLEANS[word] : undefined;
}
