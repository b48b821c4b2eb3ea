// The places where the files of the pages run: pages of a plain file server in both browsers, and edge platforms.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { EdgeVM } from "@edge-runtime/vm";
import esbuild from "esbuild";
import { serve } from "../../xtask/js/serve.mjs";
import { closeShared, shared } from "../runtimes/shared.js";
import { launchChromium, launchFirefox } from "../support/browsers.js";
import { workerOf } from "../support/workerd.js";

const ENGINES = { Chromium: launchChromium, Firefox: launchFirefox };
const MILLISECONDS = 30_000;

after(closeShared);

/**
 * A test in each browser, of a page of a folder.
 * @param {string} name
 * @param {{ root: string, path?: string, policy?: string | Promise<string> }} served under the
 *   strict policy, if there is none
 * @param {(page: object) => Promise<void>} body gets what Playwright and Puppeteer have in common
 */
export function testInBrowsers(name, { root, path = "", policy }, body) {
  for (const [engine, launch] of Object.entries(ENGINES)) {
    test(`${name}, in ${engine}`, async () => {
      const headers = policy === undefined ? {} : { "Content-Security-Policy": await policy };
      const [server, browser] = await Promise.all([serve({ root, headers }), shared(engine, launch)]);
      const page = await browser.newPage();
      try {
        page.setDefaultTimeout(MILLISECONDS);
        await page.goto(`${server.url}${path}`);
        await body(page);
      } finally {
        await page.close();
        await server.close();
      }
    });
  }
}

/** What a Cloudflare worker answers, in workerd. */
export async function inWorkerd(folder, file, use) {
  const options = { bundle: true, format: "esm", conditions: ["workerd"], loader: { ".wasm": "copy" } };
  const outdir = join(folder, "workerd");
  await esbuild.build({ ...options, absWorkingDir: folder, entryPoints: [file], outdir });
  const worker = workerOf(outdir, file);
  try {
    await use((init) => worker.dispatchFetch("http://localhost/", init));
  } finally {
    await worker.dispose();
  }
}

/** What an edge function of Vercel exports, in the sandbox in which it runs; its values are those of that realm. */
export async function inEdgeLight(folder, file) {
  const built = await esbuild.build({
    ...{ bundle: true, write: false, format: "iife", globalName: "edge", conditions: ["edge-light"] },
    ...{ external: ["*.wasm?module"], absWorkingDir: folder, entryPoints: [file] },
  });
  const wasm = await readFile(join(folder, "node_modules/entra-user-flow/dist/entra_user_flow_bg.wasm"));
  const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  const module = await WebAssembly.compile(wasm);
  vm.context.require = () => module;
  vm.evaluate(built.outputFiles[0].text);
  return vm;
}
