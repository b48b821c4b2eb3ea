// From the printed commands to a report: they run in shells, against a server that answers as Graph does, and what they
// wrote is merged and used.

import { assert } from "chai";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Language, Parser } from "web-tree-sitter";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { runProgram } from "../support/program.js";
import { run } from "./run.js";
import { APPLICATION, FLOW, SECRET, serveTenant, SIGN_IN_ONLY, TENANT } from "./snapshot/graph.js";

const folder = temporaryFolder();
const tools = join(folder, "tools");
let server;

before(async () => {
  mkdirSync(tools);
  symlinkSync(inRepository("tests/cli/snapshot/fake-az.mjs"), join(tools, "az"));
  server = await serveTenant();
});

after(() => server.close());

/** An empty folder in which the script was run. */
async function runScript(shell) {
  const place = join(folder, shell.replaceAll("/", "-"));
  mkdirSync(place);
  const { out: stdout } = await run(["snapshot", "--commands"], { cwd: place });
  writeFileSync(join(place, "snapshot.sh"), stdout);
  const PATH = [tools, dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter);
  const env = { PATH, GRAPH_SERVER: server.url, LC_ALL: "de_DE.ISO-8859-1" };
  server.requests.length = 0;
  const result = await runProgram(shell, ["snapshot.sh", "out"], { cwd: place, env });
  return { place, ...result, requests: [...server.requests] };
}

