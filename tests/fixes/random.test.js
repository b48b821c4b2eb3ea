// Fixtures with further mistakes, made at random from a seed: what the fixes make of them is sound.

import { assert } from "chai";
import { findNodeAtLocation, parse, parseTree } from "jsonc-parser";
import { test } from "node:test";
import { parseAllDocuments } from "yaml";
import { readFixtures } from "../support/fixtures.js";
import { applyFix, applyPatch } from "../support/patch.js";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";
import { generator, mutate as mutateYaml, SEEDS } from "../yaml/mutate.js";
import { commentsOutside, mutate } from "./mutate.js";
import { assertMended, mend } from "./rounds.js";

const { json: api, yaml } = await importYamlEntry(temporaryFolder());

/** More of them, from another seed: FIX_ROUNDS=100000 FIX_SEED=2 node --test fixes/random.test.js */
const ROUNDS = Number(process.env.FIX_ROUNDS ?? 4000);
const SEED = Number(process.env.FIX_SEED ?? 1);

/** Where `jsonc-parser` reads something else: `__proto__`, which it takes for the prototype. */
const isReadAlike = (text) => syntaxErrors(text) === 0 && parse(text) !== null && !text.includes("__proto__");

const seeds = readFixtures().filter(({ text }) => text.length < 5000 && isReadAlike(text));

function syntaxErrors(text) {
  const errors = [];
  parse(text, errors, { allowTrailingComma: true });
  return errors.length;
}

test("mistakes in JSON", () => {
  const seen = run(false, (text, options, random, seen) => {
    checkEachFix(text, options, seen);
    checkRounds(text, options, random, seen);
  });
  assert.isAbove(seen.fixes, ROUNDS);
  assert.isAbove(seen.comments, ROUNDS);
  assert.isAbove(seen.rounds, ROUNDS / 2);
});

test("damaged JSON", () => {
  const seen = run(true, checkRounds);
  assert.isAbove(seen.rounds, ROUNDS / 2);
});

test("damaged YAML", () => {
  const random = generator(SEED);
  let count = 0;
  for (let round = 0; round < ROUNDS / 4; round++) {
    const text = mutateYaml(SEEDS[round % SEEDS.length], random);
    try {
      const rounds = mend(yaml, text, {}, random(2) === 0);
      for (let index = 1; index < rounds.length; index++) {
        if (!hasYamlErrors(rounds[index - 1].text))
          assert.isFalse(hasYamlErrors(rounds[index].text), rounds[index].text);
      }
      count += rounds.length - 1;
    } catch (cause) {
      throw new Error(`round ${round}: ${JSON.stringify(text)}\n${cause.message}`, { cause });
    }
  }
  assert.isAbove(count, ROUNDS / 8);
});

/** A carriage return alone is a line break in YAML, and not to `yaml`. */
function hasYamlErrors(text) {
  const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, "\n"), { uniqueKeys: false, logLevel: "silent" });
  return documents.some(({ errors }) => errors.length > 0);
}

function run(isDamaged, check) {
  const random = generator(SEED);
  const seen = { fixes: 0, comments: 0, rounds: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { name, text: seed, options } = seeds[random(seeds.length)];
    const text = mutate(seed, random, isDamaged);
    try {
      check(text, options, random, seen);
    } catch (cause) {
      throw new Error(`round ${round}, ${name}: ${JSON.stringify(text)}\n${cause.message}`, { cause });
    }
  }
  return seen;
}

/** By itself, a fix does to the text what its patch does to the data, and to nothing else. */
function checkEachFix(text, options, seen) {
  if (syntaxErrors(text) > 0 || options.positionEncoding === "utf-8") return;
  for (const diagnostic of api.validate(text, options).diagnostics) {
    for (const fix of diagnostic.fixes ?? []) {
      const mended = applyFix(api, text, diagnostic, fix);
      assert.strictEqual(syntaxErrors(mended), 0, mended);
      seen.fixes++;
      if (fix.edits === undefined || hasNameTwice(text)) continue;
      assert.deepEqual(parse(mended), applyPatch(parse(text), fix.edits), mended);
      const kept = commentsOutside(text, fix.edits.map((edit) => nodeOf(text, edit)).filter(Boolean));
      assert.includeMembers(commentsOutside(mended, []), kept, `${fix.title}:\n${mended}`);
      seen.comments += kept.length;
    }
  }
}

/** What an operation of a patch takes away: a value, or a member with its name. */
function nodeOf(text, { op, path }) {
  if (op === "add" || op === "move") return undefined;
  const tokens = path.split("/").slice(1);
  const unescaped = tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const node = unescaped.reduce((parent, token) => {
    const key = parent?.type === "array" ? Number(token) : token;
    return parent && findNodeAtLocation(parent, [key]);
  }, parseTree(text));
  return op === "remove" && node?.parent.type === "property" ? node.parent : node;
}

/** A pointer cannot tell two members of one name apart. */
function hasNameTwice(text) {
  const visit = ({ type, children = [] }) => {
    const names = type === "object" ? children.map(({ children: [key] }) => key.value) : [];
    return new Set(names).size < names.length || children.some(visit);
  };
  return visit(parseTree(text));
}

/** All together, they come to an end, and what was JSON stays JSON. */
function checkRounds(text, options, random, seen) {
  const unsafe = random(2) === 0;
  const rounds = mend(api, text, options, unsafe);
  assertMended(rounds, unsafe);
  for (let round = 1; round < rounds.length; round++) {
    if (syntaxErrors(rounds[round - 1].text) > 0) continue;
    assert.strictEqual(syntaxErrors(rounds[round].text), 0, rounds[round].text);
  }
  seen.rounds += rounds.length - 1;
}
