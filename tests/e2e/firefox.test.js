// The same page in another engine, driven by Puppeteer.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CONTENT_SECURITY_POLICY, serve } from "../../xtask/js/serve.mjs";
import { launchFirefox } from "../support/browsers.js";
import { HOW_TO_PAYLOAD } from "../support/how-to.js";
import { inRepository } from "../support/paths.js";

let browser;
let server;
before(async () => {
  server = await serve({ root: inRepository("www") });
  browser = await launchFirefox();
});
after(async () => {
  await browser.close();
  await server.close();
});

/** A test that is given the page, and fails when the page meets an error or a violation of its policy. */
const pageTest = (name, run) =>
  test(name, async () => {
    const page = await browser.newPage();
    const trouble = [];
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) trouble.push(message.text());
    });
    page.on("pageerror", (error) => trouble.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      globalThis.violations = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        globalThis.violations.push(event.violatedDirective),
      );
    });
    await page.goto(server.url);
    await page.waitForSelector('html[data-state="ready"]');
    await run(page);
    assert.deepEqual(trouble, []);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    await page.close();
  });

const check = (page, name) => page.click(`::-p-aria([role="checkbox"][name="${name}"])`);
const payload = (page) => page.$eval("#payload", (element) => JSON.parse(element.textContent));
const codes = (page) => page.$$eval("#findings > li", (items) => items.map((item) => item.dataset.code));

pageTest("the flow of the how-to, filled in by hand, gives its payload", async (page) => {
  await page.click("#new");
  await page.type('.field[data-path="/name"] input', "SignInSignUpSample");
  await page.click("#attributes-more > summary");
  for (const name of ["Country/Region", "Display Name", "Postal Code"]) await check(page, name);
  assert.deepEqual(await codes(page), []);
  assert.deepEqual(await payload(page), HOW_TO_PAYLOAD);
});

pageTest("a mistake shows with the key stroke that makes it, and selects its range", async (page) => {
  await page.$eval("#text", (element) => {
    const end = element.value.indexOf('"emailPassword') + '"emailPassword'.length;
    element.focus();
    element.setSelectionRange(end, end);
  });
  await page.keyboard.type("x");
  assert.deepEqual(await codes(page), ["UF0206"]);
  await page.click("#findings .jump");
  const selected = await page.$eval("#text", (element) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  assert.equal(selected, '"emailPasswordx"');
});

test("a policy that forbids WebAssembly is named", async () => {
  const strict = await serve({
    root: inRepository("www"),
    headers: { "Content-Security-Policy": CONTENT_SECURITY_POLICY.replace(" 'wasm-unsafe-eval'", "") },
  });
  try {
    const page = await browser.newPage();
    await page.goto(strict.url);
    await page.waitForSelector('html[data-state="failed"]');
    assert.match(await page.$eval("#trouble", (element) => element.textContent), /'wasm-unsafe-eval'/);
  } finally {
    await strict.close();
  }
});
