// The command line in this process, with streams that are kept.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { temporaryFolder } from "../support/temporary.js";

const { main } = await import("../../pkg/dist/cli.js");

/** A stream that keeps what is written, as a terminal would show it or not. */
export function keep({ isTTY = false, columns } = {}) {
  const parts = [];
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns, text: () => Buffer.concat(parts).toString() });
}

/**
 * @param {string[]} args
 * @param {object} [options] `terminal` says which of the streams are one
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export async function run(args, { cwd, input = "", env = {}, terminal = {}, onInterrupt } = {}) {
  const stdout = keep({ isTTY: terminal.stdout, columns: terminal.columns });
  const stderr = keep({ isTTY: terminal.stderr, columns: terminal.columnsOfNotes });
  const stdin = Object.assign(Readable.from([Buffer.from(input)]), { isTTY: terminal.stdin });
  const code = await main(args, { stdin, stdout, stderr, env, cwd, onInterrupt });
  return { code, out: stdout.text(), err: stderr.text() };
}

/** A folder with files, and the command line in it; to be called outside of tests and hooks. */
export function folderWith(files = {}) {
  const cwd = temporaryFolder();
  const write = (name, content) => {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    cwd,
    write,
    path: (name) => join(cwd, name),
    read: (name) => readFileSync(join(cwd, name), "utf8"),
    run: (args, options) => run(args, { cwd, ...options }),
  };
}

export const GOOD = '{ "name": "Good", "identityProviders": ["emailPassword"] }\n';
export const GOOD_YAML = "name: Good in YAML\nidentityProviders: [emailPassword]\n";
/** One error, with a fix that has to be looked at. */
export const BAD = '{\n  "name": "Bad",\n  "identityProviders": ["gogle", "emailPassword"]\n}\n';
/** One warning. */
export const WARNED = '{ "name": "Warned", "identityProviders": ["emailPassword"], "attributes": "none" }\n';
