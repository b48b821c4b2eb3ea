// From YAML to nodes. Scalars keep the text that they are written in.
import { isMap, isScalar, isSeq } from "yaml";
import { withContents } from "../../../yaml/documents.js";
import { parse } from "../../../yaml/parse.js";
import { nodesIn, writtenNull } from "../nodes.js";

/** Comments at the margin behind everything: `yaml` would count them to whatever is in front of them. */
const TAIL = /(?:^[ \t]*\n|^#[^\n]*\n)*(?![^])/m;

/**
 * @param {string} text with line feeds alone
 * @returns {{ documents: import("yaml").Document.Parsed[], tail: string }}
 */
export function readYaml(text) {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  const { 0: tail, index } = TAIL.exec(whole);
  const body = whole.slice(0, index);
  const documents = withContents(parse(body));
  for (const { contents } of documents) prepare(contents, body);
  return { documents, tail: tail.trim() === "" ? "" : `${tail.trimEnd()}\n` };
}

function prepare(contents, text) {
  for (const node of nodesIn(contents)) {
    if (isScalar(node)) node.raw ??= rawOf(node, text);
    // What is not written is easily overlooked, and would be written as an empty text.
    else if (isMap(node)) for (const pair of node.items) pair.value = written(pair.value);
    else if (isSeq(node)) node.items = node.items.map(written);
  }
}

function written(value) {
  const isNothing = value === null || (isScalar(value) && value.type === "PLAIN" && value.source === "" && !value.tag);
  if (!isNothing) return value;
  const { commentBefore, comment, spaceBefore, anchor } = value ?? {};
  return Object.assign(writtenNull(), { commentBefore, comment, spaceBefore, ...(anchor && { anchor }) });
}

/** The scalar as it is written, without what is in front of it; undefined for an empty one. */
const rawOf = ({ range: [start, end] }, text) => text.slice(start, end) || undefined;
