// `fmt`: what it writes, what it only names or shows, and what it leaves as it is.

import { assert } from "chai";
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, statSync } from "node:fs";
import { describe, test } from "node:test";
import { folderWith } from "./run.js";

const { path, read, write, run } = folderWith();

const LONG = '{ "identityProviders": [{ "type": "google" }], // how\n"name": "n" }';
const SHORT = '{\n  "name": "n",\n  "identityProviders": ["google"] // how\n}\n';
const YAML = "identityProviders: [ { type: google } ] # how\nname: n\n";
const SHORT_YAML = "name: n\nidentityProviders: [google] # how\n";
const GRAPH = '{ "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", "displayName": "n" }\n';

describe("writes", () => {
  test("what changes, and says so; the rest is not touched", async () => {
    write("a/one.jsonc", LONG);
    write("a/b/two.yaml", YAML);
    write("a/three.json", SHORT);
    const before = statSync(path("a/three.json"), { bigint: true });
    const { code, out, err } = await run(["fmt", "a"]);
    assert.deepStrictEqual([code, out], [0, ""]);
    assert.sameMembers(err.trim().split("\n"), ["formatted `a/one.jsonc`", "formatted `a/b/two.yaml`"]);
    assert.deepStrictEqual([read("a/one.jsonc"), read("a/b/two.yaml")], [SHORT, SHORT_YAML]);
    const after = statSync(path("a/three.json"), { bigint: true });
    assert.deepStrictEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    assert.sameMembers(readdirSync(path("a")), ["one.jsonc", "three.json", "b"]);
    assert.deepStrictEqual(await run(["fmt", "a"]), { code: 0, out: "", err: "" });
  });

  test("with line ends and permissions as they were, and quietly when asked to", async () => {
    write("crlf.json", LONG.replaceAll("\n", "\r\n"));
    chmodSync(path("crlf.json"), 0o604);
    assert.deepStrictEqual(await run(["fmt", "crlf.json", "-q"]), { code: 0, out: "", err: "" });
    assert.strictEqual(read("crlf.json"), SHORT.replaceAll("\n", "\r\n"));
    assert.strictEqual(statSync(path("crlf.json")).mode & 0o777, 0o604);
  });

  test("a definition with mistakes, which stay what they are", async () => {
    write("wrong.json", '{"identityProviders":["gogle"],"nme":"n"}');
    assert.strictEqual((await run(["fmt", "wrong.json"])).code, 0);
    assert.strictEqual(read("wrong.json"), '{\n  "identityProviders": ["gogle"],\n  "nme": "n"\n}\n');
  });

  test("without defaults when that is asked for", async () => {
    const text = '{ "name": "n", "version": 1, "identityProviders": ["google"], "signUp": true }';
    write("defaults.json", text);
    await run(["fmt", "defaults.json"]);
    assert.include(read("defaults.json"), '"signUp": true');
    await run(["fmt", "defaults.json", "--drop-defaults"]);
    assert.strictEqual(read("defaults.json"), '{\n  "name": "n",\n  "identityProviders": ["google"]\n}\n');
  });
});

describe("with --check", () => {
  test("names what would change, and nothing is written", async () => {
    write("c/one.json", LONG);
    write("c/two.json", SHORT);
    assert.deepStrictEqual(await run(["fmt", "c", "--check"]), { code: 1, out: "c/one.json\n", err: "" });
    assert.strictEqual(read("c/one.json"), LONG);
    assert.deepStrictEqual(await run(["fmt", "c/two.json", "--check"]), { code: 0, out: "", err: "" });
  });

  test("what cannot be formatted fails as well", async () => {
    write("c/broken.json", "{");
    const { code, out, err } = await run(["fmt", "c/broken.json", "--check"]);
    assert.deepStrictEqual([code, out], [1, ""]);
    assert.include(err, "error[UF0001]");
  });

  test("a name cannot do anything to a terminal", async () => {
    write("h/\x1b[31mred.json", LONG);
    const { out } = await run(["fmt", "h", "--check"]);
    assert.strictEqual(out, "h/<U+001B>[31mred.json\n");
  });
});

