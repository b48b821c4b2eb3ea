// What bundlers make of the installed package: for the browser, for Node and for edge runtimes.

import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { serve } from "../../xtask/js/serve.mjs";
import { launchChromium } from "../support/browsers.js";
import { installPackage } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { run } from "../support/run.js";
import { temporaryFolder } from "../support/temporary.js";
import { EXPECTED } from "./expected.js";

/** How often the bytes are inlined: they begin with the magic number and the version of WebAssembly, in base64. */
const inlinedModules = (text) => text.split("AGFzbQEAAA").length - 1;

const PROBE = 'import * as api from "entra-user-flow"; import { probe } from "./probe.mjs";';

const project = temporaryFolder();

before(async () => {
  await installPackage(project);
  await cp(inRepository("tests/runtimes/probe.mjs"), join(project, "probe.mjs"));
});

/** Bundles a module of the project; the result is in its folder `name`. */
async function bundle(name, code, options) {
  await writeFile(join(project, `${name}.mjs`), code);
  const outfile = join(project, name, "bundle.js");
  await build({ entryPoints: [join(project, `${name}.mjs`)], outfile, bundle: true, format: "esm", ...options });
  return outfile;
}

describe("for the browser", () => {
  const forBrowser = async (name, code) =>
    readFile(await bundle(name, code, { minify: true, logLevel: "error" }), "utf8");

  test("runs under a strict policy, from one file", async () => {
    const code = `${PROBE} document.body.textContent = JSON.stringify(probe(api)); document.body.id = "done";`;
    await bundle("page", code);
    await writeFile(
      join(project, "page/index.html"),
      '<!doctype html><body><script type="module" src="bundle.js"></script>',
    );
    const server = await serve({ root: join(project, "page") });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      assert.deepEqual(JSON.parse(await page.textContent("#done")), EXPECTED);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test("has the WebAssembly bytes once", async () => {
    await writeFile(join(project, "again.mjs"), 'import { build } from "entra-user-flow"; export const again = build;');
    const code =
      'import { validate } from "entra-user-flow"; import { again } from "./again.mjs"; again(validate({}));';
    assert.equal(inlinedModules(await forBrowser("once", code)), 1);
  });

  test("has nothing of the package when nothing of it is used", async () => {
    for (const unused of ['import "entra-user-flow";', 'import { validate } from "entra-user-flow";']) {
      assert.equal(await forBrowser("unused", `${unused} console.log(1);`), "console.log(1);\n");
    }
  });

  test("has no WebAssembly when only the test for errors is used", async () => {
    const code = 'import { isUserFlowError } from "entra-user-flow"; console.log(isUserFlowError(1));';
    const text = await forBrowser("error", code);
    assert.equal(inlinedModules(text), 0);
    assert.equal(text.includes("WebAssembly"), false);
  });

  test("has no WebAssembly when only reports are formatted, and of the formats those that are used", async () => {
    const text = await forBrowser(
      "format",
      'import { formatGithub } from "entra-user-flow/format"; console.log(formatGithub(x));',
    );
    assert.equal(text.includes("WebAssembly"), false);
    assert.ok(text.length < 6300, `${text.length} bytes`);
    const unused = await forBrowser("no-format", 'import "entra-user-flow/format"; console.log(1);');
    assert.equal(unused, "console.log(1);\n");
  });

  test("has no other language than those that it imports", async () => {
    const validate = 'import { validate } from "entra-user-flow"; console.log(validate("{}"';
    const [english, german] = await Promise.all([
      forBrowser("english", `${validate}));`),
      forBrowser("german", `import messages from "entra-user-flow/locales/de"; ${validate}, { messages }));`),
    ]);
    assert.equal(german.includes("Benutzerflow"), true);
    assert.equal(english.includes("Benutzerflow"), false);
    const unused = 'import messages from "entra-user-flow/locales/de"; console.log(1);';
    assert.equal(await forBrowser("unused-language", unused), "console.log(1);\n");
  });

  test("has no WebAssembly bytes with the slim entry", async () => {
    const text = await forBrowser("slim", 'import { init } from "entra-user-flow/slim"; init("/user-flow.wasm");');
    assert.equal(inlinedModules(text), 0);
  });
});

test("for Node as CommonJS, in one file", async () => {
  const code = `${PROBE} console.log(JSON.stringify(probe(api)));`;
  const file = await bundle("node", code, { platform: "node", format: "cjs" });
  assert.deepEqual(JSON.parse(await run(process.execPath, [file])), EXPECTED);
});

describe("for edge runtimes, which compile no bytes", () => {
  // Both find their entry by its condition; one marks the import of a module by a query.
  const conditions = { workerd: /\.wasm$/, "edge-light": /\.wasm\?module$/ };

  for (const [condition, filter] of Object.entries(conditions)) {
    test(`runs in workerd with the entry for ${condition}`, async () => {
      const code = `${PROBE} export default { fetch: () => Response.json(probe(api)) };`;
      const file = await bundle(condition, code, { conditions: [condition], plugins: [leaveModules(filter)] });
      assert.equal(inlinedModules(await readFile(file, "utf8")), 0);
      await cp(wasmFile(), join(project, condition, "module.wasm"));
      const worker = new Miniflare({
        modules: true,
        modulesRoot: join(project, condition),
        modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
        scriptPath: file,
        compatibilityDate: "2026-04-01",
      });
      try {
        const response = await worker.dispatchFetch("http://localhost/");
        assert.deepEqual(await response.json(), EXPECTED);
      } finally {
        await worker.dispose();
      }
    });
  }

  /** Does what the bundlers of these platforms do: leaves the import of the module to the runtime. */
  const leaveModules = (filter) => ({
    name: "leave-modules",
    setup({ onResolve }) {
      onResolve({ filter }, () => ({ path: "./module.wasm", external: true }));
    },
  });

  const wasmFile = () => join(project, "node_modules/entra-user-flow/dist/entra_user_flow_bg.wasm");
});
