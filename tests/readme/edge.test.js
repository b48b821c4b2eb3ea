// The page about the edge holds: its functions answer in workerd, in the edge-light sandbox and in Deno.

import { assert } from "chai";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { build, validate } from "../../pkg/dist/index.js";
import { serveRegistry } from "../ecosystem/registry.js";
import { serveWith } from "../runtimes/processes.js";
import { inRepository } from "../support/paths.js";
import { inEdgeLight, inWorkerd } from "./places.js";
import { tell } from "./tell.js";

const folder = tell("docs/edge.md", { files: ["worker.js", "api/user-flow.js", "server.js", "send.mjs"] });

const FLOW = '{ "name": "Größe", "identityProviders": ["emailPassword"] }';

async function assertAnswers(send) {
  const built = await send({ method: "POST", body: FLOW });
  assert.equal(built.headers.get("Content-Type"), "application/json");
  assert.equal(await built.text(), build(FLOW).json);
  const refused = await send({ method: "POST", body: "{}" });
  assert.equal(refused.status, 422);
  assert.deepEqual(await refused.json(), validate("{}"));
}

test("the worker", () => inWorkerd(folder, "worker.js", assertAnswers));

test("the edge function", async () => {
  const vm = await inEdgeLight(folder, "api/user-flow.js");
  assert.equal(vm.evaluate("edge.config.runtime"), "edge");
  await assertAnswers((init) => vm.evaluate(`edge.default(new Request("http://localhost/", ${JSON.stringify(init)}))`));
});

test("what sends the body sends it once, and explains what Graph refuses", async (t) => {
  const { create } = await import(pathToFileURL(join(folder, "send.mjs")));
  const requests = [];
  const error = {
    message: "displayName is in use by AuthenticationEventsFlow with id '0313cc37-d421-421d-857b-87804d61e33e'",
  };
  const answers = [Response.json({ id: "made" }, { status: 201 }), Response.json({ error }, { status: 400 })];
  t.mock.method(globalThis, "fetch", async (url, init) => (requests.push(new Request(url, init)), answers.shift()));

  assert.equal((await create(FLOW, "t0ken")).id, "made");
  const [{ key }] = (await create(FLOW, "t0ken")).explanations;
  assert.equal(key, "duplicate-flow-name");
  assert.isFalse((await create("{}", "t0ken")).report.ok);
  assert.lengthOf(requests, 2);
  for (const request of requests) {
    assert.equal(request.headers.get("Authorization"), "Bearer t0ken");
    assert.equal(await request.text(), build(FLOW).json);
  }
});

describe("Deno", () => {
  let registry;
  before(async () => (registry = await serveRegistry()));
  after(() => registry.close());

  test("the server, with the package from a registry and no permission but that of a server", async () => {
    // Without a project, Deno takes the package from the registry by its specifier.
    for (const name of ["package.json", "package-lock.json", "node_modules"]) {
      await rm(join(folder, name), { recursive: true });
    }
    const deno = inRepository("tests/node_modules/.bin/deno");
    const args = ["run", "--no-lock", "--no-prompt", "--allow-net", "server.js"];
    const start = (port) => [
      "env",
      `DENO_SERVE_ADDRESS=tcp:127.0.0.1:${port}`,
      `NPM_CONFIG_REGISTRY=${registry.url}`,
      deno,
      ...args,
    ];
    const server = await serveWith(start, folder);
    try {
      await assertAnswers((init) => fetch(server.url, init));
    } finally {
      await server.close();
    }
  });
});
