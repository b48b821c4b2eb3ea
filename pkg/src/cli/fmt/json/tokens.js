// The tokens of JSON with comments. The text has been found to be sound; what is no JSON has been refused before.

/** One of them after the other; what is between them is white space. */
const TOKEN = /(\s*)(\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"/]+)/gy;

/**
 * @typedef {{ text: string, lines: number, isComment: boolean }} Token `lines` is how many line ends are in front of it
 * @param {string} text with line feeds alone
 * @returns {Token[] | undefined} undefined for what is no JSON with comments
 */
export function tokensOf(text) {
  const tokens = [];
  let end = 0;
  for (const { 1: space, 2: token, index } of text.matchAll(TOKEN)) {
    end = index + space.length + token.length;
    const isComment = token.startsWith("//") || token.startsWith("/*");
    const lines = space.split("\n").length - 1;
    tokens.push({ text: isComment ? aligned(token) : token, lines, isComment });
  }
  return text.slice(end).trim() === "" ? tokens : undefined;
}

/** The lines of a comment, one below the other. An empty one is a space, so that it does not end the comment. */
function aligned(comment) {
  const [first, ...rest] = comment.split("\n").map((line) => line.trimEnd());
  const margin = Math.min(...rest.filter(Boolean).map((line) => /^\s*/.exec(line)[0].length));
  const lines = rest.map((line) => line.slice(margin));
  const indent = lines.every((line) => line === "" || line.startsWith("*")) ? " " : "   ";
  return [first, ...lines.map((line) => (line === "" ? " " : indent + line))].join("\n");
}

/** Comments as one text, with an empty line where there is one between two of them, or behind the last. */
export function joined(comments, next) {
  if (comments.length === 0) return undefined;
  const texts = comments.map(({ text, lines }, index) => (index > 0 && lines > 1 ? `\n${text}` : text));
  return `${texts.join("\n")}${next !== undefined && next.lines > 1 ? "\n" : ""}`;
}
