// What is wrong with a language, as a list of sentences: each begins with the place of the text.

import { GRAPH_ERRORS, LABELS, neededFor, NOT_TRANSLATED, PHRASES, RULES, SAME_WORDS, YAML, YAML_KINDS } from "./english.js";

const LISTS = ["wordings", "notes", "titles"];
/** What a text of several is called. */
const PARTS = { 1: ["message"], 2: ["message", "help"], 3: ["message", "why", "help"] };

/**
 * @param {import("../../pkg/src/index.js").Catalogue} catalogue
 * @param {Record<string, string[]>} [words] by code, what its `words` must have besides
 * @returns {string[]}
 */
export function problemsOf(catalogue, words = {}) {
  const { rules = {}, yaml = {}, graphErrors = {}, labels = {} } = catalogue;
  return [
    ...problemsOfRules(rules, words),
    ...problemsOfYaml(yaml),
    ...problemsOfGraphErrors(graphErrors),
    ...others("labels", labels, Object.keys(LABELS)),
    ...Object.entries(LABELS).flatMap(([name, text]) => compare(`label ${name}`, labels[name], text)),
  ];
}

function problemsOfRules(rules, words) {
  const problems = others("rules", rules, Object.keys(RULES));
  for (const [code, english] of Object.entries(RULES)) {
    const texts = rules[code];
    if (texts === undefined) problems.push(`${code} is missing`);
    else problems.push(...problemsOfRule(code, texts, english), ...missingWords(code, texts, words[code] ?? []));
  }
  return problems;
}

function problemsOfRule(code, texts, english) {
  const problems = [
    ...others(code, texts, ["summary", "words", ...LISTS.filter((list) => english[list] !== undefined)]),
    ...compare(`${code} summary`, texts.summary, english.summary),
    ...sameWords(code, texts.words),
  ];
  for (const list of LISTS) problems.push(...compareAll(`${code} ${list}`, texts[list], english[list]));
  return problems;
}

function problemsOfGraphErrors(graphErrors) {
  const problems = others("graphErrors", graphErrors, Object.keys(GRAPH_ERRORS));
  for (const [key, texts] of Object.entries(GRAPH_ERRORS)) problems.push(...compareAll(key, graphErrors[key], texts));
  return problems;
}

function problemsOfYaml(yaml) {
  const problems = others("yaml", yaml, [...YAML.keys()]);
  for (const [message, help] of YAML) {
    const place = `yaml «${message}»`;
    problems.push(...compareAny(place, yaml[message]?.slice(0, 2), [message, help]));
    const words = yaml[message]?.[2];
    if (message.includes("{kind}")) problems.push(...missingWords(place, { words }, YAML_KINDS));
    problems.push(...sameWords(place, words));
  }
  return problems;
}

const others = (place, texts, known) =>
  Object.keys(texts)
    .filter((name) => !known.includes(name))
    .map((name) => `${place}: ${name} is nothing that English has`);

function compareAll(place, own = [], english = []) {
  const problems = own.length === english.length ? [] : [`${place}: ${own.length} instead of ${english.length}`];
  return problems.concat(english.flatMap((text, index) => compareAny(`${place} ${index}`, own[index], text)));
}

/** A text, or a message with its help. */
function compareAny(place, own, english) {
  if (typeof english === "string") return compare(place, own, english);
  const names = PARTS[english.length];
  const tooMany = (own?.length ?? 0) > english.length ? [`${place}: more than ${names.join(" and ")}`] : [];
  return english.flatMap((text, index) => compare(`${place} ${names[index]}`, own?.[index], text)).concat(tooMany);
}

function compare(place, own, english) {
  if (typeof own !== "string" || own.trim() === "") return [`${place} is missing`];
  const same = [
    ["has other placeholders", /\{\w+\}/g],
    ["has other words in backticks", /`[^`]*`/g],
  ].filter(([, pattern]) => found(own, pattern) !== found(english, pattern));
  return [
    ...same.map(([problem]) => `${place} ${problem}: ${own}`),
    ...(own === english ? [`${place} is in English: ${own}`] : []),
    ...(/[.。!]$|\. |^\s|\s$/.test(own) ? [`${place} is no single sentence without a full stop: ${own}`] : []),
  ];
}

const found = (text, pattern) => (text.match(pattern) ?? []).sort().join(" ");

const missingWords = (place, { words = {} }, needed) =>
  [...new Set(needed.flatMap((value) => neededFor(value, words)))]
    .filter((word) => !Object.hasOwn(words, word))
    .map((word) => `${place} words: «${word}» is missing`);

const sameWords = (place, words = {}) =>
  Object.entries(words)
    .filter(([english, own]) => typeof own !== "string" || (own === english && !SAME_WORDS.includes(english)))
    .map(([english]) => `${place} words: «${english}» is in English`);

/** Arguments of the English texts that would stay English in each language. */
export function untranslatable() {
  const texts = [
    ...Object.entries(RULES).map(([code, { wordings, notes = [], titles = [] }]) => [code, [wordings, notes, titles]]),
    ...Object.entries(GRAPH_ERRORS),
  ];
  return texts.flatMap(([place, lists]) => {
    const known = [...(PHRASES[place] ?? []), ...NOT_TRANSLATED];
    const names = lists.flat(2).flatMap((text) => namesOutsideBackticks(text));
    const unknown = names.filter((name) => !known.includes(name));
    return unknown.map((name) => `${place}: {${name}} is not in backticks, and not among the phrases`);
  });
}

const namesOutsideBackticks = (text) =>
  Array.from(text.replace(/`[^`]*`/g, "").matchAll(/\{(\w+)\}/g), ([, name]) => name);
