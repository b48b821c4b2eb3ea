// The packed package in an empty project, run as its users run it: by npx, in each runtime, in a terminal, in a pipe.

import { assert } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { before, describe, test } from "node:test";
import { installPackage } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { BAD, GOOD, GOOD_YAML } from "./run.js";

const project = temporaryFolder();
const empty = temporaryFolder();
const bin = join(project, "node_modules/entra-user-flow/bin/entra-user-flow.js");
const tarball = resolve(process.env.PACKAGE_TARBALL ?? inRepository("target/package/entra-user-flow.tgz"));

before(async () => {
  await installPackage(project);
  await writeFile(join(project, "good.yaml"), GOOD_YAML);
  await writeFile(join(project, "bad.json"), BAD);
});

/** What the environment of the tests says of colours is not meant for what they run. */
const { FORCE_COLOR, NO_COLOR, ...ENV } = process.env;

async function run(command, args, { cwd = project, input, env = {}, signal } = {}) {
  const child = spawn(command, args, { cwd, env: { ...ENV, ...env }, stdio: "pipe" });
  const texts = [child.stdout, child.stderr].map(async (stream) => Buffer.concat(await stream.toArray()).toString());
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  if (signal !== undefined) child.stderr.once("data", () => child.kill(signal));
  const [code, killedBy] = await once(child, "close");
  const [out, err] = await Promise.all(texts);
  return { code: code ?? killedBy, out, err };
}

const binary = (name) => inRepository(`tests/node_modules/.bin/${name}`);
const RUNTIMES = {
  Node: [process.execPath],
  Bun: [binary("bun")],
  // Reading and writing files is all that it needs.
  Deno: [
    binary("deno"),
    "run",
    "--no-lock",
    "--no-prompt",
    "--node-modules-dir=manual",
    "--allow-read",
    "--allow-write",
  ],
};
const CACHES = { DENO_DIR: join(project, ".deno"), DENO_NO_UPDATE_CHECK: "1", HOME: project };

for (const [name, [command, ...before]] of Object.entries(RUNTIMES)) {
  describe(name, () => {
    const start = (args, options) => run(command, [...before, bin, ...args], { env: CACHES, ...options });

    test("checks JSON, YAML and standard input, with its exit codes", async () => {
      assert.deepStrictEqual(await start(["validate", "good.yaml"]), { code: 0, out: "no findings\n", err: "" });
      const bad = await start(["validate", "bad.json", "--locale", "de"]);
      assert.strictEqual(bad.code, 1);
      assert.include(bad.out, "ist kein Identitätsanbieter");
      assert.strictEqual((await start(["validate", "-"], { input: GOOD })).out, "no findings\n");
      const misuse = await start(["vlidate"]);
      assert.deepStrictEqual([misuse.code, misuse.out], [2, ""]);
      assert.include(misuse.err, "did you mean `validate`?");
    });

    test("writes, mends, builds, explains", async () => {
      const file = `${name}.yaml`;
      assert.strictEqual((await start(["init", file])).code, 0);
      assert.strictEqual((await start(["build", file, "-o", `${name}.json`])).code, 0);
      assert.strictEqual((await start(["diff", file, `${name}.json`, "-q"])).code, 0);
      await writeFile(join(project, `${name}.bad.json`), BAD);
      assert.strictEqual((await start(["fix", `${name}.bad.json`, "--unsafe"])).code, 0);
      assert.strictEqual(readFileSync(join(project, `${name}.bad.json`), "utf8"), BAD.replace("gogle", "google"));
      assert.match((await start(["explain", "UF0203"])).out, /^# UF0203 /);
      assert.match((await start(["schema", "--url"])).out, /^https:\S+\n$/);
    });
  });
}

test("npx runs it from the tarball in an empty folder", async () => {
  const npx = (args) =>
    run("npx", ["--yes", "--offline", `--package=${tarball}`, "entra-user-flow", ...args], { cwd: empty });
  assert.strictEqual((await npx([])).code, 0);
  assert.strictEqual((await npx(["init"])).code, 0);
  assert.isTrue(existsSync(join(empty, "user-flow.jsonc")));
  assert.deepStrictEqual(await npx(["validate", "user-flow.jsonc"]), { code: 0, out: "no findings\n", err: "" });
});

describe("the process", () => {
  const start = (args, options) => run(process.execPath, [bin, ...args], options);

  test("says so when Node is too old, before it reads anything else", async () => {
    const old = 'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "18.20.4" } })';
    const { code, out, err } = await run(process.execPath, ["--import", old, bin, "--version"]);
    assert.deepStrictEqual([code, out], [2, ""]);
    assert.strictEqual(err, "error: Node.js 18.20.4 is too old\n  help: Use Node.js 20.19 or newer\n");
  });

  test("does not mind a reader that has seen enough", async () => {
    const { code, out, err } = await run("bash", [
      "-c",
      `"${process.execPath}" "${bin}" rules --format json | head -c 10; exit "\${PIPESTATUS[0]}"`,
    ]);
    assert.deepStrictEqual([code, out.length, err], [0, 10, ""]);
  });

  test("writes everything before it ends", async () => {
    const { out } = await start(["rules", "--format", "json"]);
    assert.isAbove(JSON.parse(out).length, 100);
    assert.isAbove(out.length, 65_536 / 2);
  });

  test("says when the output cannot be written", { skip: !existsSync("/dev/full") }, async () => {
    const { code, err } = await run("bash", ["-c", `"${process.execPath}" "${bin}" rules > /dev/full`]);
    assert.strictEqual(code, 2);
    assert.include(err, "the output cannot be written: the system says ENOSPC");
  });

  test("reads a pipe of the shell", async () => {
    const { code, out } = await run("bash", ["-c", `"${process.execPath}" "${bin}" validate <(cat good.yaml)`]);
    assert.deepStrictEqual([code, out], [0, "no findings\n"]);
  });

  test("ends at Ctrl-C while it watches, with the code of the last report", async () => {
    for (const [file, expected] of [
      ["good.yaml", 0],
      ["bad.json", 1],
    ]) {
      const { code, err } = await start(["validate", file, "--watch"], { signal: "SIGINT" });
      assert.deepStrictEqual([code, err], [expected, "watching for changes; Ctrl-C ends\n"]);
    }
  });

  test("has colours in a terminal", { skip: !existsSync("/usr/bin/script") }, async () => {
    const inTerminal = async (env) => {
      const line = `'${process.execPath}' '${bin}' validate bad.json`;
      return (await run("script", ["-qec", line, "/dev/null"], { env: { TERM: "xterm", ...env } })).out;
    };
    assert.include(await inTerminal({}), "\x1b[1;31merror[UF0206]\x1b[0m");
    assert.notInclude(await inTerminal({ NO_COLOR: "1" }), "\x1b");
  });
});

test("the licences of what is inside go with it", () => {
  const text = readFileSync(join(project, "node_modules/entra-user-flow/dist/cli.LICENSES.txt"), "utf8");
  for (const name of ["diff", "fastest-levenshtein", "jsonc-parser", "picomatch", "yaml"]) {
    assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  }
  assert.include(text, "Copyright Eemeli Aro");
});
