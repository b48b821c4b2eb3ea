// The GitHub Action: its form, and its step, run as a runner does, with the packed package from a registry of its own.

import { validateAction, validateWorkflow } from "@action-validator/core";
import { assert } from "chai";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { parse } from "yaml";
import { runProgram } from "../support/program.js";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { serveRegistry } from "./registry.js";

const folder = temporaryFolder();
const text = readFileSync(inRepository("action.yml"), "utf8");
const action = parse(text);
const [step] = action.runs.steps;
const { version } = JSON.parse(readFileSync(inRepository("pkg/package.json"), "utf8"));

const GOOD = '{ "name": "Good", "identityProviders": ["emailPassword"] }';
const WRONG = '{\n  "name": "Wrong",\n  "identityProviders": ["gogle"]\n}';
const VARIABLE = `{ "name": "Variable", "identityProviders": ["emailPassword"], "signUp": { "var": "open" },
  "variables": { "open": { "type": "boolean" } } }`;

let registry;

before(async () => (registry = await serveRegistry()));
after(() => registry.close());

/** Runs the step with inputs, in a folder with files, as the runner does. */
async function runStep(inputs, files = { "good.json": GOOD, "wrong.json": WRONG, "variable.json": VARIABLE }) {
  const home = join(folder, String(readdirSync(folder).length));
  const [workspace, temp] = [join(home, "workspace"), join(home, "temp")];
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(workspace, name), content);
  const defaults = Object.entries(action.inputs).map(([name, { default: usual }]) => [name, String(usual)]);
  const values = { ...Object.fromEntries(defaults), ...inputs };
  const given = Object.entries(step.env).map(([name, expression]) => {
    const [, input] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression);
    return [name, values[input]];
  });
  writeFileSync(join(temp, "step"), step.run);
  const npm = { npm_config_registry: registry.url, npm_config_cache: join(folder, "cache"), HOME: temp };
  const env = { PATH: process.env.PATH, RUNNER_TEMP: temp, ...npm, ...Object.fromEntries(given) };
  const args = ["--noprofile", "--norc", "-e", "-o", "pipefail", join(temp, "step")];
  const result = await runProgram("bash", args, { cwd: workspace, env });
  const made = readdirSync(workspace).filter((name) => !(name in files));
  return { ...result, workspace, made };
}

describe("the form", () => {
  test("of the action keeps to the schema of SchemaStore", () => assert.deepEqual(validateAction(text).errors, []));

  for (const name of ["check-user-flows.yml", "code-scanning.yml"]) {
    test(`of the example ${name} does, and its inputs are those of the action`, () => {
      const example = readFileSync(inRepository(`docs/examples/${name}`), "utf8");
      assert.deepEqual(validateWorkflow(example).errors, []);
      const steps = Object.values(parse(example).jobs).flatMap((job) => job.steps);
      const [{ uses, with: given }] = steps.filter(({ uses }) => uses.includes("/entra-user-flow@"));
      assert.equal(uses, `OWNER/entra-user-flow@v${version}`);
      assert.includeMembers(Object.keys(action.inputs), Object.keys(given));
    });
  }

  test("is checked by a judge that sees mistakes", () => {
    assert.isNotEmpty(validateAction(text.replace("using: composite", "using: composed")).errors);
  });

  test("has every input in the step, and none in the text of a script", () => {
    assert.notInclude(step.run, "${{");
    const used = [...text.matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g)].map(([, name]) => name);
    assert.sameMembers(used, Object.keys(action.inputs));
  });

  test("names the version of the package", () => assert.equal(action.inputs.version.default, version));
});

