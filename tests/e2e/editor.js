// The page in Chromium: opens it, watches it for trouble, and reads what it shows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve } from "../../xtask/js/serve.mjs";
import { launchChromium } from "../support/browsers.js";
import { inRepository } from "../support/paths.js";

/**
 * Serves the page for the tests of a file or a group. Returns a `test` whose function is given the page, opened in a
 * context of its own; the test fails when the page meets an error, a warning or a violation of its policy.
 */
export function editorTests(serverOptions = {}) {
  let server;
  let browser;
  before(async () => {
    server = await serve({ root: inRepository("www"), ...serverOptions });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  return (name, run, { prepare, state = "ready", ...contextOptions } = {}) =>
    test(name, async () => {
      const context = await browser.newContext(contextOptions);
      try {
        await prepare?.(context);
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        const trouble = await watch(page);
        await page.goto(server.url);
        await page.locator(`html[data-state="${state}"]`).waitFor();
        await run(new Editor(page, trouble));
        assert.deepEqual(trouble, []);
      } finally {
        await context.close();
      }
    });
}

/** Collects what must not happen; a list that tests may look into. */
async function watch(page) {
  const trouble = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.exposeFunction("reportViolation", (violation) => trouble.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      globalThis.reportViolation(`${event.violatedDirective}: ${event.blockedURI}`),
    );
  });
  return trouble;
}

class Editor {
  constructor(page, trouble) {
    this.page = page;
    this.trouble = trouble;
    this.textarea = page.locator("#text");
    this.form = page.locator("#form");
    this.findings = page.getByRole("region", { name: "Findings" }).locator("#findings > li");
  }

  button = (name) => this.page.getByRole("button", { name, exact: true });
  field = (path) => this.page.locator(`.field[data-path="${path}"]`).locator("input, select, textarea");
  text = () => this.textarea.inputValue();

  /** Replaces the whole text as a paste would. */
  async replaceText(text) {
    await this.textarea.focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Puts the cursor behind the first occurrence of `behind`. */
  placeCursor = (behind) =>
    this.textarea.evaluate((element, behind) => {
      const end = element.value.indexOf(behind) + behind.length;
      element.focus();
      element.setSelectionRange(end, end);
    }, behind);

  selection = () =>
    this.textarea.evaluate((element) => element.value.slice(element.selectionStart, element.selectionEnd));

  codes = () => this.findings.evaluateAll((items) => items.map((item) => item.dataset.code));

  /** The payload as shown, parsed; null when there is none. */
  async payload() {
    const shown = this.page.locator("#payload");
    return (await shown.isVisible()) ? JSON.parse(await shown.textContent()) : null;
  }
}
