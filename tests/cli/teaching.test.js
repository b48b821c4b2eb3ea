// `explain`, `rules`, `schema` and `init`: the commands that teach.

import { assert } from "chai";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { inRepository } from "../support/paths.js";
import { folderWith } from "./run.js";

const { rules: listRules } = await import("../../pkg/dist/index.js");
const { read, write, run } = folderWith({ "taken.json": "mine" });

describe("explain", () => {
  test("prints the page of a rule, by code and by name", async () => {
    const page = readFileSync(inRepository("docs/rules/UF0203.md"), "utf8");
    for (const word of ["UF0203", "uf0203", "both-local-methods", " Both-Local-Methods "]) {
      const { code, out } = await run(["explain", word]);
      assert.strictEqual(code, 0);
      assert.match(out, /^# UF0203 both-local-methods\n/);
      assert.isTrue(page.endsWith(out));
    }
  });

  test("prints the pages of several, and what is known of them as JSON", async () => {
    const { out } = await run(["explain", "UF0203", "missing-name"]);
    assert.deepStrictEqual(out.match(/^# .*/gm), ["# UF0203 both-local-methods", "# UF0101 missing-name"]);
    const infos = JSON.parse((await run(["explain", "UF0203", "--format", "json"])).out);
    assert.deepStrictEqual(infos, JSON.parse(JSON.stringify(listRules().filter(({ code }) => code === "UF0203"))));
  });

  test("has a page for every rule", async () => {
    for (const { code, name } of listRules()) {
      const { out } = await run(["explain", code]);
      assert.isTrue(out.startsWith(`# ${code} ${name}\n`), code);
    }
  });

  test("explains an error of Graph, given as words, or by standard input", async () => {
    const answer = "displayName is in use by AuthenticationEventsFlow with id '0313cc37-d421-421d-857b-87804d61e33e'";
    const { code, out } = await run(["explain", ...answer.split(" ")]);
    assert.strictEqual(code, 0);
    assert.match(out, /^the user flow `0313cc37-d421-421d-857b-87804d61e33e` has this name\n {2}why: /);
    assert.match(out, /\n {2}help: .*\n {2}note: .*\n {2}found before it is sent by: UF0802, UF0901\n {2}see: http/);
    const input = JSON.stringify({ error: { code: "BadRequest", message: answer } });
    assert.strictEqual((await run(["explain", "-"], { input })).out, out);
    const [{ key, args }] = JSON.parse((await run(["explain", "-", "--format", "json"], { input })).out);
    assert.strictEqual(key, "duplicate-flow-name");
    assert.include(Object.values(args), "0313cc37-d421-421d-857b-87804d61e33e");
    assert.include((await run(["explain", "-", "--locale", "de"], { input })).out, "Namen");
  });

  test("says that it does not know, and repeats nothing", async () => {
    const { code, out, err } = await run(["explain", "-"], { input: "Bearer eyJ0eXAi.secret" });
    assert.deepStrictEqual([code, out], [1, ""]);
    assert.strictEqual(err, "nothing is known of this error; give the whole answer, with its status\n");
  });

  test("a rule that there is not is misuse", async () => {
    const misspelt = await run(["explain", "both-local-method"]);
    assert.strictEqual(misspelt.code, 2);
    assert.include(misspelt.err, "there is no rule `both-local-method`; did you mean `both-local-methods`?");
    assert.include((await run(["explain", "UF9999"])).err, "there is no rule `UF9999`\n");
    assert.strictEqual((await run(["explain"])).code, 2);
    assert.strictEqual((await run(["explain", "-"], { input: Buffer.from([0xff]) })).code, 2);
  });
});

describe("rules", () => {
  test("prints a line for each", async () => {
    const { code, out } = await run(["rules"]);
    const lines = out.trimEnd().split("\n");
    assert.strictEqual(code, 0);
    assert.strictEqual(lines.length, listRules().length);
    assert.match(lines[0], /^UF0001 {2}error {4}invalid-syntax +The text is not JSON$/);
  });

  test("gives programs all that is known of them, in a language", async () => {
    assert.deepStrictEqual(JSON.parse((await run(["rules", "--format", "json"])).out), listRules());
    const german = JSON.parse((await run(["rules", "--format", "json", "--locale", "de"])).out);
    assert.notStrictEqual(german[0].summary, listRules()[0].summary);
  });
});

describe("schema", () => {
  test("prints the schema byte for byte, or its address", async () => {
    const text = readFileSync(inRepository("pkg/schema.json"), "utf8");
    assert.strictEqual((await run(["schema"])).out, text);
    assert.strictEqual((await run(["schema", "--url"])).out, `${JSON.parse(text).$id}\n`);
  });
});

describe("init", () => {
  const { $id } = JSON.parse(readFileSync(inRepository("pkg/schema.json"), "utf8"));
  const files = {
    "user-flow.jsonc": [[], /^\{\n {2}\/\/ With this line, an editor .*\n {2}"\$schema": "(.*)",\n/],
    "a.yaml": [["a.yaml"], /^# yaml-language-server: \$schema=(.*)\n/],
    "b.yml": [["b.yml"], /^# yaml-language-server: \$schema=(.*)\n/],
    "c.json": [["c.json"], /^\{\n {2}"\$schema": "(.*)",\n/],
  };
  for (const [file, [args, firstLine]] of Object.entries(files)) {
    test(`writes ${file}, of which nothing is said, and which builds`, async () => {
      const { code, out, err } = await run(["init", ...args]);
      assert.deepStrictEqual([code, out], [0, ""]);
      assert.strictEqual(err, `wrote \`${file}\`; \`npx entra-user-flow validate ${file}\` checks it\n`);
      assert.strictEqual(firstLine.exec(read(file))?.[1], $id);
      assert.strictEqual((await run(["validate", file])).out, "no findings\n");
      assert.deepStrictEqual(await run(["fmt", file, "--check"]), { code: 0, out: "", err: "" });
      assert.strictEqual(JSON.parse((await run(["build", file])).out).displayName, "SignUpSignIn");
    });
  }

  test("all of them say the same", async () => {
    const bodies = await Promise.all(Object.keys(files).map((file) => run(["build", file, "--compact"])));
    assert.strictEqual(new Set(bodies.map(({ out }) => out)).size, 1);
  });

  test("JSON without comments is JSON, and comments are there elsewhere", async () => {
    assert.doesNotThrow(() => JSON.parse(read("c.json")));
    assert.isAbove(read("user-flow.jsonc").match(/^ *\/\/ /gm).length, 5);
    assert.isAbove(read("a.yaml").match(/^ *# /gm).length, 5);
  });

  test("takes a name, whatever is in it", async () => {
    const name = 'Customers of "the shop": #1 \\ {\u{1f600}}';
    for (const file of ["n.jsonc", "n.yaml", "n.json"]) {
      await run(["init", file, "--name", name]);
      assert.strictEqual(JSON.parse((await run(["build", file, "-q"])).out).displayName, name);
    }
    assert.strictEqual((await run(["init", "blank.json", "--name", " "])).code, 2);
  });

  test("never overwrites", async () => {
    const { code, err } = await run(["init", "taken.json"]);
    assert.strictEqual(code, 2);
    assert.include(err, "`taken.json` is there already, and was left as it is");
    assert.strictEqual(read("taken.json"), "mine");
  });

  test("makes the folder, and writes the command to go on with as a shell takes it", async () => {
    const { code, err } = await run(["init", "new/of $(mine).json"]);
    assert.deepStrictEqual(
      [code, err],
      [0, "wrote `new/of $(mine).json`; `npx entra-user-flow validate 'new/of $(mine).json'` checks it\n"],
    );
    assert.include(read("new/of $(mine).json"), "SignUpSignIn");
    assert.include((await run(["init", "taken.json/x.json"])).err, "cannot be written: its folder is a file");
  });

  test("prints to standard output for `-`", async () => {
    const { out } = await run(["init", "-"]);
    assert.strictEqual(out, read("user-flow.jsonc"));
  });

  test("the commented member is right when it is taken in", async () => {
    write("more.jsonc", read("user-flow.jsonc").replace('// "applications"', '"applications"'));
    write("more.yaml", read("a.yaml").replace("# applications:\n#   -", "applications:\n  -"));
    for (const file of ["more.jsonc", "more.yaml"]) {
      const { out } = await run(["validate", file, "--format", "json"]);
      assert.deepStrictEqual(JSON.parse(out).diagnostics, []);
      assert.include(read(file), "\n  ".concat(file.endsWith("c") ? '"applications"' : "- 63856651"));
    }
  });
});
