// What every report is, whatever it is about (the types of the package, checked at run time).

import { assert } from "chai";

const SEVERITIES = ["error", "warning", "info"];
const SCOPES = ["document", "set", "tenant"];
const REQUIRED = ["args", "code", "evidence", "message", "path", "rule", "scope", "severity", "source", "url"];
const OPTIONAL = ["file", "fixes", "graphPath", "help", "range", "related"];

export function assertReport(report) {
  assertPlain(report);
  assert.hasAllKeys(report, ["ok", "format", "diagnostics"]);
  assert.include(["definition", "graph"], report.format);
  for (const diagnostic of report.diagnostics) assertDiagnostic(diagnostic);
  assert.strictEqual(
    report.ok,
    report.diagnostics.every(({ severity }) => severity !== "error"),
  );
}

function assertDiagnostic(diagnostic) {
  const keys = Object.keys(diagnostic);
  assert.includeMembers(keys, REQUIRED);
  assert.includeMembers([...REQUIRED, ...OPTIONAL], keys);
  assert.match(diagnostic.code, /^UF\d{4}$/);
  assert.match(diagnostic.rule, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  assert.include(SEVERITIES, diagnostic.severity);
  assert.include(SCOPES, diagnostic.scope);
  assert.match(diagnostic.message, /[^.\s]$/);
  assert.match(diagnostic.path, /^(\/.*)?$/s);
  assert.isNumber(diagnostic.source);
  assert.match(diagnostic.url, /^https:\/\//);
  if ("range" in diagnostic) assertRange(diagnostic.range);
  for (const related of diagnostic.related ?? []) {
    assert.isString(related.message);
    assert.isString(related.path);
    if ("range" in related) assertRange(related.range);
  }
  for (const fix of diagnostic.fixes ?? []) {
    assert.isString(fix.title);
    assert.isBoolean(fix.safe);
    for (const { range, newText } of fix.text ?? []) {
      assertRange(range);
      assert.isString(newText);
    }
  }
}

function assertRange(range) {
  assert.hasAllKeys(range, ["start", "end"]);
  for (const { offset, line, column } of [range.start, range.end]) {
    assert.isAtLeast(offset, 0);
    assert.isAtLeast(line, 1);
    assert.isAtLeast(column, 1);
  }
  assert.isAtLeast(range.end.offset, range.start.offset);
}

/** Only what JSON text can hold: no `Map`, no `undefined`, no class. */
export function assertPlain(value) {
  if (Array.isArray(value)) {
    for (const item of value) assertPlain(item);
  } else if (typeof value === "object" && value !== null) {
    assert.strictEqual(Object.getPrototypeOf(value), Object.prototype);
    for (const member of Object.values(value)) assertPlain(member);
  } else {
    assert.include(["string", "number", "boolean", "null"], value === null ? "null" : typeof value);
  }
}
