// The package gives the very bytes that the crate gives natively, for every fixture: reports, to which it adds the texts,
// and all that the module writes. `cargo test` writes the native ones.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { testEach } from "../support/each.js";
import { inRepository } from "../support/paths.js";

const { buildBytes, diff, importFlow, validate } = await import("../../pkg/dist/index.js");

const fixturesFolder = inRepository("tests/fixtures");
const nativeFolder = inRepository("target/tmp/reports");

const documents = (await readdir(fixturesFolder, { recursive: true })).filter((path) => path.endsWith(".json")).sort();
/** The two documents of a comparison are read together. */
const fixtures = documents.filter((path) => !path.startsWith("diff/"));
const pairs = documents.filter((path) => path.endsWith("/desired.json")).map((path) => dirname(path));

test("there are fixtures", () => {
  assert.notEqual(fixtures.length, 0);
  assert.notEqual(pairs.length, 0);
});

const named = (paths) => paths.map((name) => ({ name }));

testEach("the bytes of a fixture", named(fixtures), async ({ name }) => {
  const document = await readFile(join(fixturesFolder, name));
  const options = await readOptions(name);
  const nativeReport = await readFile(join(nativeFolder, `${name}.report.json`));

  const report = validate(document, options);
  assert.equal(JSON.stringify(report), nativeReport.toString("utf8"));

  const payloadPath = join(nativeFolder, `${name}.payload.json`);
  const nativePayload = existsSync(payloadPath) ? new Uint8Array(await readFile(payloadPath)) : null;
  assert.deepEqual(payloadOf(document, options), nativePayload);

  const importPath = join(nativeFolder, `${name}.import.txt`);
  if (existsSync(importPath)) {
    const { complete, json, report, unknown } = importFlow(document, options);
    const parts = [JSON.stringify(report), json ?? "", JSON.stringify(unknown), String(complete)];
    assert.equal(parts.join(""), await readFile(importPath, "utf8"));
  }
});

testEach("the bytes of a comparison", named(pairs), async ({ name }) => {
  const [desired, live] = await Promise.all(
    ["desired.json", "live.json"].map((document) => readFile(join(fixturesFolder, name, document))),
  );
  const changes = diff(desired, live, await readOptions(`${name}/desired.json`));
  const native = await readFile(join(nativeFolder, `${name}.diff.txt`), "utf8");
  assert.equal(JSON.stringify(changes.report) + JSON.stringify(changes), native);
});

test("imports are among what is compared", async () => {
  const written = (await readdir(nativeFolder, { recursive: true })).filter((path) => path.endsWith(".import.txt"));
  assert.ok(written.length >= fixtures.filter((path) => path.startsWith("import/")).length);
});

test("no native report is left over from a fixture that is gone", async () => {
  const written = (await readdir(nativeFolder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".report.json"))
    .map((entry) => relative(nativeFolder, join(entry.path, entry.name)).slice(0, -".report.json".length));
  assert.deepEqual(written.sort(), fixtures);
});

/** Options stand beside the fixture, in a file of its own name. */
async function readOptions(fixture) {
  const path = join(fixturesFolder, fixture.replace(/\.json$/, ".options"));
  return existsSync(path) ? JSON.parse(await readFile(path, "utf8")) : undefined;
}

/** The payload; null when there are errors, and for a set of flows, which has no one payload. */
function payloadOf(document, options) {
  try {
    return buildBytes(document, options).bytes;
  } catch (error) {
    assert.ok(error instanceof TypeError && error.message.includes("one user flow"), error);
    return null;
  }
}
