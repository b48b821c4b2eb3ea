// Applies fixes until nothing changes, and says what came of it.

import { assert } from "chai";

/** More rounds than any document needs, so that two fixes that undo each other are seen. */
const MOST_ROUNDS = 12;

/**
 * @param {{ validate: Function, applyFixes: Function }} api
 * @returns {{ text: string, report: object }[]} the document as it was, and after each round
 */
export function mend(api, text, options, unsafe) {
  const { positionEncoding } = options;
  const rounds = [{ text, report: api.validate(text, options) }];
  for (;;) {
    const { text: before, report } = rounds.at(-1);
    const after = api.applyFixes(before, report.diagnostics, { unsafe, ...(positionEncoding && { positionEncoding }) });
    if (after === before) return rounds;
    rounds.push({ text: after, report: api.validate(after, options) });
    assert.isAtMost(rounds.length, MOST_ROUNDS, `no end:\n${after}`);
  }
}

/** Nothing is left that these fixes could have mended. */
export function assertMended(rounds, unsafe) {
  const left = rounds
    .at(-1)
    .report.diagnostics.filter(({ fixes = [] }) => fixes.some((fix) => fix.text !== undefined && (fix.safe || unsafe)));
  assert.deepEqual(
    left.map(({ code, path }) => `${code} ${path}`),
    [],
  );
}

/**
 * No round brings an error of its own. What is mended may be wrong in a second way, or hold what is, which is seen only then: a
 * number where a word should be is a text afterwards, and still not the word.
 */
export function assertNothingNew(rounds) {
  for (let round = 1; round < rounds.length; round++) {
    const before = errors(rounds[round - 1].report);
    const places = before.map(({ place }) => place);
    const fresh = errors(rounds[round].report).filter(
      ({ place }) => !places.some((mended) => mended === place || (mended !== "" && place.startsWith(`${mended}/`))),
    );
    assert.deepEqual(fresh, [], rounds[round].text);
  }
}

/** The place without its indices, which move when an element goes. */
const errors = ({ diagnostics }) =>
  diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, path }) => ({ code, place: path.replace(/\/\d+(?=\/|$)/g, "/*") }));
