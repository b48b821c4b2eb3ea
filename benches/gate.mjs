// The equal-product gate: nothing is timed before all contestants give the same for every input, and for every
// document that differs from one by a single change.

import assert from "node:assert/strict";
import { all, compact, damaged, faulty, flowOf, valid } from "./inputs.mjs";
import { faults } from "./faults.mjs";
import { live } from "./live.mjs";
import { variantsOf } from "./variants.mjs";

const SUBJECT = "entra-user-flow";

/** The rules that the contestants in JavaScript leave out, with the reasons in README.md. */
const BEYOND_THE_SUBSET = new Set(["UF0110", "UF0301", "UF0305", "UF0311", "UF0409", "UF0411"]);

/** Severity, code and path of each finding of the subset. */
function findingsOf({ diagnostics }) {
  return diagnostics
    .filter(({ code }) => !BEYOND_THE_SUBSET.has(code))
    .map(({ severity, code, path }) => `${severity} ${code} ${code === "UF0001" ? "" : path}`)
    .sort();
}

const needsOf = ({ needs }) => needs.map(({ kind, path }) => `${kind} ${path}`).sort();

/** Throws an error that says what differs. `apis` has the functions of each contestant by its name. */
export function checkProducts(apis) {
  checkExpectations(apis[SUBJECT]);
  checkLive(apis[SUBJECT]);
  const { [SUBJECT]: subject, ...peers } = apis;
  const variants = variantsOf(flowOf(10)).map(({ name, definition }) => ({
    name,
    text: JSON.stringify(definition),
    definition,
  }));
  for (const [name, peer] of Object.entries(peers)) {
    for (const input of all) same(() => checkPayloads(subject, peer, input), name, input);
    for (const input of [...all, ...variants]) same(() => checkFindings(subject, peer, input), name, input);
  }
  return { contestants: Object.keys(apis).length, inputs: all.length, variants: variants.length };
}

function same(check, name, input) {
  try {
    check();
  } catch (error) {
    throw new Error(`${name} gives another product than ${SUBJECT} for “${input.name}”:\n${error.message}`);
  }
}

/** What the inputs are made for, so that equal contestants cannot be equally wrong. */
function checkExpectations(subject) {
  for (const input of [...valid, compact]) {
    assert.deepEqual(subject.build(input.text).report.diagnostics, [], `“${input.name}” is to be without findings`);
  }
  const expected = faults.map(({ code, path }) => `${code} ${path}`).sort();
  const found = subject.validate(faulty.text).diagnostics.map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(found.sort(), expected, "each fault is to give its own finding");
  assert.deepEqual(findingsOf(subject.validate(damaged.text)), ["error UF0001 "], "one slip is to give one finding");
}

/** A live flow becomes a definition that says all of it, and does not differ from the one it was made from. */
function checkLive(subject) {
  for (const { name, desired, text } of live) {
    const { json, complete, report } = subject.importFlow(text);
    assert.deepEqual(report.diagnostics, [], `“${name}” is to be without findings`);
    assert.ok(complete, `“${name}” is to be imported as a whole`);
    for (const wanted of [desired, json]) assert.deepEqual([...subject.diff(wanted, text)], []);
    assert.equal(subject.build(json).json, subject.build(desired).json, `“${name}” is to be built again`);
  }
}

function checkPayloads(subject, peer, { text, bytes }) {
  const [ours, theirs] = [subject.build(text), peer.build(text)];
  assert.deepEqual(findingsOf(theirs.report), findingsOf(ours.report));
  assert.equal(theirs.report.ok, ours.report.ok);
  if (ours.report.ok) assert.deepEqual(needsOf(theirs), needsOf(ours));
  // First as data, which says where they differ; then as text, down to the order of members.
  assert.deepEqual(JSON.parse(theirs.json), JSON.parse(ours.json));
  assert.equal(theirs.json, ours.json);
  const decoded = (api) => api.buildBytes(bytes).bytes && new TextDecoder().decode(api.buildBytes(bytes).bytes);
  assert.equal(decoded(peer), ours.json);
  assert.equal(decoded(subject), ours.json);
}

function checkFindings(subject, peer, { text, definition }) {
  const expected = findingsOf(subject.validate(text));
  assert.deepEqual(findingsOf(peer.validate(text)), expected);
  if (definition === undefined) return;
  assert.deepEqual(findingsOf(subject.validate(definition)), expected);
  assert.deepEqual(findingsOf(peer.validate(definition)), expected);
}
