// Files that options name: data, not user flows. What stands in them is never shown, for it may be secret.
import { resolve } from "node:path";
import { parse as parseJson, stripComments } from "jsonc-parser";
import { LineCounter, parseDocument } from "yaml";
import { Misuse } from "../frame/misuse.js";
import { decode, readBytes } from "../inputs/bytes.js";
import { languageOfName, languageOfText } from "../inputs/language.js";
import { unreadable } from "../inputs/unreadable.js";

/** A snapshot of a tenant is larger than any flow; the package says how large it may be. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * @param {string} file
 * @param {string} option that names it
 * @returns {Promise<Record<string, unknown>>}
 */
export async function readDataFile(file, option, { cwd }) {
  const read = await readBytes(resolve(cwd, file), MOST_BYTES).catch((error) => {
    throw unreadable(file, error);
  });
  if (read.isCut)
    throw new Misuse(`\`${file}\` is larger than ${MOST_BYTES / 1024 / 1024} MiB`, "Leave out what is not needed");
  const text = decode(read)?.replace(/^\ufeff/, "");
  if (text === undefined) throw new Misuse(`\`${file}\` is not UTF-8`, "Save it as UTF-8");
  const isJson = (languageOfName(file) ?? languageOfText(text)) === "json";
  const data = isJson ? dataOfJson(text, file) : dataOfYaml(text, file);
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  throw new Misuse(
    `\`${file}\` is no object, which \`${option}\` needs`,
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
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error !== undefined) throw noSyntax(file, "YAML", lineCounter.linePos(error.pos[0]));
  try {
    return document.toJS();
  } catch {
    throw noSyntax(file, "YAML", undefined);
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
