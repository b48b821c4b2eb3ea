import { visible } from "../format/characters.js";

/**
 * Each text as a comment of one line. It starts with a space, so that no text becomes a directive (`#requires`, `###`),
 * and a line break in it is shown rather than made. In HTTP files `# @name` is one, too, whatever white space is there.
 * @param {string[]} texts
 */
export const toComments = (texts) => texts.map((text) => `# ${visible(text.replace(/^\s*@/u, "- @"))}\n`).join("");
