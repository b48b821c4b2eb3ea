import assert from "node:assert/strict";
import { test } from "node:test";
import { corpus } from "./corpus.js";
import { findings, found } from "./findings.js";

const SAMPLES = [
  "12345", "12345-6789", "SW1A 1AA", "+4915123456789", "(555) 123-4567", "José", "O'Brien", "Jean-Luc", "李小龙", "A",
  "a@b.c", "someone@contoso.com", "a b", " a ", "2026-02-28", "28/02/2026", "23:59", "https://www.contoso.com/a",
  "MCMXCIV", "yes", "no", "aaaa", "a1", "x", "-1.5", "\u{1f600}", "a\u{1f600}", "DE", "naïve café", "_",
]; // prettier-ignore

/** What this Node and .NET take differently, what is looked at no further, and what has a rule of its own. */
const ELSEWHERE = /\\w|\\W|\(\?[^:]|\\[1-9]|\{\d{2,}|\{\d,\d{2,}|&/;

test("a default value is refused where this Node refuses it", () => {
  let refused = 0;
  for (const [pattern] of corpus) {
    const isPlain = !ELSEWHERE.test(pattern) && !found(findings(pattern), "UF0503") && !found(findings(pattern), "UF0505");
    for (const defaultValue of SAMPLES) {
      const diagnostics = findings(pattern, { defaultValue });
      const finding = found(diagnostics, "UF0409");
      if (finding) {
        refused++;
        assert(!new RegExp(pattern).test(defaultValue), `${pattern} accepts ${defaultValue}`);
        assert(!JSON.stringify(finding.args).includes(defaultValue) || defaultValue.length < 3, "a value is shown");
      } else if (isPlain) {
        assert(new RegExp(pattern).test(defaultValue), `${pattern} refuses ${defaultValue}`);
      }
    }
  }
  assert(refused > 500, `${refused} are refused`);
});

test("the names that a pattern is said to refuse are those that this Node refuses", () => {
  for (const [pattern] of corpus) {
    const finding = found(findings(pattern, { attribute: "surname" }), "UF0502");
    if (!finding?.args.names) continue;
    assert(!found(findings(pattern), "UF0505"), pattern);
    for (const name of ["José", "O'Brien", "Jean-Luc", "李小龙", "O"]) {
      const isSaid = finding.args.names.includes(`\`${name}\``);
      assert.equal(!new RegExp(pattern).test(name), isSaid, `${name} and ${pattern}`);
    }
  }
});

test("what a search is said to accept it accepts, and the fix refuses it", () => {
  let told = 0;
  for (const [pattern] of corpus) {
    const finding = found(findings(pattern), "UF0509");
    const example = finding?.args.example ?? (finding && "\n");
    if (!finding) continue;
    told++;
    assert(new RegExp(pattern).test(example), `${pattern} refuses ${example}`);
    const fix = finding.fixes?.[0].edits[0].value;
    if (fix && finding.args.example) assert(!new RegExp(fix).test(example), `${fix} accepts ${example}`);
  }
  assert(told > 5, `${told}`);
});

test("an e-mail pattern accepts what it is said to accept", () => {
  let told = 0;
  for (const [pattern] of corpus) {
    const finding = found(findings(pattern, { attribute: "email" }), "UF0508");
    if (!finding) continue;
    told++;
    assert(new RegExp(`^(?:${pattern})$`).test(finding.args.example), `${pattern} refuses ${finding.args.example}`);
  }
  assert(told > 5, `${told}`);
});

test("a safe fix of a repetition accepts the same", () => {
  for (const [pattern] of corpus) {
    const fix = found(findings(pattern), "UF0507")?.fixes?.[0].edits[0].value;
    if (!fix) continue;
    assert(!found(findings(fix), "UF0507"), fix);
    for (const sample of SAMPLES.filter((sample) => sample.length < 16)) {
      assert.equal(new RegExp(pattern).test(sample), new RegExp(fix).test(sample), `${pattern} and ${fix}: ${sample}`);
    }
  }
});
