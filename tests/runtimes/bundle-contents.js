// What is in the files that a bundler wrote.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inRepository } from "../support/paths.js";

/** A module of WebAssembly begins with the magic number and the version, as bytes or as the head of a base64 text. */
const HEADS = [Buffer.from("\0asm\x01\0\0\0", "latin1"), Buffer.from("AGFzbQEAAA")];

/** A piece of text from each part that someone who only validates does not use. */
const PARTS = {
  "the explanations of Graph's errors": "the token is missing, has expired, or is for another API",
  "the formats": "sarif-schema",
  "the languages": "Benutzerflow",
};
const YAML = { "the YAML entry": "BAD_INDENT" };
/** Of these there may be nothing in any bundle; each is in the command line, which shows that the mark still is one. */
const NEVER = { "the command line": /this should not have happened/, "modules of Node": /["']node:/ };
const COMMAND_LINE = inRepository("pkg/dist/cli.js");

/** @returns {Promise<{ text: string, modules: number }>} the files in a folder, without source maps, and the modules */
export async function contentsOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".map"));
  const contents = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
  const all = Buffer.concat(contents);
  return { text: all.toString("latin1"), modules: HEADS.reduce((sum, head) => sum + count(all, head), 0) };
}

export async function assertModules(folder, expected) {
  const { modules } = await contentsOf(folder);
  assert.equal(modules, expected, `copies of the WebAssembly module in ${folder}`);
}

/**
 * @param {string} full the folder of a bundle that uses everything
 * @param {string} lean that of one that only validates
 * @param {{ yaml?: boolean }} row whether YAML is among what is used
 */
export async function assertLeftOut(full, lean, { yaml }) {
  const [{ text: all }, { text: little, modules }] = await Promise.all([full, lean].map(contentsOf));
  assert.equal(modules, 1, "copies of the WebAssembly module for someone who only validates");
  for (const [part, mark] of Object.entries(yaml ? { ...PARTS, ...YAML } : PARTS)) {
    assert.ok(all.includes(mark), `${part} are in the full bundle, or "${mark}" marks them no more`);
    assert.ok(!little.includes(mark), `${part} are left out when one only validates`);
  }
  const commandLine = await readFile(COMMAND_LINE, "utf8");
  for (const [part, mark] of Object.entries(NEVER)) {
    assert.match(commandLine, mark);
    for (const text of [all, little]) assert.equal(text.search(mark), -1, `${part} is left out`);
  }
}

function count(bytes, head) {
  let found = 0;
  for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) found += 1;
  return found;
}
