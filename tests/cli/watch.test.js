// `validate --watch`: sees changes, survives what vanishes, and ends when it is told to.

import { assert } from "chai";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { BAD, folderWith, GOOD, keep } from "./run.js";

const { main } = await import("../../pkg/dist/cli.js");
const { cwd, write, path } = folderWith({ "flow.json": GOOD, "flows/a.json": GOOD });

/** Runs until it has ended; `until` waits for what is printed. */
function watch(args, terminal = {}) {
  const [stdout, stderr] = [keep({ isTTY: terminal.stdout }), keep()];
  const listeners = new Set();
  const onInterrupt = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const ended = main(["validate", "--watch", ...args], { stdin: [], stdout, stderr, env: {}, cwd, onInterrupt });
  return {
    out: () => stdout.text(),
    err: () => stderr.text(),
    runs: () => stderr.text().split("watching for changes").length - 1,
    async until(isSo) {
      for (let left = 100; !isSo(); left--) {
        assert.isAbove(left, 0, `${stdout.text()}\n${stderr.text()}`);
        await sleep(50);
      }
    },
    async end() {
      for (const listener of listeners) listener();
      const code = await ended;
      assert.strictEqual(listeners.size, 0);
      return code;
    },
  };
}

describe("a file", () => {
  test("is checked again when it changes, and the last report gives the exit code", async () => {
    const watching = watch(["flow.json"]);
    await watching.until(() => watching.runs() === 1);
    assert.strictEqual(watching.out(), "no findings\n");
    write("flow.json", BAD);
    await watching.until(() => watching.runs() === 2);
    assert.include(watching.out(), "error[UF0206]");
    assert.strictEqual(await watching.end(), 1);
  });

  test("may vanish, and come back", async () => {
    write("flow.json", GOOD);
    const watching = watch(["flow.json"]);
    await watching.until(() => watching.runs() === 1);
    rmSync(path("flow.json"));
    await watching.until(() => watching.runs() === 2);
    assert.include(watching.err(), "error: there is no file `flow.json`");
    write("flow.json", GOOD);
    await watching.until(() => watching.runs() === 3);
    assert.strictEqual(await watching.end(), 0);
  });

  test("may be replaced, as editors do", async () => {
    const watching = watch(["flow.json"]);
    await watching.until(() => watching.runs() === 1);
    write("flow.json~", BAD);
    renameSync(path("flow.json~"), path("flow.json"));
    await watching.until(() => watching.runs() === 2);
    assert.strictEqual(await watching.end(), 1);
  });

  test("that is written in many steps is checked once", async () => {
    write("flow.json", GOOD);
    const watching = watch(["flow.json"]);
    await watching.until(() => watching.runs() === 1);
    for (let step = 0; step < 20; step++) {
      write("flow.json", GOOD.slice(0, -step - 2));
      await sleep(50);
    }
    write("flow.json", GOOD);
    await watching.until(() => watching.runs() === 2);
    await sleep(600);
    assert.strictEqual(watching.runs(), 2);
    assert.notInclude(watching.out(), "error");
    await watching.end();
  });
});

test("a folder is watched for new files, and one that becomes empty is waited for", async () => {
  const watching = watch(["flows"]);
  await watching.until(() => watching.runs() === 1);
  mkdirSync(path("flows/new"));
  write("flows/new/b.yaml", "name: Good\nidentityProviders: [emailPassword]\n");
  await watching.until(() => watching.runs() === 2);
  assert.include(watching.out(), "UF0901");
  rmSync(path("flows"), { recursive: true });
  await watching.until(() => watching.runs() === 3);
  write("flows/a.json", GOOD);
  await watching.until(() => watching.runs() === 4);
  assert.strictEqual(await watching.end(), 0);
});

test("files that options name are watched, too", async () => {
  write("flow.json", '{ "name": "n", "identityProviders": ["emailPassword", "emailOneTimePasscode"] }');
  write("rules.json", "{}");
  const watching = watch(["flow.json", "--rules", "rules.json", "--max-warnings", "0"]);
  await watching.until(() => watching.runs() === 1);
  write("rules.json", '{ "UF0203": "off" }');
  await watching.until(() => watching.runs() === 2);
  assert.match(watching.out(), /no findings\n$/);
  assert.strictEqual(await watching.end(), 0);
});

test("a terminal is cleared before the next report, anything else is not", async () => {
  write("flow.json", GOOD);
  for (const terminal of [{}, { stdout: true }]) {
    const watching = watch(["flow.json"], terminal);
    await watching.until(() => watching.runs() === 1);
    write("flow.json", `${GOOD} `);
    await watching.until(() => watching.runs() === 2);
    await watching.end();
    assert.strictEqual(watching.out().includes("\x1b[2J"), terminal.stdout === true);
    write("flow.json", GOOD);
  }
});
