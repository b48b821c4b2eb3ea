// A page told from the first block to the last, in one project: files are written, scripts and commands run.

import { assert } from "chai";
import { after, before, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { blocksOf, matches, printedBy, update } from "./blocks.js";
import { makeProject } from "./project.js";

/**
 * To be called outside of tests and hooks.
 * @param {string} page
 * @param {object} options those of `makeProject`, and `files`: the names of the blocks that are files, each of which
 *   has a test of its own
 * @returns {string} the folder of the project
 */
export function tell(page, { files, ...options }) {
  const folder = temporaryFolder();
  const named = blocksOf(page).flatMap(({ name }) => name ?? []);
  test(`${page} has the files that are tested`, () => assert.deepEqual(named, files));
  let project;
  before(async () => (project = await makeProject(folder, options)));
  after(() => project.close());
  for (const block of blocksOf(page)) test(`${page}:${block.line} holds`, () => holds(page, block, project));
  return folder;
}

async function holds(page, { language, name, text }, project) {
  if (name !== undefined) return project.write(name, text);
  if (language === "console") return holdsInTerminal(page, text, await project.terminal(text));
  if (language === "sh") return assert.equal((await project.shell(text)).code, 0);
  assert.equal(language, "js", "a block that is neither a file nor run is proven by nobody");
  const { code, stdout, stderr } = await project.node(text);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
  assertSays(stdout, printedBy(text));
}

function holdsInTerminal(page, text, commands) {
  assert.isNotEmpty(commands);
  if (process.env.UPDATE && !text.includes("…")) {
    update(page, text, commands.map(({ command, printed }) => `$ ${command}\n${printed}`).join(""));
    return;
  }
  for (const { output, printed } of commands) assertSays(printed, output);
}

function assertSays(actual, said) {
  if (!matches(actual, said)) assert.equal(actual, said);
}
