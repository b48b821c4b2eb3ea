// The blocks of code in a page of the documentation, and what they say that they print.

import { readFileSync, writeFileSync } from "node:fs";
import { inRepository } from "../support/paths.js";

/**
 * @typedef {object} Block
 * @property {string} language
 * @property {string} [name] of the file that it is, where a name stands behind the language
 * @property {string} text
 * @property {number} line
 */

const FENCED = /^( *)```([a-z]+)(?: (\S+))?\n(.*?)^\1```$/gms;

/** @returns {Block[]} in their order; the spaces in front of a block in a list are no part of it */
export function blocksOf(path) {
  const page = readFileSync(inRepository(path), "utf8");
  return [...page.matchAll(FENCED)].map(({ 1: indent, 2: language, 3: name, 4: text, index }) => ({
    language,
    name,
    text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    line: page.slice(0, index).split("\n").length,
  }));
}

/** The block of a page that is this file. */
export function fileIn(path, name) {
  const block = blocksOf(path).find((block) => block.name === name);
  if (block === undefined) throw new Error(`${path} has no block ${name}`);
  return block.text;
}

/** What a script says that it prints: behind a call of `console.log`, and in the comments right below its statement. */
export function printedBy(script) {
  const lines = script.split("\n");
  const printed = lines.flatMap((line, index) => {
    const [, beside] = /^.*console\.log\(.*\);? \/\/ (.*)$/.exec(line) ?? [];
    if (beside !== undefined) return [beside];
    const [, below] = /^\/\/ ?(.*)$/.exec(line) ?? [];
    return below !== undefined && isBelowCode(lines, index) ? [below] : [];
  });
  return printed.map((line) => `${line}\n`).join("");
}

function isBelowCode(lines, index) {
  const above = lines.slice(0, index).findLast((line) => !line.startsWith("//"));
  return above !== undefined && above !== "";
}

/** The commands of a terminal, each with what it prints. A command goes on in the next line after a backslash. */
export function commandsIn(text) {
  return [...text.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command, output]) => ({
    command,
    output,
  }));
}

/** `…` at the end of a line stands for the rest of it, alone in a line for any lines. */
export function matches(actual, said) {
  const escaped = said.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = escaped.replaceAll(/^…\n/gm, "(?:.*\\n)*").replaceAll(/…$/gm, ".*");
  return new RegExp(`^${pattern}$`).test(actual);
}

/** Writes what was printed into the page, for a block that shows all of it: `UPDATE=1`. */
export function update(path, text, replacement) {
  const file = inRepository(path);
  const page = readFileSync(file, "utf8");
  if (page.split(text).length !== 2) throw new Error(`${path} has this block more than once:\n${text}`);
  writeFileSync(
    file,
    page.replace(text, () => replacement),
  );
}
