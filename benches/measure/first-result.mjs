// A fresh process: loads one contestant, builds one payload and prints how long that took from its first import.

import { readFileSync } from "node:fs";

const [module, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

const start = performance.now();
const { build } = await import(module);
const { json } = build(text);
const elapsed = performance.now() - start;

process.stdout.write(JSON.stringify({ milliseconds: elapsed, product: json.length }));
