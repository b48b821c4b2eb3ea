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
const FLOWS = ["flows/customers.yaml", "flows/employees.jsonc", "tenants/production.yaml", "rules.yaml"];
const RECIPES = {
  "azure-pipelines.yml": ({ steps }) => steps.map(({ script }) => script).filter((script) => script !== undefined),
  ".gitlab-ci.yml": ({ "user-flows": { script } }) => script,
};
/** What the Action and the hooks run on these files; tests/ecosystem has the rest of them. */
const RUNS = {
  ".github/workflows/check-user-flows.yml": ({ jobs }) => {
    const [, { with: inputs }] = jobs.check.steps;
    assert.sameMembers(Object.keys(inputs), ["files", "max-warnings"]);
    return [`npx entra-user-flow validate --max-warnings ${inputs["max-warnings"]} ${inputs.files}`];
  },
  ".pre-commit-config.yaml": ({ repos: [{ hooks }] }) => {
    const files = FLOWS.filter((name) => new RegExp(hooks[1].files).test(name));
    assert.lengthOf(files, 2);
    return ["fix", "validate"].map((command) => `npx entra-user-flow ${command} ${files.join(" ")}`);
  },
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

for (const [name, scriptsOf] of Object.entries({ ...RECIPES, ...RUNS })) {
  const folder = temporaryFolder();

  test(`the commands of ${name} pass with these files, and fail when one is wrong`, async () => {
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
