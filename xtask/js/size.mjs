// Prints what a user of the package downloads: node size.mjs [--check].
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * Brotli sizes in bytes that may not be exceeded. The budget for the wasm and its glue is 48 KB. The whole language, import
 * and comparison, and about 120 rules with their texts, do not fit in it; until they do, this keeps them from growing.
 */
const CEILINGS = {
  "wasm + glue": 108 * 1024,
  "inlined entry": 131 * 1024,
};
const BUDGETS = { "wasm + glue": 48 * 1024 };

const dist = join(import.meta.dirname, "../../pkg/dist");
const wasm = measure(await readFile(join(dist, "entra_user_flow_bg.wasm")));
const entry = await readFile(join(dist, "index.js"), "utf8");
const glue = measure(Buffer.from(withoutBytes(entry)));
const sizes = {
  wasm,
  "glue and façade": glue,
  "wasm + glue": sum(wasm, glue),
  "inlined entry": measure(Buffer.from(entry)),
};

/** What a language adds for those who import it. */
for (const name of await readdir(join(dist, "locales"))) {
  if (name.endsWith(".js")) sizes[`locales/${name}`] = measure(await readFile(join(dist, "locales", name)));
}

console.log("bytes".padEnd(18) + ["raw", "gzip -9", "brotli -11", "ceiling", "budget"].map(column).join(""));
for (const [name, { raw, gzip, brotli }] of Object.entries(sizes)) {
  console.log(name.padEnd(18) + [raw, gzip, brotli, CEILINGS[name] ?? "", BUDGETS[name] ?? ""].map(column).join(""));
}

const above = Object.keys(CEILINGS).filter((name) => sizes[name].brotli > CEILINGS[name]);
if (process.argv.includes("--check") && above.length > 0) {
  console.error(`above the ceiling: ${above.join(", ")}`);
  process.exitCode = 1;
}

function withoutBytes(code) {
  const [start, end] = [code.indexOf('"AGFzbQ'), code.indexOf('";', code.indexOf('"AGFzbQ'))];
  if (start < 0) throw new Error("index.js has no inlined WebAssembly");
  return code.slice(0, start + 1) + code.slice(end);
}

function measure(bytes) {
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, quality).length,
  };
}

function sum(a, b) {
  return { raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}

function column(value) {
  return String(value).padStart(12);
}
