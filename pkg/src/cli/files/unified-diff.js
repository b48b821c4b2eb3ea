import { createTwoFilesPatch } from "diff";
import { shown } from "../frame/output.js";

const STYLES = [
  [/^(?:---|\+\+\+) /, "strong"],
  [/^@@/, "related"],
  [/^\+/, "good"],
  [/^-/, "error"],
];

/**
 * The lines that differ, as `git` shows them. It ends with a line break.
 * @param {string} file
 * @param {string} before
 * @param {string} after
 * @param {ReturnType<typeof import("../../format/paint.js").createPaint>} paint
 */
export function unifiedDiff(file, before, after, paint) {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 3 });
  // In front of the names there is a line that `git` does not have.
  const lines = patch.slice(patch.indexOf("--- ")).trimEnd().split("\n");
  return lines.map((line) => `${paintLine(shown(line), paint)}\n`).join("");
}

function paintLine(line, paint) {
  const style = STYLES.find(([pattern]) => pattern.test(line))?.[1];
  return style === undefined ? line : paint(style)(line);
}
