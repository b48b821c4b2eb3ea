// Each language has every text, and each text what the English one has.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf, untranslatable } from "./check.js";
import { LANGUAGES, loadLanguage, strayTexts, wordsOfTables } from "./english.js";
import { EXCEPTIONS } from "./exceptions.js";

const { rules } = await import("../../pkg/dist/index.js");
const WORDS = await wordsOfTables();

test("there are languages, and words for them in the tables", () => {
  assert.notEqual(LANGUAGES.length, 0);
  for (const [code, words] of Object.entries(WORDS)) assert.ok(words.length > 5, code);
});

test("no argument stays English, and no text of YAML stands where no language finds it", async () => {
  assert.deepEqual(untranslatable(), []);
  assert.deepEqual(await strayTexts(), []);
});

for (const name of LANGUAGES) {
  describe(`the texts of ${name}`, async () => {
    const catalogue = await loadLanguage(name);
    const excused = Object.keys(EXCEPTIONS[name] ?? {});
    const isExcused = (problem) => excused.some((place) => problem.startsWith(`${place} `));
    const problems = () => problemsOf(catalogue, WORDS);

    test("say what language they are in", () => assert.equal(catalogue.language, name));

    test("are complete and fit the English ones", () => {
      assert.deepEqual(problems().filter((problem) => !isExcused(problem)), []);
    });

    test("need every exception", () => {
      const needed = excused.filter((place) => problems().some((problem) => problem.startsWith(`${place} `)));
      assert.deepEqual(needed, excused);
    });

    test("are missed one by one", () => {
      const copy = JSON.parse(JSON.stringify(catalogue));
      const before = problems().length;
      for (const place of damageOneByOne(copy)) {
        assert.ok(problemsOf(copy, WORDS).length > before, `nobody misses ${place}`);
      }
      assert.deepEqual(copy, catalogue);
    });

    test("are in the list of rules", () => {
      for (const { code, summary } of rules({ messages: catalogue })) {
        assert.equal(summary, catalogue.rules[code].summary);
      }
    });
  });
}

/** Damages one text at a time, and mends it again. */
function* damageOneByOne({ language, ...catalogue }) {
  for (const path of pathsOfTexts(catalogue)) {
    const last = path.at(-1);
    const parent = path.slice(0, -1).reduce((value, key) => value[key], catalogue);
    const text = parent[last];
    for (const [how, damage] of Object.entries(DAMAGES)) {
      parent[last] = damage(text);
      yield `${path.join(" ")} ${how}`;
    }
    parent[last] = text;
  }
}

const DAMAGES = {
  "being gone": () => undefined,
  "with a placeholder": (text) => `${text} {other}`,
  "with a name": (text) => `${text} \`other\``,
  "with a full stop": (text) => `${text}.`,
};

/** Words are not among them: which of them are needed is known from the tables and the fixtures. */
function pathsOfTexts(value, path = []) {
  if (typeof value === "string") return [path];
  return Object.entries(value)
    .filter(([key, inner]) => !isWords(key, inner, path))
    .flatMap(([key, inner]) => pathsOfTexts(inner, [...path, key]));
}

const isWords = (key, value, [kind]) => key === "words" || (kind === "yaml" && key === "2" && typeof value === "object");
