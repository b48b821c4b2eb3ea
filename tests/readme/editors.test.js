// The editors on the page for portal teams mark what is found, and take the fixes, in Chromium and Firefox.

import { assert } from "chai";
import esbuild from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe } from "node:test";
import { CONTENT_SECURITY_POLICY } from "../../xtask/js/serve.mjs";
import { installPackage } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { fileIn } from "./blocks.js";
import { testInBrowsers } from "./places.js";

/** Editors set styles, and Monaco has a font. */
const POLICY = `${CONTENT_SECURITY_POLICY.replace("style-src", "style-src 'unsafe-inline'")}; font-src 'self' data:`;
const DRAFT = '{\n  "name": "Größe 😀", "identityProviders": ["gogle"], // mine\n}';
/** CodeMirror has one kind of line end, Monaco keeps those of the text. */
const EDITORS = { codemirror: DRAFT, monaco: DRAFT.replaceAll("\n", "\r\n") };

const root = temporaryFolder();
before(() => installPackage(root));

for (const [name, draft] of Object.entries(EDITORS)) {
  describe(name, () => {
    before(() => makePage(name, draft));

    testInBrowsers("shows findings and takes fixes", { root, path: `${name}.html`, policy: POLICY }, async (page) => {
      await page.waitForFunction(() => globalThis.seen?.().length === 2);
      const [error, warning] = await page.evaluate(() => seen());
      assert.equal(error.slice, '"gogle"');
      assert.match(error.message, /^`gogle` is no identity provider; did you mean `google`\?\nUse one of /);
      assert.equal(warning.slice, ",");
      assert.deepEqual(await page.evaluate(() => mend()), {
        titles: ["Write `google`"],
        text: draft.replace("gogle", "google"),
      });
      await page.waitForFunction(() => seen().every(({ slice }) => slice !== '"gogle"'));
    });
  });
}

/** As a portal with a bundler does: the package is that of the project, the editors are those of the tests. */
async function makePage(name, draft) {
  const script = readFileSync(inRepository(`tests/readme/editors/${name}.js`), "utf8");
  writeFileSync(join(root, `${name}.js`), fileIn("docs/portals.md", `${name}.js`));
  await esbuild.build({
    stdin: { contents: script, resolveDir: root, sourcefile: `with-${name}.js` },
    ...{ bundle: true, format: "esm", minify: true, nodePaths: [inRepository("tests/node_modules")] },
    ...{ define: { DRAFT: JSON.stringify(draft) }, loader: { ".ttf": "empty" }, outfile: join(root, `use-${name}.js`) },
  });
  const uses = `<link rel="stylesheet" href="use-${name}.css"><script type="module" src="use-${name}.js"></script>`;
  writeFileSync(join(root, `${name}.html`), `<!doctype html><html lang="en"><title>Editor</title>${uses}`);
}