describe("with --dry-run", () => {
  test("shows what `git apply` does, and writes nothing", async () => {
    write("d/one.json", LONG);
    const { code, out, err } = await run(["fmt", "one.json", "--dry-run"], { cwd: path("d") });
    assert.deepStrictEqual([code, err], [0, ""]);
    assert.strictEqual(read("d/one.json"), LONG);
    execFileSync("git", ["apply", "-p0", "-"], { cwd: path("d"), input: out });
    assert.strictEqual(read("d/one.json"), SHORT);
  });

  test("and --check, fails where there is something to show", async () => {
    write("d/two.json", LONG);
    assert.strictEqual((await run(["fmt", "d/two.json", "--dry-run", "--check"])).code, 1);
    assert.deepStrictEqual(await run(["fmt", "d/one.json", "--dry-run", "--check"]), { code: 0, out: "", err: "" });
  });
});

describe("standard input", () => {
  test("is answered on standard output, in the language that it is in", async () => {
    assert.deepStrictEqual(await run(["fmt", "-"], { input: LONG }), { code: 0, out: SHORT, err: "" });
    assert.deepStrictEqual(await run(["fmt", "-"], { input: SHORT }), { code: 0, out: SHORT, err: "" });
    assert.strictEqual((await run(["fmt", "-", "--stdin-filename", "x.yml"], { input: YAML })).out, SHORT_YAML);
  });

  test("is named by --check, and gives nothing where it cannot be read", async () => {
    const args = ["fmt", "-", "--check", "--stdin-filename", "flow.json"];
    assert.deepStrictEqual(await run(args, { input: LONG }), { code: 1, out: "flow.json\n", err: "" });
    assert.deepStrictEqual(await run(args, { input: SHORT }), { code: 0, out: "", err: "" });
    const { code, out, err } = await run(["fmt", "-"], { input: "{ 1" });
    assert.deepStrictEqual([code, out], [1, ""]);
    assert.include(err, "error[UF0001]");
  });

  test("alone", async () => {
    const { code, err } = await run(["fmt", "-", "a/three.json"], { input: LONG });
    assert.strictEqual(code, 2);
    assert.include(err, "standard input is formatted alone");
  });
});

describe("leaves as it is, and says what to do with", () => {
  const CASES = {
    "text that is no JSON": ["x/no.json", "{", "error[UF0001]"],
    "bytes that are no UTF-8": ["x/bytes.json", Buffer.from([0x7b, 0xff, 0x7d]), "error[UF0004]"],
    "YAML that is none": ["x/no.yaml", "name: [", "error[UF0001]"],
    "a body of Graph": ["x/graph.json", GRAPH, "npx entra-user-flow import"],
    "another file": ["x/package.json", '{ "version": "1.0.0", "name": "n" }', "no `identityProviders`"],
    "a comment that has no place": [
      "x/lost.yaml",
      `${SHORT_YAML}---\n# alone\n---\n${SHORT_YAML}`,
      "a comment would be lost: `# alone`",
    ],
  };
  for (const [what, [file, content, said]] of Object.entries(CASES)) {
    test(what, async () => {
      write(file, content);
      const { code, out, err } = await run(["fmt", file]);
      assert.deepStrictEqual([code, out], [1, ""]);
      assert.include(err, said);
      assert.include(err, `\`${file}\``);
      assert.strictEqual(read(file), content.toString());
    });
  }

  test("one of several, while the others are formatted", async () => {
    write("s/bad.json", "{");
    write("s/good.json", LONG);
    assert.strictEqual((await run(["fmt", "s"])).code, 1);
    assert.strictEqual(read("s/good.json"), SHORT);
  });

  test("what is not there is a misuse", async () => {
    assert.strictEqual((await run(["fmt", "none.json"])).code, 2);
    assert.strictEqual((await run(["fmt"])).code, 2);
    assert.strictEqual((await run(["fmt", "--chek", "a"])).code, 2);
  });
});
