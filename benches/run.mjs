// The benchmark: `cargo xtask bench`, which builds first. README.md says what is compared and how to read the tables.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { measureEverywhere, passGate } from "./everywhere.mjs";
import { readOptions } from "./options.mjs";
import { writeDocs } from "./report/docs.mjs";
import { textOf } from "./report/text.mjs";
import { measureScaling } from "./scaling/measure.mjs";

/** Progress goes to the error output, so that the tables alone are the result. */
const progress = (line) => process.stderr.write(`${line}\n`);

const options = readOptions();
if (!existsSync(new URL("../pkg/dist/index.js", import.meta.url))) {
  throw new Error("pkg/dist is not there: run `cargo xtask build` first");
}
if (options.gate) {
  const gate = await passGate(options.peers);
  console.log(`${gate.contestants} contestants give the same for ${gate.inputs} inputs and ${gate.variants} variants`);
} else {
  const results = options.from === undefined ? await measure() : JSON.parse(readFileSync(options.from, "utf8"));
  console.log(textOf(results));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  if (options.docs) writeDocs(results);
}

/** `--scaling` is something else than the comparison; the pages of docs have both. */
async function measure() {
  const all = options.docs ? { ...options, browsers: true, workerd: true } : options;
  const compared = options.scaling && !options.docs ? {} : await measureEverywhere(all, progress);
  const scaling = options.scaling || options.docs ? await measureScaling(options.only, progress) : undefined;
  return { ...compared, scaling };
}
