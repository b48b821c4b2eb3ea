// A browser: each contestant has a page of a site of its own (`ajv.localhost`), for which both browsers start a process
// of its own.

import { writeFileSync } from "node:fs";
import { launchChromium, launchFirefox } from "../../tests/support/browsers.js";
import { serve } from "../../xtask/js/serve.mjs";
import { budgetInput } from "../inputs.mjs";
import { bundle, bundleDriver, inBenches } from "../measure/bundle.mjs";

const LAUNCH = { Chromium: launchChromium, Firefox: launchFirefox };
/** Only pages that are isolated from other origins have a clock that is finer than a millisecond. */
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};
const pageOf = (script) =>
  `<!doctype html><html lang="en"><title>Benchmark</title><script type="module" src="${script}"></script></html>`;

/** Bundles the contestants for pages, and serves them. */
export async function servePages(names) {
  await bundle(names, "pages/contestants", "index");
  await bundleDriver("places/in-page.mjs", "pages");
  await bundleDriver("start-up/in-page.mjs", "pages/start-up");
  await bundleDriver("start-up/in-web-worker.mjs", "pages/start-up");
  const folder = inBenches("generated/pages");
  writeFileSync(`${folder}/first-input.json`, budgetInput.text);
  for (const path of [".", "start-up"]) writeFileSync(`${folder}/${path}/index.html`, pageOf("in-page.mjs"));
  return serve({ root: folder, headers: ISOLATED });
}

/** @param {keyof typeof LAUNCH} engine */
export async function browserPlace(engine, server) {
  const browser = await LAUNCH[engine]();
  const { port } = new URL(server.url);

  async function open(site, path = "") {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`http://${site}.localhost:${port}/${path}`);
    await page.waitForFunction(() => "benchmark" in globalThis);
    if (!(await page.evaluate(() => globalThis.crossOriginIsolated)))
      throw new Error(`${engine} does not isolate the page`);
    return page;
  }

  async function inPage(site, action, argument) {
    const page = await open(site);
    try {
      return await page.evaluate(([action, argument]) => globalThis.benchmark[action](argument), [action, argument]);
    } finally {
      await page.close();
    }
  }

  return {
    name: engine,
    version: String(await browser.version()).replace(/^\D*/, ""),
    // The clock of Firefox has steps of 20 microseconds.
    sampleMilliseconds: 12,
    hasNative: false,
    gate: (names) => inPage("gate", "gate", names),
    has: (name, member) => inPage(name, "has", [name, member]),
    async start(name, row, input) {
      const page = await open(name);
      await page.evaluate((job) => globalThis.benchmark.start(job), [name, row.id, input.name]);
      return {
        ask: (order) => page.evaluate((order) => globalThis.benchmark.order(order), order),
        end: () => page.close(),
      };
    },
    open,
    browser,
    close: () => browser.close(),
  };
}
