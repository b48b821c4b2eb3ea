// The sources that a report is about, and places in them.
import { decode } from "../decode.js";
import { typeName } from "../kind.js";
import { ENCODING } from "../known-options.js";
import { readIndex } from "../offsets.js";
import { readSources } from "../source.js";

/** The options that all formats have. */
export const COMMON_OPTIONS = {
  sources: [undefined, "", () => true],
  positionEncoding: ["utf-16", ...ENCODING],
};

/** @returns {Diagnostic[]} */
export function readDiagnostics(report) {
  const diagnostics = report?.diagnostics;
  if (Array.isArray(diagnostics)) return diagnostics;
  throw new TypeError(`report: expected what validate returns, but got ${typeName(report)}`);
}

/**
 * @typedef {import("../index.js").Diagnostic} Diagnostic
 * @typedef {import("../index.js").Range} Range
 * @typedef {{ index?: number, offset: number, line: number, column: number }} Point in UTF-16 units where the text is
 *   known, and there with the index into it; else as the report has it
 */

export class Sources {
  #sources;
  #files = new Map();

  /**
   * @param {unknown} sources as they were given to `validate`; none are needed
   * @param {Diagnostic[]} diagnostics
   * @param {"utf-16" | "utf-8"} positionEncoding
   */
  constructor(sources, diagnostics, positionEncoding) {
    this.#sources =
      sources === undefined ? [] : readSources(sources).map((source) => readText(source, positionEncoding));
    this.#sources.forEach(({ file }, index) => file !== undefined && this.#files.set(index, file));
    for (const { source, file } of diagnostics) if (file !== undefined) this.#files.set(source, file);
  }

  get count() {
    return this.#sources.length;
  }

  /** The name of the file, if there is one. */
  file(source) {
    return this.#files.get(source);
  }

  /** What to call a source. */
  name(source) {
    const { count } = this;
    if (count > 0 && source >= count) return "options";
    return this.file(source) ?? (source === 0 && count < 2 ? "source" : `sources[${source}]`);
  }

  /** The text; undefined where it is not known, or the source is an object. */
  text(source) {
    return this.#sources[source]?.text;
  }

  /**
   * Both ends of a range.
   * @param {number} source
   * @param {Range} range
   * @returns {{ start: Point, end: Point }}
   */
  place(source, { start, end }) {
    const indexOf = this.#sources[source]?.indexOf;
    const place = indexOf && { start: toPoint(start, indexOf), end: toPoint(end, indexOf) };
    // A range that is not one of this text: the text has changed since, and is better not shown.
    return place?.start && place.end && place.start.index <= place.end.index ? place : { start, end };
  }
}

function readText({ content, isText, file }, positionEncoding) {
  if (!isText) return {};
  const text = typeof content === "string" ? content : decode(content);
  return { text, file, indexOf: readIndex(text, positionEncoding) };
}

function toPoint({ offset, line, column }, indexOf) {
  const index = indexOf(offset);
  const lineStart = indexOf(offset - column + 1);
  if (index === undefined || lineStart === undefined) return undefined;
  return { index, offset: index, line, column: index - lineStart + 1 };
}
