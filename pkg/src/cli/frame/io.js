/**
 * What the command line reads and writes.
 * @typedef {object} Io
 * @property {AsyncIterable<Uint8Array> & { isTTY?: boolean }} stdin
 * @property {import("node:stream").Writable & { isTTY?: boolean, columns?: number }} stdout
 * @property {import("node:stream").Writable & { isTTY?: boolean, columns?: number }} stderr
 * @property {Record<string, string | undefined>} env
 * @property {string} cwd
 * @property {(listener: () => void) => () => void} onInterrupt calls when the user wants an end; returns what takes the
 *   listener away again, after which Ctrl-C ends the process as ever
 */

/** A variable of the environment; Deno asks for a permission, without which there is none. */
export function variable(env, name) {
  try {
    return env[name];
  } catch {
    return undefined;
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"];

/** @returns {Io} */
export const ioOf = (process) => ({
  // Each is made when it is first asked for, and a closed stdin cannot be made.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onInterrupt(listener) {
    for (const signal of SIGNALS) process.on(signal, listener);
    return () => SIGNALS.forEach((signal) => process.off(signal, listener));
  },
});
