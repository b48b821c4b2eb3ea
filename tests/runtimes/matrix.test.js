// The rows of the matrix that need nothing large; `cargo xtask runtimes` runs the others too.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { facts, PAGE, page } from "./page.js";
import { ROWS } from "./rows.js";
import { withProject } from "./project.js";
import { runRow } from "./run-row.js";
import { closeShared } from "./shared.js";
import { isQuick } from "./tools.js";

after(closeShared);

describe("the packed package, in an empty project", () => {
  for (const row of ROWS.filter(isQuick)) {
    test(row.refusal ? `cannot be had: ${row.name}` : row.name, () => runRow(row));
  }

  test("has its licences and its readme", async () => {
    const files = await withProject({}, (project) => readdir(join(project, "node_modules/entra-user-flow")));
    for (const file of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json"]) {
      assert.ok(files.includes(file), file);
    }
  });
});

test("docs/runtimes.md has the rows of the matrix", async () => {
  assert.equal(facts(await readFile(PAGE, "utf8")), facts(page()), "run `cargo xtask runtimes --docs`");
});
