// A frame shows lines as they are written, and a secret may stand on one: it is covered.

/** A member that holds a secret, up to its value: in JSON, or in YAML. */
const MEMBER = /["']?\b(?:clientSecret|certificateData)["']?[ \t]*:\s*/g;

/** A text in quotation marks, one without, and the lines of one in YAML. */
const QUOTED = /"(?:[^"\\\r\n]|\\.)*"?|'[^'\r\n]*'?/y;
const BARE = /[^\r\n,}\]]+/y;
const BLOCK = /[|>][^\r\n]*/y;

/** What names an environment variable is no secret; what cannot be its name may be one. */
const NAME = /^(["']?)[A-Za-z_][A-Za-z0-9_]*\1$/;
const INNER = /(:\s*)("(?:[^"\\\r\n]|\\.)*"?|'[^'\r\n]*'?|[^\s"'{},\][]+)/g;

/**
 * Texts as they may be shown, each covered once. Only who shows lines needs this.
 * @param {import("./sources.js").Sources} sources
 */
export function createShown(sources) {
  const shown = new Map();
  return (source) => {
    const text = sources.text(source);
    if (text !== undefined && !shown.has(source)) shown.set(source, covered(text));
    return shown.get(source);
  };
}

/**
 * The text with secrets covered, as long as before, so that every place in it stays where it is.
 * @param {string} text
 */
export function covered(text) {
  let result = "";
  let end = 0;
  for (const match of text.matchAll(MEMBER)) {
    const start = match.index + match[0].length;
    if (start < end) continue;
    const value = valueAt(text, start, match.index);
    result += text.slice(end, start) + value;
    end = start + value.length;
  }
  return result + text.slice(end);
}

function valueAt(text, start, memberStart) {
  const bracket = text[start];
  if (bracket === "{" || bracket === "[") {
    const close = text.indexOf(bracket === "{" ? "}" : "]", start);
    const value = text.slice(start, close < 0 ? text.length : close + 1);
    return bracket === "{" ? withoutValues(value) : cover(value);
  }
  const quoted = taken(QUOTED, text, start);
  if (quoted !== undefined) return cover(quoted);
  const block = taken(BLOCK, text, start);
  if (block !== undefined) return block + cover(linesBelow(text, start + block.length, memberStart));
  const bare = taken(BARE, text, start) ?? "";
  if (bare.trim() === "null") return bare;
  return /^\w+\s*:/.test(bare) ? withoutValues(bare) : cover(bare);
}

function taken(pattern, text, start) {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

/** The lines that are indented more than the line of the member, and empty ones. */
function linesBelow(text, start, memberStart) {
  const lineStart = Math.max(text.lastIndexOf("\n", memberStart), text.lastIndexOf("\r", memberStart)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, memberStart))[0].length;
  const lines = /(\r\n|\n|\r)([ \t]*)([^\r\n]*)/y;
  let end = start;
  for (;;) {
    lines.lastIndex = end;
    const line = lines.exec(text);
    if (line === null || (line[3] !== "" && line[2].length <= indent)) return text.slice(start, end);
    end = lines.lastIndex;
  }
}

const withoutValues = (object) =>
  object.replace(INNER, (whole, before, value) => (NAME.test(value) ? whole : before + cover(value)));

const cover = (text) => text.replace(/[^\s"'[\]]/g, "*");
