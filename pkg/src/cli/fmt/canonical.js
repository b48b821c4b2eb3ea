// The canonical form of a definition as a tree: members in the order of the language, each value in its shortest
// spelling.
import { isMap, isScalar, isSeq } from "yaml";
import { canMove } from "./anchors.js";
import { hasComments, splitHeader } from "./comments.js";
import { isDefault } from "./defaults.js";
import { isVariable, memberOf, nameOf, nodesIn, setWord, valueOf } from "./nodes.js";
import { shortened } from "./short-forms.js";

/**
 * Changes the nodes of a document in place.
 * @param {object} contents a flow, or a list of flows
 * @param {import("./language.js").Language} language
 * @param {{ dropDefaults?: boolean }} options
 */
export function canonicalise(contents, language, options) {
  for (const flow of isSeq(contents) ? contents.items : [contents]) {
    if (isMap(flow)) new Flow(flow, language, options).node(flow, language.flow, "");
  }
}

class Flow {
  #language;
  #dropsDefaults;
  #declared;
  #pointers;

  constructor(flow, language, { dropDefaults = false }) {
    this.#language = language;
    // What is left out of a partial definition is not known, rather than its default.
    this.#dropsDefaults =
      dropDefaults && !isMap(memberOf(flow, "partial")) && valueOf(memberOf(flow, "partial")) !== true;
    this.#declared = declaredIn(flow);
    this.#pointers = pointersOf(flow);
  }

  /** What a node becomes. What an anchor names stays as it is: it may mean something else in another place. */
  node(node, type, path) {
    if (!node || node.anchor !== undefined || isVariable(node)) return node;
    if (isScalar(node)) this.#word(node, type);
    else if (isSeq(node)) this.#list(node, this.#language.items(type), path);
    else if (isMap(node)) return this.#object(node, type, path);
    return node;
  }

  #word(scalar, type) {
    const text = valueOf(scalar);
    const word = typeof text === "string" ? this.#language.wordFor(text, type) : undefined;
    if (word === undefined || word === text) return;
    // Where any text can stand, one that is declared as a name is that name.
    if (this.#language.takesAnyText(type) && (this.#declared === undefined || this.#declared.has(text))) return;
    setWord(scalar, word);
  }

  #list(list, type, path) {
    list.items.forEach((item, index) => {
      list.items[index] = this.node(item, type, `${path}/${index}`);
    });
  }

  #object(map, types, path) {
    const type = this.#language.narrowed(types, valueOf(memberOf(map, "type")));
    for (const pair of map.items) {
      const name = nameOf(pair);
      if (name === undefined) continue;
      pair.value = this.node(pair.value, this.#language.member(type, name), `${path}/${escape(name)}`);
    }
    const members = this.#language.members(type);
    if (members === undefined) return map;
    if (this.#dropsDefaults) map.items = map.items.filter((pair) => !this.#canGo(map, pair, members, path));
    if (canMove(map.items)) sort(map, this.#language.order(type));
    // A setting for a place inside the object would lose its place.
    if (this.#isPointedInto(path)) return map;
    return shortened(map, type, this.#language, (name) => this.#declared?.has(name) ?? false);
  }

  #canGo(map, pair, members, path) {
    const name = nameOf(pair);
    if (name === undefined || !isDefault(map, name, pair.value, members)) return false;
    const own = `${path}/${escape(name)}`;
    const isPointedAt = this.#isPointedInto(own) || this.#pointers.includes(own);
    return !isPointedAt && !hasComments(nodesIn(pair)) && [...nodesIn(pair)].every(({ anchor }) => !anchor);
  }

  #isPointedInto(path) {
    return this.#pointers === undefined || this.#pointers.some((pointer) => pointer.startsWith(`${path}/`));
  }
}

/** Names that the language does not have stay behind the others, in their order; a merge key stays in front. */
function sort(map, names) {
  const places = new Map(["<<", ...names].map((name, index) => [name, index]));
  const place = (pair) => places.get(nameOf(pair)) ?? places.size;
  const first = map.items[0];
  map.items = map.items.toSorted((one, other) => place(one) - place(other));
  if (first !== map.items[0]) trade(map, first, map.items[0]);
}

/**
 * What stands above the first member, with an empty line below it or for an editor, is about the whole object and stays
 * there. An empty line stands between two members: the one that was first gets the one that the new first loses.
 */
function trade(map, { key: before }, { key: now }) {
  const [about, own] = splitHeader(before.commentBefore);
  if (about !== undefined) map.commentOpen = map.commentOpen ? `${map.commentOpen}\n${about}` : about;
  before.commentBefore = own;
  if (now.spaceBefore) before.spaceBefore = true;
  now.spaceBefore = undefined;
}

/** The names of the custom attributes that a flow declares; undefined where they cannot be told. */
function declaredIn(flow) {
  const declared = memberOf(flow, "customAttributes");
  if (flow.items.some((pair) => ["<<", undefined].includes(nameOf(pair)))) return undefined;
  if (!declared) return new Set();
  const names = isMap(declared) ? declared.items.map(nameOf) : [undefined];
  return names.includes("<<") || names.includes(undefined) ? undefined : new Set(names);
}

/** The places that settings of rules are for; undefined where they cannot be told. */
function pointersOf(flow) {
  if (flow.items.some((pair) => ["<<", undefined].includes(nameOf(pair)))) return undefined;
  const rules = memberOf(flow, "rules");
  if (!rules) return [];
  if (!isMap(rules)) return isScalar(rules) ? [] : undefined;
  const pointers = [];
  for (const { value } of rules.items) {
    if (value && !isMap(value) && !isScalar(value)) return undefined;
    const at = isMap(value) ? memberOf(value, "at") : undefined;
    if (at) pointers.push(valueOf(at));
  }
  return pointers.every((pointer) => typeof pointer === "string") ? pointers : undefined;
}

const escape = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
