// What is measured. Each `run` returns a number drawn from the product, so that no engine can leave work out; it must
// be the same for all contestants.

import { budgetInput, compact, damaged, faulty, nonAscii, valid } from "./inputs.mjs";
import { manyLines } from "./lines.mjs";
import { live } from "./live.mjs";

/** Reads what the gate compares; the path of a syntax error is not known to all. */
const weightOf = ({ diagnostics }) =>
  diagnostics.reduce((sum, { code, path }) => sum + code.length + (code === "UF0001" ? 0 : path.length), 1);

const texts = [...valid, compact, nonAscii];
/** V8 puts a text that was added up from pieces together only when a character is asked for. */
const lengthInOnePiece = (text) => text.length + text.charCodeAt(text.length - 1);

const NEWLINE = 10;

/** How many lines there are, whether or not the last has an end. */
function linesIn(bytes) {
  let count = bytes.at(-1) === NEWLINE ? 0 : 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

const textToReport = (api, input) => weightOf(api.validate(input.text));

/**
 * `budget` is how many times faster than a peer the package is meant to be, for one of the inputs; `needs` the function
 * without which a row is left out; `files` what the native floor is given to read, where it can do the work.
 */
export const rows = [
  {
    id: "bytes-to-bytes",
    title: "bytes in, payload bytes out",
    inputs: texts,
    budget: { input: budgetInput, peers: { ajv: { must: 5, goal: 8 } } },
    files: (input) => [input.text],
    run: (api, input) => api.buildBytes(input.bytes).bytes.length,
  },
  {
    id: "text-to-text",
    title: "text in, payload text out",
    inputs: texts,
    budget: { input: budgetInput, peers: { ajv: { must: 2.5, goal: 4 } } },
    files: (input) => [input.text],
    run: (api, input) => lengthInOnePiece(api.build(input.text).json),
  },
  {
    id: "text-to-report",
    title: "text in, report out, valid",
    inputs: texts,
    budget: { input: budgetInput, peers: { ajv: { must: 2.5, goal: 3 } } },
    files: (input) => [input.text],
    run: textToReport,
  },
  {
    id: "text-to-findings",
    title: "text in, report of 20 findings out",
    inputs: [faulty],
    budget: { input: faulty, peers: { ajv: { must: 0.5, goal: 1 } } },
    files: (input) => [input.text],
    run: textToReport,
  },
  {
    id: "damaged-to-report",
    title: "damaged text in, report out",
    inputs: [damaged],
    files: (input) => [input.text],
    run: textToReport,
  },
  {
    id: "lines-to-reports",
    title: "NDJSON of flows in, a report a line out",
    inputs: [manyLines],
    // One run takes as long as a hundred samples of another row.
    mostRounds: 7,
    budget: { input: manyLines, peers: { ajv: { must: 4, goal: 8 } } },
    needs: "validateLines",
    files: (input) => [input.bytes],
    run: (api, input) => linesIn(api.validateLines(input.bytes)),
  },
  {
    id: "object-to-report",
    title: "object in, report out",
    inputs: [...valid, faulty],
    budget: { input: budgetInput, peers: { ajv: { must: 0.25, goal: 0.4 }, zod: { must: 1 } } },
    run: (api, input) => weightOf(api.validate(input.definition)),
  },
];

/** Those of 10 and of 500 attributes; the gate has all. */
const liveFlows = [live[1], live[3]];

/** What no peer does. It is set beside the floor, whose product is another one. */
export const rowsAlone = [
  {
    id: "import",
    title: "live flow in, definition out",
    inputs: liveFlows,
    alone: true,
    files: (input) => [input.text],
    run: (api, input) => lengthInOnePiece(api.importFlow(input.text).json),
  },
  {
    id: "diff",
    title: "definition and live flow in, no change out",
    inputs: liveFlows,
    alone: true,
    files: (input) => [input.desired, input.text],
    run: (api, input) => api.diff(input.desired, input.text).length,
  },
];
