// Runs a command again whenever one of its files changes, until the user ends it.
import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { EXIT } from "./frame/exit.js";
import { Misuse } from "./frame/misuse.js";
import { findFiles } from "./inputs/find.js";

/**
 * Files are looked at, not listened to: that sees what editors replace and what comes back, on network disks and in
 * containers too, and on every system alike.
 */
const INTERVAL = 200;

const WATCHING = "watching for changes; Ctrl-C ends";

/**
 * @param {import("./commands/index.js").Context} context
 * @param {(context: object) => Promise<number>} run
 * @returns {Promise<number>} the last exit code
 */
export async function watch(context, run) {
  const { io, output } = context;
  const ended = new AbortController();
  const forget = io.onInterrupt(() => ended.abort());
  let last = await fingerprint(context);
  let before = last;
  try {
    // What cannot be carried out at all is not waited for.
    let code = await run(context);
    output.note(WATCHING);
    for (;;) {
      await sleep(INTERVAL, undefined, { signal: ended.signal }).catch(() => {});
      if (ended.signal.aborted) return code;
      const now = await fingerprint(context);
      // Two looks that are alike: whatever writes the files is done.
      if (now !== last && now === before) {
        last = now;
        code = await runAgain(context, run);
        output.note(WATCHING);
      }
      before = now;
    }
  } finally {
    forget();
  }
}

/** A file that is gone, or no longer as it must be, may be back at the next look. */
async function runAgain(context, run) {
  const { io, output } = context;
  if (io.stdout.isTTY) output.write("\x1b[2J\x1b[3J\x1b[H");
  try {
    return await run(context);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    output.fail(error);
    return EXIT.misuse;
  }
}

/** Which files there are, and whether they are as they were. */
async function fingerprint({ values, positionals, io }) {
  const beside = ["tenant", "vars-file", "rules"].map((name) => values[name]).filter((path) => path !== undefined);
  const found = await Promise.all(
    [...positionals, ...beside].map((one) => {
      return findFiles([one], { cwd: io.cwd, ignore: values.ignore }).catch(() => []);
    }),
  );
  const marks = found.flat().map(async ({ path }) => {
    const about = await stat(path).catch(() => undefined);
    return [path, about?.ino, about?.size, about?.mtimeMs].join(" ");
  });
  return (await Promise.all(marks)).join("\n");
}
