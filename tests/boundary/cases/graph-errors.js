// What answers of Graph mean: whatever is given, it is recognised or not, and nothing private comes back.

import { assert } from "chai";
import { assertPlain } from "../report.js";

const FLOW = "0313cc37-d421-421d-857b-87804d61e33e";
const IN_USE = `displayName is in use by AuthenticationEventsFlow with id '${FLOW}'`;
const DENIED = {
  error: { code: "Authorization_RequestDenied", message: "Insufficient privileges to complete the operation." },
};
const FLOWS = "https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows";
const REQUIRED = ["key", "message", "why", "help", "strength", "evidence", "rules", "args", "url"];

const keys = (explanations) => explanations.map(({ key }) => key);

function assertExplanations(explanations, codes) {
  assertPlain(explanations);
  for (const explanation of explanations) {
    const { parts, ...always } = explanation;
    assert.hasAllKeys(always, REQUIRED);
    for (const text of [explanation.message, explanation.why, explanation.help]) {
      assert.match(text, /[^.\s]$/);
      assert.notMatch(text, /\{[a-z]+\}/, "a value is missing");
    }
    assert.include(["documented", "observed"], explanation.strength);
    assert.includeMembers(codes, explanation.rules);
    assert.isTrue(explanation.url.endsWith(`/docs/rules/graph-errors.md#${explanation.key}`));
    for (const part of parts ?? []) assert.isString(part);
  }
}

const HTTP = (status) => `HTTP/1.1 ${status} Whatever\r\nContent-Type: application/json\r\n\r\n`;

/** The same answer as it is found in the wild. */
const shapesOf = (error, status) => ({
  "a sentence": error.error.message,
  "the error as JSON": JSON.stringify(error),
  "the error as data": error,
  "bytes": new TextEncoder().encode(JSON.stringify(error, null, 2)),
  "a response": `${HTTP(status)}${JSON.stringify(error, null, 2)}`,
  "a line of a log": `2026-01-01T00:00:00Z ERROR POST ${FLOWS} ${status} ${JSON.stringify(error)} (try 2)`,
  "a log with other lines in JSON": ['{"level":"info"}', JSON.stringify({ body: error }), '{"level":"info"}'].join("\n"),
  "JSON in JSON": JSON.stringify({ level: "error", body: JSON.stringify(error) }),
  "JSON that is cut off": `${JSON.stringify(error).slice(0, -2)}`,
  "an error of a client": Object.assign(new Error(error.error.message), { statusCode: status }),
  "the cause of an error": new Error("it failed", { cause: new Error(error.error.message) }),
});

