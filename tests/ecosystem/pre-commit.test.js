// The hooks of pre-commit: what their commands and patterns are. They are run with pre-commit itself before a release.

import { assert } from "chai";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { run } from "../cli/run.js";
import { inRepository } from "../support/paths.js";

const read = (path) => parse(readFileSync(inRepository(path), "utf8"));
const hooks = read(".pre-commit-hooks.yaml");
const { version } = JSON.parse(readFileSync(inRepository("pkg/package.json"), "utf8"));

describe("the hooks", () => {
  for (const { id, entry, args, files, require_serial: isSerial } of hooks) {
    test(`${id} runs a command of this version`, async () => {
      const [, pinned, command] = /^npx --yes entra-user-flow@(\S+) ([a-z]+)$/.exec(entry);
      assert.equal(pinned, version);
      assert.equal((await run([command, "--help"], { cwd: process.cwd() })).code, 0);
      assert.isTrue(isSerial, "all that changed is one set");
      assert.equal(args.at(-1), "--", "no name of a file is an option");
    });

    test(`${id} looks at user flows`, () => {
      const pattern = new RegExp(files);
      for (const name of ["user-flow.jsonc", "flows/user-flow.yaml", "a.user-flow.json", "b/c.user-flow.yml"]) {
        assert.match(name, pattern);
      }
      for (const name of ["package.json", "user-flow.js", "my-user-flow.json", "user-flows/a.json"]) {
        assert.notMatch(name, pattern);
      }
    });
  }

  test("of the example are these, in this version", () => {
    const [{ rev, hooks: used }, { hooks: local }] = read("docs/examples/pre-commit-config.yaml").repos;
    assert.equal(rev, `v${version}`);
    assert.sameMembers(
      used.map(({ id }) => id),
      hooks.map(({ id }) => id),
    );
    assert.deepEqual(local[0].additional_dependencies, [`entra-user-flow@${version}`]);
  });
});
