// What the errors and warnings of the package `yaml` are called in a report.

/** The structure around these is clear: what else is in the document can be checked. */
const LOCAL = [
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_DQ_ESCAPE",
  "BAD_SCALAR_START",
  "KEY_OVER_1024_CHARS",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED",
];

/** The code of an error, what its message has (`yaml` uses some codes for several things), what to say, what to do. */
export const SYNTAX = [
  ["ALIAS_PROPS", "", "an alias takes neither a tag nor an anchor", "Move them to the value that it stands for"],
  [
    "BAD_ALIAS",
    "ending in :",
    "a colon at the end of this name is part of the name",
    "Put a space in front of the colon",
  ],
  ["BAD_ALIAS", "", "a name is missing behind this `*` or `&`", "Write the name, or put the text in quotation marks"],
  ["BAD_DIRECTIVE", "", "this line starts with `%` but is no directive of YAML 1.2", "Remove it"],
  ["BAD_DQ_ESCAPE", "", "this backslash starts no escape", "Write the backslash twice, or use single quotation marks"],
  [
    "BAD_INDENT",
    "Flow",
    "a bracket that was opened is not closed in front of this",
    "Close it, or indent what is inside it more than its key",
  ],
  [
    "BAD_INDENT",
    "",
    "this is not indented as the lines that it belongs to",
    "Let all members of a mapping, and all items of a list, start in one column",
  ],
  [
    "BAD_SCALAR_START",
    "",
    "a text without quotation marks cannot start with this character",
    "Put the text in quotation marks",
  ],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    "",
    "a second colon on this line makes a mapping where none can be",
    "Put the text in quotation marks, or move what is behind the first colon to the next line, indented",
  ],
  ["BLOCK_IN_FLOW", "", "inside brackets, lists and mappings need brackets too", "Write `[…]` or `{…}`"],
  [
    "KEY_OVER_1024_CHARS",
    "",
    "this member name is longer than 1024 characters",
    "Write a `?` in front of it, or shorten it",
  ],
  ["MISSING_CHAR", "closing", "this quotation mark is not closed", "Add the closing quotation mark"],
  [
    "MISSING_CHAR",
    "Comments",
    "a comment needs a space in front of it",
    "Put a space in front of the `#`, or the text in quotation marks",
  ],
  ["MISSING_CHAR", "Missing ,", "a comma is missing between two values", "Insert a comma"],
  [
    "MISSING_CHAR",
    "need to be followed",
    "a colon is missing behind this member name",
    "Write `: ` and a value behind it",
  ],
  ["MISSING_CHAR", "must end with", "a bracket that was opened is not closed", "Close it"],
  [
    "MULTILINE_IMPLICIT_KEY",
    "",
    "a member name goes over several lines here",
    "Write `: ` behind each name, with the space, and indent the lines that continue a text",
  ],
  ["MULTIPLE_ANCHORS", "", "a value takes one anchor only", "Remove one of them"],
  ["MULTIPLE_TAGS", "", "a value takes one tag only", "Remove one of them"],
  ["TAB_AS_INDENT", "", "a tab cannot indent in YAML", "Indent with spaces"],
  ["TAG_RESOLVE_FAILED", "", "this tag is not declared", "Remove the tag"],
  [
    "UNEXPECTED_TOKEN",
    "at node end",
    "a value has ended in front of this",
    "Put the whole text in quotation marks, or indent this line as the lines that it belongs to",
  ],
  [
    "UNEXPECTED_TOKEN",
    "in YAML stream",
    "this stands behind the end of the document",
    "Remove it, or put a line with `---` in front of a further document",
  ],
  [
    "UNEXPECTED_TOKEN",
    "Unexpected ,",
    "a value is missing in front of this comma",
    "Remove the comma, or write the value",
  ],
];

/** An error that is in no row. */
export const OTHER = { message: "this is no YAML: {problem}", help: "Write it as YAML 1.2 or as JSON" };

/** @param {import("yaml").YAMLError} error */
export const isLocal = ({ code }) => LOCAL.includes(code);

/** A tag that is not known, which is looked at where it stands. */
export const isTagWarning = ({ code }) => code === "TAG_RESOLVE_FAILED";

/** @param {import("yaml").YAMLError} error */
export function wordingOf({ code, message }) {
  const row = SYNTAX.find(([known, part]) => known === code && message.includes(part));
  return row === undefined ? { ...OTHER, args: { problem: message } } : { message: row[2], help: row[3] };
}
