// Files that options name: data, not user flows. What stands in them is never shown, for it may be secret.
import { resolve } from "node:path";
import { parse as parseJson, stripComments } from "jsonc-parser";
import { LineCounter, parseDocument } from "yaml";
import { Misuse } from "../frame/misuse.js";
import { decode } from "../inputs/bytes.js";
import { readData } from "../inputs/data.js";
import { isDeep } from "../inputs/depth.js";
import { languageOfName, languageOfText } from "../inputs/language.js";

/**
 * @param {string} file
 * @param {string} option that names it
 * @returns {Promise<Record<string, unknown>>}
 */
export async function readDataFile(file, option, { cwd }) {
  const bytes = await readData({ path: resolve(cwd, file), file });
  const text = decode({ bytes, isCut: false })?.replace(/^\ufeff/, "");
  if (text === undefined) throw new Misuse(`\`${file}\` is not UTF-8`, "Save it as UTF-8");
  const isJson = (languageOfName(file) ?? languageOfText(text)) === "json";
  const data = isJson ? dataOfJson(text, file) : dataOfYaml(text, file);
  if (isDeep(data)) throw new Misuse(`\`${file}\` is nested too deeply`, "Write out what is needed, and nothing more");
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  throw new Misuse(
    `\`${file}\` is not an object, which \`${option}\` needs`,
    'Write names and values: `{ "name": value }`',
  );
}

function dataOfJson(text, file) {
  try {
    // The words of the error are not ours, and show what stands there.
    return JSON.parse(stripComments(text, " "));
  } catch {
    const errors = [];
    parseJson(text, errors);
    throw noSyntax(file, "JSON", errors.length > 0 ? placeOf(text, errors[0].offset) : undefined);
  }
}

function dataOfYaml(text, file) {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) throw noSyntax(file, "YAML", lineCounter.linePos(error.pos[0]));
    return document.toJS();
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(
      `\`${file}\` cannot be read: its aliases lead nowhere or repeat too much`,
      "Write out what is needed, and nothing more",
    );
  }
}

function placeOf(text, offset) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, col: lines.at(-1).length + 1 };
}

function noSyntax(file, language, place) {
  const at = place === undefined ? "" : ` at line ${place.line}, column ${place.col}`;
  return new Misuse(`\`${file}\` is no ${language}${at}`, "Mend it there; comments are fine");
}
