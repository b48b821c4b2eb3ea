// The benchmark: `node benches/run.mjs [--rounds N] [--only TEXT] [--peers a,b] [--json FILE]`, after a build of the
// package. README.md says what is compared and how to read the table.

import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compile } from "./contestants/ajv/compile.mjs";
import { checkProducts } from "./gate.mjs";
import { budgetInput } from "./inputs.mjs";
import { bundle } from "./measure/bundle.mjs";
import { measureColdStart } from "./measure/cold-start.mjs";
import { measureGroup } from "./measure/group.mjs";
import { rows, rowsAlone } from "./rows.mjs";
import { tableOf } from "./table.mjs";

const SUBJECT = "entra-user-flow";
const FLOOR = "floor";
const PEERS = ["ajv", "hand", "zod", "valibot"];
const COLD_START = "first result in a fresh process";
const COLD_START_ROUNDS = 21;

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "51" },
    only: { type: "string", default: "" },
    peers: { type: "string", default: PEERS.join(",") },
    json: { type: "string" },
  },
});
const rounds = Number(options.rounds);
const peers = options.peers.split(",");
if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError("--rounds takes a whole number above 0");
const unknown = peers.find((peer) => !PEERS.includes(peer));
if (unknown !== undefined) throw new TypeError(`--peers takes some of ${PEERS.join(",")}; there is no ${unknown}`);
if (!existsSync(new URL("../pkg/dist/index.js", import.meta.url))) {
  throw new Error("pkg/dist is not there: run `cargo xtask build` first");
}

compile();
const { [FLOOR]: floor, ...modules } = await bundle([SUBJECT, ...peers, FLOOR]);
const apis = {};
for (const [name, module] of Object.entries(modules)) apis[name] = await import(module);
const gate = checkProducts(apis);
progress(`Same product: ${gate.contestants} contestants, ${gate.inputs} inputs, ${gate.variants} variants`);

const groups = await measureRows(rows, modules);
const groupsAlone = await measureRows(rowsAlone, { [SUBJECT]: modules[SUBJECT], [FLOOR]: floor });
let coldStart;
if (COLD_START.includes(options.only)) {
  progress(COLD_START);
  coldStart = measureColdStart(modules, budgetInput, COLD_START_ROUNDS, SUBJECT);
}

const results = { node: process.version, v8: process.versions.v8, subject: SUBJECT, peers, rounds, groups, groupsAlone, coldStart };
console.log(tableOf(results));
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);

async function measureRows(all, contestants) {
  const measured = [];
  for (const row of all.filter(({ title }) => title.includes(options.only))) {
    for (const input of row.inputs) {
      progress(`${row.title}: ${input.name}`);
      measured.push(await measureGroup(contestants, row, input, rounds, SUBJECT));
    }
  }
  return measured;
}

/** Progress goes to the error output, so that the table alone is the result. */
function progress(line) {
  process.stderr.write(`${line}\n`);
}
