// `validate`: its exit codes, formats, sets and settings.

import { assert } from "chai";
import { describe, test } from "node:test";
import { BAD, folderWith, GOOD, GOOD_YAML, WARNED } from "./run.js";

const { cwd, write, path, run } = folderWith({
  "good.json": GOOD,
  "good.yaml": GOOD_YAML,
  "bad.json": BAD,
  "warned.json": WARNED,
  "google.json": '{ "name": "Google", "identityProviders": ["google"] }',
  "both.json": '{ "name": "Both", "identityProviders": ["emailPassword", "emailOneTimePasscode"] }',
  "sets/a.json": GOOD,
  "sets/b.yaml": "name: Good\nidentityProviders: [google]\n",
  "broken.yaml": "name: Good\n  identityProviders: [google\n",
  "typed.json": `{
    "name": "Typed", "identityProviders": ["emailPassword"], "signUp": { "var": "open" },
    "priority": { "var": "order" },
    "description": { "var": "text" }, "applications": [{ "var": "app" }],
    "variables": { "open": { "type": "boolean" }, "order": { "type": "number" }, "text": { "type": "string" },
      "app": { "type": "guid" } }
  }`,
  "values.yaml": "open: true\norder: '7'\ntext: '12'\napp: 63856651-13d9-4784-9abf-20758d509e19\n",
  "rules.json": '{ "both-local-methods": "off" }',
  "snapshot.json": '{ "identityProviders": [{ "id": "EmailOtpSignup-OAUTH" }] }',
});

const codesOf = ({ out }) => JSON.parse(out).diagnostics.map(({ code }) => code);
const json = (...args) => run(["validate", ...args, "--format", "json"]);

describe("exit codes", () => {
  test("0 without an error", async () => {
    assert.deepStrictEqual(await run(["validate", "good.json"]), { code: 0, out: "no findings\n", err: "" });
    assert.strictEqual((await run(["validate", "warned.json"])).code, 0);
  });

  test("1 with one", async () => assert.strictEqual((await run(["validate", "bad.json"])).code, 1));

  test("1 with more warnings than are allowed", async () => {
    const { code, err } = await run(["validate", "warned.json", "--max-warnings", "0"]);
    assert.strictEqual(code, 1);
    assert.strictEqual(err, "more warnings than `--max-warnings 0` allows: 1\n");
    assert.strictEqual((await run(["validate", "warned.json", "--max-warnings=1"])).code, 0);
  });
});

describe("formats", () => {
  test("text has the lines, the names of files and what to do", async () => {
    const { out, err } = await run(["validate", "bad.json"]);
    assert.strictEqual(err, "");
    assert.include(out, "error[UF0206]: `gogle` is no identity provider; did you mean `google`?\n --> bad.json:3:25\n");
    assert.include(out, '3 |   "identityProviders": ["gogle", "emailPassword"]\n');
    assert.match(out, /\n1 error\n$/);
  });

  test("json is the report", async () => {
    const report = JSON.parse((await json("bad.json")).out);
    assert.strictEqual(report.ok, false);
    const [{ code, file, range }] = report.diagnostics;
    assert.deepInclude({ code, file }, { code: "UF0206", file: "bad.json" });
    assert.deepStrictEqual(range.start, { offset: 43, line: 3, column: 25 });
  });

  test("sarif names tool, version and file", async () => {
    const { out } = await run(["validate", "bad.json", "--format", "sarif"]);
    const [{ tool, results }] = JSON.parse(out).runs;
    assert.match(tool.driver.version ?? tool.driver.semanticVersion, /^\d+\.\d+\.\d+/);
    assert.strictEqual(results[0].locations[0].physicalLocation.artifactLocation.uri, "bad.json");
  });

  test("github has a command for each finding, and nothing without any", async () => {
    const { out } = await run(["validate", "bad.json", "--format", "github"]);
    assert.match(out, /^::error file=bad\.json,line=3,col=25,[^\n]*title=UF0206 unknown-identity-provider::[^\n]*\n$/);
    assert.strictEqual((await run(["validate", "good.json", "--format", "github"])).out, "");
  });

  test("sarif and github name files as the repository does, where a step runs in a folder of it", async () => {
    const options = { cwd: path("sets"), env: { GITHUB_WORKSPACE: cwd } };
    const github = await run(["validate", "../bad.json", "--format", "github"], options);
    assert.match(github.out, /^::error file=bad\.json,/);
    const sarif = await run(["validate", ".", "--format", "sarif"], options);
    assert.include(sarif.out, '"sets/b.yaml"');
    assert.include((await run(["validate", "."], options)).out, " --> b.yaml:");
    const elsewhere = await run(["validate", "bad.json", "--format", "github"], {
      env: { GITHUB_WORKSPACE: path("sets") },
    });
    assert.include(elsewhere.out, `file=${cwd.replaceAll(":", "%3A")}/bad.json,`);
  });

  test("quiet leaves errors alone, and counts warnings all the same", async () => {
    assert.strictEqual((await run(["validate", "warned.json", "-q"])).out, "");
    const { code, out } = await run(["validate", "warned.json", "bad.json", "-q", "--format", "json"]);
    assert.deepStrictEqual([code, codesOf({ out })], [1, ["UF0206"]]);
    assert.strictEqual((await run(["validate", "warned.json", "-q", "--max-warnings", "0"])).code, 1);
  });
});

