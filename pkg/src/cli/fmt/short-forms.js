// An object of one member that says no more than a text does.
import { isMap, isScalar } from "yaml";
import { gather, putBefore, putBehind } from "./comments.js";
import { nameOf, valueOf } from "./nodes.js";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What every id of a custom attribute starts with. */
const EXTENSION_ID = "extension_";

/**
 * The text that means the same as an object, with the comments of both; the node itself where there is none.
 * @param {object} node
 * @param {object[]} type
 * @param {import("./language.js").Language} language
 * @param {(name: string) => boolean} isDeclared of custom attributes
 */
export function shortened(node, type, language, isDeclared) {
  if (!isMap(node) || node.items.length !== 1 || node.anchor !== undefined || node.tag !== undefined) return node;
  const [{ key, value }] = node.items;
  if (!isScalar(value) || value.anchor !== undefined || !isScalar(key) || key.anchor !== undefined) return node;
  const text = valueOf(value);
  const member = { name: nameOf(node.items[0]), text };
  if (typeof text !== "string" || text.trim() === "" || !means(member, type, language, isDeclared)) return node;
  const { commentBefore, commentOpen, commentInside, comment } = node;
  const inFront = gather({ commentBefore, commentOpen }, key, { commentBefore: value.commentBefore });
  value.commentBefore = undefined;
  putBefore(value, inFront);
  for (const behind of [commentInside, comment]) if (behind) putBehind(value, behind);
  value.spaceBefore = node.spaceBefore;
  return value;
}

/** Does the text alone mean what it means as this member? */
function means({ name, text }, type, language, isDeclared) {
  const names = language.namesOfShortForm(type);
  // A GUID in the place of an extension is its id, any other text its name.
  if (names.includes("id")) return names.includes(name) && (name === "id") === GUID.test(text);
  if (names.includes(name)) return language.takesAnyText(type) || isTaken(text, type);
  // `custom` says that no built-in attribute is meant, however much it looks like one: so does a declaration.
  const isCustom = name === "custom" && names.includes("attribute") && isDeclared(text);
  return isCustom && !text.startsWith(EXTENSION_ID) && !isTaken(text, type);
}

/** Is it one of the words of a type? */
const isTaken = (text, type) => type.some((schema) => schema.enum?.includes(text));
