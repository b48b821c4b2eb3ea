import { rules } from "entra-user-flow";
import { list } from "../frame/arguments.js";
import { Misuse } from "../frame/misuse.js";
import { didYouMean, nearest } from "../frame/suggest.js";

const SEVERITIES = ["error", "warning", "info", "off"];

/**
 * A rule by its code or name, in any letter case.
 * @param {string} word
 */
export function findRule(word) {
  const all = rules();
  const known = word.toLowerCase();
  return all.find(({ code, name }) => code.toLowerCase() === known || name === known);
}

/** @param {string} word that is no rule */
export function noRule(word) {
  const all = rules();
  const isCode = /^uf\d/i.test(word);
  const found = nearest(word, isCode ? [] : all.map(({ name }) => name));
  return new Misuse(
    `there is no rule \`${word}\`${found === undefined ? "" : `; did you mean \`${found}\`?`}`,
    "Run `npx entra-user-flow rules` to see all of them",
  );
}

/**
 * Reads `UF0203=off`.
 * @param {string} setting
 * @returns {[code: string, severity: string]}
 */
export function readRule(setting) {
  const [, word, severity] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
  if (word === undefined) {
    throw new Misuse(`\`--rule ${setting}\` says no severity`, `Write \`--rule ${setting}=off\`, or another severity`);
  }
  if (!SEVERITIES.includes(severity)) {
    throw new Misuse(
      `\`${severity}\` is no severity${didYouMean(severity, SEVERITIES)}`,
      `Use one of ${list(SEVERITIES)} in \`--rule\``,
    );
  }
  const rule = findRule(word);
  if (rule === undefined) throw noRule(word);
  return [rule.code, severity];
}
