// The README holds, block by block.

import { assert } from "chai";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as api from "../../pkg/dist/index.js";
import { serve } from "../../xtask/js/serve.mjs";
import { ROWS } from "../runtimes/rows.js";
import { inRepository } from "../support/paths.js";
import { fileIn } from "./blocks.js";
import { inWorkerd, testInBrowsers } from "./places.js";
import { tell } from "./tell.js";

const README = "README.md";
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/entra-user-flow@([^/]+)\//g;
const { build, validate } = api;
const { version, exports } = JSON.parse(readFileSync(inRepository("pkg/package.json"), "utf8"));

const folder = tell(README, { files: ["page.html", "worker.js", "user-flow.example.jsonc"] });

describe("the page", () => {
  let cdn;
  /** Another origin than that of the page stands for the CDN. */
  const policy = new Promise((resolve) => {
    before(async () => {
      const root = join(folder, "node_modules/entra-user-flow");
      cdn = await serve({ root, headers: { "Access-Control-Allow-Origin": "*" } });
      const text = fileIn(README, "page.html");
      assert.deepEqual(
        [...text.matchAll(CDN)].map(([, named]) => named),
        [version],
      );
      writeFileSync(join(folder, "page.html"), text.replaceAll(CDN, cdn.url));
      resolve(`default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' ${cdn.url}`);
    });
  });
  after(() => cdn.close());

  testInBrowsers("says what is wrong while one types", { root: folder, path: "page.html", policy }, async (page) => {
    const type = (text) =>
      page.evaluate((text) => {
        const area = document.querySelector("textarea");
        area.value = text;
        area.dispatchEvent(new Event("input"));
        return document.querySelector("[role=status]").textContent;
      }, text);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.deepEqual(
      loaded.filter((name) => !name.endsWith("/favicon.ico")),
      [`${cdn.url}dist/index.js`],
    );
    assert.match(await type('{\n"name": "A", "identityProviders": ["gogle"]}'), /^Line 2: `gogle` is no/);
    assert.equal(await type('{"name": "A", "identityProviders": ["emailPassword"]}'), "Yes");
  });
});

test("the worker answers with the body, or with the report", () =>
  inWorkerd(folder, "worker.js", async (send) => {
    const flow = '{ "name": "Größe", "identityProviders": ["emailPassword"] }';
    assert.equal(await (await send({ method: "POST", body: flow })).text(), build(flow).json);
    const refused = await send({ method: "POST", body: "{}" });
    assert.equal(refused.status, 422);
    assert.deepEqual(await refused.json(), validate("{}"));
  }));

test("nothing is found in the definition, and all of it is JSON with comments", () => {
  const { report, json } = build(fileIn(README, "user-flow.example.jsonc"));
  assert.deepEqual(report.diagnostics, []);
  assert.include(json, "63856651-13d9-4784-9abf-20758d509e19");
});

const section = (title) => readFileSync(inRepository(README), "utf8").split(`\n## ${title}\n`)[1].split("\n## ")[0];

test("all functions are in the table, and all entries below it", () => {
  const text = section("Functions");
  const listed = [...text.matchAll(/^\| `(\w+)\(.*?\)` \|/gm)].map(([, name]) => name);
  const errors = ["UserFlowError", "isUserFlowError"];
  assert.sameMembers([...listed, ...errors], Object.keys(api));
  for (const entry of Object.keys(exports).filter((path) => path !== "." && path !== "./package.json")) {
    assert.include(text, entry.slice(1).replace("*", ""));
  }
});

/** What the table of runtimes names, and the rows of the matrix that prove it. */
const PROVEN = {
  "Node.js from 20.19, 22, 24": [/^Node 20\.19/, /^Node 22/, /^Node 24/],
  "Deno, Bun": [/^Deno, `import`$/, /^Deno, `require`$/, /^Bun, `import`$/, /^Bun, `require`$/],
  "Chromium, Firefox": [
    "page, by path",
    "dedicated worker, by path",
    "service worker, by path",
    "sandboxed frame",
  ].flatMap((what) => [new RegExp(`^Chromium, ${what}$`), new RegExp(`^Firefox, ${what}$`)]),
  "esbuild, webpack 5, Vite 7 and 8, Next.js 16": [
    ...[/^esbuild, for a page$/, /^webpack, for a page$/, /^Vite 7, for a page$/, /^Vite 8, for a page$/],
    ...[/^Next\.js by Turbopack/, /^Next\.js by webpack/],
  ],
  "Rollup": [/^Rollup, for a page, by path$/, /^Rollup, for Node, package left outside$/],
  "Cloudflare Workers (workerd, `wrangler dev`), Vercel's edge-light": [/^workerd/, /^`wrangler dev`$/, /^edge-light/],
};

test("what the table of runtimes names has rows in the matrix", () => {
  const [, , ...named] = [...section("Where it runs").matchAll(/^\| (.*?) \| .*? \|$/gm)].map(([, where]) => where);
  assert.deepEqual(named, Object.keys(PROVEN));
  const works = ROWS.filter(({ refusal }) => refusal === undefined).map(({ name }) => name);
  for (const pattern of Object.values(PROVEN).flat())
    assert.isTrue(
      works.some((name) => pattern.test(name)),
      pattern.source,
    );
});
