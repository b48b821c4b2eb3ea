// The scripts for POSIX shells, run by shells: what curl and az would be given, byte for byte.

import { assert } from "chai";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { runProgram } from "../support/program.js";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { HOSTILE, toRequest } from "./hostile.js";

const { renderRequests } = await import("../../pkg/dist/requests.js");

const folder = temporaryFolder();
const TOKEN = "eyJ0 $(: > broken) `: > broken` \\ \"'";

/** A folder with the fake tool, and the few programs that it needs. */
const tools = join(folder, "tools");
mkdirSync(tools);
for (const name of ["curl", "az"]) {
  cpSync(inRepository("tests/requests/fake-tool.sh"), join(tools, name));
  chmodSync(join(tools, name), 0o755);
}
for (const name of ["ls", "grep", "cat"]) symlinkSync(`/bin/${name}`, join(tools, name));

/** Runs a script where nothing but the tools is, and gives what each call of a tool was given. */
function runScript(shell, script, name) {
  const place = join(folder, `${name}-${shell.slice(1).replaceAll("/", "-")}`);
  const record = join(place, "record");
  const home = join(place, "home");
  for (const path of [record, home]) mkdirSync(path, { recursive: true });
  writeFileSync(join(place, "script.sh"), script);
  const env = { PATH: tools, RECORD: record, GRAPH_TOKEN: TOKEN, HOME: home };
  const { status, stdout, stderr } = spawnSync(shell, ["../script.sh"], { cwd: home, env, encoding: "utf8" });
  assert.deepEqual(readdirSync(home), [], "a command was run");
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
  const calls = readdirSync(record).filter((file) => file.endsWith(".arguments")).length;
  return Array.from({ length: calls }, (_, index) => readCall(join(record, String(index))));
}

function readCall(path) {
  const args = readFileSync(`${path}.arguments`, "utf8").split("\0").slice(0, -1);
  return { args, input: readFileSync(`${path}.input`), path };
}

/** The value is the same, and the tool needs no more than UTF-8 to read it. */
function assertBody({ input }, request) {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(input);
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(request.body)));
  assert.notMatch(text, /[^\P{C}\n]/u, "nothing that a reader does not see");
}

const href = (request) => {
  const given = new URL(request.url);
  return { path: decodeURIComponent(given.pathname), filter: given.searchParams.get("$filter") };
};

const requests = HOSTILE.map(toRequest);

for (const shell of ["/bin/bash", "/bin/dash"]) {
  describe(`run by ${shell}`, () => {
    test("curl is given each request as it is, and the token by itself", () => {
      const calls = runScript(shell, renderRequests(requests, "curl"), "curl");
      assert.lengthOf(calls, requests.length);
      for (const [index, call] of calls.entries()) {
        const [url] = call.args.splice(call.args.indexOf("--url") + 1, 1);
        assert.deepEqual(href({ url }), href(requests[index]), url);
        assert.deepEqual(call.args, [
          ...["--silent", "--show-error", "--fail-with-body", "--header", "@/dev/fd/3", "--request", "PATCH", "--url"],
          ...["--header", "Content-Type: application/json", "--data-binary", "@-"],
        ]);
        assertBody(call, requests[index]);
        assert.equal(readFileSync(`${call.path}.third`, "utf8"), `Authorization: Bearer ${TOKEN}\n`);
      }
    });

    test("az is given each request as it is, in ASCII", () => {
      const calls = runScript(shell, renderRequests(requests, "azure-cli"), "az");
      assert.lengthOf(calls, requests.length);
      for (const [index, call] of calls.entries()) {
        const [url] = call.args.splice(call.args.indexOf("--url") + 1, 1);
        assert.deepEqual(href({ url }), href(requests[index]), url);
        assert.deepEqual(call.args, [
          ...["rest", "--method", "patch", "--url", "--headers", "Content-Type=application/json", "--body", "@-"],
        ]);
        assertBody(call, requests[index]);
        assert.match(call.input.toString("latin1"), /^[\n -~]*$/);
      }
    });

    test("a call that fails ends the script", () => {
      const script = renderRequests(requests.slice(0, 2), "azure-cli").replaceAll("az rest", "false rest");
      const { status } = spawnSync(shell, ["-s"], { input: `false() { echo once; return 3; }\n${script}`, cwd: folder });
      assert.equal(status, 3);
    });

    test("without a token nothing is sent", () => {
      const script = renderRequests(requests.slice(0, 1), "curl");
      const { status, stderr } = spawnSync(shell, ["-s"], { input: script, cwd: folder, env: { PATH: tools }, encoding: "utf8" });
      assert.notEqual(status, 0);
      assert.include(stderr, "Set it to an access token for Microsoft Graph");
    });
  });
}

for (const shell of ["/bin/bash", "/bin/dash"]) {
  test(`the real curl, run by ${shell}, sends each request with the token`, async () => {
    const arrived = [];
    const server = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method, url, headers } = request;
      arrived.push({ method, url, headers, input: Buffer.concat(chunks) });
      response.writeHead(arrived.length < 4 ? 200 : 403).end("answer\n");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const sent = HOSTILE.slice(0, 6).map(toRequest);
    const here = `http://127.0.0.1:${server.address().port}`;
    const script = renderRequests(sent, "curl").replaceAll("https://graph.microsoft.com", here);
    writeFileSync(join(folder, "real.sh"), script);
    const env = { PATH: "/usr/bin:/bin", GRAPH_TOKEN: "token" };
    const { code, stdout, stderr } = await runProgram(shell, ["real.sh"], { cwd: folder, env });
    server.close();
    assert.equal(code, 22, "curl says that the fourth was refused, and the script ends");
    assert.equal(stdout, "answer\n".repeat(4));
    assert.include(stderr, "403");
    assert.lengthOf(arrived, 4);
    for (const [index, request] of arrived.entries()) {
      assert.deepEqual(href({ url: `${here}${request.url}` }), href(sent[index]));
      assert.equal(request.headers.authorization, "Bearer token");
      assert.equal(request.headers["content-type"], "application/json");
      assertBody(request, sent[index]);
    }
  });
}

test("the judge sees a command that breaks out", () => {
  const script = `curl --data '${"'; : > broken; '"}' < /dev/null 3< /dev/null\n`;
  assert.throws(() => runScript("/bin/dash", script, "control"), "a command was run");
});
