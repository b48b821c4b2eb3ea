import { applyEdits, format } from "jsonc-parser";

/** JSON text with line breaks for a reader; only white space changes, so that numbers stay as they are. */
export const indent = (json) =>
  applyEdits(json, format(json, undefined, { insertSpaces: true, tabSize: 2, eol: "\n" }));
