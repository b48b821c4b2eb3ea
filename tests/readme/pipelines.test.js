// The page about pipelines holds: its commands print what they say, its recipes are those of docs/examples, or run.

import { assert } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { inRepository } from "../support/paths.js";
import { fileIn } from "./blocks.js";
import { makeProject } from "./project.js";
import { tell } from "./tell.js";
import { TENANT } from "./tenant.js";
import { temporaryFolder } from "../support/temporary.js";

const PAGE = "docs/pipelines.md";
const FLOWS = ["flows/customers.yaml", "flows/employees.jsonc", "tenants/test.yaml", "rules.yaml"];
const RECIPES = {
  "azure-pipelines.yml": ({ steps }) => steps.map(({ script }) => script).filter((script) => script !== undefined),
  ".gitlab-ci.yml": ({ "user-flows": { script } }) => script,
};
const EXAMPLES = {
  ".github/workflows/check-user-flows.yml": "check-user-flows.yml",
  ".pre-commit-config.yaml": "pre-commit-config.yaml",
};

tell(PAGE, { files: [...FLOWS, ...Object.keys(EXAMPLES), ...Object.keys(RECIPES)], tenant: TENANT });

for (const [name, example] of Object.entries(EXAMPLES)) {
  test(`${name} is the example that is tested`, () => {
    assert.include(readFileSync(inRepository(join("docs/examples", example)), "utf8"), fileIn(PAGE, name));
  });
}

for (const [name, scriptsOf] of Object.entries(RECIPES)) {
  const folder = temporaryFolder();

  test(`the scripts of ${name} pass with these files, and fail when one is wrong`, async () => {
    const project = await makeProject(folder);
    try {
      for (const file of FLOWS) project.write(file, fileIn(PAGE, file));
      const scripts = scriptsOf(parse(fileIn(PAGE, name)));
      assert.isNotEmpty(scripts);
      for (const script of scripts) {
        const { code, stdout, stderr } = await project.shell(script);
        assert.equal(code, 0, `${script}\n${stdout}${stderr}`);
      }
      project.write("flows/customers.yaml", fileIn(PAGE, "flows/customers.yaml").replace("emailPassword", "gogle"));
      assert.equal((await project.shell(scripts[0])).code, 1);
    } finally {
      project.close();
    }
  });
}