describe("several files are one set", () => {
  test("of a folder, JSON and YAML together, each place in its own file", async () => {
    const report = JSON.parse((await json("sets")).out);
    const [{ code, file, range, related }] = report.diagnostics;
    assert.deepInclude({ code, file }, { code: "UF0901", file: "sets/b.yaml" });
    assert.deepStrictEqual([range.start.line, range.start.column], [1, 7]);
    assert.deepInclude(related[0], { source: 0 });
    assert.deepStrictEqual([related[0].range.start.line, related[0].range.start.column], [1, 11]);
  });

  test("named one by one, a file twice counts once", async () => {
    assert.strictEqual((await run(["validate", "good.json", "./good.json", path("good.json")])).code, 0);
    assert.include(codesOf(await json("good.json", "sets/b.yaml")), "UF0901");
  });
});

describe("YAML", () => {
  test("that is damaged is reported as YAML", async () => {
    const [{ code, file, range }] = JSON.parse((await json("broken.yaml")).out).diagnostics;
    assert.deepInclude({ code, file }, { code: "UF0001", file: "broken.yaml" });
    assert.ok(range.start.line > 0);
  });
});

describe("settings", () => {
  test("a tenant is held against, and is no user flow itself", async () => {
    const { code, out } = await json(".", "--tenant", "snapshot.json", "--ignore=sets/**", "--ignore=*.yaml");
    assert.strictEqual(code, 1);
    const files = JSON.parse(out).diagnostics.map(({ file }) => file);
    assert.include(files, "rules.json");
    assert.notInclude(files, "snapshot.json");
    assert.include(codesOf({ out }), "UF0803");
  });

  test("variables take the type that the definition declares, from both sources", async () => {
    const given = ["--var", "open=false", "--var=order=-5", "--var", "text=12"];
    const app = ["--var", "app=63856651-13d9-4784-9abf-20758d509e19"];
    assert.notInclude(codesOf(await json("typed.json", ...given, ...app)), "UF0112");
    assert.notInclude(codesOf(await json("typed.json", "--vars-file", "values.yaml")), "UF0112");
    // One of each type that does not fit.
    const wrong = ["--var", "open=yes", "--var", "order=0x10", "--var", "app=shop"];
    const found = codesOf(await json("typed.json", "--vars-file", "values.yaml", ...wrong));
    assert.strictEqual(found.filter((code) => code === "UF0112").length, 3);
  });

  test("values of variables are in no output", async () => {
    const given = ["--var", "open=hunter2", "--var", "order=hunter2", "--var", "app=hunter2", "--var", "other=hunter2"];
    for (const format of ["text", "json", "sarif", "github"]) {
      const { code, out, err } = await run(["validate", "typed.json", ...given, "--format", format]);
      assert.strictEqual(code, 1);
      assert.notInclude(out + err, "hunter2");
    }
  });

  test("the value behind the first equals sign is the whole value", async () => {
    write(
      "text.json",
      '{ "name": { "var": "n" }, "identityProviders": ["google"], "variables": { "n": { "type": "string" } } }',
    );
    const { out } = await run(["build", "text.json", "--var", "n=a=b=c", "-q"]);
    assert.strictEqual(JSON.parse(out).displayName, "a=b=c");
  });

  test("rules are set by code, by name and by file", async () => {
    assert.include(codesOf(await json("both.json")), "UF0203");
    for (const setting of [
      ["--rule", "UF0203=off"],
      ["--rule", "both-local-methods=off"],
      ["--rules", "rules.json"],
    ]) {
      assert.notInclude(codesOf(await json("both.json", ...setting)), "UF0203");
    }
    const { code } = await run(["validate", "both.json", "--rule", "uf0203=error"]);
    assert.strictEqual(code, 1);
  });

  test("the version of Graph", async () => {
    const args = ["typed.json", "--vars-file", "values.yaml"];
    assert.include(codesOf(await json(...args)), "UF1005");
    assert.notInclude(codesOf(await json(...args, "--graph-version", "beta")), "UF1005");
  });

  test("the language", async () => {
    const { out } = await run(["validate", "bad.json", "--locale", "de"]);
    assert.include(out, "Fehler[UF0206]: `gogle` ist kein Identitätsanbieter; ist `google` gemeint?");
    assert.include((await run(["validate", "bad.json", "--locale", "de-AT"])).out, "Fehler");
    assert.include((await run(["validate", "bad.json", "--locale", "en"])).out, "error");
  });
});

test("works on files outside of the current folder", async () => {
  const { out } = await run(["validate", path("bad.json")], { cwd: path("sets") });
  assert.include(out, ` --> ${cwd}/bad.json:3:25`);
});
