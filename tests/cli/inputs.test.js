// What is read: files, folders, patterns, links, standard input, and what is no text.

import { assert } from "chai";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { describe, test } from "node:test";
import { BAD, folderWith, GOOD_YAML, run as runIn } from "./run.js";

/** Each is wrong in the same way, so that a report names all files that were read. */
const WRONG = '{ "name": "n", "identityProviders": [7] }';
const { cwd, write, path, run } = folderWith({
  "flows/b.json": WRONG,
  "flows/a.jsonc": `// comment\n${WRONG}`,
  "flows/deep/c.YML": "identityProviders: [7]",
  "flows/deep/d.yaml": "identityProviders: [7]",
  "flows/readme.md": "no flow",
  "flows/.hidden.json": WRONG,
  "flows/.git/e.json": WRONG,
  "flows/node_modules/f.json": WRONG,
  "odd/[a].json": WRONG,
  "odd/ä ö.json": WRONG,
  "odd/-x.json": WRONG,
  "empty/readme.md": "",
});

/** The files that were read, by the finding in each. */
async function filesOf(...args) {
  const { out, err } = await run(["validate", "--format", "json", "--rule", "duplicate-flow-name=off", ...args]);
  assert.strictEqual(err, "");
  const wrong = JSON.parse(out).diagnostics.filter(({ path }) => path === "/identityProviders/0");
  return [...new Set(wrong.map(({ file }) => file))];
}

describe("folders", () => {
  const all = ["flows/a.jsonc", "flows/b.json", "flows/deep/c.YML", "flows/deep/d.yaml"];

  test("have every file with a known ending, in the order of names", async () => {
    assert.deepStrictEqual(await filesOf("flows"), all);
    assert.deepStrictEqual(await filesOf("flows/"), all);
    assert.deepStrictEqual(await filesOf(path("flows")), all);
  });

  test("without those that are ignored, by name or by pattern", async () => {
    assert.deepStrictEqual(await filesOf("flows", "--ignore", "d.yaml", "--ignore=*.jsonc"), [all[1], all[2]]);
    assert.deepStrictEqual(await filesOf("flows", "--ignore", "flows/deep/**"), all.slice(0, 2));
  });

  test("with nothing to read are misuse", async () => {
    for (const args of [["empty"], ["flows", "--ignore", "**"]]) {
      const { code, err } = await run(["validate", ...args]);
      assert.strictEqual(code, 2);
      assert.match(err, /^error: the folder `\w+` has nothing to read\n {2}help: .*\.json, \.jsonc, \.yaml, \.yml/);
    }
  });

  test("that links lead to are not entered, so that loops end; links to files are read", async () => {
    mkdirSync(path("links/one"), { recursive: true });
    mkdirSync(path("links/two"));
    symlinkSync("../two", path("links/one/two"));
    symlinkSync("../one", path("links/two/one"));
    symlinkSync("..", path("links/two/up"));
    symlinkSync("../../flows/b.json", path("links/one/file.json"));
    assert.deepStrictEqual(await filesOf("links"), ["links/one/file.json"]);
    symlinkSync("nowhere", path("links/dead.json"));
    const { code, err } = await run(["validate", "links"]);
    assert.strictEqual(code, 2);
    assert.include(err, "`links/dead.json` cannot be read");
  });
});

describe("patterns", () => {
  const cases = {
    "flows/*.json": ["flows/b.json"],
    "flows/**/*.{yaml,YML}": ["flows/deep/c.YML", "flows/deep/d.yaml"],
    "./flows/?.json*": ["flows/a.jsonc", "flows/b.json"],
    "flows/.git/*.json": ["flows/.git/e.json"],
    "**/.git/*.json": ["flows/.git/e.json"],
    "flow{s,z}/b.json": ["flows/b.json"],
    "odd/[a].json": ["odd/[a].json"],
    "odd/*": ["odd/-x.json", "odd/[a].json", "odd/ä ö.json"],
  };
  for (const [pattern, files] of Object.entries(cases)) {
    test(pattern, async () => assert.deepStrictEqual(await filesOf(pattern), files));
  }

  test("that are absolute, or lead up", async () => {
    assert.deepStrictEqual(await filesOf(`${cwd}/flows/*.json`), ["flows/b.json"]);
    const { out } = await runIn(["validate", "../*.json"], { cwd: path("flows/deep") });
    assert.include(out, `${cwd}/flows/b.json`);
  });

  test("that match nothing are misuse", async () => {
    const { code, out, err } = await run(["validate", "flows/*.toml"]);
    assert.deepStrictEqual([code, out], [2, ""]);
    assert.include(err, "no file matches `flows/*.toml`");
  });
});

