// `build`, `import` and `diff`: their results, what is said beside them, and their exit codes.

import { assert } from "chai";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { HOW_TO_PAYLOAD } from "../support/how-to.js";
import { BAD, folderWith, GOOD } from "./run.js";

const { build: buildText } = await import("../../pkg/dist/index.js");

const NEEDS = '{ "name": "Needs", "identityProviders": ["emailOneTimePasscode"] }';
const LONG_NUMBER = "123456789012345678901234567890";
const { write, path, read, run, cwd } = folderWith({
  "good.json": GOOD,
  "good.yaml": "name: Good\nidentityProviders: [emailPassword]\n",
  "bad.json": BAD,
  "needs.json": NEEDS,
  "set.json": `[${GOOD}, ${NEEDS}]`,
  "live.json": JSON.stringify(HOW_TO_PAYLOAD),
  "open.json": '{ "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", "displayName": "Open" }',
  "secret.json": `{ "name": "Secret", "identityProviders": ["google"],
    "attributes": [{ "attribute": "country", "defaultValue": "hunter2" }] }`,
});

describe("build", () => {
  test("prints the body, indented or as the package makes it", async () => {
    const { code, out, err } = await run(["build", "good.json"]);
    assert.deepStrictEqual([code, err], [0, ""]);
    const { json } = buildText(GOOD);
    assert.strictEqual(out, `${JSON.stringify(JSON.parse(json), null, 2)}\n`);
    assert.strictEqual((await run(["build", "good.json", "--compact"])).out, `${json}\n`);
    assert.strictEqual((await run(["build", "good.yaml", "--compact"])).out, `${json}\n`);
    assert.strictEqual((await run(["build", "-", "--compact"], { input: GOOD })).out, `${json}\n`);
    assert.strictEqual((await run(["build", "good.json", "-o", "-", "--compact"])).out, `${json}\n`);
  });

  test("keeps numbers as they are", async () => {
    write("long.json", GOOD.replace("}", `, "graph": [{ "path": "/x", "value": ${LONG_NUMBER} }] }`));
    assert.include((await run(["build", "long.json"])).out, `"x": ${LONG_NUMBER}`);
  });

  test("refuses a definition with errors, and says which", async () => {
    const { code, out, err } = await run(["build", "bad.json", "-o", "refused.json"]);
    assert.deepStrictEqual([code, out], [1, ""]);
    assert.include(err, "error[UF0206]");
    assert.isFalse(existsSync(path("refused.json")));
  });

  test("says what has to be there before, but not when it is quiet", async () => {
    const { code, out, err } = await run(["build", "needs.json"]);
    assert.strictEqual(code, 0);
    assert.strictEqual(JSON.parse(out).displayName, "Needs");
    assert.include(err, "before you send it, make sure that\n  email one-time passcode is enabled in the tenant");
    assert.strictEqual((await run(["build", "needs.json", "-q"])).err, "");
  });

  test("writes a file, over what was there, with its permissions and nothing beside it", async () => {
    write("out/body.json", "old");
    chmodSync(path("out/body.json"), 0o640);
    const { code, out } = await run(["build", "good.json", "--output", "out/body.json"]);
    assert.deepStrictEqual([code, out], [0, ""]);
    assert.strictEqual(JSON.parse(read("out/body.json")).displayName, "Good");
    assert.strictEqual(statSync(path("out/body.json")).mode & 0o777, 0o640);
    assert.deepStrictEqual(readdirSync(path("out")), ["body.json"]);
  });

  test("writes into a pipe, which stays one", { skip: process.platform === "win32" }, async () => {
    execFileSync("mkfifo", [path("pipe")]);
    const reading = readFile(path("pipe"), "utf8");
    assert.strictEqual((await run(["build", "good.json", "-o", "pipe"])).code, 0);
    assert.strictEqual(JSON.parse(await reading).displayName, "Good");
    assert.isTrue(statSync(path("pipe")).isFIFO());
  });

  test("a file that cannot be written is misuse", async () => {
    for (const [name, why] of [
      ["no/where.json", "its folder is not there"],
      ["good.json/x", "its folder is a file"],
    ]) {
      const { code, err } = await run(["build", "good.json", "-o", name]);
      assert.strictEqual(code, 2);
      assert.include(err, `\`${name}\` cannot be written: ${why}`);
    }
  });

  test("what was read is not overwritten, however it is called", async () => {
    symlinkSync("good.json", path("link.json"));
    for (const [command, file, name] of [
      ["build", "good.json", "./good.json"],
      ["build", "good.json", "link.json"],
      ["import", "live.json", path("live.json")],
    ]) {
      const before = read(file);
      const { code, err } = await run([command, file, "-o", name, "-q"]);
      assert.strictEqual(code, 2);
      assert.include(err, "is what was read, and was left as it is");
      assert.strictEqual(read(file), before);
    }
  });

  test("takes one flow of one file", async () => {
    const several = await run(["build", "good.json", "bad.json"]);
    assert.deepStrictEqual([several.code, several.out], [2, ""]);
    assert.include(several.err, "`build` takes one file, and got 2");
    const set = await run(["build", "set.json"]);
    assert.deepStrictEqual([set.code, set.out], [2, ""]);
    assert.include(set.err, "`set.json` is a set of user flows");
  });
});