describe("the step", () => {
  test("passes for good files, and leaves nothing in the workspace", async () => {
    const { code, stdout, made } = await runStep({ files: "good.json" });
    assert.deepEqual({ code, stdout, made }, { code: 0, stdout: "", made: [] });
  });

  test("annotates the lines that have mistakes, and fails", async () => {
    const { code, stdout } = await runStep({ files: "\n  good.json\n\n  wrong.json\n" });
    assert.equal(code, 1);
    assert.match(stdout, /^::error file=wrong\.json,line=3,.*gogle/m);
  });

  test("takes patterns, and values of variables", async () => {
    assert.equal((await runStep({ files: "{good,variable}.json", variables: "open=true" })).code, 0);
    assert.equal((await runStep({ files: "*ble.json" })).code, 1);
  });

  test("writes SARIF beside", async () => {
    const { code, workspace, made } = await runStep({ files: "wrong.json", "sarif-file": "out.sarif" });
    assert.deepEqual({ code, made }, { code: 1, made: ["out.sarif"] });
    const { version: sarif, runs } = JSON.parse(readFileSync(join(workspace, "out.sarif"), "utf8"));
    assert.equal(sarif, "2.1.0");
    assert.equal(runs[0].results[0].ruleId, "UF0206");
  });

  test("says so when nothing could be checked", async () => {
    for (const inputs of [{ files: "nowhere.json" }, { files: "good.json", tenant: "nowhere.json" }, { files: "" }]) {
      const { code, stdout, stderr } = await runStep(inputs);
      assert.deepEqual(
        { code, stdout },
        { code: 2, stdout: "::error::the user flows could not be checked; the log says why\n" },
      );
      assert.include(stderr, "error: ");
    }
  });

  test("passes on settings", async () => {
    const warned = '{ "name": "W", "identityProviders": ["emailPassword", "emailPassword"] }';
    const files = { "w.json": warned, "rules.yaml": "UF0202: error\n" };
    assert.equal((await runStep({ files: "w.json" }, files)).code, 0);
    assert.equal((await runStep({ files: "w.json", "max-warnings": "0" }, files)).code, 1);
    assert.equal((await runStep({ files: "w.json", rules: "rules.yaml" }, files)).code, 1);
    assert.match((await runStep({ files: "wrong.json", locale: "de" })).stdout, /Identitätsanbieter/);
  });

  test("takes nothing of the repository's settings of npm", async () => {
    const files = { "good.json": GOOD, ".npmrc": "registry=http://127.0.0.1:9/\n", "package.json": '{ "name": "x" }' };
    const { code, made } = await runStep({ files: "good.json" }, files);
    assert.deepEqual({ code, made }, { code: 0, made: [] });
  });
});

describe("hostile values are values", () => {
  const VALUES = [
    "$(touch broken) `touch broken` && touch broken; touch broken > broken | tee broken * ? [ ] { } ~ !",
    "'; touch broken; '\n\"; touch broken; \"\n::set-output name=x::y\ntouch broken\n",
    "--help; -o ../../../../broken ${{ github.token }} $GITHUB_TOKEN",
  ];

  for (const input of Object.keys(action.inputs).filter(
    (name) => !["working-directory", "sarif-file"].includes(name),
  )) {
    test(`of ${input}`, async () => {
      for (const value of VALUES) {
        const { code, stdout, made } = await runStep({ files: "good.json", [input]: value });
        // What is no value of a variable is refused; a variable that no definition has is none of its mistakes.
        if (input !== "variables") assert.notEqual(code, 0, value);
        assert.deepEqual(made, []);
        assert.notMatch(stdout, /^::(?!error)/m);
      }
    });
  }

  test("of sarif-file name a file", async () => {
    const { made } = await runStep({ files: "good.json", "sarif-file": "-o $(touch broken); x" });
    assert.deepEqual(made, ["-o $(touch broken); x"]);
    const { code, made: none } = await runStep({ files: "good.json", "sarif-file": "nowhere/out.sarif" });
    assert.deepEqual({ code, none }, { code: 1, none: [] });
  });

  test("of a name of a file do not write commands for the runner", async () => {
    const name = "a::error::x\n::warning::y.json";
    const { stdout } = await runStep({ files: "." }, { [name]: WRONG });
    assert.lengthOf(stdout.trimEnd().split("\n"), 1);
    assert.isFalse(existsSync(join(folder, "broken")));
  });
});
