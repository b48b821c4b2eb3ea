// Opens a page and waits for the result that its script leaves.

import { launchChromium, launchFirefox } from "../support/browsers.js";
import { shared } from "./shared.js";

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const MILLISECONDS = 30_000;

/**
 * @param {keyof typeof LAUNCH} engine
 * @returns {Promise<unknown>} what the page put into `globalThis.result`
 */
export async function resultOf(engine, url) {
  const browser = await shared(engine, LAUNCH[engine]);
  const page = await browser.newPage();
  page.setDefaultTimeout(MILLISECONDS);
  const said = [];
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("console", (message) => said.push(message.text()));
  try {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.result !== undefined);
    return await page.evaluate(() => globalThis.result);
  } catch (cause) {
    throw new Error(`${url} in ${engine}: ${cause.message}\n${said.join("\n")}`, { cause });
  } finally {
    await page.close();
  }
}
