// What is said of an answer: the first text whose values are all known; the last one names nothing.
import { fill } from "../messages.js";

/**
 * @param {string[][]} texts
 * @param {Record<string, unknown>} values what was found in the answer
 * @param {string[][]} [translated]
 */
export function choose(texts, values, translated) {
  const index = texts.findIndex((text) => namesIn(text).every((name) => Object.hasOwn(values, name)));
  const args = Object.fromEntries(namesIn(texts[index]).map((name) => [name, values[name]]));
  return { args, texts: (translated?.[index] ?? texts[index]).map((text) => fill(text, args)) };
}

function namesIn(texts) {
  return Array.from(texts.join(" ").matchAll(/\{([a-z]+)\}/g), ([, name]) => name);
}
