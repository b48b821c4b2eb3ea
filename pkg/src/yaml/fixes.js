// The fixes of the core, for YAML.
import { isScalar } from "yaml";
import { translateEdit } from "./edits.js";
import { oldBoolean } from "./scalar.js";
import { say } from "./wording.js";
import { OLD_BOOLEAN } from "./wordings.js";

/**
 * @param {object} fix whose ranges are those of the JSON text; it is changed
 * @param {import("./read.js").Reading} reading
 * @param {import("./locate.js").Locator} locator
 */
export function translateFix(fix, reading, locator) {
  keepSpelling(fix, reading);
  const hasPointer = fix.edits !== undefined;
  const edits = fix.text?.map(({ range, newText }) =>
    translateEdit([range.start.offset, range.end.offset], newText, reading, hasPointer),
  );
  delete fix.text;
  if (edits === undefined || edits.includes(undefined)) return;
  fix.text = edits.map(({ range, newText }) => ({ range: locator.range(range), newText }));
}

/**
 * `01234` is the number 1234 in YAML. Where it should have been a text, what is written is what was meant.
 */
function keepSpelling({ edits = [], text = [] }, { table, content }) {
  if (edits.length !== text.length) return;
  text.forEach((edit, index) => {
    const entry = table.at(edit.range.start.offset);
    const { node, isKey } = entry ?? {};
    if (isKey || !isScalar(node) || node.type !== "PLAIN" || edits[index].op !== "replace") return;
    if (edits[index].value !== content.slice(entry.start, entry.end)) return;
    edits[index].value = node.source;
    edit.newText = JSON.stringify(node.source);
  });
}

/**
 * `yes` is a text in YAML 1.2, and was a boolean in 1.1: where a boolean must be, it is plain what was meant.
 * @param {object} diagnostic it is changed
 * @param {import("./table.js").Entry} entry its place
 * @param {import("../index.js").Catalogue} [catalogue]
 */
export function explainOldBoolean(diagnostic, { node, isKey, start, end }, catalogue) {
  const { code, args, fixes = [], path } = diagnostic;
  if (code !== "UF0103" || isKey || !/\bboolean\b/.test(args.expected) || fixes.length > 0) return;
  if (!isScalar(node) || node.type !== "PLAIN" || node.tag) return;
  const meant = oldBoolean(node.value);
  if (meant === undefined) return;
  const { message: title, help } = say(OLD_BOOLEAN, { meant: String(meant), written: node.value }, catalogue);
  diagnostic.help = help;
  diagnostic.fixes = [
    {
      title,
      safe: true,
      edits: [{ op: "replace", path, value: meant }],
      text: [{ range: { start: { offset: start }, end: { offset: end } }, newText: String(meant) }],
    },
  ];
}
