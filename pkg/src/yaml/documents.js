// The documents of a text: which there are, what is wrong with them, and what cannot be read.
import { isScalar, visit } from "yaml";
import { countBelow } from "../search.js";
import { isLocal, isTagWarning, wordingOf } from "./syntax.js";

/**
 * @typedef {object} ReadDocument
 * @property {object | undefined} contents undefined when its structure is damaged: what was meant can only be guessed
 * @property {(range: [number, number]) => boolean} isBroken
 * @property {(node: object) => [number, number]} tagOf the place of the tag in front of a node
 */

/**
 * Documents without any contents, as between two separators, are none.
 * @param {ReturnType<typeof import("./parse.js").parse>} parsed
 */
export const withContents = ({ documents }) => documents.filter((document) => !isEmpty(document));

function isEmpty({ contents, errors }) {
  if (errors.length > 0) return false;
  return (
    contents === null || (isScalar(contents) && contents.type === "PLAIN" && contents.source === "" && !contents.tag)
  );
}

/**
 * Reports the errors of a document.
 * @param {import("yaml").Document.Parsed} document
 * @param {import("./findings.js").Findings} findings
 * @param {(string | number)[]} path
 * @returns {ReadDocument}
 */
export function readDocument(document, findings, path) {
  const errors = causes(
    [...document.errors].sort((a, b) => startOf(a) - startOf(b)),
    findings.text,
  );
  for (const error of errors) reportError(error, document, findings, path);
  const tags = document.warnings.filter(isTagWarning).map(({ pos }) => pos);
  for (const warning of document.warnings) {
    if (!isTagWarning(warning)) findings.addSyntax(wordingOf(warning), "warning", warning.pos, path);
  }
  return {
    contents: errors.every(isLocal) ? (document.contents ?? undefined) : undefined,
    isBroken: ([start, end]) => countBelow(errors, start, startOf) < countBelow(errors, end, startOf),
    // Each tag that is not known gives a warning, and it is the last one in front of its node.
    tagOf: ({ range }) => tags[countBelow(tags, range[0] + 1, ([start]) => start) - 1] ?? range.slice(0, 2),
  };
}

const startOf = ({ pos }) => pos[0];

/** The first error of each line, and none that only says that the text goes on behind one: they have one cause. */
function causes(errors, text) {
  const kept = [];
  let lineEnd = -1;
  for (const error of errors) {
    const isSameLine = startOf(error) <= lineEnd;
    const isEcho = kept.length > 0 && (isSameLine || error.message.includes("in YAML stream"));
    if (isEcho && !(isLocal(error) && isLocal(kept.at(-1)))) continue;
    kept.push(error);
    if (!isSameLine) lineEnd = text.indexOf("\n", startOf(error));
    if (lineEnd === -1) lineEnd = text.length;
  }
  return kept;
}

function reportError(error, document, findings, path) {
  const range = error.message.startsWith("Missing closing") ? openingQuote(document, error.pos) : error.pos;
  findings.addSyntax(wordingOf(error), "error", range, path);
}

/** An unclosed quotation is reported where the text ends; what is to be looked at is where it begins. */
function openingQuote(document, pos) {
  let range = pos;
  visit(document, {
    Scalar(_, { range: [start, end], type }) {
      if (type?.startsWith("QUOTE_") && end === pos[0]) range = [start, start + 1];
    },
  });
  return range;
}
