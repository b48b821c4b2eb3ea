// Line ends and the byte-order mark, which are no part of what is formatted.

/**
 * Line ends stay what they are, since it is git or an editor that chooses them, and a file that differs on Windows
 * alone would be formatted there for ever; where they are mixed, the first one counts. A byte-order mark goes: JSON
 * must not have one (RFC 8259, section 8.1), and UTF-8 needs none.
 * @param {string} text
 * @param {(text: string) => string | undefined} action takes a text with line feeds, and gives one
 */
export function withLineFeeds(text, action) {
  const [end = "\n"] = /\r?\n/.exec(text) ?? [];
  const result = action(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
  return end === "\r\n" ? result?.replaceAll("\n", "\r\n") : result;
}
