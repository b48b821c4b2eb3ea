// JSON, and YAML with the same data, are the same to the package.

import { assert } from "chai";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { stringify } from "yaml";
import { testEach } from "../support/each.js";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";

const { yaml, json } = await importYamlEntry(temporaryFolder());
const folder = inRepository("tests/fixtures");

/** Refused as a whole, where the core reads around what is too deep. */
const TOO_DEEP = "rules/UF0006-nested-too-deeply/invalid";

/** Each fixture that is JSON, without its comments. */
const fixtures = (await Promise.all((await readdir(folder, { recursive: true })).sort().map(readFixture))).filter(
  Boolean,
);

async function readFixture(name) {
  if (!name.endsWith(".json") || name.startsWith(TOO_DEEP)) return undefined;
  const text = (await readFile(join(folder, name), "utf8")).replace(/^\s*\/\/.*$/gm, "");
  const settings = join(folder, name.replace(/\.json$/, ".options"));
  const options = existsSync(settings) ? JSON.parse(await readFile(settings, "utf8")) : undefined;
  try {
    return { name, text, data: JSON.parse(text), options };
  } catch {
    // A fixture of damaged JSON.
    return undefined;
  }
}

const STYLES = {
  "in blocks": (data) => stringify(data),
  "in brackets": (data) => stringify(data, { collectionStyle: "flow" }),
  "in quotation marks": (data) =>
    stringify(data, { defaultStringType: "QUOTE_SINGLE", defaultKeyType: "QUOTE_DOUBLE" }),
};

test("there are fixtures with and without findings", () => {
  const ok = fixtures.filter(({ text, options }) => json.validate(text, options).ok);
  assert.isAbove(ok.length, 40);
  assert.isAbove(fixtures.length - ok.length, 40);
});

for (const [style, write] of Object.entries(STYLES)) {
  testEach(`the fixtures as YAML ${style}`, fixtures, ({ data, options }) => {
    const text = write(data);
    const twin = JSON.stringify(data);
    assert.deepEqual(comparable(yaml.validate(text, options)), comparable(json.validate(twin, options)));
    assert.deepEqual(payload(yaml, text, options), payload(json, twin, options));
  });
}

testEach("the fixtures as they are, since JSON is YAML", fixtures, ({ text, options }) => {
  assert.deepEqual(withRanges(yaml.validate(text, options)), withRanges(json.validate(text, options)));
});

/** Everything but places in the text; findings of one report in an order that does not depend on them. */
function comparable(report) {
  const diagnostics = report.diagnostics.map(({ range, fixes, related, ...rest }) =>
    JSON.stringify({
      ...rest,
      fixes: fixes?.map(({ text, ...fix }) => fix),
      related: related?.map(({ range: _, ...place }) => place),
    }),
  );
  return { ...report, diagnostics: diagnostics.sort() };
}

/** Everything but how a fix writes its text. */
const withRanges = (report) =>
  report.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    range: shown(diagnostic),
    fixes: diagnostic.fixes?.map(({ text, ...fix }) => fix),
  }));

/** A scalar is shown whole, where the core shows its first character, or the one in it that is wrong. */
function shown({ code, range: { start, end } }) {
  if (code === "UF0005") return start.line;
  return end.offset === start.offset + 1 || ["UF0003", "UF0104"].includes(code) ? start : { start, end };
}

/** The payload as text and as bytes; what is thrown for a set. */
function payload({ build, buildBytes }, text, options) {
  try {
    const { json, needs } = build(text, options);
    const { bytes } = buildBytes(text, options);
    assert.strictEqual(bytes && new TextDecoder().decode(bytes), json);
    return { json, needs };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}
