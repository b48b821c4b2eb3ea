// The HTTP file, sent by httpYac to a server of this test: what arrives.

import { assert } from "chai";
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { inRepository } from "../support/paths.js";
import { run } from "../support/run.js";
import { temporaryFolder } from "../support/temporary.js";
import { HOSTILE, toRequest } from "./hostile.js";

const { renderRequests } = await import("../../pkg/dist/requests.js");

const folder = temporaryFolder();
const arrived = [];
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  arrived.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks) });
  response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
});

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

after(() => server.close());

/** Sends all requests of the text, as the command line of httpYac does. */
async function send(text) {
  const home = join(folder, String(readdirSync(folder).length));
  mkdirSync(home);
  const here = `http://127.0.0.1:${server.address().port}`;
  writeFileSync(join(home, "requests.http"), text.replaceAll("https://graph.microsoft.com", here));
  arrived.length = 0;
  const args = [
    inRepository("tests/node_modules/httpyac/bin/httpyac.js"),
    "send",
    "--all",
    "--silent",
    "requests.http",
  ];
  await run(process.execPath, args, { cwd: home, env: { ...process.env, GRAPH_TOKEN: "token", CI: "1" } });
  assert.deepEqual(readdirSync(home), ["requests.http"]);
  return [...arrived];
}

describe("the HTTP file", () => {
  test("sends each request as it is", async () => {
    const requests = HOSTILE.map(toRequest);
    const sent = await send(renderRequests(requests, "http"));
    assert.lengthOf(sent, requests.length);
    for (const [index, { method, url, headers, body }] of sent.entries()) {
      const given = new URL(requests[index].url);
      const came = new URL(url, given);
      assert.equal(method, "PATCH");
      assert.equal(decodeURIComponent(came.pathname), decodeURIComponent(given.pathname));
      assert.equal(came.searchParams.get("$filter"), given.searchParams.get("$filter"));
      assert.equal(headers.authorization, "Bearer token");
      assert.equal(headers["content-type"], "application/json");
      assert.deepEqual(JSON.parse(body), JSON.parse(JSON.stringify(requests[index].body)));
    }
  });

  test("the judge replaces a variable", async () => {
    const text = renderRequests([toRequest("a")], "http").replace('"displayName": "a"', '"displayName": "{{$guid}}"');
    const [{ body }] = await send(text);
    assert.notInclude(body.toString(), "{{");
  });
});
