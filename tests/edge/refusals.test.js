// What the worker refuses before it looks at a document, and how.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProblem, JSON_TYPE, workerUnderTest } from "./worker.js";

const FLOW = '{ "name": "Sample", "identityProviders": ["emailPassword"] }';
const LIMIT = 1024 * 1024;
/** For a request that never ends: without an answer the test would wait for ever. */
const PROMPTLY = { timeout: 10_000 };

const client = workerUnderTest();

describe("a request that is not for a document", () => {
  for (const path of ["/other", "/validate/", "//", "/toString", "/__proto__"]) {
    test(`answers 404 for ${path}`, async () => {
      const response = await client.fetch(client.url.origin + path, { method: "POST", body: FLOW, headers: JSON_TYPE });
      await assertProblem(response, 404, "Not Found");
    });
  }

  for (const method of ["GET", "PUT", "DELETE", "OPTIONS"]) {
    test(`answers 405 for ${method}, and shares nothing with other origins`, async () => {
      const response = await client.fetch(client.url, { method, headers: { origin: "https://example.com" } });
      assert.equal(response.headers.get("allow"), "POST");
      assert.equal(response.headers.get("access-control-allow-origin"), null);
      await assertProblem(response, 405, "Method Not Allowed");
    });
  }

  test("answers 405 for HEAD", async () => {
    const response = await client.fetch(client.url, { method: "HEAD" });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get("allow"), "POST");
  });

  for (const query of [
    "graphVersion=v2",
    "graphversion=beta",
    "graphVersion=beta&graphVersion=beta",
    "__proto__=1",
    "format=",
    "variables=%7B%7D",
  ]) {
    test(`answers 400 for the query ${query}`, async () => {
      await assertProblem(await client.post(`/?${query}`, FLOW), 400, "Bad Request");
    });
  }
});

describe("a body that cannot be taken", () => {
  const types = ["", "text/plain", "application/xml", "application/json, text/json", "image/svg+json", "json"];
  for (const type of types) {
    test(`answers 415 for the type "${type}"`, async () => {
      const response = await client.post(
        "/",
        new TextEncoder().encode(FLOW),
        type === "" ? {} : { "content-type": type },
      );
      assert.equal(response.headers.get("accept-post"), "application/json, text/json");
      await assertProblem(response, 415, "Unsupported Media Type");
    });
  }

  for (const charset of ["utf-16", "iso-8859-1", "nonsense"]) {
    test(`answers 415 for the charset ${charset}`, async () => {
      const response = await client.post("/", FLOW, { "content-type": `application/json; charset=${charset}` });
      assert.equal(response.headers.get("accept-post"), "application/json; charset=utf-8");
      await assertProblem(response, 415, "Unsupported Media Type");
    });
  }

  for (const coding of ["gzip", "br", "zstd", "gzip, identity"]) {
    test(`answers 415 for the content coding ${coding}`, async () => {
      const response = await client.post("/", FLOW, { ...JSON_TYPE, "content-encoding": coding });
      assert.equal(response.headers.get("accept-encoding"), "identity");
      await assertProblem(response, 415, "Unsupported Media Type");
    });
  }

  test("answers 413 for an announced size without waiting for the body", PROMPTLY, async () => {
    const response = await client.send({ "content-length": LIMIT + 1 }, (outgoing) => outgoing.flushHeaders());
    assert.equal(response.statusCode, 413);
    assert.equal(response.headers["content-type"], "application/problem+json");
  });

  test("answers 413 for a body without a length as soon as it is too large", PROMPTLY, async () => {
    // The request is never ended: an answer shows that the worker did not read on.
    const response = await client.send({}, (outgoing) => outgoing.write(Buffer.alloc(LIMIT + 1, " ")));
    assert.equal(response.statusCode, 413);
    assert.equal(response.headers["content-type"], "application/problem+json");
  });
});
