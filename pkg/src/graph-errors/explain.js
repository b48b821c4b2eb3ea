// What an answer of Microsoft Graph, or of a sign-in page, means. The table and its texts are made from those of the
// crate; the WebAssembly module has no part in it.
import { GRAPH_ERRORS, PLACES, TEXTS } from "../graph-errors.js";
import { readOptions } from "../options.js";
import { readAnswers } from "./answers.js";
import { recognise } from "./recognise.js";
import { choose } from "./texts.js";

const PAGE = "https://unpkg.com/entra-user-flow/docs/rules/graph-errors.md";
/** A text with more causes than these is no answer that somebody reads. */
const MOST_EXPLANATIONS = 100;

export function explainGraphError(answer, options) {
  const { messages } = readOptions(options);
  const explanations = new Map();
  for (const { text, part } of readAnswers(answer)) {
    for (const found of recognise(text, GRAPH_ERRORS, PLACES)) {
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
  const { args, texts } = choose(TEXTS[key], values, catalogue?.graphErrors?.[key]);
  const [message, why, help] = texts;
  return { key, message, why, help, strength, evidence, rules: [...rules], args, url: `${PAGE}#${key}` };
}
