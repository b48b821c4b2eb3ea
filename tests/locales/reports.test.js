// What a reader sees in each language: the reports of all fixtures and of all traps of YAML, and what the answers on the
// page about Graph's errors mean.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { testEach } from "../support/each.js";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";
import { TRAPS } from "../yaml/traps.js";
import { LANGUAGES, loadLanguage, neededFor, PHRASES, SAME_WORDS } from "./english.js";

const { yaml, json } = await importYamlEntry(temporaryFolder());
const { explainGraphError } = await import("../../pkg/dist/explain.js");
const { formatGithub, formatText } = await import("../../pkg/dist/format.js");

const root = inRepository("tests/fixtures");
const documents = (await readdir(root, { recursive: true })).filter((path) => path.endsWith(".json")).sort();
const pairs = documents.filter((path) => path.endsWith("/desired.json")).map((path) => dirname(path));
const page = await readFile(inRepository("docs/rules/graph-errors.md"), "utf8");
const answers = [...page.matchAll(/^## ([a-z0-9-]+)\n\n```text\n(.*?)\n```$/gms)].map(([, key, answer]) => [key, answer]);
const read = (path) => readFile(join(root, path));
const named = (paths) => paths.map((name) => ({ name }));

for (const name of LANGUAGES) {
  describe(`reports in ${name}`, async () => {
    const messages = await loadLanguage(name);
    /** Both of a call: the report in English, and in this language. */
    const inBoth = (call, options) => [call(options), call({ ...options, messages })].map(reportOf);

    const single = documents.filter((path) => !path.startsWith("diff/"));
    testEach("of a document", named(single), async ({ name }) => {
      const [source, options] = [await read(name), await readOptions(name)];
      assertTranslated(...inBoth((options) => json.validate(source, options), options), messages);
      assertTranslated(...inBoth((options) => json.importFlow(source, options), options), messages);
      if (isSet(() => json.build(source, options))) return;
      assertTranslated(...inBoth((options) => json.build(source, options), options), messages);
    });

    testEach("of a comparison", named(pairs), async ({ name }) => {
      const [desired, live] = [await read(`${name}/desired.json`), await read(`${name}/live.json`)];
      const options = await readOptions(`${name}/desired.json`);
      assertTranslated(...inBoth((options) => json.diff(desired, live, options), options), messages);
    });

    test("formats say what stands between the texts", () => {
      const sources = '{ "name": 1, "colour": 1, "attributes": ["display name"], "identityProviders": ["google",] }';
      const report = json.validate(sources, { messages });
      const diagnostics = [...report.diagnostics, { ...report.diagnostics[0], path: "/x", range: undefined }];
      const shown = [
        formatText({ ...report, diagnostics }, { sources, messages }),
        formatGithub({ ...report, diagnostics }, { messages }),
        formatText({ ...report, diagnostics: [] }, { messages }),
      ].join("");
      for (const name of ["error", "warning", "severalErrors", "noFindings", "help", "note", "fix", "see", "at"]) {
        const label = messages.labels[name].replace("{path}", "/x").replace("{count}", "");
        assert.ok(shown.includes(label), `${label} is not in ${shown}`);
      }
      assert.doesNotMatch(shown, /\{(count|path)\}/);
    });

    for (const [key, answer] of answers) {
      test(`answer of Graph: ${key}`, () => {
        const [english, own] = [{}, { messages }].map((options) => explainGraphError(answer, options));
        assert.deepEqual(own.map(({ key }) => key), [key]);
        for (const part of ["message", "why", "help"]) {
          assert.notEqual(own[0][part], english[0][part]);
          assert.deepEqual(braces(own[0][part]), braces(english[0][part]));
        }
      });
    }

    for (const [group, cases] of Object.entries(TRAPS)) {
      for (const [trap, { text }] of Object.entries(cases)) {
        test(`YAML: ${group}: ${trap}`, () => {
          assertTranslated(...inBoth((options) => yaml.validate(text, options)), messages);
        });
      }
    }
  });
}

const reportOf = (result) => result.report ?? result;

function assertTranslated(english, own, messages) {
  assert.equal(own.diagnostics.length, english.diagnostics.length);
  english.diagnostics.forEach((diagnostic, index) => {
    const [theirs, ours] = [textsOf(diagnostic), textsOf(own.diagnostics[index])];
    assert.equal(ours.length, theirs.length);
    theirs.forEach((text, index) => {
      const ourText = ours[index];
      assert.notEqual(ourText, text, `${diagnostic.code} is in English`);
      assert.deepEqual(braces(ourText), braces(text), `${diagnostic.code}: ${ourText}`);
      assertWords(diagnostic, text, ourText, messages);
      assertKind(diagnostic, ourText);
    });
    assert.deepEqual(withoutTexts(own.diagnostics[index]), withoutTexts(diagnostic));
  });
}

/** The codes are those of rules, but the words are its own. */
function assertKind({ args: { kind } }, own) {
  if (kind !== undefined && !SAME_WORDS.includes(kind)) assert.ok(!own.includes(kind), own);
}

/** Each English word among the arguments is another one in the text, where it is in the English text. */
function assertWords({ code, args }, english, own, messages) {
  const words = messages.rules[code].words ?? {};
  for (const name of PHRASES[code].filter((name) => typeof args[name] === "string")) {
    if (!english.includes(args[name])) continue;
    for (const part of neededFor(args[name], words)) {
      assert.ok(Object.hasOwn(words, part), `${code} words: «${part}» is missing`);
      assert.ok(own.includes(words[part]), `${code}: ${own}`);
    }
  }
}

/** What is written in braces comes from the document, or was not filled in. */
const braces = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

const textsOf = ({ message, help, related = [], fixes = [] }) =>
  [message, help, ...related.map(({ message }) => message), ...fixes.map(({ title }) => title)].filter(
    (text) => text !== undefined,
  );

const withoutTexts = ({ message, help, related, fixes, ...rest }) => ({
  ...rest,
  related: related?.map(({ message, ...rest }) => rest),
  fixes: fixes?.map(({ title, ...rest }) => rest),
});

/** A set of flows is not built. */
function isSet(build) {
  try {
    build();
    return false;
  } catch (error) {
    assert.ok(error instanceof TypeError && error.message.includes("one user flow"), error);
    return true;
  }
}

/** Options stand beside the fixture, in a file of its own name. */
async function readOptions(path) {
  const options = join(root, path.replace(/\.json$/, ".options"));
  return existsSync(options) ? JSON.parse(await readFile(options, "utf8")) : undefined;
}