export const graphErrors = {
  "one answer in any shape"({ explainGraphError, rules }) {
    const codes = rules().map(({ code }) => code);
    const inUse = { error: { code: "badRequest", message: IN_USE, innerError: { date: "2026-01-01" } } };
    for (const [name, shape] of Object.entries(shapesOf(inUse, 400))) {
      const explanations = explainGraphError(shape);
      assertExplanations(explanations, codes);
      assert.deepEqual(keys(explanations), ["duplicate-flow-name"], name);
      assert.deepEqual(explanations[0].args, { flow: FLOW }, name);
      assert.include(explanations[0].help, FLOW);
    }
    for (const [name, shape] of Object.entries(shapesOf(DENIED, 403))) {
      assert.deepEqual(keys(explainGraphError(shape)), ["request-denied"], name);
    }
  },

  "what is not recognised gives nothing"({ explainGraphError }) {
    const others = ["", " ", "hello", "{}", "[]", "null", "{ not JSON", "it took 500 ms", "line 404 of the file"];
    for (const answer of [...others, {}, [], new Error("no"), { error: {} }, { value: [] }, new Uint8Array()]) {
      assert.deepEqual(explainGraphError(answer), []);
    }
    const flow = { id: FLOW, displayName: "b2c-extensions-app. Do not modify. Used by AADB2C for storing user data." };
    assert.deepEqual(explainGraphError({ status: 200, body: { value: [flow] } }), []);
    assert.deepEqual(explainGraphError("AADSTS9010112, AADB2C90118"), [], "other codes that begin alike");
  },

  "the address of the call says which permission is missing"({ explainGraphError }) {
    const [flows] = explainGraphError(`GET ${FLOWS}\nHTTP/1.1 403 Forbidden`);
    assert.strictEqual(flows.args.read, "EventListener.Read.All");
    assert.strictEqual(flows.args.role, "External ID User Flow Administrator");
    assert.include(flows.help, "`EventListener.ReadWrite.All`");
    const [listeners] = explainGraphError({ status: 403, url: "/identity/authenticationEventListeners" });
    assert.notProperty(listeners.args, "role");
    const [somewhere] = explainGraphError(DENIED);
    assert.deepEqual(somewhere.args, {});
  },

  "the special explains the status, and the general is not said besides"({ explainGraphError }) {
    assert.deepEqual(keys(explainGraphError(`GET ${FLOWS}/${FLOW}/microsoft.graph.x 400`)), ["bad-request"]);
    assert.deepEqual(keys(explainGraphError('HTTP/1.1 403 Forbidden\nerror="insufficient_claims"')), [
      "insufficient-claims",
    ]);
    assert.deepEqual(keys(explainGraphError(`PATCH ${FLOWS} 429`)), ["throttled-user-flows"]);
    assert.deepEqual(keys(explainGraphError(`${IN_USE}\nstatus: 503`)), ["duplicate-flow-name", "unavailable"]);
  },

  "the attributes of a flow are listed, not added"({ explainGraphError }) {
    const list =
      `${FLOWS}/${FLOW}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/` +
      "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes";
    assert.deepEqual(keys(explainGraphError(`GET ${list}\nHTTP/1.1 400 Bad Request`)), ["flow-without-attributes"]);
    assert.deepEqual(keys(explainGraphError(`POST ${list}/$ref\nHTTP/1.1 400 Bad Request`)), ["bad-request"]);
  },

  "each part of a batch by itself"({ explainGraphError }) {
    const responses = [
      { id: "1", status: 200, body: { value: [] } },
      { id: "2", status: 403, body: DENIED },
      { id: "3", status: 424, body: { error: { code: "FailedDependency" } } },
      { id: "4", status: 403, body: DENIED },
      { id: "alice@contoso.com", status: 429, headers: { "Retry-After": "7" } },
    ];
    const batch = { responses };
    const head = "POST https://graph.microsoft.com/v1.0/$batch\nHTTP/1.1 200 OK\n\n";
    const thrown = Object.assign(new Error("it failed"), { body: JSON.stringify(batch) });
    for (const answer of [batch, JSON.stringify(batch), head + JSON.stringify(batch, null, 2), thrown]) {
      const [denied, failed, throttled, ...more] = explainGraphError(answer);
      assert.deepEqual([denied.key, denied.parts], ["request-denied", ["2", "4"]]);
      assert.deepEqual([failed.key, failed.parts], ["failed-dependency", ["3"]]);
      assert.deepEqual([throttled.key, throttled.args, throttled.parts], ["throttled", { seconds: 7 }, undefined]);
      assert.deepEqual(more, []);
    }
  },

  "nothing private comes back"({ explainGraphError }) {
    const secrets = ["alice@contoso.com", "eyJ0eXAiOiJKV1Qi", "hunter2", "Sesame42", FLOW.toUpperCase()];
    const [email, token, password, answer, id] = secrets;
    const texts = [
      `Authorization: Bearer ${token}\nHTTP/1.1 403 Forbidden\n${email} ${id}`,
      `displayName is in use by AuthenticationEventsFlow with id '${email}' ${password}`,
      `The application id ${password} is invalid ${email}`,
      `HTTP/1.1 429 Too Many Requests\nRetry-After: ${answer}`,
      JSON.stringify({ responses: [{ id: email, status: 403, body: { error: { code: token, message: password } } }] }),
      JSON.stringify({ [email]: { error: { code: "AADB2C", [password]: token } }, status: 400 }),
      `AADSTS901011: ${email} at ${token}`,
    ];
    for (const text of texts) {
      const explanations = explainGraphError(text);
      assert.isNotEmpty(explanations, text);
      const said = JSON.stringify(explanations);
      for (const secret of secrets) assert.notInclude(said.toLowerCase(), secret.toLowerCase(), text);
    }
  },

  "a catalogue replaces the texts, one by one"({ explainGraphError }) {
    const graphErrors = { "duplicate-flow-name": [["{flow} heißt so", "{nothing}", "{flow} ändern"]] };
    const messages = { language: "de", rules: {}, graphErrors };
    const [named] = explainGraphError(IN_USE, { messages });
    assert.deepEqual([named.message, named.why, named.help], [`${FLOW} heißt so`, "{nothing}", `${FLOW} ändern`]);
    const [unnamed] = explainGraphError("displayName is in use by AuthenticationEventsFlow", { messages });
    assert.strictEqual(unnamed.message, "another user flow has this name");
    assert.deepEqual(keys(explainGraphError(DENIED, { messages })), ["request-denied"]);
  },

  "misuse is a TypeError"({ explainGraphError }) {
    for (const answer of [undefined, null, 403, true, () => {}, Symbol("x")]) {
      assert.throws(() => explainGraphError(answer), TypeError, /^answer: expected a string or an object, but got /);
    }
    assert.throws(() => explainGraphError("", { language: "de" }), TypeError);
  },

  "objects that are guarded, or in circles"({ explainGraphError }) {
    const circle = { error: { message: IN_USE } };
    circle.error.self = circle;
    circle.list = [circle, circle];
    assert.deepEqual(keys(explainGraphError(circle)), ["duplicate-flow-name"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const refuse = () => {
      throw new Error("no");
    };
    const guarded = new Proxy({ a: 1 }, { get: refuse });
    const odd = { error: { code: Symbol("x"), number: 1n, status: { valueOf: refuse, toString: refuse } } };
    for (const hostile of [proxy, guarded, odd, { status: odd.error.status }]) {
      assert.isArray(explainGraphError(hostile));
    }
  },

  "long texts made to be slow take a moment, and give little"({ explainGraphError }) {
    const MILLION = 1_000_000;
    const fill = (text) => text.repeat(Math.ceil(MILLION / text.length));
    const many = (count, write) => Array.from({ length: count }, (_, id) => write(id));
    const inUse = (id) => IN_USE.replace("0313", String(id).padStart(4, "0"));
    const texts = [
      ..."{[\"\\ \n4:g".split("").map(fill),
      ...["{}\n", '{"a":', '{"error":""}\n', "status ", "status:   ", "http/1.1 400 ", "get ", "retry-after: "].map(fill),
      ...["the application id ", "is in use by authenticationeventsflow with id ", "already exists", FLOW].map(fill),
      `get ${fill("a")}`,
      `status:${fill(" ")}403`,
      JSON.stringify(many(20_000, (id) => ({ id, status: 403, error: { code: `x${id}` } }))),
      JSON.stringify({ responses: many(20_000, (id) => ({ id: `${id}`, status: 403 })) }),
      many(9_999, inUse).join("\n"),
      many(9_999, (id) => `{"error":"${inUse(id)}"}`).join("\n"),
    ];
    for (const text of texts) {
      const start = performance.now();
      const explanations = explainGraphError(text);
      // A quadratic search takes minutes. It is a bound for busy machines, not a measurement.
      assert.isBelow(performance.now() - start, 5_000, text.slice(0, 20));
      assert.isAtMost(explanations.length, 100);
      assert.isBelow(JSON.stringify(explanations).length, 100_000);
    }
    let nested = { error: { message: IN_USE } };
    for (let depth = 0; depth < 50_000; depth++) nested = { nested };
    assert.deepEqual(keys(explainGraphError(nested)), ["duplicate-flow-name"]);
  },
};
