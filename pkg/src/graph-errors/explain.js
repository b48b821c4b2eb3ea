// What an answer of Microsoft Graph, or of a sign-in page, means. The table and its texts are made from those of the
// crate; the WebAssembly module has no part in it.
import { TEXTS } from "../graph-errors.js";
import { fill } from "../messages.js";
import { readOptions } from "../options.js";
import { readAnswers } from "./answers.js";
import { recognise } from "./recognise.js";

const PAGE = "https://unpkg.com/entra-user-flow/docs/rules/graph-errors.md";
/** A text with more causes than these is no answer that somebody reads. */
const MOST_EXPLANATIONS = 100;

export function explainGraphError(answer, options) {
  const { messages } = readOptions(options);
  const explanations = new Map();
  for (const { text, part } of readAnswers(answer)) {
    for (const found of recognise(text)) {
      const explanation = complete(found, messages);
      const id = JSON.stringify([explanation.key, explanation.args]);
      if (!explanations.has(id)) explanations.set(id, explanation);
      if (typeof part === "string") (explanations.get(id).parts ??= []).push(part);
      if (explanations.size === MOST_EXPLANATIONS) return [...explanations.values()];
    }
  }
  return [...explanations.values()];
}

function complete({ row, values }, catalogue) {
  const { key, strength, evidence, rules } = row;
  const texts = TEXTS[key];
  // The last one names nothing.
  const index = texts.findIndex((text) => namesIn(text).every((name) => Object.hasOwn(values, name)));
  const args = Object.fromEntries(namesIn(texts[index]).map((name) => [name, values[name]]));
  const [message, why, help] = (catalogue?.graphErrors?.[key]?.[index] ?? texts[index]).map((text) => fill(text, args));
  return { key, message, why, help, strength, evidence, rules: [...rules], args, url: `${PAGE}#${key}` };
}

function namesIn(texts) {
  return Array.from(texts.join(" ").matchAll(/\{([a-z]+)\}/g), ([, name]) => name);
}
