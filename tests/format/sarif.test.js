// SARIF: valid by the schema of OASIS, and true to the report.

import Ajv from "ajv";
import { assert } from "chai";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { testEach } from "../support/each.js";
import { readFixtures } from "../support/fixtures.js";
import { inRepository } from "../support/paths.js";
import { CASES, formatOptions } from "./cases.js";

const { validate } = await import("../../pkg/dist/index.js");
const { formatSarif } = await import("../../pkg/dist/format.js");

/** The schema is of draft 04, which says `id` where later ones say `$id`, and uses nothing else that has changed. */
function readSchema() {
  const { id, $schema, ...schema } = JSON.parse(
    readFileSync(inRepository("tests/format/sarif-schema-2.1.0.json"), "utf8"),
  );
  assert.strictEqual($schema, "http://json-schema.org/draft-04/schema#");
  return { $id: id, ...schema };
}

const formats = { uri: isUri, "uri-reference": isUri, "date-time": true };
const isSarif = new Ajv({ allErrors: true, strict: false, formats }).compile(readSchema());

/** RFC 3986 allows these characters, and `%` in front of two digits. */
function isUri(text) {
  return /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-fA-F]{2})*$/.test(text) && URL.canParse(text, "file:///repository/");
}

function sarif(report, options) {
  const log = JSON.parse(formatSarif(report, options));
  isSarif(log);
  assert.deepEqual(isSarif.errors ?? [], []);
  assert.lengthOf(log.runs[0].results, report.diagnostics.length);
  return log.runs[0];
}

test("the schema refuses what is no SARIF", () => {
  for (const wrong of [{}, { version: "2.0.0", runs: [] }, { version: "2.1.0", runs: [{ results: [] }] }]) {
    assert.isFalse(isSarif(wrong));
  }
  const log = JSON.parse(formatSarif(validate("{}")));
  log.runs[0].results[0].level = "fatal";
  assert.isFalse(isSarif(log));
});

describe("a log is valid", () => {
  for (const [name, one] of Object.entries(CASES)) {
    test(`for a case: ${name}`, () => {
      const { color, width, ...options } = formatOptions(one);
      sarif(validate(one.sources, one.options), { ...options, toolVersion: "1.2.3" });
    });
  }
  testEach("for each fixture", readFixtures(), ({ name, text, options }) => {
    const encoding = options.positionEncoding && { positionEncoding: options.positionEncoding };
    const source = { text, file: name };
    const run = sarif(validate(source, options), { sources: source, ...encoding });
    for (const { ruleId, ruleIndex } of run.results) assert.strictEqual(run.tool.driver.rules[ruleIndex].id, ruleId);
    sarif(validate(source, options), encoding);
  });
});

