// From a report about JSON text to one about YAML.
import { explainOldBoolean, translateFix } from "./fixes.js";
import { MOST_FINDINGS } from "./limits.js";
import { Locator } from "./locate.js";
import { rangeOfPart } from "./table.js";
import { write } from "./wording.js";

/** The core's word for JSON that cannot be read: here it stands where there is a finding about the YAML already. */
const INVALID_SYNTAX = "UF0001";

/** There are more values that cannot be read than the core goes past. */
const TOO_MANY_FINDINGS = "UF0011";

/**
 * @param {object} report it is changed
 * @param {import("./read.js").Reading[]} readings by source
 * @param {boolean} isUtf8
 * @param {{ rules: () => object[], messages?: object }} language
 */
export function translateReport(report, readings, isUtf8, language) {
  const { messages } = language;
  const texts = readings.map((reading) => reading.text !== undefined && new TextReport(reading, isUtf8, messages));
  if (!texts.some((text) => text && (text.reading.findings.list.length > 0 || report.diagnostics.length > 0))) return;
  const translated = report.diagnostics.filter((diagnostic) => translate(diagnostic, texts));
  const about = { ...language, rules: once(language.rules) };
  const own = texts.flatMap((text, source) => (text ? text.ownDiagnostics(source, about) : []));
  // The order of the core is that of the JSON, where an alias comes behind what it repeats.
  report.diagnostics = [...own, ...translated].sort(byPlace).slice(0, MOST_FINDINGS + 1);
}

function once(make) {
  let made;
  return () => (made ??= make());
}

/** False for what is no finding of its own. */
function translate(diagnostic, texts) {
  const text = texts[diagnostic.source];
  if (text && !text.translate(diagnostic)) return false;
  for (const place of diagnostic.related ?? []) {
    const other = texts[place.source];
    if (other) other.place(place);
  }
  return true;
}

/** Findings without a range, of data, keep their order. */
function byPlace(a, b) {
  if (a.source !== b.source) return a.source - b.source;
  if (a.range === undefined || b.range === undefined) return 0;
  return a.range.start.offset - b.range.start.offset || (a.code < b.code ? -1 : Number(a.code > b.code));
}

class TextReport {
  #locator;

  constructor(reading, isUtf8, messages) {
    this.reading = reading;
    this.isUtf8 = isUtf8;
    this.messages = messages;
  }

  get locator() {
    this.#locator ??= new Locator(this.reading.text, this.isUtf8);
    return this.#locator;
  }

  translate(diagnostic) {
    const { isFull } = this.reading.findings;
    if (diagnostic.code === INVALID_SYNTAX || (isFull && diagnostic.code === TOO_MANY_FINDINGS)) return false;
    const entry = this.place(diagnostic);
    if (entry?.refused) return false;
    if (entry !== undefined) explainOldBoolean(diagnostic, entry, this.messages);
    for (const fix of diagnostic.fixes ?? []) translateFix(fix, this.reading, this.locator);
    return true;
  }

  /** Moves the range of a place to the YAML, where it has one. */
  place(place) {
    if (place.range === undefined) return undefined;
    const { table, text } = this.reading;
    const [start, end] = [place.range.start.offset, place.range.end.offset];
    const entry = table.at(start);
    const range = entry === undefined ? [text.length, text.length] : rangeOfPart(entry, start, end, this.reading);
    place.range = this.locator.range(range);
    return entry;
  }

  ownDiagnostics(source, language) {
    const { findings, file } = this.reading;
    return findings.list.map((finding) => write(finding, { source, file, ...language, locator: this.locator }));
  }
}
