// What the client promises to who calls it from JavaScript: what is thrown, what is told, and what nobody ever sees.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, before, beforeEach, describe, test } from "node:test";
import { inspect } from "node:util";
import { apply, readTenant, TenantReadError } from "../../pkg/dist/client.js";
import { validate } from "../../pkg/dist/index.js";
import { control, startEmulator } from "./emulator.js";
import { PLAN } from "./plans.js";

const token = "the-token-of-this-test";
let graph;
let baseUrl;

before(async () => {
  graph = await startEmulator();
  baseUrl = graph.url;
});
after(() => graph.close());
beforeEach(() => control(baseUrl, "reset", "POST"));

const fail = (...faults) => control(baseUrl, "behavior", "PUT", { faults });

describe("reading", () => {
  test("gives plain JSON that the core takes", async () => {
    const tenant = await readTenant({ token, baseUrl });
    assert.deepEqual(JSON.parse(JSON.stringify(tenant)), tenant);
    assert.match(tenant.readAt, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const definition = { name: "New", identityProviders: ["emailPassword", "google"] };
    assert.deepEqual(validate(definition, { tenant }).diagnostics, []);
    const unknown = validate({ ...definition, attributes: ["Shoe size"] }, { tenant });
    assert.equal(unknown.ok, false, "the tenant is looked at");
  });

  test("sends nothing but GET, and each token to its place", async () => {
    await readTenant({ token, baseUrl, applications: ["Woodgrove Bank"] });
    const { requests, parts, writes, leaks } = await control(baseUrl, "requests");
    assert.deepEqual(Object.keys(parts), ["GET"]);
    assert.deepEqual(Object.keys(requests).sort(), ["GET", "POST"]);
    assert.deepEqual([writes, leaks], [0, 0]);
  });

  test("beta has the priority of flows", async () => {
    const [v1, beta] = [await readTenant({ token, baseUrl }), await readTenant({ token, baseUrl, graphVersion: "beta" })];
    assert.deepEqual([v1.userFlows[0].priority, beta.userFlows[0].priority], [undefined, 500]);
  });

  test("says what it may not read, and goes on", async () => {
    await fail("403;path=identityProviders");
    const unread = [];
    const tenant = await readTenant({ token, baseUrl, onProgress: (one) => one.unread && unread.push(one.unread) }).catch(
      (error) => error,
    );
    // The lists of flows are under the same word, so that nothing goes without them.
    assert(tenant instanceof TenantReadError);
    await fail("403;path=userFlowAttributes");
    const rest = await readTenant({ token, baseUrl, onProgress: (one) => one.unread && unread.push(one.unread) });
    assert.equal(rest.userFlowAttributes, undefined);
    const { list, permission, failure } = unread.at(-1);
    assert.deepEqual([list, permission, failure.status], ["userFlowAttributes", "IdentityUserFlow.Read.All", 403]);
    assert.match(failure.help, /IdentityUserFlow/);
  });

  test("explains why it cannot", async () => {
    await fail("403;path=authenticationEventsFlows");
    const error = await readTenant({ token, baseUrl }).catch((error) => error);
    assert.equal(error.name, "TenantReadError");
    assert.equal(error.code, "read-failed");
    assert.match(error.help, /EventListener\.Read\.All/);
    assert.equal(error.failure.code, "Authorization_RequestDenied");
    assert.match(error.failure.requestId, /^[\w-]+$/);
  });

  test("is not led elsewhere with its token", async () => {
    const asked = [];
    const thief = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.end("{}");
    }).listen(0, "127.0.0.1");
    await once(thief, "listening");
    const elsewhere = `http://127.0.0.1:${thief.address().port}`;
    const answers = [
      (response) => response.writeHead(302, { Location: elsewhere }).end(),
      (response) => {
        const page = { status: 200, body: { value: [], "@odata.nextLink": `${elsewhere}/v1.0/next` } };
        const responses = Array.from({ length: 9 }, (_, index) => ({ id: String(index + 1), headers: {}, ...page }));
        response.end(JSON.stringify({ responses }));
      },
    ];
    for (const answer of answers) {
      const server = createServer((_, response) => answer(response)).listen(0, "127.0.0.1");
      await once(server, "listening");
      const own = `http://127.0.0.1:${server.address().port}`;
      await assert.rejects(readTenant({ token, baseUrl: own }), { name: "TenantReadError" });
      server.close();
    }
    assert.deepEqual(asked, []);
    thief.close();
  });

  test("ends with the reason of its signal", async () => {
    const reason = new Error("enough");
    await assert.rejects(readTenant({ token, baseUrl, signal: AbortSignal.abort(reason) }), reason);
    await fail("slow=5000");
    const start = performance.now();
    await assert.rejects(readTenant({ token, baseUrl, signal: AbortSignal.timeout(200) }), { name: "TimeoutError" });
    assert(performance.now() - start < 2000, "in the middle of a request");
  });
});