describe("a log says", () => {
  const text = '{\r\n  "name": "語",\n  "nmae": "😀",\n  "identityProviders": ["google", "google"]\n}';
  const source = { text, file: "flows/my flow.json" };
  const run = sarif(validate(source), { sources: source, toolVersion: "1.2.3" });
  const [misspelt, , repeated] = run.results;

  test("which tool it is from", () => {
    const { name, version, rules } = run.tool.driver;
    assert.deepEqual([name, version], ["entra-user-flow", "1.2.3"]);
    const { id, name: rule, shortDescription, helpUri, defaultConfiguration } = rules[0];
    assert.deepEqual([id, rule, defaultConfiguration.level], ["UF0102", "unknown-member", "error"]);
    assert.match(shortDescription.text, /\.$/);
    assert.match(helpUri, /UF0102\.md$/);
  });

  test("what was found", () => {
    assert.deepEqual(
      run.results.map(({ level }) => level),
      ["error", "note", "warning", "note"],
    );
    assert.match(misspelt.message.text, /^`nmae` is not a member of a user-flow definition\. Remove it\.$/);
    assert.deepEqual(misspelt.locations[0].logicalLocations, [{ fullyQualifiedName: "/nmae" }]);
  });

  test("where", () => {
    const { artifactLocation, region } = misspelt.locations[0].physicalLocation;
    assert.deepEqual(artifactLocation, { uri: "flows/my%20flow.json", index: 0 });
    assert.deepEqual(run.artifacts, [{ location: { uri: "flows/my%20flow.json", index: 0 } }]);
    const charOffset = text.indexOf('"nmae"');
    assert.deepEqual(region, { startLine: 3, startColumn: 3, endLine: 3, endColumn: 9, charOffset, charLength: 6 });
    const [related] = repeated.relatedLocations;
    assert.strictEqual(related.message.text, "first listed here");
    assert.strictEqual(related.physicalLocation.region.charOffset, text.indexOf('"google"'));
  });

  test("how to mend it", () => {
    const [{ description, artifactChanges }] = repeated.fixes;
    assert.strictEqual(description.text, "Remove this one");
    const [{ deletedRegion, insertedContent }] = artifactChanges[0].replacements;
    const { charOffset, charLength } = deletedRegion;
    assert.strictEqual(text.slice(charOffset, charOffset + charLength), ', "google"');
    assert.strictEqual(insertedContent.text, "");
  });
});

describe("places are those of SARIF", () => {
  const text = '\ufeff{ "name": "語", "nmae": 1, "identityProviders": ["emailPassword"] }';

  for (const positionEncoding of ["utf-16", "utf-8"]) {
    test(`which counts no byte-order mark, for a report in ${positionEncoding}`, () => {
      const run = sarif(validate(text, { positionEncoding }), { sources: text, positionEncoding });
      const [mark, misspelt] = run.results;
      assert.strictEqual(mark.fixes, undefined);
      assert.strictEqual(mark.locations[0].physicalLocation.region.charLength, 0);
      const { charOffset, startColumn } = misspelt.locations[0].physicalLocation.region;
      assert.deepEqual([charOffset, startColumn], [text.indexOf('"nmae"') - 1, text.indexOf('"nmae"')]);
    });
  }

  test("and has no columns where they are not known", () => {
    const run = sarif(validate(text, { positionEncoding: "utf-8" }), { positionEncoding: "utf-8" });
    assert.deepEqual(run.results[1].locations[0].physicalLocation.region, { startLine: 1, endLine: 1 });
    assert.strictEqual(run.results[1].fixes, undefined);
  });

  test("and has none in an object", () => {
    const run = sarif(validate({ name: "x", identityProviders: ["emailPassword"], mfa: true }));
    assert.deepEqual(run.results[0].locations, [{ logicalLocations: [{ fullyQualifiedName: "/mfa" }] }]);
    assert.strictEqual(run.artifacts, undefined);
  });
});

describe("the name of a file becomes a URI", () => {
  const names = {
    "flows/a.json": "flows/a.json",
    "a b%#?.json": "a%20b%25%23%3F.json",
    "a:b.json": "a%3Ab.json",
    "größe.json": "gr%C3%B6%C3%9Fe.json",
    "flows\\a.json": "flows/a.json",
    "C:\\flows\\a.json": "file:///C:/flows/a.json",
    "/srv/a.json": "file:///srv/a.json",
    "\\\\server\\share\\a.json": "file://server/share/a.json",
    "https://example.com/a b.json": "https://example.com/a%20b.json",
    "half\ud83d.json": "half%EF%BF%BD.json",
  };
  for (const [file, uri] of Object.entries(names)) {
    test(JSON.stringify(file), () => {
      const source = { text: "{}", file };
      assert.strictEqual(sarif(validate(source)).artifacts[0].location.uri, uri);
    });
  }
});

test("the version of the tool is a text", () => {
  for (const toolVersion of [1, ""]) {
    assert.throws(
      () => formatSarif(validate("{}"), { toolVersion }),
      TypeError,
      /^options: toolVersion: expected a string/,
    );
  }
});
