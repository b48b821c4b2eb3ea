import { readTree } from "./tree.js";

const STEP = "  ";

/**
 * JSON on lines, for people. Keys and values stay as they are written: numbers keep their digits, members their order.
 * @param {string} json
 * @param {number} [width]  what fits into it stays on one line; nothing does where it is left out
 */
export function layOut(json, width = 0) {
  const tree = readTree(json);
  return tree ? write(json, tree, "\n", Infinity, width) : json;
}

function write(json, node, lineStart, column, width) {
  if (!node.children) return json.slice(node.start, node.end);
  const [open, close] = node.type === "array" ? "[]" : "{}";
  if (node.children.length === 0) return open + close;
  if (column < width) {
    const line = writeLine(json, node);
    if (column + line.length <= width) return line;
  }
  const inner = lineStart + STEP;
  const children = node.children.map((child) => {
    const key = keyOf(json, child);
    return inner + key + write(json, child.node, inner, inner.length - 1 + key.length, width);
  });
  return open + children.join(",") + lineStart + close;
}

function writeLine(json, node) {
  if (!node.children || node.children.length === 0) return write(json, node);
  const children = node.children.map((child) => keyOf(json, child) + writeLine(json, child.node)).join(", ");
  return node.type === "array" ? `[${children}]` : `{ ${children} }`;
}

/** The key of a member with its colon; nothing for an element. */
function keyOf(json, { start, node }) {
  return start === node.start ? "" : `${json.slice(start, node.start).trimEnd()} `;
}
