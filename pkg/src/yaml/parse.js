// From text to the nodes of the package `yaml`, with every error, and never deeper than the stack bears.
import { Composer, Lexer, Parser } from "yaml";
import { MOST_ERRORS, MOST_LEVELS } from "./limits.js";

/** Every scalar is text at first: what it means is decided in scalar.js, from what is written. */
const OPTIONS = { schema: "failsafe", resolveKnownTags: false, uniqueKeys: false, logLevel: "silent" };

const CONTAINERS = ["block-map", "block-seq", "flow-collection"];

/** A directive that asks for the YAML of 2005. */
const OLD_VERSION = /^%YAML[ \t]+1\.[01]\b/;

/**
 * @param {string} text
 * @returns {{ documents: import("yaml").Document.Parsed[], old: [number, number][], tooDeep?: number }} the directives that ask
 *   for an old version, and where containers are nested too deeply, which ends the reading
 */
export function parse(text) {
  const parser = new Parser();
  const tokens = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      errors += Number(token.type === "error");
    }
    // Text behind the end of a document: the first of it is reported, and so much of it is no YAML.
    if (errors > MOST_ERRORS) break;
    const tooDeep = findTooDeep(parser.stack);
    if (tooDeep !== undefined) return { documents: [], old: [], tooDeep };
  }
  for (const token of parser.end()) tokens.push(token);
  const documents = [...new Composer(OPTIONS).compose(tokens, true, text.length)];
  return { documents, old: tokens.filter(isOldVersion).map(rangeOfToken) };
}

/** Where the first container is that is too deep in what the parser is in. */
function findTooDeep(stack) {
  if (stack.length <= MOST_LEVELS) return undefined;
  return stack.filter(({ type }) => CONTAINERS.includes(type))[MOST_LEVELS]?.offset;
}

const isOldVersion = ({ type, source }) => type === "directive" && OLD_VERSION.test(source);

const rangeOfToken = ({ offset, source }) => [offset, offset + source.length];
