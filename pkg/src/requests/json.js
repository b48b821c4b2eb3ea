const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]|[^\s"[\]{}:,]+/gs;
const INDENT = "  ";

/**
 * Writes JSON one member a line, so that a person can read it and no line begins with anything but a bracket, a digit,
 * a word of JSON or, inside of brackets, white space. Numbers and the order of members stay as they are.
 * @param {string} json
 * @param {{ string?: (token: string) => string, colon?: string }} [style] how a string is written, which the token is
 *   in its quotation marks, and what stands between a name and its value
 */
export function layOut(json, { string = (token) => token, colon = ": " } = {}) {
  let text = "";
  let depth = 0;
  const breakLine = () => `\n${INDENT.repeat(depth)}`;
  const tokens = json.match(TOKEN) ?? [];
  for (const [index, token] of tokens.entries()) {
    if (token === "{" || token === "[") {
      text += token;
      depth += 1;
      if (!isClosing(tokens[index + 1])) text += breakLine();
    } else if (isClosing(token)) {
      depth -= 1;
      text += isOpening(tokens[index - 1]) ? token : breakLine() + token;
    } else if (token === ",") {
      text += token + breakLine();
    } else {
      text += token === ":" ? colon : token.startsWith('"') ? string(token) : token;
    }
  }
  return text;
}

const isOpening = (token) => token === "{" || token === "[";
const isClosing = (token) => token === "}" || token === "]";

/** What a reader of the script would not see, or see elsewhere, and half surrogate pairs, which have no bytes. */
const UNSEEN = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** The same string of JSON: whoever reads it sees every character that is in it. */
export const escapeUnseen = (token) => token.replace(UNSEEN, escapeUnits);

/** The same string of JSON for tools that read their input, or the script, in the encoding of the machine. */
export const escapeToAscii = (token) => token.replace(/[^ -~]+/g, escapeUnits);

/** As JSON itself allows for every character. */
export function escapeUnits(text) {
  let escaped = "";
  for (let index = 0; index < text.length; index++) {
    escaped += `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
