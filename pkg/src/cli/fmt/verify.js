// Does a text say what was to be written? A comment at a strange place, or a defect of ours, must cost nobody anything.
import { isAlias, isMap, isPair, isScalar, Lexer } from "yaml";
import { tokensOf } from "./json/tokens.js";

/** In the tokens of `yaml`, what follows this is a scalar, even if it begins as a comment does. */
const SCALAR = "\u001f";

/** All that nodes say, as one text. */
export function meaningOf(node) {
  if (isPair(node)) return `${meaningOf(node.key)}: ${meaningOf(node.value)}`;
  if (isAlias(node)) return `*${node.source}`;
  if (!node) return "nothing";
  const { anchor = "", tag = "" } = node;
  const content = isScalar(node) ? scalar(node) : node.items.map(meaningOf).join(", ");
  const [open, close] = isScalar(node) ? ["", ""] : isMap(node) ? "{}" : "[]";
  return `${anchor} ${tag} ${open}${content}${close}`;
}

const scalar = ({ type, value }) => `${type === "PLAIN" ? "plain" : "text"} ${JSON.stringify(value)}`;

/** The comments of a text, without the white space around them and in their lines. */
export const commentsOf = (text, language) =>
  (language === "yaml" ? yamlComments(text) : jsonComments(text)).map(bare).sort();

const bare = (comment) =>
  comment
    .split("\n")
    .map((line) => line.trim())
    .join("\n");

const jsonComments = (text) => (tokensOf(text) ?? []).filter(({ isComment }) => isComment).map((token) => token.text);

function yamlComments(text) {
  const comments = [];
  let before;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith("#") && before !== SCALAR) comments.push(lexeme);
    before = lexeme;
  }
  return comments;
}

/** The first comment of one text that another lacks. */
export function missingComment(before, after) {
  const left = new Map();
  for (const comment of after) left.set(comment, (left.get(comment) ?? 0) + 1);
  return before.find((comment) => {
    const count = left.get(comment) ?? 0;
    left.set(comment, count - 1);
    return count === 0;
  });
}
