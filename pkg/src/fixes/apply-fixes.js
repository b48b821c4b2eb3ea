// Applies the fixes of a report to the text that it is about.
import { typeName } from "../kind.js";
import { BOOLEAN, ENCODING, readKnownOptions } from "../known-options.js";
import { readIndex } from "../offsets.js";
import { Edits } from "./edits.js";

const OPTIONS = {
  unsafe: [false, ...BOOLEAN],
  source: [0, "the index of a source", (value) => Number.isSafeInteger(value) && value >= 0],
  positionEncoding: ["utf-16", ...ENCODING],
};

export function applyFixes(text, diagnostics, options) {
  if (typeof text !== "string") throw new TypeError(`text: expected a string, but got ${typeName(text)}`);
  if (!Array.isArray(diagnostics)) {
    throw new TypeError(`diagnostics: expected an array, such as report.diagnostics, but got ${typeName(diagnostics)}`);
  }
  const { unsafe, source, positionEncoding } = readKnownOptions(options, OPTIONS);
  const indexOf = readIndex(text, positionEncoding);
  const edits = new Edits(text);
  for (const diagnostic of diagnostics) {
    if (diagnostic.source !== source) continue;
    if (diagnostic.range === undefined) {
      throw new TypeError(
        "diagnostics: they are about an object, which has no places in a text; validate the text itself",
      );
    }
    const fix = diagnostic.fixes?.find((fix) => fix.text !== undefined && (fix.safe || unsafe));
    if (fix !== undefined) edits.take(fix.text.map((edit) => toIndices(edit, indexOf)));
  }
  return edits.apply();
}

function toIndices({ range, newText }, indexOf) {
  const [start, end] = [indexOf(range.start.offset), indexOf(range.end.offset)];
  if (!(start <= end)) throw new TypeError("diagnostics: they are about another text than this one");
  return { start, end, newText };
}
