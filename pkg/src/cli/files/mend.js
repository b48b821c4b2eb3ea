import { applyFixes } from "entra-user-flow";
import { validate } from "../core.js";

/** A fix may bring another to light. Each round mends something, so that it ends by itself; this is for a defect. */
const MOST_ROUNDS = 100;

/** @typedef {import("../inputs/read.js").Input} Input */

/**
 * Applies fixes until there are none left.
 * @param {Input[]} inputs
 * @param {object} settings
 * @param {{ unsafe: boolean }} options
 * @returns {{ mended: Input[], report: object }} with what is left to say
 */
export function mend(inputs, settings, { unsafe }) {
  let mended = inputs;
  for (let round = 0; ; round++) {
    const report = validate(mended, settings);
    const next = mended.map((input, source) => mendOne(input, report.diagnostics, { source, unsafe }));
    const isDone = round === MOST_ROUNDS || next.every(({ text }, index) => text === mended[index].text);
    if (isDone) return { mended, report };
    mended = next;
  }
}

/** What is no text, or is cut, cannot be mended without loss. */
function mendOne(input, diagnostics, options) {
  const { text, isCut } = input;
  if (text === undefined || isCut) return input;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  return {
    ...input,
    text: applyFixes(
      text,
      diagnostics.map((one) => withLineEnds(one, lineEnd)),
      options,
    ),
  };
}

/** What is put in ends its lines as the file does. */
function withLineEnds(diagnostic, lineEnd) {
  if (lineEnd === "\n" || diagnostic.fixes === undefined) return diagnostic;
  const fixes = diagnostic.fixes.map((fix) => ({
    ...fix,
    text: fix.text?.map((edit) => ({ ...edit, newText: edit.newText.replace(/\r\n|\n|\r/g, lineEnd) })),
  }));
  return { ...diagnostic, fixes };
}
