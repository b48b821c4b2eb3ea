// `build --as`: what the tools are given is the body that `build` prints.

import { parse as parseHcl } from "@cdktf/hcl2json";
import { assert } from "chai";
import { cpSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { before, describe, test } from "node:test";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { runProgram } from "../support/program.js";
import { run } from "./run.js";

const folder = temporaryFolder();
const FLOWS = "https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows";
const NAME = "Zoë's $(touch broken) `x` 'JSON' ${y} {{z}} %{w} \"q\" \\";
const KINDS = ["curl", "azure-cli", "powershell", "http", "terraform"];

let body;

before(async () => {
  const definition = { name: NAME, identityProviders: ["emailOneTimePasscode"], attributes: ["displayName"] };
  writeFileSync(join(folder, "flow.json"), JSON.stringify(definition));
  const { out: stdout } = await run(["build", "flow.json", "--compact", "-q"], { cwd: folder });
  body = JSON.parse(stdout);
  assert.equal(body.displayName, NAME);
});

const buildAs = async (kind, ...options) => {
  const {
    code,
    out: stdout,
    err: stderr,
  } = await run(["build", "flow.json", "--as", kind, ...options], { cwd: folder });
  assert.equal(code, 0, stderr);
  return stdout;
};

/** What stands between two texts. */
const between = (text, start, end) => text.slice(text.indexOf(start) + start.length, text.lastIndexOf(end));

describe("the body that `build` prints is in", () => {
  for (const [kind, tool] of [
    ["curl", "curl"],
    ["azure-cli", "az"],
  ]) {
    test(`what the script for ${kind} gives the tool`, async () => {
      const place = join(folder, kind);
      mkdirSync(join(place, "record"), { recursive: true });
      cpSync(inRepository("tests/requests/fake-tool.sh"), join(place, tool));
      chmodSync(join(place, tool), 0o755);
      writeFileSync(join(place, "create.sh"), await buildAs(kind));
      const env = {
        PATH: [place, "/usr/bin", "/bin"].join(delimiter),
        RECORD: join(place, "record"),
        GRAPH_TOKEN: "t",
      };
      const { code, stderr } = await runProgram("/bin/sh", ["create.sh"], { cwd: place, env });
      assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
      assert.deepEqual(JSON.parse(readFileSync(join(place, "record/0.input"))), body);
      assert.include(readFileSync(join(place, "record/0.arguments"), "utf8").split("\0"), FLOWS);
    });
  }

  test("the script for PowerShell", async () => {
    const script = await buildAs("powershell");
    assert.include(script, `Invoke-MgGraphRequest -Method POST -Uri '${FLOWS}'`);
    assert.deepEqual(JSON.parse(between(script, "@'\n", "\n'@")), body);
  });

  test("the HTTP file", async () => {
    const text = await buildAs("http");
    assert.include(text, `\nPOST ${FLOWS} HTTP/1.1\n`);
    assert.deepEqual(JSON.parse(between(text, "application/json\n\n", "\n")), body);
  });

  test("the configuration for Terraform", async () => {
    const { resource } = await parseHcl("flow.tf", await buildAs("terraform"));
    const [block] = resource.msgraph_resource.authenticationEventsFlows;
    assert.equal(block.url, "identity/authenticationEventsFlows");
    assert.equal(block.body.displayName, NAME.replace("${", "$$$${").replace("%{", "%%{"));
    assert.deepEqual({ ...block.body, displayName: NAME }, body);
  });
});

describe("every kind", () => {
  for (const kind of KINDS) {
    test(`${kind} says what is needed, and has no token`, async () => {
      const text = await buildAs(kind);
      assert.include(text, "EventListener.ReadWrite.All");
      assert.include(
        text,
        "# Before you send it, make sure that email one-time passcode is enabled in the tenant (/identityProviders/0)\n",
      );
      assert.notMatch(text, /Bearer (?!\$GRAPH_TOKEN|\{\{\$processEnv GRAPH_TOKEN\}\})/);
    });
  }

  test("is for the version that is asked for", async () => {
    assert.include(await buildAs("curl", "--graph-version", "beta"), "https://graph.microsoft.com/beta/identity/");
    assert.include(await buildAs("terraform", "--graph-version", "beta"), 'api_version = "beta"');
  });

  test("goes to a file", async () => {
    assert.equal(await buildAs("curl", "-o", "create.sh"), "");
    assert.equal(readFileSync(join(folder, "create.sh"), "utf8"), await buildAs("curl"));
  });

  test("is not made while there are errors", async () => {
    writeFileSync(join(folder, "wrong.json"), '{ "name": "x" }');
    const { code, out: stdout, err: stderr } = await run(["build", "wrong.json", "--as", "curl"], { cwd: folder });
    assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
    assert.include(stderr, "UF0201");
  });

  test("is one that there is", async () => {
    const { code, out: stdout, err: stderr } = await run(["build", "flow.json", "--as", "powershel"], { cwd: folder });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
    assert.include(stderr, "did you mean `powershell`?");
  });
});
