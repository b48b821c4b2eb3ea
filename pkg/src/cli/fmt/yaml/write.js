// From nodes to YAML: the layout of the package `yaml`, in which each scalar stays as it is written.
import { isAlias, isCollection, isMap, isPair, isScalar } from "yaml";
import { widthOf, WIDTH } from "../width.js";
import { hasComments } from "../comments.js";
import { nodesIn } from "../nodes.js";

const [MAP, SEQUENCE, TEXT] = ["map", "seq", "str"].map((name) => `tag:yaml.org,2002:${name}`);
const STEP = 2;

/** Lines are never folded: a pattern or a label is read, and found, as one. */
const OPTIONS = { lineWidth: 0 };

/**
 * @param {{ documents: import("yaml").Document.Parsed[], tail: string }} stream
 * @returns {string} with line feeds
 */
export function writeYaml({ documents, tail }) {
  const texts = documents.map((document, index) => {
    const { contents, directives, schema } = document;
    if (isCollection(contents)) layOut(contents, 0);
    directives.docStart = index > 0 || directives.docStart;
    schema.tags = schema.tags.map((tag) => ({ ...tag, stringify: STRINGIFY[tag.tag](tag) }));
    return document.toString(OPTIONS);
  });
  return texts.join("") + tail;
}

/** How nodes become text. In brackets there is no room, in braces there is, as in our JSON. */
const STRINGIFY = {
  [MAP]:
    () =>
    (node, context, ...rest) =>
      node.toString({ ...context, flowCollectionPadding: " " }, ...rest),
  [SEQUENCE]:
    () =>
    (node, context, ...rest) =>
      node.toString({ ...context, flowCollectionPadding: "" }, ...rest),
  [TEXT]:
    ({ stringify }) =>
    (node, context, ...rest) =>
      asWritten(node, context) ?? stringify(node, context, ...rest),
};

/** A scalar as its author wrote it; undefined for one that has to be laid out anew. */
function asWritten({ raw, comment }, { indent, implicitKey }) {
  if (raw === undefined || !raw.includes("\n")) return raw;
  const [head, ...lines] = raw.trimEnd().split("\n");
  // Of the lines of a block, empty ones at the end can mean something, and a number is an indentation.
  if (!/^[|>]-?$/.test(head.trimEnd()) || comment || implicitKey || indent === "") return undefined;
  const margin = /^ */.exec(lines.find((line) => line.trim() !== ""))[0].length;
  if (lines.some((line) => line.slice(0, margin).trim() !== "")) return undefined;
  return [head.trimEnd(), ...lines.map((line) => (line.slice(margin) === "" ? "" : indent + line.slice(margin)))].join(
    "\n",
  );
}

/** Lays out a block, its items behind `indent` columns: brackets stay where they hold something short. */
function layOut(node, indent) {
  node.flow = false;
  if (node.commentOpen) node.commentBefore = [node.commentBefore, node.commentOpen].filter(Boolean).join("\n");
  for (const item of node.items) {
    const [name, value] = isPair(item) ? [`${textOf(item.key)}: `, item.value] : ["- ", item];
    if (!isCollection(value) || value.items.length === 0) continue;
    if (value.flow && indent + widthOf(`${name}${textOf(value)}`) <= WIDTH) continue;
    layOut(value, indent + STEP);
  }
}

/** A node on one line; without an end where it has none. */
function textOf(node) {
  if (isScalar(node)) return node.raw?.includes("\n") === false ? node.raw : ENDLESS;
  if (isAlias(node)) return `*${node.source}`;
  if (!isCollection(node) || node.items.some((item) => hasComments(nodesIn(item)))) return ENDLESS;
  const items = node.items.map((item) => (isPair(item) ? `${textOf(item.key)}: ${textOf(item.value)}` : textOf(item)));
  return isMap(node) ? `{ ${items.join(", ")} }` : `[${items.join(", ")}]`;
}

const ENDLESS = " ".repeat(WIDTH);
