import { toComments } from "./comment.js";

/**
 * A command of a POSIX shell with its standard input. What stands between `<<'JSON'` and the line `JSON` is not read by
 * the shell, and no line of a body that is laid out is that word.
 * @param {{ comment?: string, command: string, body?: string }} parts
 */
export function toShellCommand({ comment, command, body }) {
  const lines = comment === undefined ? "" : toComments([comment]);
  return body === undefined ? `${lines}${command}\n` : `${lines}${command} <<'JSON'\n${body}\nJSON\n`;
}

/** For texts without an apostrophe, which a URL is. */
export const inApostrophes = (text) => `'${text}'`;
