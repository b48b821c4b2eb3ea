// The fixtures of the Rust tests, as JavaScript callers have them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./paths.js";

const folder = inRepository("tests/fixtures");

/** @returns {{ name: string, text: string, options: object }[]} each document with its options */
export function readFixtures() {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => ({ name, text: readText(name), options: readOptions(name) }));
}

/** With its byte-order mark, if it has one: places count it. */
const readText = (name) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(join(folder, name)));

function readOptions(name) {
  const path = join(folder, name.replace(/\.json$/, ".options"));
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