describe("standard input", () => {
  test("is JSON or YAML by its name, else by what it begins with", async () => {
    const stdin = async (input, ...args) =>
      JSON.parse((await run(["validate", "-", "--format=json", ...args], { input })).out);
    assert.ok((await stdin(GOOD_YAML)).ok);
    assert.ok((await stdin(`\ufeff // c\n{ "name": "n", "identityProviders": ["google"] }`)).ok);
    const [{ file, message }] = (await stdin(BAD)).diagnostics;
    assert.deepStrictEqual([file, message.includes("gogle")], ["<stdin>", true]);
    // A comment of JSON is a text of YAML.
    const named = await stdin("// c\n{}", "--stdin-filename", "x/flow.yaml");
    assert.deepInclude(named.diagnostics[0], { file: "x/flow.yaml", code: "UF0003" });
    const asJson = await stdin(GOOD_YAML, "--stdin-filename", "flow.json");
    assert.include(
      asJson.diagnostics.map(({ code }) => code),
      "UF0001",
    );
  });

  test("is one of several sources", async () => {
    const { code, out } = await run(["validate", "-", "odd/-x.json"], {
      input: '{ "name": "n", "identityProviders": ["google"] }',
    });
    assert.strictEqual(code, 1);
    assert.include(out, "two user flows are named `n`");
  });

  test("that somebody types says how it ends", async () => {
    const { code, err } = await run(["validate", "-"], { input: BAD, terminal: { stdin: true } });
    assert.deepStrictEqual([code, err], [1, "reading standard input until Ctrl-D\n"]);
  });

  test("may be empty", async () => {
    const { code, out } = await run(["validate", "-"]);
    assert.strictEqual(code, 1);
    assert.include(out, "error[UF0002]");
  });
});

describe("what is no text of a user flow is a diagnostic", () => {
  const cases = {
    "bytes.json": [Buffer.from('{"name":"\xff"}', "latin1"), "UF0004"],
    "bytes.yaml": [Buffer.from("name: \xff", "latin1"), "UF0004"],
    "utf16.json": [Buffer.from("\ufeff{}", "utf16le"), "UF0004"],
    "huge.json": [Buffer.alloc(17 * 1024 * 1024, " "), "UF0007"],
    // Wherever it is cut, half a character is left of one of them.
    "huge.yaml": [Buffer.alloc(17 * 1024 * 1024, "ä"), "UF0007"],
    "huge-too.yaml": [Buffer.from(`x${"ä".repeat(9 * 1024 * 1024)}`), "UF0007"],
    "deep.json": ["[".repeat(100_000), "UF0006"],
    "nothing.json": ["", "UF0002"],
  };
  for (const [name, [content, expected]] of Object.entries(cases)) {
    test(name, async () => {
      write(`no-text/${name}`, content);
      const { code, out, err } = await run(["validate", `no-text/${name}`, "--format", "json"]);
      assert.deepStrictEqual([code, err], [1, ""]);
      const found = JSON.parse(out).diagnostics;
      assert.include(
        found.map(({ code }) => code),
        expected,
      );
      for (const { file } of found) assert.strictEqual(file, `no-text/${name}`);
      assert.strictEqual((await run(["validate", `no-text/${name}`])).code, 1);
    });
  }

  test("a document of 5 MB is read whole", async () => {
    write("no-text/long.json", `${" ".repeat(5_000_000)}{ "name": "n", "identityProviders": [7] }`);
    const { out } = await run(["validate", "no-text/long.json", "--format", "json"]);
    assert.strictEqual(JSON.parse(out).diagnostics[0].range.start.column, 5_000_038);
  });

  test("a device without end", { skip: process.platform === "win32" }, async () => {
    const { code, out } = await run(["validate", "/dev/zero", "--format", "json"]);
    assert.strictEqual(code, 1);
    assert.include(out, "UF0007");
  });
});

describe("what cannot be read is misuse", () => {
  const fails = async (args, message) => {
    const { code, out, err } = await run(["validate", ...args]);
    assert.deepStrictEqual([code, out], [2, ""]);
    assert.include(err, message);
    assert.match(err, /\n {2}help: /);
  };

  test("nothing", () => fails([], "there is nothing to read"));
  test("a name that is not there", () =>
    fails(["flows/bb.json"], "there is no file `flows/bb.json`; did you mean `b.json`?"));
  test("a file as a folder", () => fails(["flows/b.json/c.json"], "there is no file `flows/b.json/c.json`"));

  test("without permission", { skip: process.getuid?.() === 0 && "root may read everything" }, async () => {
    write("secret.json", WRONG);
    chmodSync(path("secret.json"), 0);
    await fails(["secret.json"], "`secret.json` cannot be read: reading it is not permitted");
  });
});

test("a pipe is read as it comes", { skip: process.platform === "win32" }, async () => {
  execFileSync("mkfifo", [path("pipe.json")]);
  const writing = import("node:fs/promises").then(({ writeFile }) => writeFile(path("pipe.json"), WRONG));
  assert.deepStrictEqual(await filesOf("pipe.json"), ["pipe.json"]);
  await writing;
});