describe("import", () => {
  test("makes a definition, as JSON and as YAML, which builds the same body", async () => {
    const asJson = await run(["import", "live.json"]);
    assert.strictEqual(asJson.code, 0);
    assert.deepStrictEqual(JSON.parse(asJson.out), {
      name: "SignInSignUpSample",
      identityProviders: ["emailPassword"],
      attributes: ["country", "displayName", "postalCode"],
    });
    const asYaml = await run(["import", "live.json", "--yaml"]);
    write("imported.yaml", asYaml.out);
    assert.strictEqual(asYaml.out.split("\n")[0], "name: SignInSignUpSample");
    const { out } = await run(["build", "imported.yaml", "-q"]);
    assert.deepStrictEqual(JSON.parse(out), HOW_TO_PAYLOAD);
  });

  test("a file whose name says so is YAML", async () => {
    await run(["import", "live.json", "-o", "made.yml"]);
    assert.match(read("made.yml"), /^name: SignInSignUpSample\nidentityProviders:\n {2}- emailPassword\n/);
  });

  test("keeps long numbers in both", async () => {
    const body = { ...HOW_TO_PAYLOAD, later: 0 };
    write("later.json", JSON.stringify(body).replace('"later":0', `"later":${LONG_NUMBER}`));
    assert.include((await run(["import", "later.json"])).out, LONG_NUMBER);
    assert.include((await run(["import", "later.json", "--yaml"])).out, LONG_NUMBER);
  });

  test("names what is not known on standard error", async () => {
    const { code, out, err } = await run(["import", "open.json"]);
    assert.strictEqual(code, 0);
    assert.strictEqual(JSON.parse(out).partial, true);
    assert.match(err, /left out, because the source does not say what is in them:\n {2}\//);
  });

  test("leaves ids of the tenant out when it is to be portable", async () => {
    const { out } = await run(["import", "-", "--portable"], {
      input: JSON.stringify({
        ...HOW_TO_PAYLOAD,
        onAuthenticationMethodLoadStart: {
          ...HOW_TO_PAYLOAD.onAuthenticationMethodLoadStart,
          identityProviders: [
            { "@odata.type": "#microsoft.graph.oidcIdentityProvider", id: "77", displayName: "Contoso" },
          ],
        },
      }),
    });
    assert.deepStrictEqual(JSON.parse(out).identityProviders, [{ oidc: "Contoso" }]);
  });

  test("what is no flow gives the report", async () => {
    const { code, out, err } = await run(["import", "-"], { input: "7" });
    assert.deepStrictEqual([code, out], [1, ""]);
    assert.include(err, "error[");
  });
});

describe("diff", () => {
  test("exits with 0 and prints nothing when nothing differs", async () => {
    await run(["build", "good.json", "-q", "-o", "there.json"]);
    const { code, out, err } = await run(["diff", "good.yaml", "there.json"]);
    assert.deepStrictEqual([code, out], [0, ""]);
    assert.match(err, /nothing differs\n$/);
    assert.strictEqual((await run(["diff", "good.yaml", "there.json", "-q"])).err, "");
  });

  test("exits with 1 and a line for each difference", async () => {
    write("wanted.yaml", "name: SignInSignUpSample\nidentityProviders: [google]\nattributes: [displayName, country]\n");
    const { code, out } = await run(["diff", "wanted.yaml", "live.json"]);
    assert.strictEqual(code, 1);
    const lines = out.trimEnd().split("\n");
    assert.include(lines, "+ identityProviders[google]: added");
    assert.include(lines, "- identityProviders[emailPassword]: removed");
    assert.include(lines, "- attributes[postalCode]: removed");
    assert.isTrue(lines.some((line) => line.startsWith("> ")));
  });

  test("gives programs the changes and the report, with values only when asked", async () => {
    const args = ["diff", "secret.json", "live.json", "--format", "json"];
    const { code, out, err } = await run(args);
    assert.deepStrictEqual([code, err], [1, ""]);
    const { changes, report } = JSON.parse(out);
    assert.isTrue(report.ok);
    assert.includeMembers(
      changes.map(({ kind }) => kind),
      ["change", "add", "remove"],
    );
    assert.notInclude(JSON.stringify(changes), "hunter2");
    assert.include((await run([...args, "--values"])).out, "hunter2");
    assert.notInclude((await run(["diff", "secret.json", "live.json"])).out, "hunter2");
  });

  test("an error on a side is told, with the file", async () => {
    const { code, out, err } = await run(["diff", "bad.json", "-"], { input: JSON.stringify(HOW_TO_PAYLOAD) });
    assert.strictEqual(code, 1);
    assert.include(err, " --> bad.json:3:25");
    assert.notInclude(out, "nothing differs");
    const other = await run(["diff", "good.json", "-", "--stdin-filename", "live.yaml"], { input: "a: [" });
    assert.strictEqual(other.code, 1);
    assert.include(other.err, " --> live.yaml:1:");
  });

  test("takes two files, and standard input once", async () => {
    for (const [args, why] of [
      [["good.json"], "`diff` takes two files, and got 1"],
      [["good.json", "good.json", "good.json"], "`diff` takes two files, and got 3"],
      [["-", "-"], "standard input cannot be both sides"],
      [["good.json", "."], "`diff` takes one file, and got "],
    ]) {
      const { code, out, err } = await run(["diff", ...args]);
      assert.deepStrictEqual([code, out], [2, ""]);
      assert.include(err, why);
    }
    assert.ok(cwd);
  });
});
