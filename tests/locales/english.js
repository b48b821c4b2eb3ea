// What a language has to translate.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inRepository } from "../support/paths.js";
import { GITHUB_LABELS, TEXT_LABELS } from "../../target/package/stage/format/labels.js";
import { OTHER, SYNTAX } from "../../pkg/src/yaml/syntax.js";
import { OLD_BOOLEAN, WORDINGS } from "../../pkg/src/yaml/wordings.js";

const { default: catalogue } = await import("../../target/package/stage/catalogue.js");
const { rules: RULES, table: TABLE } = JSON.parse(catalogue);
const { TEXTS: GRAPH_ERRORS } = await import("../../target/package/stage/graph-errors.js");

/** The languages, by the name of their file. */
export const LANGUAGES = (await readdir(inRepository("pkg/src/locales")))
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.slice(0, -".js".length));

/** As a page or a program gets it. */
export const loadLanguage = async (name) => (await import(`../../pkg/dist/locales/${name}.js`)).default;

export { GRAPH_ERRORS, RULES };

/** What the formats say by themselves. */
export const LABELS = { ...TEXT_LABELS, ...GITHUB_LABELS };

/** By code: the arguments that are English words. */
export const PHRASES = Object.fromEntries(TABLE.map(([code, , , , , , phrases]) => [code, phrases]));

/** What is said of YAML alone: each message, its help, and the words that its arguments may be. */
export const YAML = new Map(
  [
    ...Object.values(WORDINGS).filter(({ message }) => message !== undefined),
    ...SYNTAX.map(([, , message, help]) => ({ message, help })),
    OTHER,
    OLD_BOOLEAN,
  ].map(({ message, help }) => [message, help]),
);

/** What `kind` in such a message may be. */
export const YAML_KINDS = ["a boolean", "a number", "null"];

/** Arguments outside of backticks that are the same in each language: numbers, proper names, words in backticks. */
export const NOT_TRANSLATED = [
  "column",
  "count",
  "found",
  "least",
  "limit",
  "lists",
  "most",
  "name",
  "names",
  "nearest",
  "power",
  "problem",
  "role",
  "seconds",
  "words",
];

/** Words whose translation may be the English word. */
export const SAME_WORDS = ["Azure AD B2C", "null"];

/** What has to be among the words for an argument: itself, or each of its parts; `a string or null` has three. */
export function neededFor(value, words) {
  return Object.hasOwn(words, value) ? [value] : value.split(/(, | or )/).filter((part) => part !== ", ");
}

/** Words of the tables, which are more than the fixtures happen to show: by code. */
export async function wordsOfTables() {
  const folder = inRepository("src/vocabulary");
  const files = await Promise.all(
    (await readdir(folder)).filter((name) => name.endsWith(".rs")).map((name) => readFile(join(folder, name), "utf8")),
  );
  const all = (pattern) => files.flatMap((text) => Array.from(text.matchAll(pattern), ([, word]) => word));
  const closed = all(/^ +\w+ = "([^"]+)", (?:Closed|Open) \{/gm);
  const requiring = files.flatMap((text) =>
    text
      .split(/^shape! \{/m)
      .slice(1)
      .filter((shape) => /^ +[A-Z_]+ "[^"]+" \w+ Required/m.test(shape))
      .flatMap((shape) => /^ +\w+ = "([^"]+)", \w+ \{/m.exec(shape)?.[1] ?? []),
  );
  return { UF0102: closed, UF0104: requiring, UF0105: all(/Elsewhere\("([^"]+)"\)/g) };
}

/** Files of the YAML entry that spell a text by themselves, where no language finds it. */
export async function strayTexts() {
  const folder = inRepository("pkg/src/yaml");
  const stray = [];
  for (const name of await readdir(folder)) {
    if (["syntax.js", "wordings.js"].includes(name)) continue;
    const text = await readFile(join(folder, name), "utf8");
    const lines = text.match(/\b(?:message|help|title) ?[:=] *["'`].*/g) ?? [];
    stray.push(...lines.map((line) => `${name}: ${line}`));
  }
  return stray;
}
