// Where the page cannot work, it says what to do.

import assert from "node:assert/strict";
import { describe } from "node:test";
import { CONTENT_SECURITY_POLICY } from "../../xtask/js/serve.mjs";
import { editorTests } from "./editor.js";

describe("where the policy forbids WebAssembly", () => {
  const headers = { "Content-Security-Policy": CONTENT_SECURITY_POLICY.replace(" 'wasm-unsafe-eval'", "") };
  const test = editorTests({ headers });

  test(
    "the page names the words to add",
    async ({ page, trouble }) => {
      assert.match(await page.getByRole("alert").textContent(), /'wasm-unsafe-eval'/);
      assert.equal(await page.locator("#app").isVisible(), false);
      // The browser reports the violation itself; the page adds nothing to it.
      assert.notEqual(trouble.length, 0);
      for (const message of trouble.splice(0)) assert.match(message, /wasm-eval|WebAssembly/);
    },
    { state: "failed" },
  );
});

describe("where scripts fail", () => {
  const test = editorTests();

  test(
    "a package that cannot be loaded is named",
    async ({ page, trouble }) => {
      assert.match(await page.getByRole("alert").textContent(), /could not be loaded/);
      assert.equal(await page.locator("#app").isVisible(), false);
      for (const message of trouble.splice(0)) assert.match(message, /Failed to load resource/);
    },
    { state: "failed", prepare: (context) => context.route("**/entra-user-flow/**", (route) => route.abort()) },
  );

  test(
    "a page without scripts says that it needs them",
    async ({ page }) => {
      const advice = page.locator("noscript p");
      assert.equal(await advice.isVisible(), true);
      assert.match(await advice.innerText(), /needs JavaScript and WebAssembly/);
      assert.equal(await page.locator("#app").isVisible(), false);
    },
    { state: "loading", javaScriptEnabled: false },
  );
});
