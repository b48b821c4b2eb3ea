// What is wrong is shown at once, at its place, and can be mended from there.

import assert from "node:assert/strict";
import { editorTests } from "./editor.js";

const test = editorTests();

test("a mistake shows with the key stroke that makes it", async (editor) => {
  await editor.placeCursor('"emailPassword');
  assert.deepEqual(await editor.codes(), []);
  await editor.page.keyboard.type("x");
  assert.deepEqual(await editor.codes(), ["UF0206"]);
  assert.match(await editor.findings.textContent(), /emailPasswordx/);
  await editor.page.keyboard.press("Backspace");
  assert.deepEqual(await editor.codes(), []);
});

test("a finding selects its range in the text", async (editor) => {
  await editor.replaceText(
    '{\n  "description": "é語😀",\n  "nmae": 1,\n  "name": "Sample",\n  "identityProviders": ["emailPassword"]\n}',
  );
  assert.deepEqual(await editor.codes(), ["UF0102"]);
  assert.match(await editor.findings.textContent(), /Line 3, column 3/);
  await editor.findings.locator(".jump").click();
  assert.equal(await editor.selection(), '"nmae"');
  assert.equal(await editor.textarea.evaluate((element) => element === document.activeElement), true);
});

test("a finding leads to the control in the form", async (editor) => {
  await editor.field("/name").fill("");
  await editor.findings.locator(".show-in-form").click();
  assert.equal(await editor.field("/name").evaluate((element) => element === document.activeElement), true);
});

test("a field says what is wrong with it", async (editor) => {
  const name = editor.field("/name");
  assert.notEqual(await name.getAttribute("aria-invalid"), "true");
  await name.fill("");
  assert.equal(await name.getAttribute("aria-invalid"), "true");
  const described = await name.evaluate((element) =>
    element
      .getAttribute("aria-describedby")
      .split(" ")
      .map((id) => document.getElementById(id).textContent)
      .join(" "),
  );
  const [message] = await editor.findings.locator(".message").allTextContents();
  assert.ok(described.includes(message), `"${described}" does not include "${message}"`);
  await name.fill("Sample");
  assert.notEqual(await name.getAttribute("aria-invalid"), "true");
});

test("a fix mends the text, and undo takes it back", async (editor) => {
  await editor.placeCursor('"emailPassword');
  await editor.page.keyboard.type("x");
  const wrong = await editor.text();
  await editor.findings.locator(".fix").first().click();
  assert.deepEqual(await editor.codes(), []);
  assert.equal(await editor.text(), wrong.replace("emailPasswordx", "emailPassword"));
  await editor.button("Undo").click();
  assert.equal(await editor.text(), wrong);
});

test("all safe fixes are one step, also those that only the first ones make possible", async (editor) => {
  const button = editor.page.locator("#fix-safely");
  assert.equal(await button.isVisible(), false);
  // What has a type of its own is mended when the text can be read, and what is in it when that is mended.
  const wrong = `{
  // Kept as it is.
  "name": ["Sample"], "identityProviders": ["emailPassword"],
  "attributes": { "0": "city", "1": { "attribute": "state", "required": "true" } }, "nothingLikeThis": 1,
}`;
  await editor.replaceText(wrong);
  assert.equal(await button.textContent(), "Apply all safe fixes (1)");
  await button.press("Enter");
  assert.equal(
    await editor.text(),
    `{
  // Kept as it is.
  "name": "Sample", "identityProviders": ["emailPassword"],
  "attributes": ["city",{ "attribute": "state", "required": true }], "nothingLikeThis": 1
}`,
  );
  assert.deepEqual(await editor.codes(), ["UF0102"]);
  assert.equal(await button.isVisible(), false);
  assert.equal(await editor.page.evaluate(() => document.activeElement.id), "findings-heading");
  await editor.button("Undo").click();
  assert.equal(await editor.text(), wrong);
});

test("the white space at the end of a name shows", async (editor) => {
  await editor.field("/name").fill("Sample ");
  const [shown, trimmed] = await editor.findings.locator(".message code").evaluateAll(([element]) => {
    const width = () => element.getBoundingClientRect().width;
    const before = width();
    element.textContent = element.textContent.trim();
    return [before, width()];
  });
  assert.ok(shown > trimmed, `${shown} px, and ${trimmed} px without it`);
});

test("the number of findings is shown at once and announced", async (editor) => {
  const { page } = editor;
  assert.equal(await page.locator("#findings-summary").textContent(), "No findings");
  await editor.field("/name").fill("");
  assert.equal(await page.locator("#findings-summary").textContent(), "1 error");
  await page.locator("#announcer").filter({ hasText: "1 error" }).waitFor({ state: "attached" });
});

test("thousands of findings leave the page usable", async (editor) => {
  const members = Array.from({ length: 2000 }, (_, index) => `"unknown${index}": 1`);
  await editor.replaceText(`{ "name": "Sample", "identityProviders": ["emailPassword"], ${members.join()} }`);
  assert.match(await editor.page.locator("#findings-summary").textContent(), /error/);
  await editor.field("/name").fill("Other");
  assert.match(await editor.text(), /"name": "Other"/);
});
