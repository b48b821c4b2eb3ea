// Runs the matrix and says for each row whether it holds: node matrix.js [--large] [--only NAME] [--docs].

import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { PAGE, page } from "./page.js";
import { ROWS } from "./rows.js";
import { runRow } from "./run-row.js";
import { closeShared } from "./shared.js";
import { isQuick, versions } from "./tools.js";

const OPTIONS = {
  // Only the rows that the ordinary run of the tests leaves out.
  large: { type: "boolean", default: false },
  // Only the rows whose name has this in it; may be given several times.
  only: { type: "string", multiple: true, default: [] },
  // Writes the page with the table, when all rows hold.
  docs: { type: "boolean", default: false },
};

const values = readOptions();
const chosen = ROWS.filter((row) => !(values.large && isQuick(row)) && isNamed(row.name));
if (chosen.length === 0) misuse(`no row has ${values.only.map((name) => `\`${name}\``).join(" or ")} in its name`);
if (values.docs && chosen.length < ROWS.length) misuse("`--docs` takes all rows");

const failed = await runAll(chosen);
await closeShared();
if (values.docs && failed === 0) await writeFile(PAGE, page());
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch ({ message }) {
    return misuse(message);
  }
}

function misuse(message) {
  console.error(message);
  process.exit(2);
}

function isNamed(name) {
  const plain = (text) => text.replaceAll("`", "").toLowerCase();
  return values.only.length === 0 || values.only.some((part) => plain(name).includes(plain(part)));
}

/** @returns {Promise<number>} how many rows fail */
async function runAll(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  let failed = 0;
  for (const row of rows) {
    const start = performance.now();
    const error = await runRow(row).then(() => undefined, (cause) => cause);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
    const verdict = error ? "FAILED" : row.refusal ? "cannot" : "ok    ";
    console.log(`${verdict} ${seconds} s  ${row.name.padEnd(width)}  ${versions(row)}`);
    if (error) failed += 1;
    if (error) console.error(error);
    else if (row.refusal) console.log(`                ${row.refusal.error}`);
  }
  return failed;
}