for (const shell of ["/bin/bash", "/bin/dash"]) {
  describe(`the commands for the Azure CLI, run by ${shell}`, () => {
    let result;
    before(async () => (result = await runScript(shell)));

    test("read everything once, page by page, and change nothing", () => {
      assert.equal(result.code, 0, result.stderr);
      const pages = Object.values(TENANT).map((content) => (Array.isArray(content) ? content.length : 1));
      assert.lengthOf(
        result.requests,
        pages.reduce((sum, count) => sum + count),
      );
      assert.lengthOf(new Set(result.requests), result.requests.length);
      for (const request of result.requests) assert.match(request, /^GET \/v1\.0\//);
    });

    test("go on where something cannot be read, and say so", () => {
      assert.include(
        result.stderr,
        "warning: authenticationEventListeners was not read, and the snapshot is without it\n",
      );
      assert.include(result.stderr, "without it, which is right if the tenant has no branding (404)\n");
      const flow = `userFlows.${SIGN_IN_ONLY}.attributes`;
      assert.include(result.stderr, `warning: ${flow} was not read`);
      assert.include(result.stderr, "which is right if the user flow collects no attributes (400)\n");
      assert.include(result.stderr, "npx entra-user-flow snapshot merge out -o tenant.json\n");
    });

    test("give a snapshot without secrets, and say what it has not", async () => {
      const {
        code,
        out: stdout,
        err: stderr,
      } = await run(["snapshot", "merge", "out", "-o", "tenant.json"], { cwd: result.place });
      assert.deepEqual({ code, stdout }, { code: 0, stdout: "" });
      assert.equal(
        stderr,
        "left out, since it may be secret: `clientSecret` (2 times)\n" +
          "not in these files, and so not known of the tenant:\n" +
          "  `authenticationEventListeners`\n  `branding`\n",
      );
      const text = readFileSync(join(result.place, "tenant.json"), "utf8");
      assert.notInclude(text, SECRET);
      const tenant = JSON.parse(text);
      assert.equal(tenant.organization.displayName, "Woodgrove");
      assert.deepEqual(
        tenant.identityProviders.map(({ id }) => id),
        ["EmailPassword-OAUTH", "Google-OAUTH"],
      );
      assert.equal(tenant.identityProviders[1].displayName, "Google – Zoë’s 日本");
      assert.deepEqual(tenant.federationConfigurations, []);
      assert.equal(tenant.emailAuthenticationMethod.state, "enabled");
      const [flow, signInOnly] = tenant.userFlows;
      const providers = flow.onAuthenticationMethodLoadStart.identityProviders;
      assert.deepEqual(
        providers.map(({ id }) => id),
        ["EmailPassword-OAUTH", "Google-OAUTH"],
      );
      assert.deepEqual(
        flow.onAttributeCollection.attributes.map(({ id }) => id),
        ["email"],
      );
      assert.deepEqual(flow.conditions.applications.includeApplications, [{ appId: APPLICATION }]);
      assert.isNull(signInOnly.onAttributeCollection);
      assert.deepEqual(signInOnly.conditions.applications.includeApplications, []);
    });

    test("give a snapshot that a definition is held against", async () => {
      const definition = {
        name: "Sign-in only",
        identityProviders: ["emailPassword", "google", "facebook"],
        attributes: ["displayName", { attribute: "Loyalty tier" }],
        applications: [APPLICATION],
      };
      writeFileSync(join(result.place, "flow.json"), JSON.stringify(definition));
      const { code, out: stdout } = await run(
        ["validate", "flow.json", "--tenant", "tenant.json", "--format", "json"],
        { cwd: result.place },
      );
      assert.equal(code, 1);
      const found = JSON.parse(stdout).diagnostics;
      assert.includeMembers(
        found.map(({ rule }) => rule),
        ["application-of-another-flow", "not-in-tenant"],
      );
      const [taken] = found.filter(({ rule }) => rule === "application-of-another-flow");
      assert.include(JSON.stringify(taken), "Woodgrove");
      const missing = found.filter(({ rule }) => rule === "not-in-tenant").map(({ path }) => path);
      assert.deepEqual(missing, ["/identityProviders/2"]);
    });

    test("do not write into a folder that is there", async () => {
      const before = readdirSync(join(result.place, "out")).length;
      const env = { PATH: [tools, "/usr/bin", "/bin"].join(delimiter), GRAPH_SERVER: server.url };
      const { code, stderr } = await runProgram(shell, ["snapshot.sh", "out"], { cwd: result.place, env });
      assert.notEqual(code, 0);
      assert.include(stderr, "out");
      assert.lengthOf(readdirSync(join(result.place, "out")), before);
    });

    test("end at once when nobody is signed in", async () => {
      const PATH = [tools, dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter);
      const script = readFileSync(join(result.place, "snapshot.sh"), "utf8").replace(
        "//graph.microsoft.com",
        "//example.com",
      );
      writeFileSync(join(result.place, "other.sh"), script);
      const { code, stderr } = await runProgram(shell, ["other.sh", "other"], { cwd: result.place, env: { PATH } });
      assert.deepEqual({ code, stderr }, { code: 1, stderr: "ERROR: not signed in for https://example.com\n" });
    });
  });
}

describe("the printed commands", () => {
  const FILES = { "azure-cli": "snapshot.sh", powershell: "snapshot.ps1" };

  for (const [kind, file] of Object.entries(FILES)) {
    test(`for ${kind} read as their snapshot`, async () => {
      const { code, out: stdout } = await run(["snapshot", "--commands", "--as", kind], { cwd: folder });
      const path = inRepository(`tests/cli/snapshot/${file}`);
      if (process.env.UPDATE) writeFileSync(path, stdout);
      assert.equal(code, 0);
      assert.strictEqual(stdout, readFileSync(path, "utf8"));
    });

    test(`for ${kind} may be those for beta`, async () => {
      const { out: stdout } = await run(["snapshot", "--commands", "--as", kind, "--graph-version", "beta"], {
        cwd: folder,
      });
      assert.include(stdout, "https://graph.microsoft.com/beta");
      assert.notInclude(stdout, "v1.0");
    });
  }

  test("for PowerShell are PowerShell, ask by GET alone, for what those of the Azure CLI ask for", async () => {
    await Parser.init();
    const parser = new Parser();
    const grammar = inRepository("tests/node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm");
    parser.setLanguage(await Language.load(await readFile(grammar)));
    const script = readFileSync(inRepository("tests/cli/snapshot/snapshot.ps1"), "utf8");
    const { rootNode } = parser.parse(script);
    assert.isFalse(rootNode.hasError);
    const calls = rootNode
      .descendantsOfType("command")
      .map(({ text }) => text)
      .filter((text) => /Invoke-/.test(text));
    assert.deepEqual(calls, ["Invoke-MgGraphRequest -Method GET -Uri $Uri -OutputFilePath $path"]);
    const addressesOf = (text) =>
      [...text.matchAll(/"\$graph\/([^"]*)"/g)].map(([, path]) => path.replaceAll(/[\\`]\$/g, "$"));
    const shell = readFileSync(inRepository("tests/cli/snapshot/snapshot.sh"), "utf8");
    assert.lengthOf(addressesOf(script), 15);
    assert.deepEqual(addressesOf(script), addressesOf(shell));
  });
});
