// What reaches a terminal: colours where they are wanted, and nothing that it would obey.

import { assert } from "chai";
import { execFileSync } from "node:child_process";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { BAD, folderWith, GOOD } from "./run.js";

const HOSTILE = "\x1b]0;owned\x07\x9b31m\u202e\r\u2028";
const HOSTILE_LINE = HOSTILE.replace(/[\r\u2028]/g, "");
/** Line breaks are the only controls, and colours the only escapes. */
const OBEYED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
const COLOURS = /\x1b\[[\d;]*m/g;

const TERMINAL = { stdout: true, stderr: true };
const { write, path, run } = folderWith({
  "good.json": GOOD,
  "bad.json": BAD,
  [`h/${HOSTILE_LINE}.json`]: BAD,
  "label.json": JSON.stringify({
    name: `x ${HOSTILE}`,
    identityProviders: ["emailPassword", HOSTILE],
    attributes: [{ attribute: HOSTILE, defaultValue: HOSTILE }],
    [HOSTILE]: 1,
  }),
  [`mend/${HOSTILE_LINE}.json`]: BAD,
  "extra.json": JSON.stringify({
    displayName: "x",
    onAttributeCollection: { [HOSTILE]: 1, attributeCollectionPage: null },
  }),
  "builds.json": JSON.stringify({ name: `x ${HOSTILE}`, identityProviders: ["emailPassword"], attributes: [] }),
  "label.yaml": `name: "a"\nidentityProviders: [emailPassword, emailPassword] # ${HOSTILE_LINE}\n`,
});

describe("colours", () => {
  const hasColour = async (options) => /\x1b\[/.test((await run(["validate", "bad.json"], options)).out);

  test("are for a terminal", async () => {
    assert.isFalse(await hasColour({}));
    assert.isTrue(await hasColour({ terminal: TERMINAL }));
    assert.isFalse(await hasColour({ terminal: { stderr: true } }));
  });

  test("are not for a dumb one", async () => {
    assert.isFalse(await hasColour({ terminal: TERMINAL, env: { TERM: "dumb" } }));
  });

  test("go by NO_COLOR and FORCE_COLOR", async () => {
    assert.isFalse(await hasColour({ terminal: TERMINAL, env: { NO_COLOR: "1" } }));
    assert.isTrue(await hasColour({ terminal: TERMINAL, env: { NO_COLOR: "" } }));
    assert.isTrue(await hasColour({ env: { FORCE_COLOR: "1" } }));
    assert.isFalse(await hasColour({ terminal: TERMINAL, env: { FORCE_COLOR: "0" } }));
    assert.isTrue(await hasColour({ env: { FORCE_COLOR: "", NO_COLOR: "1" } }));
  });

  test("are in no format for programs", async () => {
    for (const format of ["json", "sarif", "github"]) {
      const { out } = await run(["validate", "bad.json", "--format", format], { terminal: TERMINAL });
      assert.notInclude(out, "\x1b");
    }
  });

  test("are in help, lists, changes, refusals, and what a dry run shows", async () => {
    for (const args of [
      [],
      ["help", "fix"],
      ["rules"],
      ["diff", "good.json", "label.json"],
      ["fix", "bad.json", "-n", "--unsafe"],
    ]) {
      const plain = await run(args);
      const coloured = await run(args, { terminal: TERMINAL });
      assert.match(coloured.out, COLOURS, args.join(" "));
      assert.strictEqual(coloured.out.replace(COLOURS, ""), plain.out);
    }
    assert.match((await run(["nope"], { terminal: TERMINAL })).err, COLOURS);
  });
});

describe("nothing that a terminal would obey", () => {
  const commands = [
    ["validate", "h"],
    ["validate", "h", "--format", "json"],
    ["validate", "h", "--format", "sarif"],
    ["validate", "h", "--format", "github"],
    ["validate", "label.json", "label.yaml"],
    ["validate", "label.json", "--format", "json"],
    ["validate", "label.json", "--format", "github"],
    ["validate", HOSTILE],
    ["validate", `${HOSTILE}*`],
    ["validate", "good.json", `--${HOSTILE}`],
    ["validate", "good.json", "--rule", HOSTILE],
    ["validate", "good.json", "--tenant", HOSTILE],
    ["validate", "good.json", "--locale", HOSTILE],
    ["validate", "good.json", "--var", `${HOSTILE}=${HOSTILE}`],
    [HOSTILE],
    ["help", HOSTILE],
    ["build", "builds.json"],
    ["build", "builds.json", "--compact"],
    ["build", "label.json"],
    ["import", "builds.json"],
    ["diff", "builds.json", "good.json"],
    ["diff", "builds.json", "good.json", "--format", "json", "--values"],
    ["fix", "label.yaml", "--dry-run", "--unsafe"],
    ["fix", "h", "--dry-run", "--unsafe"],
    ["explain", HOSTILE],
    ["explain", `UF0101${HOSTILE}`],
    ["init", "-", "--name", HOSTILE],
    ["init", `${HOSTILE_LINE}.yaml`],
    ["fix", "mend", "--unsafe"],
    ["import", "extra.json"],
  ];
  for (const args of commands) {
    test(JSON.stringify(args), async () => {
      const { out, err } = await run(args, { terminal: TERMINAL });
      assert.isAbove(out.length + err.length, 0);
      assert.notMatch(out.replace(COLOURS, ""), OBEYED);
      assert.notMatch(err.replace(COLOURS, ""), OBEYED);
    });
  }

  test("and still the same JSON", async () => {
    for (const terminal of [TERMINAL, {}]) {
      const { out } = await run(["build", "builds.json"], { terminal });
      assert.strictEqual(JSON.parse(out).displayName, `x ${HOSTILE}`);
    }
  });

  test("`fix -` gives a program the text as it is", async () => {
    const input = `name: a # ${HOSTILE}\n`;
    assert.strictEqual((await run(["fix", "-"], { input })).out, input);
    assert.notMatch((await run(["fix", "-"], { input, terminal: TERMINAL })).out, OBEYED);
  });
});

describe("a line about progress", () => {
  // Reading waits for whoever writes into the pipe.
  execFileSync("mkfifo", [path("slow.json")]);
  const slowly = async (options) => {
    const running = run(["validate", "slow.json", "good.json", "--format", "json"], options);
    await sleep(700);
    write("slow.json", '{ "name": "slow", "identityProviders": ["google"] }');
    return running;
  };

  test("is shown on a terminal when it takes long, and is gone in the end", async () => {
    const { code, out, err } = await slowly({ terminal: { stderr: true } });
    assert.strictEqual(code, 0);
    assert.match(err, /^\rreading 2 of 2 files\x1b\[K(?:\r[a-z0-9 ]+\x1b\[K)*\r\x1b\[K$/);
    assert.ok(JSON.parse(out).ok);
  });

  test("is not shown elsewhere", async () => assert.strictEqual((await slowly({})).err, ""));

  test("is not shown for what is quick", async () => {
    assert.strictEqual((await run(["validate", "good.json"], { terminal: TERMINAL })).err, "");
  });
});

test("the width is that of the terminal where the report goes", async () => {
  write("wide.json", `{ "name": "${"x".repeat(200)}", "identityProviders": ["gogle"] }`);
  const widest = ({ out, err }) =>
    Math.max(
      ...(out + err)
        .split("\n")
        .filter((line) => / \| /.test(line))
        .map((line) => line.length),
    );
  assert.isAtMost(widest(await run(["validate", "wide.json"], { terminal: { columns: 60 } })), 60);
  assert.isAbove(widest(await run(["validate", "wide.json"], { terminal: { columns: 150 } })), 60);
  const apart = { columns: 150, columnsOfNotes: 60 };
  assert.isAtMost(widest(await run(["build", "wide.json"], { terminal: apart })), 60);
});
