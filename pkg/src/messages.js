// Texts of the rules: a report of the core says which ones are meant; they come from a catalogue, in English or another
// language.
import { RULES, TABLE } from "./catalogue.js";

/** Where the documentation of a rule is: this, its code, and `.md`. */
const DOCS = "https://unpkg.com/entra-user-flow/docs/rules/";

/** What there is to know of each rule, by code. */
const ABOUT = /*#__PURE__*/ new Map(
  /*#__PURE__*/ TABLE.map(([code, name, severity, scope, since, evidence]) => {
    const { summary } = RULES[code];
    return [code, { code, name, severity, scope, since, evidence, summary, url: `${DOCS}${code}.md` }];
  }),
);

/** @typedef {import("./index.js").Catalogue} Catalogue */

/** What there is to know of each rule, in the order of the codes. */
export const listRules = () => Array.from(ABOUT.values(), (rule) => ({ ...rule }));

export const aboutRule = (code) => ABOUT.get(code);

/**
 * How to find a text of a rule; in English where the catalogue has none.
 * @param {string} code
 * @param {Catalogue} [catalogue]
 * @returns {(list: "wordings" | "notes" | "titles", index: number) => string | [string, string?]}
 */
export function textsOf(code, catalogue) {
  const texts = catalogue?.rules?.[code];
  return (list, index) => texts?.[list]?.[index] ?? RULES[code][list][index];
}

/** The words of the core that stand in arguments, in the language of the catalogue. */
export const wordsOf = (code, catalogue) => catalogue?.rules?.[code]?.words;

/** Puts arguments in the place of their names; a brace that belongs to no name is itself. */
export function fill(text, args) {
  return String(text).replace(/\{(\w+)\}/g, (braces, name) => (Object.hasOwn(args, name) ? args[name] : braces));
}

/**
 * Arguments that are words of the core rather than of the document, such as `a string or null`, in the words of a
 * catalogue.
 */
export function translateArgs(args, words) {
  if (words === undefined) return args;
  const translate = (word) => (Object.hasOwn(words, word) ? words[word] : word);
  const entries = Object.entries(args).map(([name, value]) => {
    if (typeof value !== "string") return [name, value];
    const whole = translate(value);
    return [name, whole === value ? value.split(/(, | or )/).map(translate).join("") : whole];
  });
  return Object.fromEntries(entries);
}
