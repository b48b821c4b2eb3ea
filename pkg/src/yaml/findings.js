// What is found in YAML alone.
import { MOST_ERRORS, MOST_LEVELS, MOST_MEBIBYTES, MOST_REPEATED_VALUES } from "./limits.js";
import { WORDINGS } from "./wordings.js";

const LIMITS = { "too-deep": MOST_LEVELS, "too-large": MOST_MEBIBYTES, "too-much-repeated": MOST_REPEATED_VALUES };

/**
 * @typedef {object} Finding
 * @property {string} wording
 * @property {string} code
 * @property {string} [severity] where it is another than that of the rule; so for the evidence
 * @property {string} [evidence]
 * @property {string} message
 * @property {string} help
 * @property {Record<string, string | number>} args
 * @property {string} path
 * @property {[number, number]} range in UTF-16 units
 * @property {string} [newText] what is surely meant there
 */

export class Findings {
  /** @type {Finding[]} */
  list = [];
  #places = new Set();
  hasErrors = false;

  /** @param {string} text the YAML */
  constructor(text) {
    this.text = text;
  }

  /** Is nothing more to be said, since there is so much already? */
  get isFull() {
    return this.list.length > MOST_ERRORS;
  }

  /**
   * @param {keyof typeof WORDINGS} wording
   * @param {[number, number]} range in UTF-16 units
   * @param {(string | number)[]} path
   */
  add(wording, range, path, args = {}, newText = undefined) {
    this.#draft(wording, { ...WORDINGS[wording], newText }, range, path, args);
  }

  /** Adds what the package `yaml` says, at the first line of its place. */
  addSyntax({ message, help, args = {} }, severity, [start, end], path) {
    const line = this.text.slice(start, end).search(/\r?\n/);
    const range = [start, line > 0 ? start + line : end];
    this.#draft(message, { ...WORDINGS.syntax, severity, message, help }, range, path, args);
  }

  /** An alias may lead to the same place many times. */
  #draft(wording, about, [start, end], path, args) {
    const place = `${wording} ${start}`;
    if (this.isFull || this.#places.has(place)) return;
    this.#places.add(place);
    if (this.list.length === MOST_ERRORS) about = WORDINGS["too-many-errors"];
    const limit = LIMITS[wording];
    this.list.push({
      wording,
      ...about,
      args: limit === undefined ? args : { limit },
      path: path.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
      range: this.#within(start, end),
    });
    this.hasErrors ||= about.severity !== "warning";
  }

  /** `yaml` points behind the end of the text for what is missing there. */
  #within(start, end) {
    const { length } = this.text;
    const from = Math.min(Math.max(start, 0), length);
    return [from, Math.min(Math.max(end, from), length)];
  }
}
