// Where nodes are in the YAML text: [start, end) in UTF-16 units.
import { isCollection, isPair } from "yaml";

/** Without the white space and the comments behind it, which `yaml` counts in for blocks. */
export function rangeOfNode(node, text) {
  return [node.range[0], Math.max(node.range[0], endOfNode(node, text))];
}

function endOfNode(node, text) {
  let last = node;
  while (isCollection(last) && !last.flow && last.items.length > 0) {
    const item = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  let end = last.range[1];
  if (last.type?.startsWith("BLOCK_")) while (end > last.range[0] && /\s/.test(text[end - 1])) end--;
  return end;
}

/**
 * The place to show for what is missing inside a container: its opening bracket, or the first name or dash of a block,
 * which has no bracket.
 */
export function rangeOfHead(node, text) {
  const [start, end] = rangeOfNode(node, text);
  if (node.flow || node.items.length === 0) return [start, Math.min(start + 1, end)];
  const [first] = node.items;
  if (!isPair(first)) return [start, Math.min(start + 1, end)];
  const key = rangeOfNode(first.key, text);
  return key[1] > key[0] ? key : [start, Math.min(start + 1, end)];
}

/** The place to show for a value that is not written: its name, or its dash. */
export function rangeOfNothing(item, at, text) {
  if (item.key !== undefined) return rangeOfNode(item.key, text);
  let start = at;
  while (start > 0 && /\s/.test(text[start - 1])) start--;
  return text[start - 1] === "-" ? [start - 1, start] : [at, at];
}
