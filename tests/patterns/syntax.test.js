import assert from "node:assert/strict";
import { test } from "node:test";
import { corpus } from "./corpus.js";
import { findings, found } from "./findings.js";

/** What stands at a place of a pattern by accident. */
const ACCIDENTS = ["", "(", ")", "[", "]", "{", "}", "*", "+", "?", "\\", "|", "^", "$", "-", "{2,1}", "\\_", "(?", "(?<n>"];

function compiles(pattern) {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** The patterns, each as far as it was typed, and with each accident at every third place. */
function* variants() {
  for (const [pattern] of corpus) {
    for (let at = 0; at <= pattern.length; at++) yield pattern.slice(0, at);
    for (let at = 0; at < pattern.length; at += 3) {
      for (const accident of ACCIDENTS) yield pattern.slice(0, at) + accident + pattern.slice(at + 1);
    }
  }
}

test("what compiles in this Node, and what does not, is known", () => {
  const seen = { invalid: 0, valid: 0, net: 0, both: 0 };
  for (const pattern of new Set(variants())) {
    // Half a character is no text, and an entity is told before all else.
    if (!pattern.isWellFormed?.() && /[\ud800-\udfff]/.test(pattern)) continue;
    if (/&#?\w+;/.test(pattern)) continue;
    const diagnostics = findings(pattern);
    const difference = found(diagnostics, "UF0505");
    if (found(diagnostics, "UF0503")) {
      seen.invalid++;
      assert(!compiles(pattern), `${pattern} compiles`);
    } else if (!difference) {
      seen.valid++;
      assert(compiles(pattern), `${pattern} does not compile, and nothing is said`);
    } else if (difference.message.includes("JavaScript does not compile")) {
      seen.net++;
      assert(!compiles(pattern) || /\(\?[ims-]+:/.test(pattern), `${pattern} compiles: ${difference.message}`);
    } else if (!/without a flag|takes one set|starts a set/.test(difference.message)) {
      seen.both++;
    }
  }
  for (const [kind, count] of Object.entries(seen)) assert(count > 50, `${count} ${kind}`);
});

test("the column is that of the finding", () => {
  const diagnostic = found(findings("^\u{1f600}\\d(\\w$"), "UF0503");
  assert.equal(diagnostic.args.column, 6);
  assert.equal(diagnostic.args.piece, "(");
  const { start, end } = diagnostic.range;
  assert.equal(end.offset - start.offset, 1);
});
