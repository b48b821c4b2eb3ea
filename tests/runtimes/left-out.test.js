// What a bundle does not have when its author does not use it. That it has the module once, and nothing that someone
// who only validates does without, is shown for each bundler by the matrix.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { build } from "esbuild";
import { contentsOf } from "./bundle-contents.js";
import { withProject } from "./project.js";
import { closeShared } from "./shared.js";

after(closeShared);

const NOTHING = "console.log(1);\n";

/** What a page downloads for this code, and how many modules of WebAssembly are in it. */
const forPage = (code) =>
  withProject({ yaml: true }, async (project) => {
    const entry = join(project, "entry.mjs");
    await writeFile(entry, code);
    const outdir = join(project, "out");
    await build({ entryPoints: [entry], outdir, bundle: true, format: "esm", minify: true, logLevel: "error" });
    return contentsOf(outdir);
  });

test("nothing of the package when nothing of it is used", async () => {
  const imports = [
    'import "entra-user-flow";',
    'import { validate } from "entra-user-flow";',
    'import "entra-user-flow/format";',
    'import { explainGraphError } from "entra-user-flow/explain";',
    'import { validate } from "entra-user-flow/yaml";',
    'import messages from "entra-user-flow/locales/de";',
  ];
  for (const unused of imports) assert.equal((await forPage(`${unused} ${NOTHING}`)).text, NOTHING, unused);
});

test("no WebAssembly when only the test for errors is used", async () => {
  const { text, modules } = await forPage(
    'import { isUserFlowError } from "entra-user-flow"; console.log(isUserFlowError(1));',
  );
  assert.equal(modules, 0);
  assert.equal(text.includes("WebAssembly"), false);
});

test("no WebAssembly when only reports are formatted, and of the formats those that are used", async () => {
  const { text } = await forPage(
    'import { formatGithub } from "entra-user-flow/format"; console.log(formatGithub(x));',
  );
  assert.equal(text.includes("WebAssembly"), false);
  assert.ok(text.length < 6500, `${text.length} bytes`);
});

test("no WebAssembly when only errors of Graph are explained", async () => {
  const { text } = await forPage(
    'import { explainGraphError } from "entra-user-flow/explain"; console.log(explainGraphError(x));',
  );
  assert.equal(text.includes("WebAssembly"), false);
});

test("no other language than those that are imported", async () => {
  const validate = 'import { validate } from "entra-user-flow"; console.log(validate("{}"';
  const english = await forPage(`${validate}));`);
  const german = await forPage(`import messages from "entra-user-flow/locales/de"; ${validate}, { messages }));`);
  assert.equal(german.text.includes("Benutzerflow"), true);
  assert.equal(english.text.includes("Benutzerflow"), false);
});

test("no bytes of WebAssembly with the slim entry", async () => {
  const { modules } = await forPage('import { init } from "entra-user-flow/slim"; init("/user-flow.wasm");');
  assert.equal(modules, 0);
});
