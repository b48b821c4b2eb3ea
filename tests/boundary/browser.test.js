import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../xtask/js/serve.mjs";
import { launchChromium, launchFirefox } from "../support/browsers.js";
import { temporaryFolder } from "../support/temporary.js";
import { groups } from "./cases/index.js";
import { writePage } from "./page.js";

const folder = temporaryFolder();
let server;

before(async () => {
  await writePage(folder);
  server = await serve({ root: folder });
});
after(() => server.close());

for (const [engine, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox })) {
  describe(`in ${engine}`, () => {
    let browser;
    let page;

    before(async () => {
      browser = await launch();
      page = await open(browser, server.url);
    });
    after(() => browser.close());

    test("importing the package starts nothing", async () => {
      assert.equal(await page.evaluate(() => globalThis.instancesAtImport), 0);
    });

    for (const [group, cases] of Object.entries(groups)) {
      describe(group, () => {
        for (const name of Object.keys(cases)) {
          test(name, () => page.evaluate(([group, name]) => globalThis.runCase(group, name), [group, name]));
        }
      });
    }
  });
}

async function open(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => "runCase" in globalThis);
  return page;
}
