import { appendItem } from "./members.js";
import { BUILT_IN_ATTRIBUTES } from "./vocabulary.js";
import { childOf } from "../text/pointer.js";
import { plain } from "../text/tree.js";

/** The entries of `attributes`: which attribute each names, and how one is added or taken out. */

/** The entries as plain values; none where `attributes` is no list. */
export function attributeEntries(tree) {
  const list = childOf(tree, "attributes")?.node;
  return list?.type === "array" ? list.children.map(({ node }) => plain(node)) : [];
}

/** The id or display name by which an entry names its attribute; undefined where it names none. */
export function attributeName(entry) {
  const name = typeof entry === "object" ? (entry?.attribute ?? entry?.custom) : entry;
  return typeof name === "string" ? name : undefined;
}

/** What a person calls the attribute. */
export function attributeLabel(name) {
  return BUILT_IN_ATTRIBUTES.find(({ id }) => id === name)?.label ?? name;
}

/** The same text for all entries that name an attribute in the same way. */
export function referenceOf(entry) {
  const isByCustomName = typeof entry?.custom === "string" && entry.attribute === undefined;
  return `${isByCustomName ? "custom" : "any"} ${attributeName(entry)}`;
}

/** All the ways in which entries may name the custom attribute that is declared under this name. */
export function customReferences(name, declaration) {
  const entries = [{ custom: name }];
  if (!meansBuiltIn(name)) entries.push(name);
  if (typeof declaration?.id === "string") entries.push(declaration.id);
  return entries.map(referenceOf);
}

/** How a new entry names a custom attribute. */
export function customEntry(name) {
  return meansBuiltIn(name) ? { custom: name } : name;
}

/** Built-in ids win over custom names, in any letter case; so do the ids of custom attributes. */
function meansBuiltIn(name) {
  return name.startsWith("extension_") || BUILT_IN_ATTRIBUTES.some(({ id }) => id.toLowerCase() === name.toLowerCase());
}

/**
 * Adds an entry, or takes out all entries with one of these references.
 * @param {import("../text/draft.js").Draft} draft
 */
export function setListed(draft, isListed, entry, references) {
  if (isListed) appendItem(draft, "/attributes", entry);
  else removeEntries(draft, references);
}

/** @param {import("../text/draft.js").Draft} draft */
export function removeEntries(draft, references) {
  const entries = attributeEntries(draft.tree);
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    if (references.includes(referenceOf(entries[index]))) draft.remove(`/attributes/${index}`);
  }
}
