// Getting the definition and the payload in and out.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { HOW_TO_PAYLOAD } from "../support/how-to.js";
import { editorTests } from "./editor.js";

const test = editorTests();

async function download(editor, name) {
  const [file] = await Promise.all([editor.page.waitForEvent("download"), editor.button(name).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("the payload is downloaded", async (editor) => {
  const { name, text } = await download(editor, "Download payload");
  assert.equal(name, "SignInSignUpSample.graph.json");
  assert.deepEqual(JSON.parse(text), HOW_TO_PAYLOAD);
});

test("the definition is saved as it is written", async (editor) => {
  const text = `// A comment\n${await editor.text()}\n`;
  await editor.replaceText(text);
  assert.deepEqual(await download(editor, "Save"), { name: "SignInSignUpSample.json", text });
});

test("a file name is only a file name", async (editor) => {
  // What the page asks for: the browser would mend it before anyone sees it.
  await editor.page.evaluate(() => {
    globalThis.requested = [];
    HTMLAnchorElement.prototype.click = function () {
      globalThis.requested.push(this.download);
    };
  });
  for (const name of ["../../etc/passwd", 'a\\b:c*d?e"f<g>h|i', "nul\u0000\u202e", ".", "", "x".repeat(1000)]) {
    await editor.replaceText(JSON.stringify({ name, identityProviders: ["emailPassword"] }));
    await editor.button("Save").click();
    const requested = await editor.page.evaluate(() => globalThis.requested.pop());
    assert.match(requested, /^[^./\\:*?"<>|\p{Cc}\p{Bidi_Control}]{1,120}\.json$/u);
  }
});

test("a file is opened, and undo brings back what was there", async (editor) => {
  const before = await editor.text();
  const text = '{ "name": "From a file: größe 😀", "identityProviders": ["emailPassword"] }';
  await editor.page
    .locator("#file")
    .setInputFiles({ name: "flow.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await editor.page.waitForFunction((text) => document.querySelector("#text").value === text, text);
  assert.equal(await editor.field("/name").inputValue(), "From a file: größe 😀");
  await editor.button("Undo").click();
  assert.equal(await editor.text(), before);
});
