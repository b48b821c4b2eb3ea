// Text from elsewhere is text on the page, never markup or script.

import assert from "node:assert/strict";
import { editorTests } from "./editor.js";

const test = editorTests();

const HOSTILE = [
  '<img src="x" onerror="globalThis.executed = true">',
  // Findings set names off by backticks, which this one turns inside out.
  '`<img src="x" onerror="globalThis.executed = true">`',
  "<script>globalThis.executed = true</script>",
  '"><svg onload="globalThis.executed = true">',
  "javascript:globalThis.executed=true",
  "[terms](javascript:globalThis.executed=true)",
  "</textarea></pre><iframe srcdoc='<script>parent.executed = true</script>'>",
  "__proto__",
  "constructor",
  "\u202e\u0000\u2028 ${globalThis.executed = true} {{executed}}",
];

/** A flow in which every text, and a member name, is `text`. */
const flowOf = (text) =>
  JSON.stringify({
    [text]: text,
    name: text,
    description: text,
    identityProviders: ["emailPassword", { oidc: text }, { id: text }, text],
    attributes: [text, { attribute: text, label: text, defaultValue: text, options: [{ label: text, value: text }] }],
    customAttributes: { [text]: { dataType: "string", description: text, id: text } },
    page: { title: text, description: text },
    applications: [text, { name: text, appId: text }],
    userType: text,
  });

for (const text of HOSTILE) {
  test(`is only text: ${JSON.stringify(text)}`, async (editor) => {
    const { page } = editor;
    const elements = () => page.locator("img, svg, iframe, script:not([src]), a[href^='javascript:']").count();
    const before = await elements();
    await editor.replaceText(flowOf(text));
    assert.notDeepEqual(await editor.codes(), []);
    // What the browser makes of markup it makes later: a round of its tasks and a frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    assert.equal(await elements(), before);
    assert.equal(await page.evaluate(() => globalThis.executed), undefined);

    await editor.replaceText(JSON.stringify({ name: text, identityProviders: ["emailPassword"] }));
    assert.equal(await editor.field("/name").evaluate((element) => element.value), lineOf(text));
    assert.equal((await editor.payload()).displayName, text);
  });
}

/** An input has one line: it drops the characters that end one. */
const lineOf = (text) => text.replace(/[\r\n]/g, "");
