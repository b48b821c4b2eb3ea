// Answers of Graph that are incomplete, wrong, or not answers: each is told, and nothing of them is guessed.

import { assert } from "chai";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { run } from "./run.js";

const folder = temporaryFolder();

/** Merges files that are given by name and content. */
async function merge(files, ...options) {
  const place = join(folder, String(readdirSync(folder).length));
  mkdirSync(place);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    const isRaw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(place, name), isRaw ? content : JSON.stringify(content));
  }
  const {
    code,
    out: stdout,
    err: stderr,
  } = await run(["snapshot", "merge", ...Object.keys(files), "--quiet", ...options], { cwd: place });
  return { code, snapshot: stdout === "" ? undefined : JSON.parse(stdout), stderr };
}

const list = (...value) => ({ value });
const GOOD = { "identityProviders.1.json": list({ id: "EmailPassword-OAUTH" }) };
const GOOD_SNAPSHOT = { identityProviders: [{ id: "EmailPassword-OAUTH" }] };
const context = (text) => ({ "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#${text}` });

/** What is said of files beside good ones; the rest is merged. */
const PROBLEMS = {
  "`broken.json` is no JSON: save the answer of Graph as it is": { "broken.json": '{ "value": [' },
  "`applications.1.json` is in no encoding that is known: save it as UTF-8": {
    "applications.1.json": new Uint8Array([0x7b, 0xff, 0x7d]),
  },
  "`applications.1.json` is no answer of Graph, which is an object with its list in `value`": {
    "applications.1.json": [],
  },
  "`applications.1.json` has an error instead of an answer: `Authorization_RequestDenied`; ": {
    "applications.1.json": { error: { code: "Authorization_RequestDenied", message: "Insufficient privileges" } },
  },
  "`applications.1.json` has an error instead of an answer: one without a code": {
    "applications.1.json": { error: "\u001b[31mred" },
  },
  "`something.json` may be any part of a snapshot: ": { "something.json": list() },
  "`userFlows.x.colours.1.json` may be any part of a snapshot: ": { "userFlows.x.colours.1.json": list() },
  "`applications.1.json` is named for `applications`, but has `servicePrincipals`: give it its name": {
    "applications.1.json": { ...context("servicePrincipals"), ...list() },
  },
  "`userFlows.x.includeApplications.1.json` is named for `includeApplications`, but has that of another": {
    "userFlows.x.includeApplications.1.json": {
      ...context("identity/authenticationEventsFlows('y')/conditions/applications/includeApplications"),
      ...list(),
    },
  },
  "`userFlows.1.json` has one object, and `userFlows` is a list: save the whole list": {
    "userFlows.1.json": { id: "x", displayName: "x" },
  },
  "`applications` is left out: page 1 is missing": { "applications.2.json": list() },
  "`applications` is left out: page 2 is missing": { "applications.1.json": list(), "applications.3.json": list() },
  "`applications` is left out: `applications.1.json` says that there is a page behind it: ": {
    "applications.1.json": { ...list({ appId: "a" }), "@odata.nextLink": "https://graph.microsoft.com/v1.0/x" },
  },
  "`applications` is left out: `a/applications.1.json`, `b/applications.1.json` have one page twice": {
    "a/applications.1.json": list(),
    "b/applications.1.json": list(),
  },
  "`applications` is left out: `applications.1.json` has entries that are no objects": {
    "applications.1.json": list(null),
  },
  "`applications.1.json` is nested too deeply: ": {
    "applications.1.json": `{ "value": ${"[".repeat(20000)}${"]".repeat(20000)} }`,
  },
  "`organization` is left out: `organization.1.json` has no object": { "organization.1.json": list() },
  "`attributes` of the user flow `x` is left out: there is no such user flow": {
    "userFlows.x.attributes.1.json": list({ id: "email" }),
  },
};

describe("a file that cannot be taken is told, and the rest is merged", () => {
  for (const [message, files] of Object.entries(PROBLEMS)) {
    test(message, async () => {
      const { code, snapshot, stderr } = await merge({ ...files, ...GOOD });
      assert.include(stderr, message);
      assert.lengthOf(stderr.trimEnd().split("\n"), 1);
      assert.deepEqual(snapshot, GOOD_SNAPSHOT);
      assert.equal(code, 1);
    });
  }
});

describe("answers are known", () => {
  test("by what they say of themselves, in the order in which they are given", async () => {
    const page = (id, next) => ({ ...context("identity/identityProviders"), ...next, ...list({ id }) });
    const { code, snapshot, stderr } = await merge({
      "z.json": page("1", { "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" }),
      "a.json": page("2"),
      "apps.json": { ...context("applications(id,appId,displayName)"), ...list({ appId: "a" }) },
      "method.json": {
        value: { "@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration", state: "enabled" },
      },
      "branding.json": { ...context("branding"), id: "0" },
    });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
    assert.deepEqual(snapshot, {
      identityProviders: [{ id: "1" }, { id: "2" }],
      applications: [{ appId: "a" }],
      emailAuthenticationMethod: {
        "@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration",
        state: "enabled",
      },
      branding: { id: "0" },
    });
  });

  test("in the encodings that Windows PowerShell writes", async () => {
    const text = JSON.stringify(list({ id: "Zoë" }));
    const { code, snapshot } = await merge({
      "identityProviders.1.json": Buffer.from(`\ufeff${text}`, "utf16le"),
      "userFlowAttributes.1.json": `\ufeff${text}`,
    });
    assert.deepEqual(
      { code, snapshot },
      { code: 0, snapshot: { identityProviders: [{ id: "Zoë" }], userFlowAttributes: [{ id: "Zoë" }] } },
    );
  });

  test("with eleven pages in their order", async () => {
    const pages = Array.from({ length: 11 }, (_, index) => [
      `servicePrincipals.${index + 1}.json`,
      {
        ...list({ appId: String(index + 1) }),
        ...(index < 10 && { "@odata.nextLink": "https://graph.microsoft.com/x" }),
      },
    ]);
    const { snapshot } = await merge(Object.fromEntries(pages.sort()));
    assert.deepEqual(
      snapshot.servicePrincipals.map(({ appId }) => Number(appId)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
  });
});

describe("lists of a flow", () => {
  const flow = {
    id: "x",
    displayName: "Flow",
    onAttributeCollection: null,
    conditions: null,
    onAuthenticationMethodLoadStart: {},
  };

  test("are put where they belong, and an empty one makes no handler", async () => {
    const { snapshot } = await merge({
      "userFlows.1.json": list(flow),
      "userFlows.x.attributes.1.json": list(),
      "userFlows.x.identityProviders.1.json": { ...context("identity/identityProviders"), ...list({ id: "p" }) },
      "userFlows.x.includeApplications.1.json": list({ appId: "a" }),
    });
    assert.deepEqual(snapshot.userFlows, [
      {
        ...flow,
        onAuthenticationMethodLoadStart: { identityProviders: [{ id: "p" }] },
        conditions: { applications: { includeApplications: [{ appId: "a" }] } },
      },
    ]);
  });

  test("that were not read are told", async () => {
    const place = join(folder, "unknown");
    mkdirSync(place);
    writeFileSync(join(place, "userFlows.1.json"), JSON.stringify(list(flow)));
    const { err: stderr } = await run(["snapshot", "merge", "userFlows.1.json"], { cwd: place });
    assert.include(stderr, "  `identityProviders` of the user flow `Flow`\n");
    assert.notInclude(stderr, "`attributes` of the user flow");
    assert.include(stderr, "  `applications`\n");
  });
});

describe("secrets", () => {
  test("are nowhere in the snapshot", async () => {
    const { snapshot } = await merge({
      "applications.1.json": list({
        appId: "a",
        passwordCredentials: [{ secretText: "s" }],
        keyCredentials: [{ key: "k" }],
      }),
      "identityProviders.1.json": list({
        id: "a",
        certificateData: "c",
        clientAuthentication: { clientSecret: "s", x: 1 },
      }),
    });
    assert.deepEqual(snapshot, {
      identityProviders: [{ id: "a", clientAuthentication: { x: 1 } }],
      applications: [{ appId: "a" }],
    });
  });
});

describe("misuse ends with 2 and says what to do", () => {
  const MISUSE = {
    "`snapshot` was not told what to do": ["snapshot"],
    "`snapshot` takes `--commands`, or `merge` and files": ["snapshot", "make"],
    "there is nothing to merge": ["snapshot", "merge"],
    "there is no file `nowhere`": ["snapshot", "merge", "nowhere"],
    "`--as` cannot be `bash`": ["snapshot", "--commands", "--as", "bash"],
  };
  for (const [message, args] of Object.entries(MISUSE)) {
    test(message, async () => {
      const { code, out: stdout, err: stderr } = await run(args, { cwd: folder });
      assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
      assert.include(stderr, `error: ${message}`);
      assert.match(stderr, /^ {2}help: /m);
    });
  }

  test("no answer among the files", async () => {
    const { code, snapshot, stderr } = await merge({ "a.json": {} });
    assert.deepEqual({ code, snapshot }, { code: 2, snapshot: undefined });
    assert.include(stderr, "error: no answer of Graph is in these files");
  });
});
