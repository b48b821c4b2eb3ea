// Programs of the matrix: each has a limit of time, and leaves no child behind.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const SECONDS = 120;

/** No program asks, colours, reports home or looks for a newer version of itself. */
const QUIET = {
  CI: "1",
  NO_COLOR: "1",
  DO_NOT_TRACK: "1",
  DENO_NO_UPDATE_CHECK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
};

/** For their settings and caches. Not in a project: Next.js looks for packages in no folder that has the home in it. */
const home = mkdtempSync(join(tmpdir(), "entra-user-flow-home-"));
const alive = new Set();
process.on("exit", () => {
  alive.forEach(end);
  rmSync(home, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/** Starts a program as the leader of a group, so that all it starts can be ended with it. */
function start([program, ...args], project) {
  const env = { ...process.env, ...QUIET, HOME: home, XDG_CONFIG_HOME: home, DENO_DIR: `${home}/deno` };
  delete env.NODE_TEST_CONTEXT;
  const child = spawn(program, args, { cwd: project, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const said = { out: "", all: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => ((said.out += text), (said.all += text)));
  child.stderr.setEncoding("utf8").on("data", (text) => (said.all += text));
  alive.add(child);
  child.on("exit", () => end(child));
  return { child, said };
}

/** Ends the whole group; what it started may have outlived the program. */
function end(child) {
  alive.delete(child);
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It is gone already, or never began.
  }
}

/**
 * Runs a program and returns what it printed to its standard output.
 * @param {string[]} command
 * @param {string} project the folder in which it runs
 */
export async function run(command, project, seconds = SECONDS) {
  const { child, said } = start(command, project);
  let late = false;
  const timer = setTimeout(() => ((late = true), end(child)), seconds * 1000);
  const [code] = await once(child, "close").finally(() => clearTimeout(timer));
  if (code === 0) return said.out;
  throw new Error(`${command.join(" ")}: ${late ? `not done after ${seconds} s` : `exit code ${code}`}\n${said.all}`);
}

/**
 * Starts a server and waits until it answers.
 * @param {(port: number) => string[]} command
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveWith(command, project, seconds = SECONDS) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const { child, said } = start(command(port), project);
  const closed = once(child, "close");
  if (child.pid === undefined) await closed;
  const close = () => (end(child), closed);
  const limit = Date.now() + seconds * 1000;
  while (child.exitCode === null && child.signalCode === null && Date.now() < limit) {
    if (await answers(url)) return { url, close };
    await sleep(100);
  }
  await close();
  throw new Error(`${command(port).join(" ")}: no answer\n${said.all}`);
}

const answers = (url) =>
  fetch(url, { signal: AbortSignal.timeout(20_000) }).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  );

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
