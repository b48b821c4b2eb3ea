// Damaged and odd texts, made at random from a seed: each is formatted without loss, or refused.

import assert from "node:assert/strict";
import { test } from "node:test";
import { mutate as mutateJson } from "../fixes/mutate.js";
import { numbers } from "../schema/mutate.js";
import { IN_PAGES, WHOLE } from "../schema/whole.js";
import { testEach } from "../support/each.js";
import { temporaryFolder } from "../support/temporary.js";
import { mutate as mutateYaml, SEEDS } from "../yaml/mutate.js";
import { TRAPS } from "../yaml/traps.js";
import { loadFormatter } from "./fmt/load.js";
import { checkForm } from "./fmt/properties.js";

/** More of them, from another seed: FUZZ_ROUNDS=20000 FUZZ_SEED=2 node --test cli/fmt-damaged.test.js */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const loaded = await loadFormatter(temporaryFolder());

/** A comment in the middle of something may have no place, and what is odd no other form; then nothing is written. */
function check(text, language) {
  const { refusal } = loaded.format(text, language);
  if (refusal === "comment" || refusal === "other") return "odd";
  return checkForm(loaded, { text, language, bodies: [] }) === undefined ? "refused" : "formatted";
}

const traps = Object.entries(TRAPS).flatMap(([kind, cases]) =>
  Object.entries(cases).map(([name, { text }]) => ({ name: `${kind}: ${name}`, text })),
);

testEach("each trap of YAML", traps, ({ text }) => check(text, "yaml"));

const KINDS = {
  "damaged YAML": [SEEDS, "yaml", mutateYaml],
  "changed JSON": [
    [WHOLE, IN_PAGES].map((data) => JSON.stringify(data, null, 2)),
    "json",
    (text, below) => mutateJson(text, below, false),
  ],
  "damaged JSON": [
    [WHOLE, IN_PAGES].map((data) => JSON.stringify(data, null, 2)),
    "json",
    (text, below) => mutateJson(text, below, true),
  ],
};

for (const [kind, [seeds, language, mutate]] of Object.entries(KINDS)) {
  test(kind, (context) => {
    const below = numbers(SEED);
    const seen = { formatted: 0, refused: 0, odd: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const text = mutate(seeds[round % seeds.length], below);
      try {
        seen[check(text, language)] += 1;
      } catch (cause) {
        throw new Error(`round ${round}: ${JSON.stringify(text)}\n${cause.message}`, { cause });
      }
    }
    context.diagnostic(JSON.stringify(seen));
    // Else nothing has been checked.
    assert(seen.formatted > ROUNDS / 8, "few are formatted");
    assert(seen.odd < ROUNDS / 50, "many are too odd");
  });
}