describe("misuse", () => {
  const cases = [
    ["no options", undefined, /options/],
    ["no token", { baseUrl: "x" }, /options\.token/],
    ["a token of a wrong type", { token: 1 }, /options\.token/],
    ["an option that there is not", { token, tokens: 1 }, /`tokens`/],
    ["another version", { token, graphVersion: "v2" }, /graphVersion/],
    ["http elsewhere", { token, baseUrl: "http://graph.example" }, /baseUrl/],
    ["a user in the address", { token, baseUrl: "https://me@graph.example" }, /baseUrl/],
    ["a name that only begins like this machine", { token, baseUrl: "http://localhost.example" }, /baseUrl/],
    ["a query", { token, baseUrl: "https://graph.example?a=b" }, /baseUrl/],
  ];
  for (const [name, options, message] of cases) {
    test(name, () => assert.rejects(readTenant(options), { name: "TypeError", message }));
  }
  for (const plan of [undefined, null, [], "plan", {}, { steps: [{}], basis: "" }, { steps: {}, basis: "" }]) {
    test(`as a plan: ${inspect(plan)}`, () =>
      assert.rejects(apply(plan, { token, baseUrl }), { name: "TypeError", message: /plan/ }));
  }
});

describe("applying", () => {
  test("gives a result for each step, and the plan back", async () => {
    const result = await apply(PLAN, { token, baseUrl });
    assert.equal(result.ok, true);
    assert.equal(result.plan, PLAN);
    assert.match(result.steps[0].produced.id, /^extension_\w+_Shoesize$/);
    assert.deepEqual(Object.keys(result.steps[3]), ["id", "status"]);
  });

  test("explains each refusal", async () => {
    assert.equal((await apply(PLAN, { token, baseUrl })).ok, true);
    const { ok, steps, error } = await apply(PLAN, { token, baseUrl });
    assert.equal(ok, false);
    assert.equal(error.code, "step-failed");
    assert.match(steps[0].error.message, /already exists/);
    const flow = { ...PLAN, steps: [{ ...PLAN.steps[1], dependsOn: [], body: named("Shoes") }] };
    const taken = await apply(flow, { token, baseUrl });
    assert.match(taken.steps[0].error.explanation, /name/);
    assert.notEqual(taken.steps[0].error.help, "");
  });

  test("refuses a plan with errors, and one of another state", async () => {
    const withErrors = { ...PLAN, report: { ok: false } };
    assert.equal((await apply(withErrors, { token, baseUrl })).error.code, "plan-has-errors");
    const other = await apply({ ...PLAN, basis: "userFlows=00 identityProviders=00" }, { token, baseUrl });
    assert.match(other.error.message, /user flows, and the identity providers of the tenant have changed/);
    assert.equal((await control(baseUrl, "requests")).writes, 0);
  });

  test("asks for secrets first, and shows neither them nor the token", async () => {
    const secret = "hunter2-hunter2";
    const told = [];
    const provider = {
      ...{ id: "step1", action: "create", target: "identity provider `Facebook`", version: "v1.0", method: "POST" },
      ...{ url: "/identity/identityProviders", dependsOn: [], produces: ["id"] },
      body: {
        "@odata.type": "#microsoft.graph.socialIdentityProvider",
        displayName: "Facebook",
        identityProviderType: "Facebook",
        clientId: "1",
        clientSecret: "{{secret.FACEBOOK_SECRET}}",
      },
    };
    const plan = { ...PLAN, steps: [provider] };
    const missing = await apply(plan, { token, baseUrl });
    assert.equal(missing.error.code, "no-secret");
    assert.match(missing.error.message, /FACEBOOK_SECRET/);
    await fail(`503;times=1;method=POST`, "429;retry-after=1;times=1;path=identityProviders;method=POST");
    const secrets = async (name) => (name === "FACEBOOK_SECRET" ? secret : assert.fail(name));
    const done = await apply(plan, { token, baseUrl, secrets, onStep: (event) => told.push(event) });
    assert.equal(done.ok, true);
    const refused = await apply(plan, { token, baseUrl, secrets, onStep: (event) => told.push(event) });
    const failed = await apply(plan, {
      ...{ token, baseUrl },
      secrets: () => Promise.reject(new Error(`cannot open the vault with ${token}`)),
    });
    assert.equal(failed.error.code, "no-secret");
    const tenant = await readTenant({ token, baseUrl });
    const said = inspect([done, refused, told, tenant, failed.error.message.replace(token, "")], { depth: null });
    for (const word of [secret, token, "*****"]) assert(!said.includes(word), word);
    const { leaks, log } = await control(baseUrl, "requests");
    assert.equal(leaks, 0);
    assert(!JSON.stringify(log).includes(secret));
  });

  test("a listener that throws stops nothing", async (context) => {
    const heard = context.mock.method(console, "error", () => {});
    const result = await apply(PLAN, {
      ...{ token, baseUrl },
      onStep: () => {
        throw new Error("from the listener");
      },
    });
    assert.equal(result.ok, true);
    assert.equal(heard.mock.callCount(), 8);
  });

  test("a token function that fails is told of", async () => {
    const throwing = () => Promise.reject(new Error("sign in first"));
    const { error, steps } = await apply(PLAN, { token: throwing, baseUrl });
    assert.equal(error.code, "no-token");
    assert.match(error.message, /sign in first/);
    assert(steps.every(({ status }) => status === "skipped"));
    await assert.rejects(readTenant({ token: () => 1, baseUrl }), { code: "no-token" });
  });

  test("several at a time do not disturb each other", async () => {
    await fail("slow=20", "429;retry-after=1;times=3");
    const tenants = await Promise.all([1, 2, 3].map(() => readTenant({ token, baseUrl })));
    for (const tenant of tenants) assert.equal(tenant.userFlows.length, 2);
  });
});

function named(displayName) {
  const { onAttributeCollection: _, ...body } = PLAN.steps[1].body;
  return { ...body, displayName };
}
