// From nodes to JSON with comments, as a person would write it.
import { isMap, isPair, isScalar } from "yaml";
import { hasComments } from "../comments.js";
import { isVariable, nodesIn } from "../nodes.js";
import { WIDTH, widthOf } from "../width.js";

const STEP = "  ";

/**
 * @param {{ contents: object, commentBefore?: string, comment?: string }} document
 * @returns {string} with line feeds
 */
export function writeJson({ contents, commentBefore, comment }) {
  const lines = [...linesOf(commentBefore, ""), value(contents, "", 0), ...linesOf(comment, "")];
  return `${lines.join("\n")}\n`;
}

/** A value whose first line begins behind `used` columns, and whose other lines are indented. */
function value(node, indent, used) {
  if (isScalar(node)) return node.raw;
  const line = inOneLine(node);
  if (line !== undefined && used + widthOf(line) <= WIDTH) return line;
  const [open, close] = isMap(node) ? "{}" : "[]";
  const inner = indent + STEP;
  const lines = [open, ...linesOf(node.commentOpen, inner)];
  node.items.forEach((item, index) => lines.push(...itemLines(item, index, node.items.length, inner)));
  lines.push(...linesOf(node.commentInside, inner), indent + close);
  return lines.join("\n");
}

function itemLines(item, index, count, indent) {
  const [front, back] = isPair(item) ? [item.key, item.value] : [item, item];
  const comma = index < count - 1 ? "," : "";
  const name = isPair(item) ? `${front.raw}: ` : "";
  const text = value(back, indent, widthOf(indent + name + comma));
  return [
    ...(front.spaceBefore && index > 0 ? [""] : []),
    ...linesOf(front.commentBefore, indent),
    ...(isPair(item) ? linesOf(back.commentBefore, indent) : []),
    `${indent}${name}${text}${behind(back, comma, indent)}`,
  ];
}

/** Comments in front of the comma, and what takes the rest of the line behind it; further lines are below. */
function behind({ comment }, comma, indent) {
  if (!comment) return comma;
  const { 0: blocks } = /^(?:\/\*.*?\*\/ ?)*/.exec(comment);
  const rest = linesOf(comment.slice(blocks.length), indent).join("\n").trimStart();
  return `${blocks && ` ${blocks.trimEnd()}`}${comma}${rest && ` ${rest}`}`;
}

const linesOf = (text, indent) => (text ? text.split("\n").map((line) => (indent + line).trimEnd()) : []);

/** A collection without comments and without much inside, on one line; undefined for any other. */
function inOneLine(node) {
  if (node.commentOpen || node.commentInside) return undefined;
  const { items } = node;
  if (items.length === 0) return isMap(node) ? "{}" : "[]";
  if (items.some((item) => hasComments(nodesIn(item)))) return undefined;
  if (isMap(node)) {
    if (!items.every((item) => isSimple(item.value))) return undefined;
    return `{ ${items.map((item) => `${item.key.raw}: ${atom(item.value)}`).join(", ")} }`;
  }
  if (isTable(items)) return undefined;
  const texts = items.map(atom);
  return texts.includes(undefined) ? undefined : `[${texts.join(", ")}]`;
}

const atom = (node) => (isScalar(node) ? node.raw : inOneLine(node));

/** A scalar, what stands for one, or nothing at all. */
const isSimple = (node) => isScalar(node) || node.items.length === 0 || isVariable(node);

/** Rows of several cells each, which are read one below the other. */
function isTable(items) {
  const isRow = (item) => !isScalar(item) && item.items.length > 1 && isMap(item) === isMap(items[0]);
  return items.length > 1 && items.every(isRow);
}
