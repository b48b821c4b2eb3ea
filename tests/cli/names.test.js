// Names of files that are easily mistaken for another, or for an option.

import { assert } from "chai";
import { symlinkSync } from "node:fs";
import { describe, test } from "node:test";
import { folderWith, GOOD } from "./run.js";

const { path, run } = folderWith({
  "-q.json": GOOD,
  "..json": "{}",
  "::add-mask::x.json": GOOD,
  "cafe\u0301.json": GOOD,
  "READ-me.json": GOOD,
  "line\nbreak.json": GOOD,
});

/** What is said of one that cannot be read, in one line. */
async function said(...args) {
  const { code, out, err } = await run(["validate", ...args]);
  assert.deepStrictEqual([code, out], [2, ""]);
  return err.split("\n")[0];
}

describe("a name", () => {
  test("that begins as an option does is told from one", async () => {
    assert.strictEqual(await said("-q.json"), "error: `-q.json` is a file, but its name begins as an option does");
    assert.strictEqual((await run(["validate", "./-q.json"])).code, 0);
  });

  test("in another letter case, or with letters in another order, is suggested", async () => {
    assert.include(await said("read-ME.json"), "did you mean `READ-me.json`?");
    assert.include(await said("RAED-me.json"), "did you mean `READ-me.json`?");
    assert.notInclude(await said("a"), "did you mean");
  });

  test("in other characters that look the same is told, for a suggestion would look the same, too", async () => {
    // Some file systems take both for one.
    if ((await run(["validate", "caf\u00e9.json"])).code === 0) return;
    assert.include(await said("caf\u00e9.json"), "one whose name looks the same in other characters");
  });

  test("with two dots in front is in the folder", async () => {
    const { out } = await run(["validate", "..json", "--format", "json"]);
    assert.include(out, '"file": "..json"');
  });

  test("that begins as a command of GitHub does is none in its log", async () => {
    const { code, out } = await run(["fmt", "::add-mask::x.json", "--check"]);
    assert.deepStrictEqual([code, out], [1, "./::add-mask::x.json\n"]);
  });

  test("with a line break can be ignored", async () => {
    assert.include(await said(".", "--ignore", "**"), "the folder `.` has nothing to read");
  });
});

test("links say what is wrong with them", { skip: process.platform === "win32" }, async () => {
  symlinkSync("loop.json", path("loop.json"));
  symlinkSync("nowhere.json", path("dangling.json"));
  assert.strictEqual(
    await said("loop.json"),
    "error: `loop.json` cannot be read: it is a link that leads to itself",
  );
  assert.strictEqual(
    await said("dangling.json"),
    "error: `dangling.json` cannot be read: it links to a file that is not there",
  );
});
