// Texts of the rules: a report of the core says which ones are meant; they come from a catalogue, in English or another
// language.
import ENGLISH from "./catalogue.js";

/** Where the documentation of a rule is: this, its code, and `.md`. */
const DOCS = "https://unpkg.com/entra-user-flow/docs/rules/";

/** What there is to know of each rule, by code; made when it is first asked for, which a clean document never does. */
let about;

function aboutAll() {
  about ??= read(JSON.parse(ENGLISH));
  return about;
}

function read({ table, rules }) {
  const rows = table.map(([code, name, severity, scope, since, evidence, phrases]) => {
    const texts = rules[code];
    const rule = { code, name, severity, scope, since, evidence, summary: texts.summary, url: `${DOCS}${code}.md` };
    return [code, { rule, phrases, texts }];
  });
  return new Map(rows);
}

/** @typedef {import("./index.js").Catalogue} Catalogue */

/**
 * What there is to know of each rule, in the order of the codes.
 * @param {Catalogue} [catalogue]
 */
export const listRules = (catalogue) =>
  Array.from(aboutAll().values(), ({ rule }) => ({
    ...rule,
    summary: catalogue?.rules?.[rule.code]?.summary ?? rule.summary,
  }));

export const aboutRule = (code) => aboutAll().get(code);

/**
 * How to find a text of a rule; in English where the catalogue has none.
 * @param {string} code
 * @param {Catalogue} [catalogue]
 * @returns {(list: "wordings" | "notes" | "titles", index: number) => string | [string, string?]}
 */
export function textsOf(code, catalogue) {
  const texts = catalogue?.rules?.[code];
  const english = aboutRule(code).texts;
  return (list, index) => texts?.[list]?.[index] ?? english[list][index];
}

/** The pieces of texts that were asked for: every second one is a name. A caller may bring texts of any number. */
const pieces = new Map();
const MOST_TEXTS = 1000;

/** Puts arguments in the place of their names; a brace that belongs to no name is itself. */
export function fill(text, args) {
  let parts = pieces.get(text);
  if (parts === undefined) {
    parts = String(text).split(/\{(\w+)\}/);
    if (pieces.size >= MOST_TEXTS) pieces.clear();
    pieces.set(text, parts);
  }
  let filled = parts[0];
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index];
    filled += (Object.hasOwn(args, name) ? args[name] : `{${name}}`) + parts[index + 1];
  }
  return filled;
}

/**
 * The arguments as they are shown: some are English words of this package, such as `a string or null`, for which a
 * catalogue has its own.
 * @param {Record<string, string | number>} args
 * @param {string[]} phrases the names of those
 * @param {Record<string, string>} [words]
 */
export function translateArgs(args, phrases, words) {
  if (words === undefined) return args;
  const translate = (word) => (Object.hasOwn(words, word) ? words[word] : word);
  const shown = { ...args };
  for (const name of phrases.filter((name) => typeof args[name] === "string")) {
    const whole = translate(args[name]);
    shown[name] = whole === args[name] ? whole.split(/(, | or )/).map(translate).join("") : whole;
  }
  return shown;
}
