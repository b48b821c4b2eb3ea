// The page for portal teams holds: its files are served as it says, under its policy, in Chromium and Firefox.

import { assert } from "chai";
import axe from "axe-core";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe } from "node:test";
import { fileIn } from "./blocks.js";
import { testInBrowsers } from "./places.js";
import { tell } from "./tell.js";

const PAGE = "docs/portals.md";
const POLICY = fileIn(PAGE, "policy.txt").trim();
const GUIDELINES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const DRAFT = '{\n  "name": "Größe 😀", "identityProviders": ["gogle"], // mine\n}';

const folder = tell(PAGE, {
  files: [
    ...["policy.txt", "public/index.html", "public/check.js", "codemirror.js", "monaco.js"],
    ...["public/integrity.html", "public/names.js", "public/slim.js"],
  ],
});
const root = join(folder, "public");
const write = (name, text) => writeFileSync(join(folder, name), text);

describe("the page", () => {
  const check = async (page) => {
    await page.waitForFunction(() => document.querySelector("#summary").textContent !== "");
    return page.evaluate((draft) => {
      const area = document.querySelector("#definition");
      area.value = draft;
      area.dispatchEvent(new Event("input"));
      const seen = () => ({
        summary: document.querySelector("#summary").textContent,
        invalid: area.getAttribute("aria-invalid"),
        findings: [...document.querySelectorAll("#findings button")].map(({ textContent }) => textContent),
      });
      const before = seen();
      document.querySelector("#findings button").click();
      const selected = area.value.slice(area.selectionStart, area.selectionEnd);
      document.querySelector("#fix").click();
      return { before, selected, mended: area.value, after: seen() };
    }, DRAFT);
  };

  testInBrowsers("marks, selects and mends, under the policy", { root, policy: POLICY }, async (page) => {
    const { before, selected, mended, after } = await check(page);
    const GOGLE = "error in line 2: `gogle` is no identity provider; did you mean `google`?";
    const COMMA = "warning in line 2: there is a comma before the closing bracket";
    assert.deepEqual(before, { summary: "Findings: 2", invalid: "true", findings: [GOGLE, COMMA] });
    assert.equal(selected, '"gogle"');
    assert.equal(mended, DRAFT.replace("],", "]"));
    assert.deepEqual(after, { summary: "Findings: 1", invalid: "true", findings: [GOGLE] });
  });

  testInBrowsers("has nothing that axe objects to", { root, policy: POLICY }, async (page) => {
    await check(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), GUIDELINES);
    assert.deepEqual(violations, []);
  });

  const blocked = POLICY.replace(" 'wasm-unsafe-eval'", "");
  testInBrowsers("says which word is missing in the policy", { root, policy: blocked }, async (page) => {
    const thrown = await page.evaluate(async () => {
      const { validate } = await import("/entra-user-flow/index.js");
      try {
        validate("{}");
      } catch ({ code, message }) {
        return `${code}: ${message}`;
      }
    });
    assert.match(thrown, /^wasm-blocked: .*'wasm-unsafe-eval'/);
  });
});

describe("slim", () => {
  before(() => write("public/slim.html", '<!doctype html><script type="module" src="slim.js"></script>'));
  testInBrowsers(
    "takes the WebAssembly from its address",
    { root, path: "slim.html", policy: POLICY },
    async (page) => {
      await page.waitForFunction(() => document.title === "UF0101");
    },
  );
});

describe("integrity", () => {
  /** The page with the hash, and the policy with the hash of its import map. */
  const policies = {};
  const made = new Promise((resolve) => {
    before(() => {
      const hash = createHash("sha384")
        .update(readFileSync(join(root, "entra-user-flow/index.js")))
        .digest("base64");
      for (const [name, value] of Object.entries({ right: hash, wrong: hash.toLowerCase() })) {
        const html = fileIn(PAGE, "public/integrity.html").replace("HASH", value);
        write(`public/${name}.html`, html);
        const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(html);
        const source = `'sha256-${createHash("sha256").update(map).digest("base64")}'`;
        policies[name] = POLICY.replace("script-src", `script-src ${source}`);
      }
      resolve();
    });
  });
  const policy = async (name) => (await made, policies[name]);

  testInBrowsers(
    "lets the file in that has the hash",
    { root, path: "right.html", policy: policy("right") },
    async (page) => {
      await page.waitForFunction(() => document.title === "UF0101");
    },
  );

  testInBrowsers("keeps any other out", { root, path: "wrong.html", policy: policy("wrong") }, async (page) => {
    const loaded = await page.evaluate(() =>
      import("/names.js").then(
        () => "loaded",
        ({ name }) => name,
      ),
    );
    assert.deepEqual([loaded, await page.title()], ["TypeError", "User flow"]);
  });
});
