// The client where it is used: each runtime goes through the same scenario, with a Graph of its own.

import assert from "node:assert/strict";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { CONTENT_SECURITY_POLICY, serve } from "../../xtask/js/serve.mjs";
import { run } from "../runtimes/processes.js";
import { TOOLS } from "../runtimes/tools.js";
import { launchChromium, launchFirefox } from "../support/browsers.js";
import { inRepository } from "../support/paths.js";
import { temporaryFolder } from "../support/temporary.js";
import { workerOf } from "../support/workerd.js";
import { startEmulator } from "./emulator.js";
import { OUTCOME } from "./scenario.js";

const DIST = inRepository("pkg/dist");
const folder = temporaryFolder();
let graph;

before(async () => {
  graph = await startEmulator();
  for (const name of ["scenario.js", "plans.js"]) await cp(join(import.meta.dirname, name), join(folder, name));
  for (const name of ["client.js", "client-workerd.js", "entra_user_flow_client_bg.wasm"]) {
    await cp(join(DIST, name), join(folder, name));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(folder, "print.js"),
    `import * as client from "./client.js";
import { scenario } from "./scenario.js";
console.log(JSON.stringify(await scenario(client, ${JSON.stringify(graph.url)})));
`,
  );
});
after(() => graph.close());

for (const [name, tool, args] of [
  ["Node", "node", []],
  ["Deno", "deno", ["run", "--no-lock", "--no-prompt", "--allow-net=127.0.0.1"]],
  ["Bun", "bun", []],
]) {
  test(`in ${name}`, async () => {
    assert.deepEqual(JSON.parse(await run([...TOOLS[tool].command, ...args, "print.js"], folder)), OUTCOME);
  });
}

test("in workerd", async () => {
  await writeFile(
    join(folder, "worker.js"),
    `import * as client from "./client-workerd.js";
import { scenario } from "./scenario.js";
export default {
  async fetch() {
    return Response.json(await scenario(client, ${JSON.stringify(graph.url)}));
  },
};
`,
  );
  const out = join(folder, "out");
  await build({
    entryPoints: [join(folder, "worker.js")],
    outdir: out,
    bundle: true,
    format: "esm",
    loader: { ".wasm": "copy" },
    logLevel: "warning",
  });
  const worker = workerOf(out, "worker.js");
  try {
    assert.deepEqual(await (await worker.dispatchFetch("http://localhost/")).json(), OUTCOME);
  } finally {
    await worker.dispose();
  }
});

for (const [engine, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox })) {
  test(`in ${engine}, under a strict policy`, async () => {
    const script = (await import("node:fs/promises")).readFile(join(folder, "print.js"), "utf8");
    await writeFile(join(folder, "page.js"), (await script).replace(/console\.log\(JSON\.stringify\((.*)\)\);/, "globalThis.result = $1;"));
    await writeFile(join(folder, "index.html"), '<!doctype html><html lang="en"><title>Page</title><script type="module" src="page.js"></script>');
    const policy = CONTENT_SECURITY_POLICY.replace("connect-src 'self'", `connect-src 'self' ${graph.url}`);
    const server = await serve({ root: folder, headers: { "Content-Security-Policy": policy } });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.waitForFunction(() => "result" in globalThis);
      assert.deepEqual(await page.evaluate(() => globalThis.result), OUTCOME);
    } finally {
      await browser.close();
      await server.close();
    }
  });
}
