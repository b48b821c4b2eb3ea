// The YAML entry of the packed package, with `yaml` installed beside it: in each runtime, and bundled. There is one copy
// of the core, whichever entries are used.

import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { installPackage, installYaml } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { run } from "../support/run.js";
import { temporaryFolder } from "../support/temporary.js";

const EXPECTED = {
  finding: { code: "UF0102", path: "/nmae", start: { offset: 53, line: 3, column: 1 } },
  samePayload: true,
  sameCore: true,
};

const IMPORTS = `import * as yaml from "entra-user-flow/yaml";
import * as json from "entra-user-flow";
import { probe } from "./yaml-probe.mjs";
`;

const project = temporaryFolder();
const binary = (name) => inRepository(`tests/node_modules/.bin/${name}`);

before(async () => {
  await installPackage(project);
  await installYaml(project);
  await cp(inRepository("tests/runtimes/yaml-probe.mjs"), join(project, "yaml-probe.mjs"));
  await writeFile(join(project, "module.mjs"), `${IMPORTS}console.log(JSON.stringify(probe(yaml, json)));`);
  await writeFile(
    join(project, "require.cjs"),
    `const [yaml, json] = [require("entra-user-flow/yaml"), require("entra-user-flow")];
     import("./yaml-probe.mjs").then(({ probe }) => console.log(JSON.stringify(probe(yaml, json))));`,
  );
  await writeFile(
    join(project, "worker.mjs"),
    `${IMPORTS}export default { fetch: () => Response.json(probe(yaml, json)) };`,
  );
});

const runtimes = {
  Node: [process.execPath],
  // `yaml` asks for two variables of the environment.
  Deno: [
    binary("deno"),
    "run",
    "--no-lock",
    "--no-prompt",
    "--node-modules-dir=manual",
    "--allow-env=LOG_TOKENS,LOG_STREAM",
  ],
  Bun: [binary("bun")],
};

for (const [name, [command, ...args]] of Object.entries(runtimes)) {
  for (const entry of name === "Deno" ? ["module.mjs"] : ["module.mjs", "require.cjs"]) {
    test(`${name} runs ${entry}`, async () => {
      const env = { ...process.env, DENO_DIR: join(project, ".deno"), DENO_NO_UPDATE_CHECK: "1", HOME: project };
      const printed = await run(command, [...args, entry], { cwd: project, env });
      assert.deepEqual(JSON.parse(printed), EXPECTED);
    });
  }
}

describe("bundled", () => {
  const inlinedModules = (text) => text.split("AGFzbQEAAA").length - 1;

  const bundle = async (entry, outfile, options) => {
    const file = join(project, outfile);
    await build({ entryPoints: [join(project, entry)], outfile: file, bundle: true, format: "esm", ...options });
    return readFile(file, "utf8");
  };

  test("has the WebAssembly bytes once, and runs", async () => {
    const text = await bundle("module.mjs", "bundle.mjs", { minify: true });
    assert.equal(inlinedModules(text), 1);
    assert.deepEqual(JSON.parse(await run(process.execPath, [join(project, "bundle.mjs")])), EXPECTED);
  });

  test("has nothing of YAML when only the main entry is used", async () => {
    await writeFile(
      join(project, "json.mjs"),
      'import { validate } from "entra-user-flow"; console.log(validate("{}").ok);',
    );
    assert.equal((await bundle("json.mjs", "json-bundle.mjs")).includes("BAD_INDENT"), false);
  });

  test("has nothing when nothing is used", async () => {
    await writeFile(join(project, "unused.mjs"), 'import { validate } from "entra-user-flow/yaml"; console.log(1);');
    assert.equal(await bundle("unused.mjs", "unused-bundle.mjs", { minify: true }), "console.log(1);\n");
  });

  test("takes the entry of the platform, and runs in workerd", async () => {
    const leaveModules = {
      name: "leave-modules",
      setup({ onResolve }) {
        onResolve({ filter: /\.wasm(\?module)?$/ }, () => ({ path: "./module.wasm", external: true }));
      },
    };
    for (const condition of ["workerd", "edge-light"]) {
      const folder = join(project, condition);
      const text = await bundle("worker.mjs", `${condition}/bundle.js`, {
        conditions: [condition],
        plugins: [leaveModules],
      });
      assert.equal(inlinedModules(text), 0);
      await cp(join(project, "node_modules/entra-user-flow/dist/entra_user_flow_bg.wasm"), join(folder, "module.wasm"));
      const worker = new Miniflare({
        modules: true,
        modulesRoot: folder,
        modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
        scriptPath: join(folder, "bundle.js"),
        compatibilityDate: "2026-04-01",
      });
      try {
        assert.deepEqual(await (await worker.dispatchFetch("http://localhost/")).json(), EXPECTED);
      } finally {
        await worker.dispose();
      }
    }
  });
});
