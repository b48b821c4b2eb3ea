// A Graph body becomes a definition, which the form can show.

import assert from "node:assert/strict";
import { HOW_TO_PAYLOAD } from "../support/how-to.js";
import { editorTests } from "./editor.js";

const test = editorTests();
const BUTTON = "Turn it into a definition";
/** As it is read from a tenant: the lists that Graph leaves out unless they are asked for are not there. */
const { identityProviders, ...loadStart } = HOW_TO_PAYLOAD.onAuthenticationMethodLoadStart;
const LEAN_PAYLOAD = { ...HOW_TO_PAYLOAD, id: "c7b5a1c4", onAuthenticationMethodLoadStart: loadStart };

test("a body that says everything becomes the definition that it was made from", async (editor) => {
  const { page } = editor;
  const offer = editor.button(BUTTON);
  assert.equal(await offer.isVisible(), false);
  const body = JSON.stringify({
    ...HOW_TO_PAYLOAD,
    conditions: { applications: { includeApplications: [{ appId: "63856651-13d9-4784-9abf-20758d509e19" }] } },
  });
  await editor.replaceText(body);
  assert.equal(await page.locator("#import-unknown-part").isVisible(), false);
  assert.equal(await page.locator("#import-errors").isVisible(), false);
  const payload = await editor.payload();

  await offer.click();
  assert.deepEqual(JSON.parse(await editor.text()), {
    name: "SignInSignUpSample",
    identityProviders: ["emailPassword"],
    attributes: ["country", "displayName", "postalCode"],
    applications: ["63856651-13d9-4784-9abf-20758d509e19"],
  });
  assert.deepEqual(await editor.codes(), []);
  assert.deepEqual(await editor.payload(), payload);
  assert.equal(await offer.isVisible(), false);
  assert.equal(await editor.field("/name").inputValue(), "SignInSignUpSample");

  await editor.button("Undo").click();
  assert.equal(await editor.text(), body);
  assert.equal(await offer.isVisible(), true);
});

test("what a body leaves out is shown before, and makes the definition partial", async (editor) => {
  const { page } = editor;
  await editor.replaceText(JSON.stringify(LEAN_PAYLOAD));
  const unknown = await page.getByRole("list", { name: /leaves these parts out/ }).getByRole("listitem").allTextContents();
  assert.ok(unknown.includes("/onAuthenticationMethodLoadStart/identityProviders"), unknown.join());
  await editor.button(BUTTON).click();
  const definition = JSON.parse(await editor.text());
  assert.equal(definition.partial, true);
  assert.equal("identityProviders" in definition, false);
  assert.ok((await editor.codes()).includes("UF0116"));
});

test("numbers that a program would round stay as they are written", async (editor) => {
  const exact = '"accessPackages": [1.0, 0.10]';
  const body = JSON.stringify(HOW_TO_PAYLOAD).replace('"onAttributeCollection":{', `$&${exact},`);
  await editor.replaceText(body);
  await editor.button(BUTTON).click();
  assert.match(await editor.text(), /\[1\.0, 0\.10\]/);
  assert.match(await editor.page.locator("#payload").textContent(), /1\.0,\s+0\.10/);
});

test("a file with a body is offered as well, and a body with errors says so", async (editor) => {
  const buffer = Buffer.from(JSON.stringify({ ...HOW_TO_PAYLOAD, displayName: 5 }));
  await editor.page.locator("#file").setInputFiles({ name: "flow.json", mimeType: "application/json", buffer });
  await editor.button(BUTTON).waitFor();
  assert.equal(await editor.page.locator("#import-errors").isVisible(), true);
});

test("there is no offer for a definition, nor for a damaged body", async (editor) => {
  for (const text of [JSON.stringify(HOW_TO_PAYLOAD).slice(0, -1), "[]", '{ "name": "Sample" }']) {
    await editor.replaceText(text);
    assert.equal(await editor.button(BUTTON).isVisible(), false, text);
  }
});

test("by keyboard, the focus goes to the definition and the change is announced", async (editor) => {
  const { page } = editor;
  await editor.replaceText(JSON.stringify(LEAN_PAYLOAD));
  await editor.button(BUTTON).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "definition");
  assert.match(await page.locator("#announcer").textContent(), /now a definition.*partial/);
  await page.keyboard.press("Tab");
  assert.equal(await editor.field("/name").evaluate((element) => element === document.activeElement), true);
});
