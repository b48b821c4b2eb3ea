// The worker of edge/cloudflare as it would be deployed, in the real workerd, and a client for it.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { after, before } from "node:test";
import { inRepository } from "../support/paths.js";
import { run } from "../support/run.js";
import { temporaryFolder } from "../support/temporary.js";
import { workerOf } from "../support/workerd.js";

const workerFolder = inRepository("edge/cloudflare");

export const JSON_TYPE = { "content-type": "application/json" };

/**
 * To be called once in a test file. The worker runs while its tests do; `change` is given the path of its module
 * before it starts.
 */
export function workerUnderTest({ change } = {}) {
  const folder = temporaryFolder();
  const client = new Client();
  let worker;

  before(async () => {
    await bundle(folder);
    await change?.(join(folder, await moduleOf(folder)));
    worker = workerOf(folder, "worker.js");
    client.url = await worker.ready;
  });
  after(() => worker.dispose());
  return client;
}

/** Writes what `wrangler deploy` would upload. */
async function bundle(folder) {
  const wrangler = join(workerFolder, "node_modules/wrangler/bin/wrangler.js");
  const env = { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" };
  await run(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", folder], { cwd: workerFolder, env });
}

async function moduleOf(folder) {
  const modules = (await readdir(folder)).filter((name) => name.endsWith(".wasm"));
  assert.equal(modules.length, 1);
  return modules[0];
}

class Client {
  /**
   * On a connection of its own: a worker that refuses a body without reading it ends the connection, which may be when
   * the next request is under way on it.
   */
  fetch(address, { headers, ...init }) {
    return fetch(new URL(address, this.url), { ...init, headers: { ...headers, connection: "close" } });
  }

  post(path, body, headers = JSON_TYPE) {
    return this.fetch(path, { method: "POST", body, headers });
  }

  /** Posts through `node:http`, which leaves it to `write` when, and whether, the body ends. */
  send(headers, write) {
    return new Promise((resolve, reject) => {
      const outgoing = request(this.url, { method: "POST", headers: { ...JSON_TYPE, ...headers } }, (response) => {
        response.resume();
        resolve(response);
        outgoing.destroy();
      });
      outgoing.on("error", reject);
      write(outgoing);
    });
  }
}

/** Asserts that a response is a problem document (RFC 9457), and returns it. */
export async function assertProblem(response, status, title) {
  assert.equal(response.status, status);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  assertGuarded(response);
  const problem = await response.json();
  assert.equal(problem.status, status);
  assert.equal(problem.title, title);
  assert.equal(typeof problem.type, "string");
  return problem;
}

/** Asserts what holds for every answer: not to be kept, and not to be taken for anything else. */
export function assertGuarded(response) {
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
}
