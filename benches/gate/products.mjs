// The equal-product gate: nothing is timed before all contestants give the same for every input, and for every
// document that differs from one by a single change.

import { all, compact, damaged, faulty, flowOf, nonAscii, valid } from "../inputs.mjs";
import { faults } from "../faults.mjs";
import { someLines } from "../lines.mjs";
import { live } from "../live.mjs";
import { equal } from "./equal.mjs";
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
    if (subject.validateLines) same(() => checkLines(subject, peer, someLines), name, someLines);
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
  for (const input of [...valid, compact, nonAscii]) {
    equal(subject.build(input.text).report.diagnostics, [], `“${input.name}”, which is to be without findings,`);
  }
  const expected = faults.map(({ code, path }) => `${code} ${path}`).sort();
  const found = subject.validate(faulty.text).diagnostics.map(({ code, path }) => `${code} ${path}`);
  equal(found.sort(), expected, "what each fault gives");
  equal(findingsOf(subject.validate(damaged.text)), ["error UF0001 "], "what one slip gives");
}

/** A live flow becomes a definition that says all of it, and does not differ from the one it was made from. */
function checkLive(subject) {
  for (const { name, desired, text } of live) {
    const { json, complete, report } = subject.importFlow(text);
    equal(report.diagnostics, [], `“${name}”, which is to be without findings,`);
    equal(complete, true, `“${name}”, which is to be imported as a whole,`);
    for (const wanted of [desired, json]) equal([...subject.diff(wanted, text)], []);
    equal(subject.build(json).json, subject.build(desired).json, `“${name}”, which is to be built again,`);
  }
}

function checkPayloads(subject, peer, { text, bytes }) {
  const [ours, theirs] = [subject.build(text), peer.build(text)];
  equal(findingsOf(theirs.report), findingsOf(ours.report));
  equal(theirs.report.ok, ours.report.ok);
  if (ours.report.ok) equal(needsOf(theirs), needsOf(ours));
  // First as data, which says where they differ; then as text, down to the order of members.
  equal(JSON.parse(theirs.json), JSON.parse(ours.json));
  equal(theirs.json, ours.json);
  const decoded = (api) => api.buildBytes(bytes).bytes && new TextDecoder().decode(api.buildBytes(bytes).bytes);
  equal(decoded(peer), ours.json);
  equal(decoded(subject), ours.json);
}

function checkFindings(subject, peer, { text, definition }) {
  const expected = findingsOf(subject.validate(text));
  equal(findingsOf(peer.validate(text)), expected);
  if (definition === undefined) return;
  equal(findingsOf(subject.validate(definition)), expected);
  equal(findingsOf(peer.validate(definition)), expected);
}

/** Line by line, so that an error says which. */
function checkLines(subject, peer, { bytes }) {
  const [ours, theirs] = [subject, peer].map((api) => reportsIn(api.validateLines(bytes)));
  equal(theirs.length, ours.length, "the number of reports");
  const lines = new TextDecoder().decode(bytes).trim().split("\n");
  equal(ours.length, lines.length, "the number of reports");
  for (const [index, report] of theirs.entries()) {
    const what = `line ${index + 1}`;
    equal(findingsOf(report), findingsOf(ours[index]), what);
    // A loop over `validate` is what one would write instead.
    equal(findingsOf(ours[index]), findingsOf(subject.validate(lines[index])), what);
  }
}

const reportsIn = (bytes) =>
  new TextDecoder()
    .decode(bytes)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
