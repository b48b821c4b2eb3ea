// From a source to what the core is given, and to what is known of it afterwards.
import { readDocument, withContents } from "./documents.js";
import { Findings } from "./findings.js";
import { JsonText } from "./json-text.js";
import { MOST_MEBIBYTES } from "./limits.js";
import { parse } from "./parse.js";
import { Repeats } from "./repeats.js";
import { readText } from "./source.js";
import { DocumentWriter } from "./to-json.js";

/**
 * @typedef {object} Reading
 * @property {unknown} input what the core is given in place of the source
 * @property {string} [text] the YAML; undefined for a source that is data
 * @property {string} [file]
 * @property {Findings} [findings]
 * @property {string} [content] the JSON text
 * @property {import("./table.js").Table} [table]
 * @property {number[]} [anchors] where the values are that aliases stand for, sorted
 */

/**
 * Reads one source or several: several are told from one set of flows, which is data, by their being text.
 * @param {unknown} source
 * @returns {{ input: unknown, readings: Reading[] }}
 */
export function readSources(source) {
  const readings = Array.isArray(source) ? source.map(read) : [];
  if (readings.some(({ text }) => text !== undefined)) return { input: readings.map(({ input }) => input), readings };
  const reading = read(source);
  return { input: reading.input, readings: [reading] };
}

/**
 * @param {unknown} source
 * @returns {Reading}
 */
export function read(source) {
  const given = readText(source);
  if (given === undefined) return { input: source };
  const { file } = given;
  // A line break too, by YAML, and not by `yaml`. Nothing moves.
  const text = given.text.replace(/\r(?!\n)/g, "\n");
  const findings = new Findings(text);
  const json = new JsonText();
  const anchors = [];
  readInto({ text, json, findings, anchors, repeats: new Repeats(json) }, given.broken);
  // A finding of ours must keep the core from building; anything behind the document does.
  const content = findings.hasErrors ? `${json} ?` : String(json);
  const input = file === undefined ? content : { text: content, file };
  return { input, text, file, findings, content, table: json.table, anchors: anchors.sort((a, b) => a - b) };
}

/** @param {import("./to-json.js").Target} target */
function readInto(target, broken) {
  const { text, json, findings } = target;
  const refuse = (wording, range) => {
    findings.add(wording, range, []);
    json.unreadable();
  };
  if (broken !== undefined) return refuse("invalid-utf-8", broken);
  if (isTooLarge(text)) return refuse("too-large", [0, 0]);
  const parsed = parse(text);
  if (parsed.tooDeep !== undefined) return refuse("too-deep", [parsed.tooDeep, parsed.tooDeep + 1]);
  for (const range of parsed.old) findings.add("old-version", range, []);
  return writeDocuments(target, withContents(parsed));
}

function writeDocuments(target, documents) {
  const { json, findings } = target;
  const isSet = documents.length > 1;
  if (isSet) json.write("[");
  documents.forEach((document, index) => {
    if (index > 0) json.write(",");
    const path = isSet ? [index] : [];
    const readable = readDocument(document, findings, path);
    if (readable.contents === undefined || findings.isFull) json.unreadable();
    else new DocumentWriter(target, readable, path).write();
  });
  if (isSet) json.write("]");
}

/** A UTF-16 unit takes at most three bytes, so most texts need no count. */
function isTooLarge(text) {
  const most = MOST_MEBIBYTES * 1024 * 1024;
  return text.length > most || (text.length * 3 > most && new TextEncoder().encode(text).length > most);
}
