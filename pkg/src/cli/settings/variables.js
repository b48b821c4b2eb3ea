// Values of variables. On a command line all of them are text; the definition says what they are.
import { Misuse } from "../frame/misuse.js";
import { readDataFile } from "./data-file.js";

/** A variable whose value is of another type than it is declared with. */
const UNSET_VARIABLE = "UF0112";

/**
 * @returns {Promise<Record<string, unknown>>} those of the command line win
 */
export async function readVariables({ var: given = [], "vars-file": file }, io) {
  const variables = file === undefined ? {} : await readDataFile(file, "--vars-file", io);
  for (const [name, value] of Object.entries(variables)) {
    if (!["string", "number", "boolean"].includes(typeof value)) {
      throw new Misuse(`the variable \`${name}\` in \`${file}\` is no text, number or boolean`, "Give it such a value");
    }
  }
  return { ...variables, ...Object.fromEntries(given.map(readVariable)) };
}

/** What stands behind `=` may be secret, and is not repeated. */
function readVariable(text) {
  const at = text.indexOf("=");
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Misuse("a `--var` has no name and value", "Write it as `--var name=value`");
}

const CONVERSIONS = {
  number: (text) => (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text),
  boolean: (text) => ({ true: true, false: false })[text] ?? text,
};

/**
 * Turns texts into what the definitions declare. Only the package reads definitions: it is asked which texts are of
 * another type than is declared.
 * @param {Record<string, unknown>} variables
 * @param {(variables: Record<string, unknown>) => { diagnostics: object[] }} report
 */
export function typed(variables, report) {
  const result = { ...variables };
  for (const { code, args } of report(variables).diagnostics) {
    const { variable, type } = args;
    if (code !== UNSET_VARIABLE || typeof result[variable] !== "string") continue;
    result[variable] = CONVERSIONS[type]?.(result[variable]) ?? result[variable];
  }
  return result;
}
