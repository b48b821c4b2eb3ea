// Help: each text reads as its snapshot, and says what is so.

import { assert } from "chai";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { inRepository } from "../support/paths.js";
import { folderWith } from "./run.js";

const { run } = folderWith();
const folder = inRepository("tests/cli/help");

const overview = (await run([])).out;
const names = [
  ...overview
    .split("Commands:\n")[1]
    .split("\n\n")[0]
    .matchAll(/^ {2}(\S+)/gm),
].map(([, name]) => name);
const { version } = JSON.parse(readFileSync(inRepository("pkg/package.json"), "utf8"));
/** A release changes no snapshot. */
const withoutVersion = (text) => text.replaceAll(version, "<version>");

describe("reads as its snapshot", () => {
  for (const name of ["", ...names]) {
    test(name || "the overview", async () => {
      const { code, out, err } = await run(["help", name].filter(Boolean));
      assert.deepStrictEqual([code, err], [0, ""]);
      const path = `${folder}/${name || "overview"}.txt`;
      if (process.env.UPDATE) writeFileSync(path, withoutVersion(out));
      assert.isTrue(existsSync(path), "UPDATE=1 writes it");
      assert.strictEqual(withoutVersion(out), readFileSync(path, "utf8"));
      for (const line of out.split("\n")) assert.isAtMost(line.length, 100, line);
    });
  }

  test("and no snapshot is of nothing", () => {
    assert.sameMembers(
      readdirSync(folder),
      ["overview", ...names].map((name) => `${name}.txt`),
    );
  });
});

test("the same in every way to ask for it", async () => {
  for (const args of [["help"], ["--help"], ["-h"]]) assert.strictEqual((await run(args)).out, overview);
  const { out } = await run(["help", "validate"]);
  for (const args of [
    ["validate", "--help"],
    ["validate", "-h"],
    ["validate", "none.json", "-hq"],
  ]) {
    assert.strictEqual((await run(args)).out, out);
  }
});

test("the version", async () => {
  for (const args of [["--version"], ["-V"]]) {
    assert.deepStrictEqual(await run(args), { code: 0, out: `${version}\n`, err: "" });
  }
});

test("every option that an example has is an option", async () => {
  for (const name of names) {
    const { out } = await run(["help", name]);
    const [options, examples] = out.split("Options:\n")[1].split("Examples:\n");
    for (const [option] of examples.matchAll(/--[a-z][a-z-]+/g)) assert.include(options, option, name);
    assert.match(examples, new RegExp(`^  npx entra-user-flow ${name}\\b`, "m"));
  }
});
