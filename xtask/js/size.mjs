// Prints what a user of the package downloads, beside what its peers take: node size.mjs [--check | --json | --set-ceilings].
import { join } from "node:path";
import { isTrue, write } from "./size/badge.mjs";
import { beforeInlining, files, loads } from "./size/entries.mjs";
import { BUDGET, CLIENT_BUDGET, ceilings, faults, setCeilings } from "./size/gate.mjs";
import { peers } from "./size/peers.mjs";
import { table } from "./size/table.mjs";

const root = join(import.meta.dirname, "../..");
const pkg = join(root, "pkg");
const [option] = process.argv.slice(2);

const own = {
  files: await files(join(pkg, "dist")),
  loads: {
    ...(await loads(pkg, [join(root, "xtask/node_modules")])),
    "wasm + glue": await beforeInlining(join(pkg, "dist")),
  },
};
const download = own.loads["entra-user-flow"].brotli;

if (option === "--set-ceilings") await setCeilings(own);
const limits = await ceilings();
const budgets = { loads: { "wasm + glue": BUDGET.must, "entra-user-flow/client (workerd)": CLIENT_BUDGET.must } };
if (option === "--check") await check();
else await show();

/** Also the peers, which have no ceiling: they are there to compare with. */
async function show() {
  await write(download);
  const all = { ...own, peers: await peers(join(root, "xtask/peers")) };
  if (option === "--json") {
    console.log(JSON.stringify({ unit: "bytes", sizes: all, ceilings: limits, budget: BUDGET, clientBudget: CLIENT_BUDGET }, null, 2));
  } else {
    for (const line of table(all, limits, budgets)) console.log(line);
  }
}

async function check() {
  const wrong = faults(own, limits);
  if (!(await isTrue(download))) wrong.push("docs/size.svg says another size; run `cargo xtask size`");
  for (const fault of wrong) console.error(fault);
  if (wrong.length > 0) process.exitCode = 1;
}
