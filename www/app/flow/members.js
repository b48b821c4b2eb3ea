import { joinPointer, lastKey, nodeAt, parentPointer } from "../text/pointer.js";
import { plain } from "../text/tree.js";

/**
 * In these lists a text, or the variable that holds it, stands for an object with one member: `"country"` for
 * `{ "attribute": "country" }`. The form always sees the object; the definition keeps the text for as long as the text
 * says everything.
 */
const SHORT_FORMS = { "/attributes": "attribute", "/identityProviders": "type", "/applications": "appId" };

/** The node that holds a member, or `undefined` where the definition says nothing about it. */
export function memberNode(tree, pointer) {
  const owner = nodeAt(tree, parentPointer(pointer));
  const short = shortMember(pointer);
  if (short === undefined || !isText(owner)) return nodeAt(tree, pointer);
  return lastKey(pointer) === short ? owner : undefined;
}

/** @param {import("../text/draft.js").Draft} draft */
export function setMember(draft, pointer, value) {
  const item = parentPointer(pointer);
  const short = shortMember(pointer);
  const owner = draft.at(item);
  if (short === undefined || !isText(owner)) draft.set(pointer, value);
  else if (lastKey(pointer) === short) draft.set(item, value);
  else draft.set(item, { [short]: plain(owner), [lastKey(pointer)]: value });
}

/** @param {import("../text/draft.js").Draft} draft */
export function removeMember(draft, pointer) {
  const item = parentPointer(pointer);
  const short = shortMember(pointer);
  if (short !== undefined && isText(draft.at(item))) return;
  draft.remove(pointer);
  const owner = draft.at(item);
  if (short === undefined || owner?.type !== "object" || owner.children.length !== 1) return;
  const rest = draft.at(joinPointer(item, short));
  if (isText(rest)) draft.set(item, plain(rest));
}

function isText(node) {
  return node?.type === "string" || variableName(node) !== undefined;
}

/** The variable whose value stands here: `{ "var": "name" }`. */
export function variableName(node) {
  if (node?.type !== "object" || node.children.length !== 1) return undefined;
  const [{ key, node: name }] = node.children;
  return key === "var" && name.type === "string" ? name.value : undefined;
}

/** The member that a text stands for where this member is, if its owner is an item of one of those lists. */
function shortMember(pointer) {
  return SHORT_FORMS[parentPointer(parentPointer(pointer))];
}

/**
 * Adds an item at the end of a list; what stands there and is no list, or nothing, gives way to one.
 * @param {import("../text/draft.js").Draft} draft
 * @returns {number} the index of the item
 */
export function appendItem(draft, pointer, item) {
  const list = draft.at(pointer);
  if (list?.type !== "array") {
    setMember(draft, pointer, [item]);
    return 0;
  }
  draft.insert(pointer, list.children.length, item);
  return list.children.length;
}
