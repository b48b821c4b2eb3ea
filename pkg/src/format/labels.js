// What the formats say by themselves, in English: a table for each, so that a bundle has only what it uses.
import { fill } from "../messages.js";

export const GITHUB_LABELS = { at: "at {path}" };

export const TEXT_LABELS = {
  error: "error",
  warning: "warning",
  info: "info",
  oneError: "{count} error",
  severalErrors: "{count} errors",
  oneWarning: "{count} warning",
  severalWarnings: "{count} warnings",
  oneInfo: "{count} info",
  severalInfos: "{count} infos",
  noFindings: "no findings",
  canBeFixed: "{count} can be fixed",
  also: "also",
  help: "help",
  note: "note",
  fix: "fix",
  fixToCheck: "fix (check the result)",
  see: "see",
  wholeDocument: "(the whole document)",
};

/** The option of the formats. */
export const MESSAGES = [
  undefined,
  "a catalogue of texts",
  (value) => value === undefined || (typeof value === "object" && !Array.isArray(value)),
];

/**
 * How to find a label; in English where the catalogue has none.
 * @template {Record<string, string>} T
 * @param {T} english
 * @param {import("../index.js").Catalogue} [catalogue]
 * @returns {(name: keyof T, args?: Record<string, string | number>) => string}
 */
export const labelsOf =
  (english, catalogue) =>
  (name, args = {}) =>
    fill(catalogue?.labels?.[name] ?? english[name], args);
