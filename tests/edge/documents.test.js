// What the worker makes of a document.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildBytes, validate } from "../../pkg/dist/index.js";
import { assertGuarded, assertProblem, JSON_TYPE, workerUnderTest } from "./worker.js";

const FLOW =
  '{ "name": "Größe 😀", "identityProviders": ["emailPassword"], "attributes": ["country"], "priority": 100 }';
const LIMIT = 1024 * 1024;

const client = workerUnderTest();
const encode = (text) => new TextEncoder().encode(text);
const bodyBytes = async (response) => new Uint8Array(await response.arrayBuffer());

describe("a good document", () => {
  for (const query of ["", "?graphVersion=v1.0", "?graphVersion=beta&format=definition&positionEncoding=utf-8"]) {
    test(`gives the bytes that buildBytes gives in Node, query "${query}"`, async () => {
      const options = Object.fromEntries(new URLSearchParams(query));
      const response = await client.post(`/${query}`, FLOW);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-type"), "application/json");
      assertGuarded(response);
      assert.deepEqual(await bodyBytes(response), buildBytes(encode(FLOW), options).bytes);
    });
  }

  test("gives another payload for beta", async () => {
    const [v1, beta] = await Promise.all([client.post("/", FLOW), client.post("/?graphVersion=beta", FLOW)]);
    assert.notEqual(await v1.text(), await beta.text());
  });

  for (const type of [
    "application/json;charset=UTF-8",
    'application/json; charset="utf-8"; profile=flow',
    "TEXT/JSON",
    "application/vnd.contoso.flow+json",
  ]) {
    test(`may be sent as ${type}`, async () => {
      const response = await client.post("/", FLOW, { "content-type": type });
      assert.equal(response.status, 200);
    });
  }

  test("may be sent in chunks, without a length", async () => {
    const response = await client.send({}, (outgoing) => {
      for (const byte of encode(FLOW)) outgoing.write(Uint8Array.of(byte));
      outgoing.end();
    });
    assert.equal(response.statusCode, 200);
  });

  test("may be sent with the identity coding", async () => {
    const response = await client.post("/", FLOW, { ...JSON_TYPE, "content-encoding": "identity" });
    assert.equal(response.status, 200);
  });

  test("may be as large as the limit", async () => {
    const response = await client.post("/", FLOW.padEnd(LIMIT - encode(FLOW).length + FLOW.length, " "));
    assert.equal(response.status, 200);
  });
});

describe("a document with errors", () => {
  const broken = {
    "an empty body": new Uint8Array(),
    "invalid UTF-8": Uint8Array.of(0x22, 0xff, 0x22),
    "no JSON": encode("{ name:"),
    "a misspelt member": encode(FLOW.replace("name", "nmae")),
    "no flow": encode("null"),
  };
  for (const [name, document] of Object.entries(broken)) {
    test(`answers 422 with the diagnostics: ${name}`, async () => {
      const problem = await assertProblem(await client.post("/", document), 422, "The document has errors");
      const { diagnostics } = validate(document);
      assert.notEqual(diagnostics.length, 0);
      assert.deepEqual(problem.diagnostics, diagnostics);
    });
  }

  test("answers 422 when there is no body at all", async () => {
    const response = await client.fetch(client.url, { method: "POST", headers: JSON_TYPE });
    const problem = await assertProblem(response, 422, "The document has errors");
    assert.deepEqual(problem.diagnostics, validate("").diagnostics);
  });
});

describe("what the options of the package would say", () => {
  const flow = (members) => encode(JSON.stringify({ name: "Sample", identityProviders: ["emailPassword"], ...members }));
  const shop = { type: "guid", default: "63856651-13d9-4784-9abf-20758d509e19" };
  const applications = [{ var: "shop" }];

  test("is taken from the document: the default of a variable", async () => {
    const document = flow({ applications, variables: { shop } });
    const response = await client.post("/", document);
    assert.equal(response.status, 200);
    assert.deepEqual(await bodyBytes(response), buildBytes(document).bytes);
  });

  for (const [name, members] of Object.entries({
    "a variable without a value": { applications, variables: { shop: { type: "guid" } } },
    "a name without an id": { applications: [{ name: "Woodgrove Groceries" }] },
  })) {
    test(`answers 422 where the document does not say it: ${name}`, async () => {
      const document = flow(members);
      const problem = await assertProblem(await client.post("/", document), 422, "The document has errors");
      assert.deepEqual(problem.diagnostics, buildBytes(document).report.diagnostics);
    });
  }
});

test("a set of flows answers 422: each has a payload of its own", async () => {
  for (const document of [`[${FLOW}, ${FLOW.replace("Größe", "Other")}]`, "[]"]) {
    await assertProblem(await client.post("/", document), 422, "The document is not one flow");
    assert.equal((await client.post("/validate", document)).status, 200);
  }
});

describe("/validate", () => {
  for (const document of [FLOW, FLOW.replace("name", "nmae"), ""]) {
    test(`answers 200 with the report of ${JSON.stringify(document)}`, async () => {
      const response = await client.post("/validate", document);
      assert.equal(response.status, 200);
      assertGuarded(response);
      assert.deepEqual(await response.json(), validate(encode(document)));
    });
  }

  test("counts as the query says", async () => {
    const document = FLOW.replace('"attributes"', '"atributes"');
    const options = { positionEncoding: "utf-8" };
    const report = await (await client.post("/validate?positionEncoding=utf-8", document)).json();
    assert.deepEqual(report, validate(document, options));
    assert.notDeepEqual(report, validate(document));
  });
});
