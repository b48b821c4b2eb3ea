/** JSON Pointers (RFC 6901): how findings and form fields say which value they are about. */

function parsePointer(pointer) {
  return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function joinPointer(parent, key) {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export function parentPointer(pointer) {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** The last part, unescaped. */
export function lastKey(pointer) {
  return parsePointer(pointer).at(-1);
}

/** The child of a container with this key. Where a member stands twice the last one counts, as in `JSON.parse`. */
export function childOf(node, key) {
  return node?.children?.findLast((child) => String(child.key) === String(key));
}

/** The node at a pointer; undefined where there is none. */
export function nodeAt(tree, pointer) {
  let node = tree ?? undefined;
  for (const key of parsePointer(pointer)) node = childOf(node, key)?.node;
  return node;
}
