// `fix`: what it writes, what it leaves, and what it shows.

import { assert } from "chai";
import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { BAD, folderWith, GOOD } from "./run.js";

const folder = folderWith();
const { path, read, write, run } = folder;

/** A trailing comma, whose fix is safe, and a comment. */
const MENDABLE = '{\n  // kept\n  "name": "n",\n  "identityProviders": ["emailPassword",],\n}\n';
const MENDED = '{\n  // kept\n  "name": "n",\n  "identityProviders": ["emailPassword"]\n}\n';

describe("writes", () => {
  test("what changes, and says so; the rest is not touched", async () => {
    write("a/one.json", MENDABLE);
    write("a/two.json", GOOD);
    const before = statSync(path("a/two.json"), { bigint: true });
    const { code, out, err } = await run(["fix", "a"]);
    assert.deepStrictEqual({ code, out, err }, { code: 0, out: "no findings\n", err: "fixed `a/one.json`\n" });
    assert.strictEqual(read("a/one.json"), MENDED);
    const after = statSync(path("a/two.json"), { bigint: true });
    assert.deepStrictEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    assert.deepStrictEqual(readdirSync(path("a")), ["one.json", "two.json"]);
  });

  test("with line ends, permissions and links as they were", async () => {
    // The byte-order mark has a rule of its own, UF0010, which mends it.
    const text = `\ufeff${MENDABLE.replaceAll("\n", "\r\n")}`;
    write("crlf/real.json", text);
    chmodSync(path("crlf/real.json"), 0o604);
    symlinkSync("real.json", path("crlf/link.json"));
    assert.strictEqual((await run(["fix", "crlf/link.json"])).code, 0);
    assert.isTrue(lstatSync(path("crlf/link.json")).isSymbolicLink());
    assert.strictEqual(readFileSync(path("crlf/real.json"), "utf8"), MENDED.replaceAll("\n", "\r\n"));
    assert.strictEqual(statSync(path("crlf/real.json")).mode & 0o777, 0o604);
  });

  test("lines that end as the others do", async () => {
    write("open.json", '{ "name": "n",\r\n  "identityProviders": ["emailPassword"] // c');
    await run(["fix", "open.json", "--unsafe"]);
    assert.strictEqual(read("open.json"), '{ "name": "n",\r\n  "identityProviders": ["emailPassword"] // c\r\n}');
  });

  test("YAML too", async () => {
    write("y.yaml", "# kept\nname: n\nidentityProviders:\n  - emailPassword\n  - emailPassword # twice\n");
    const { code } = await run(["fix", "y.yaml"]);
    assert.strictEqual(code, 0);
    assert.match(read("y.yaml"), /^# kept\nname: n\nidentityProviders:\n {2}- emailPassword\n/);
    assert.notMatch(read("y.yaml"), /emailPassword[^]*emailPassword/);
  });

  test("what the fix of another mistake brings to light", async () => {
    // The comma first; only then is there a member to be renamed.
    write("rounds.json", '{ "name": "n" "identityProviders": ["emailPassword",], "displayName": "n" }');
    const { out } = await run(["fix", "rounds.json", "--format", "json"]);
    assert.deepStrictEqual(JSON.parse((await run(["fix", "rounds.json", "--format", "json"])).out), JSON.parse(out));
  });
});

describe("unsafe fixes", () => {
  test("are left out, and what they would mend is reported with exit code 1", async () => {
    write("u.json", BAD);
    const { code, out } = await run(["fix", "u.json"]);
    assert.strictEqual(code, 1);
    assert.include(out, "error[UF0206]");
    assert.strictEqual(read("u.json"), BAD);
  });

  test("are applied when they are asked for", async () => {
    assert.strictEqual((await run(["fix", "u.json", "--unsafe"])).code, 0);
    assert.strictEqual(read("u.json"), BAD.replace("gogle", "google"));
  });
});

describe("a dry run", () => {
  test("shows the lines, and writes nothing", async () => {
    write("dry.json", MENDABLE);
    const { code, out, err } = await run(["fix", "dry.json", "--dry-run"]);
    assert.deepStrictEqual([code, err], [0, ""]);
    assert.strictEqual(read("dry.json"), MENDABLE);
    const expected = [
      "--- dry.json",
      "+++ dry.json",
      "@@ -1,5 +1,5 @@",
      " {",
      "   // kept",
      '   "name": "n",',
      '-  "identityProviders": ["emailPassword",],',
      '+  "identityProviders": ["emailPassword"]',
      " }",
    ];
    assert.strictEqual(out, `${expected.join("\n")}\n`);
  });

  test("is what `patch` applies", async () => {
    write("p/flow.json", MENDABLE);
    const { out } = await run(["fix", "flow.json", "-n"], { cwd: path("p") });
    execFileSync("git", ["apply", "-p0", "-"], { cwd: path("p"), input: out });
    assert.strictEqual(read("p/flow.json"), MENDED);
  });

  test("prints nothing where nothing changes, and 1 where errors are left", async () => {
    write("d2.json", GOOD);
    write("d3.json", BAD);
    assert.deepStrictEqual(await run(["fix", "d2.json", "-n"]), { code: 0, out: "", err: "" });
    assert.strictEqual((await run(["fix", "d3.json", "-n"])).code, 1);
  });
});

describe("standard input", () => {
  test("is answered on standard output, with the report beside it", async () => {
    assert.deepStrictEqual(await run(["fix", "-"], { input: MENDABLE }), { code: 0, out: MENDED, err: "" });
    const { code, out, err } = await run(["fix", "-"], { input: BAD });
    assert.deepStrictEqual([code, out], [1, BAD]);
    assert.include(err, "error[UF0206]");
  });

  test("alone", async () => {
    write("s.json", GOOD);
    assert.strictEqual((await run(["fix", "-", "s.json"], { input: GOOD })).code, 2);
  });

  test("that is no text, or too large, is reported, and no part of it is answered", async () => {
    const whole = `{"name":"n","identityProviders":["google",]}${" ".repeat(16 * 1024 * 1024)}`;
    for (const input of [Buffer.from('{"name":"\xff"}', "latin1"), whole]) {
      const { code, out, err } = await run(["fix", "-"], { input });
      assert.deepStrictEqual([code, out], [1, ""]);
      assert.match(err, /^error\[UF000[47]\]/m);
    }
  });

  test("counts warnings as a file does", async () => {
    const warned = '{"name":"n","identityProviders":["emailPassword","emailOneTimePasscode"]}';
    assert.strictEqual((await run(["fix", "-", "--max-warnings", "0"], { input: warned })).code, 1);
    assert.strictEqual((await run(["fix", "-", "--max-warnings", "1"], { input: warned })).code, 0);
  });
});

describe("no data is lost", () => {
  test("a file that is no UTF-8 stays", async () => {
    const bytes = Buffer.from('{"name":"\xff","identityProviders":["google",]}', "latin1");
    write("latin.json", bytes);
    assert.strictEqual((await run(["fix", "latin.json", "--unsafe"])).code, 1);
    assert.deepStrictEqual(readFileSync(path("latin.json")), bytes);
  });

  test("a file that is too large stays", async () => {
    const bytes = Buffer.from(`{"name":"n","identityProviders":["google",]}${" ".repeat(16 * 1024 * 1024)}`);
    write("large.json", bytes);
    assert.strictEqual((await run(["fix", "large.json", "--unsafe"])).code, 1);
    assert.isTrue(readFileSync(path("large.json")).equals(bytes));
  });

  test("a file that changes while it is mended stays as it is then", async () => {
    write("race/a.json", MENDABLE);
    // Settings are read when the files have been: at this moment somebody saves.
    execFileSync("mkfifo", [path("race/rules")]);
    const running = run(["fix", "race/a.json", "--rules", "race/rules"]);
    const { open } = await import("node:fs/promises");
    const pipe = await open(path("race/rules"), "w");
    writeFileSync(path("race/a.json"), "newer");
    await pipe.writeFile("{}");
    await pipe.close();
    const { code, err } = await running;
    assert.strictEqual(code, 2);
    assert.include(err, "`race/a.json` has changed since it was read, and was left as it is");
    assert.strictEqual(read("race/a.json"), "newer");
    assert.deepStrictEqual(readdirSync(path("race")), ["a.json", "rules"]);
  });
});
