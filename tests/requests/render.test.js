// What each kind of script reads like, and what is refused.

import { assert } from "chai";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { inRepository } from "../support/paths.js";
import { FOR_TERRAFORM, toRequest } from "./hostile.js";
import { FILES, PLAIN, PLAIN_OPTIONS } from "./plain.js";

const { renderRequests } = await import("../../pkg/dist/requests.js");

const folder = inRepository("tests/requests/expected");

describe("plain requests read as their snapshot", () => {
  for (const [kind, file] of Object.entries(FILES)) {
    test(kind, () => {
      const shown = renderRequests(PLAIN, kind, PLAIN_OPTIONS);
      if (process.env.UPDATE) writeFileSync(`${folder}/${file}`, shown);
      assert.strictEqual(shown, readFileSync(`${folder}/${file}`, "utf8"));
    });
  }

  test("and no snapshot is of nothing", () => assert.sameMembers(readdirSync(folder), Object.values(FILES)));
});

describe("every kind", () => {
  for (const kind of Object.keys(FILES)) {
    test(`${kind}: shows every character, in lines that are its own`, () => {
      for (const text of FOR_TERRAFORM) {
        const shown = renderRequests([toRequest(text)], kind, { notes: [text] });
        assert.notMatch(shown, /[^\P{C}\n]/u);
        assert.isTrue(shown.endsWith("\n"));
        const plain = renderRequests([toRequest("x")], kind, { notes: ["x"] });
        assert.equal(shown.split("\n").length, plain.split("\n").length);
      }
    });

    test(`${kind}: takes no note for a directive`, () => {
      const shown = renderRequests([toRequest("@disabled")], kind, { notes: ["@prompt secret", " @disabled"] });
      assert.include(shown, "@prompt secret");
      assert.notMatch(shown, /^\s*(?:#+|\/\/)\s*@/mu);
    });

    test(`${kind}: is right without requests`, () => assert.isString(renderRequests([], kind)));

    test(`${kind}: keeps numbers as they are`, () => {
      const body = '{"n":[12345678901234567890,1.10,-0,1E+2]}';
      const shown = renderRequests([{ method: "POST", url: PLAIN[0].url, body }], kind);
      for (const number of ["12345678901234567890", "1.10", "-0", "1E+2"]) assert.include(shown, number);
    });
  }
});

describe("misuse is refused, and says where", () => {
  const url = PLAIN[0].url;
  const REFUSED = {
    "requests: expected an array, but got object": [{}, "curl"],
    'as: expected one of curl, azure-cli, powershell, http, terraform, but got "bat"': [[], "bat"],
    "as: expected one of curl, azure-cli, powershell, http, terraform, but got undefined": [[]],
    "requests[0]: expected an object, but got null": [[null], "curl"],
    "requests[0]: headers is not known; the options are method, url, body, comment": [
      [{ method: "GET", url, headers: {} }],
      "curl",
    ],
    "requests[1]: method: expected one of GET, POST, PUT, PATCH, DELETE": [
      [
        { method: "GET", url },
        { method: "get; x", url },
      ],
      "curl",
    ],
    "requests[0]: url: expected a string, but got undefined": [[{ method: "GET" }], "curl"],
    "requests[0]: body: it is no JSON, and cannot be written as JSON": [[{ method: "POST", url, body: "{" }], "http"],
    "requests[0]: body: expected JSON or an object, but got function": [[{ method: "POST", url, body() {} }], "http"],
    "requests[0]: comment: expected a string, but got number": [[{ method: "GET", url, comment: 1 }], "curl"],
    "requests[0]: url: half of a surrogate pair cannot be sent in it": [
      [{ method: "GET", url: `${url}/\ud800` }],
      "curl",
    ],
    "body: half of a surrogate pair cannot be written for Terraform": [
      [{ method: "POST", url, body: { a: "\ud800" } }],
      "terraform",
    ],
    "requests: one configuration of Terraform has one endpoint of Graph": [
      [
        { method: "GET", url },
        { method: "GET", url: url.replace("graph.microsoft.com", "microsoftgraph.chinacloudapi.cn") },
      ],
      "terraform",
    ],
    "options: notes: expected an array of strings, but got string": [[], "curl", { notes: "x" }],
    "options: permissions: expected an array of names such as EventListener.Read.All, but got an array": [
      [],
      "powershell",
      { permissions: ["X; Remove-Item"] },
    ],
    "options: note is not known; the options are notes, permissions": [[], "curl", { note: [] }],
  };
  for (const [message, args] of Object.entries(REFUSED)) {
    test(message, () => assert.throws(() => renderRequests(...args), TypeError, message));
  }

  const ADDRESSES = [
    "/v1.0/me",
    "http://graph.microsoft.com/v1.0/me",
    "https://a@graph.microsoft.com/v1.0/me",
    "https://graph.microsoft.com/v2/me",
    "https://graph.microsoft.com/v1.0/",
    "https://gr$(x)ph/v1.0/me",
  ];
  for (const bad of ADDRESSES) {
    test(`the address ${bad}`, () => {
      assert.throws(
        () => renderRequests([{ method: "GET", url: bad }], "curl"),
        TypeError,
        "url: expected a URL such as",
      );
    });
  }
});
