// Makes mistakes in a document at random, the same way for the same seed: such as people make, and plain damage.

import { createScanner, parseTree } from "jsonc-parser";

const MEMBERS = ['"mfa": true', '"colour": "red"', '"displayName": "y"', '"signUp": "false"', '"name": 7'];
const SPACE = [" ", "\n", "\r\n", "\t", ""];
const DAMAGE = [",", '"', "'", "{", "}", "[", "]", ":", "//", "/*", "True", "x", "\\", "\ud800", "é"];

/** Each comment has a number, so that one that is lost can be named. */
const comment = (number, random) => (random(2) === 0 ? `/* kept ${number} */` : `// kept ${number}\n`);

/**
 * @param {string} text
 * @param {(limit: number) => number} random
 * @param {boolean} isDamaged may it be no JSON any more?
 */
export function mutate(text, random, isDamaged) {
  let result = text;
  for (let count = 1 + random(6); count > 0; count--) {
    const change = CHANGES[random(CHANGES.length)];
    result = change(result, random) ?? result;
  }
  result = withComments(result, random);
  for (let count = isDamaged ? 1 + random(3) : 0; count > 0; count--) result = damage(result, random);
  return result;
}

/** Any node of a kind. */
function pick(text, random, fits) {
  const nodes = [];
  const visit = (node) => {
    if (fits(node)) nodes.push(node);
    node.children?.forEach(visit);
  };
  const tree = parseTree(text);
  if (tree !== undefined) visit(tree);
  return nodes[random(nodes.length || 1)];
}

const replace = (text, { offset, length }, by) => text.slice(0, offset) + by + text.slice(offset + length);
const written = (text, { offset, length }) => text.slice(offset, offset + length);

const CHANGES = [
  function repeatElement(text, random) {
    const list = pick(text, random, ({ type, children }) => type === "array" && children.length > 0);
    if (list === undefined) return undefined;
    const element = list.children[random(list.children.length)];
    const after = list.children[random(list.children.length)];
    const at = after.offset + after.length;
    return `${text.slice(0, at)},${SPACE[random(SPACE.length)]}${written(text, element)}${text.slice(at)}`;
  },
  function repeatMember(text, random) {
    const object = pick(text, random, ({ type, children }) => type === "object" && children.length > 0);
    if (object === undefined) return undefined;
    const member = object.children[random(object.children.length)];
    return `${text.slice(0, object.offset + 1)}${written(text, member)},${text.slice(object.offset + 1)}`;
  },
  function addMember(text, random) {
    const object = pick(text, random, ({ type }) => type === "object");
    if (object === undefined) return undefined;
    const comma = object.children.length > 0 ? `,${SPACE[random(SPACE.length)]}` : "";
    return text.slice(0, object.offset + 1) + MEMBERS[random(MEMBERS.length)] + comma + text.slice(object.offset + 1);
  },
  function misspell(text, random) {
    const word = pick(text, random, ({ type, length }) => type === "string" && length > 4);
    if (word === undefined) return undefined;
    const at = word.offset + 1 + random(word.length - 3);
    return /[a-z]/i.test(text[at]) ? text.slice(0, at) + text.slice(at + 1) : undefined;
  },
  function changeCase(text, random) {
    const word = pick(text, random, ({ type }) => type === "string");
    return (
      word &&
      replace(
        text,
        word,
        written(text, word).replace(/^"[a-z]/, (start) => start.toUpperCase()),
      )
    );
  },
  function quote(text, random) {
    const value = pick(text, random, ({ type }) => type === "boolean" || type === "number");
    return value && replace(text, value, `"${written(text, value)}"`);
  },
  function unquote(text, random) {
    const value = pick(text, random, ({ type, parent }) => type === "string" && parent?.type === "array");
    return value && replace(text, value, String(random(100)));
  },
  function unwrap(text, random) {
    const list = pick(text, random, ({ type, children }) => type === "array" && children.length === 1);
    return list && replace(text, list, written(text, list.children[0]));
  },
  function trailComma(text, random) {
    const list = pick(text, random, ({ type, children }) => type === "array" && children.length > 0);
    const last = list?.children.at(-1);
    return last && `${text.slice(0, last.offset + last.length)},${text.slice(last.offset + last.length)}`;
  },
];

function withComments(text, random) {
  const scanner = createScanner(text);
  const places = [];
  for (let token = scanner.scan(); scanner.getTokenLength() > 0; token = scanner.scan()) {
    if (token !== undefined) places.push(scanner.getTokenOffset());
  }
  const chosen = Array.from({ length: random(8) }, () => places[random(places.length)]).sort((a, b) => b - a);
  return chosen.reduce((rest, at, number) => rest.slice(0, at) + comment(number, random) + rest.slice(at), text);
}

function damage(text, random) {
  const at = random(text.length + 1);
  const behind = text.slice(at + random(3));
  return text.slice(0, at) + DAMAGE[random(DAMAGE.length)] + behind;
}

/** The comments outside of some nodes, by their number. */
export function commentsOutside(text, nodes) {
  const found = [...text.matchAll(/(?:\/\*|\/\/) kept (\d+)/g)];
  return found
    .filter(({ index }) => !nodes.some(({ offset, length }) => index >= offset && index < offset + length))
    .map(([, number]) => number);
}
