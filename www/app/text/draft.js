import { ChildList } from "./list.js";
import { childOf, lastKey, nodeAt, parentPointer } from "./pointer.js";
import { readTree } from "./tree.js";

/** The order in which the members of a flow are written; one that is not here goes to the end. */
const MEMBER_ORDER = [
  "$schema", "version", "partial", "name", "renamedFrom", "description", "signUp", "identityProviders", "attributes",
  "page", "pages", "customAttributes", "providers", "applications", "extensions", "userType",
  "passwordReset", "priority", "variables", "rules", "graph",
];

/** A text under change: each method changes as little of it as it can. */
export class Draft {
  constructor(text, tree = readTree(text)) {
    this.text = text;
    this.tree = tree;
  }

  at(pointer) {
    return nodeAt(this.tree, pointer);
  }

  /** Sets the value at a pointer and makes the objects that lead there. */
  set(pointer, value) {
    const existing = this.at(pointer);
    if (existing) {
      this.replace(existing.start, existing.end, write(value));
      return;
    }
    const parent = parentPointer(pointer);
    const key = lastKey(pointer);
    const object = this.at(parent);
    if (object?.type !== "object") {
      this.set(parent, { [key]: value });
      return;
    }
    const isFlow = object === this.tree;
    this.changeList(object, (list, layout) => {
      const index = isFlow ? flowMemberIndex(object, key) : object.children.length;
      list.insert(index, writeMember(key, value, isFlow ? layout : undefined), layout);
    });
  }

  /** Adds an element to the array at a pointer, which is made where there is none. */
  insert(pointer, index, value) {
    const array = this.at(pointer);
    if (array?.type === "array") this.changeList(array, (list, layout) => list.insert(index, write(value), layout));
    else this.set(pointer, [value]);
  }

  /** Removes a member or an element; a member of the flow, such as `page`, goes as well when it would be empty. */
  remove(pointer) {
    const parent = parentPointer(pointer);
    const container = this.at(parent);
    const child = childOf(container, lastKey(pointer));
    if (!child) return;
    const isMemberOfFlow = parent !== "" && parentPointer(parent) === "";
    if (isMemberOfFlow && container.type === "object" && container.children.length === 1) this.remove(parent);
    else this.changeList(container, (list) => list.remove(container.children.indexOf(child)));
  }

  move(pointer, from, to) {
    this.changeList(this.at(pointer), (list) => list.move(from, to));
  }

  changeList(container, change) {
    const list = new ChildList(this.text, container);
    change(list, {
      base: indentationAt(this.text, container.start),
      unit: indentationUnit(this.text, this.tree),
      onePerLine: container === this.tree,
      padded: container.type === "object",
    });
    this.replace(container.start + 1, container.end - 1, list.toString());
  }

  replace(start, end, newText) {
    this.text = this.text.slice(0, start) + newText + this.text.slice(end);
    this.tree = readTree(this.text);
  }
}

function flowMemberIndex(flow, key) {
  const rank = MEMBER_ORDER.indexOf(key);
  if (rank < 0) return flow.children.length;
  return flow.children.findLastIndex((child) => MEMBER_ORDER.slice(0, rank).includes(child.key)) + 1;
}

/** A member; given a layout, the children of its value get lines of their own, ready for more of them. */
function writeMember(key, value, layout) {
  const name = JSON.stringify(key);
  if (!layout || typeof value !== "object" || value === null) return `${name}: ${write(value)}`;
  const inner = `\n${layout.base}${layout.unit}`;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const children = Array.isArray(value)
    ? value.map((item) => write(item))
    : Object.entries(value).map(([member, content]) => writeMember(member, content));
  if (children.length === 0) return `${name}: ${open}${close}`;
  return `${name}: ${open}${children.map((child) => inner + layout.unit + child).join(",")}${inner}${close}`;
}

/** A value on one line. */
function write(value) {
  if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, content]) => `${JSON.stringify(key)}: ${write(content)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function indentationAt(text, offset) {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))[0];
}

function indentationUnit(text, tree) {
  const first = tree?.children?.[0];
  return (first && indentationAt(text, first.start)) || "  ";
}
