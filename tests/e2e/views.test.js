// The form and the text are two views of one definition, and the payload follows both.

import assert from "node:assert/strict";
import { HOW_TO_PAYLOAD } from "../support/how-to.js";
import { editorTests } from "./editor.js";

const test = editorTests();
const isDisabled = (fieldset) => fieldset.disabled;
const REQUEST = "https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows";

test("starts with the flow of the how-to", async (editor) => {
  assert.deepEqual(await editor.codes(), []);
  assert.deepEqual(await editor.payload(), HOW_TO_PAYLOAD);
  assert.equal(await editor.page.locator("#request-line").textContent(), `POST ${REQUEST}`);
});

test("the flow of the how-to, filled in by hand, gives its payload", async (editor) => {
  const { page } = editor;
  await editor.button("New").click();
  assert.equal(await editor.field("/name").inputValue(), "");
  await editor.field("/name").fill("SignInSignUpSample");
  await page.getByRole("radio", { name: "Email with password" }).check();
  await page.getByText("Show more").click();
  for (const name of ["Country/Region", "Display Name", "Postal Code"]) {
    await page.getByRole("checkbox", { name, exact: true }).check();
  }
  assert.deepEqual(await editor.codes(), []);
  assert.deepEqual(await editor.payload(), HOW_TO_PAYLOAD);
  const { name, identityProviders, attributes } = JSON.parse(await editor.text());
  assert.equal(name, "SignInSignUpSample");
  assert.deepEqual(identityProviders, ["emailPassword"]);
  assert.deepEqual(attributes, ["country", "displayName", "postalCode"]);
});

test("a definition written as text fills the form", async (editor) => {
  const { page } = editor;
  await page.getByText("Show more").click();
  await editor.replaceText(
    '{ "name": "SignInSignUpSample", "identityProviders": ["emailOneTimePasscode", "google"], "attributes": ["city"], "signUp": false }',
  );
  assert.equal(await editor.field("/name").inputValue(), "SignInSignUpSample");
  assert.equal(await page.getByRole("radio", { name: "Email one-time passcode" }).isChecked(), true);
  assert.equal(await page.getByRole("checkbox", { name: "Google" }).isChecked(), true);
  assert.equal(await page.getByRole("checkbox", { name: "City" }).isChecked(), true);
  assert.equal(await page.getByRole("checkbox", { name: "Display Name" }).isChecked(), false);
  assert.equal(await page.getByRole("checkbox", { name: "Allow sign-up" }).isChecked(), false);
});

test("the order of the rows is the order on the page", async (editor) => {
  await editor.button("Move Postal Code up").click();
  const { attributes } = JSON.parse(await editor.text());
  assert.deepEqual(attributes, ["country", "postalCode", "displayName"]);
  const { inputs } = (await editor.payload()).onAttributeCollection.attributeCollectionPage.views[0];
  assert.deepEqual(
    inputs.map(({ attribute }) => attribute),
    ["email", "country", "postalCode", "displayName"],
  );
});

test("an edit in the form leaves the rest of the text as it is", async (editor) => {
  const text = `// Kept by the identity team.
{
    "name":   "Before", /* the name */
    "identityProviders": [ "emailPassword" ],   "attributes": [
  "country"],
    "unheardOf": { "a": [1,2] }
}
`;
  await editor.replaceText(text);
  await editor.field("/name").fill("After");
  assert.equal(await editor.text(), text.replace("Before", "After"));
});

test("a text that cannot be read leaves the form as it was, inert", async (editor) => {
  const fields = editor.page.locator("#form-fields");
  await editor.placeCursor('"SignInSignUpSample"');
  await editor.page.keyboard.type(" }");
  assert.equal(await fields.evaluate(isDisabled), true);
  assert.equal(await editor.page.locator("#form-notice").isVisible(), true);
  assert.equal(await editor.field("/name").inputValue(), "SignInSignUpSample");
  assert.equal(await editor.payload(), null);

  await editor.page.keyboard.press("Backspace");
  await editor.page.keyboard.press("Backspace");
  assert.equal(await fields.evaluate(isDisabled), false);
  assert.equal(await editor.page.locator("#form-notice").isVisible(), false);
  assert.deepEqual(await editor.payload(), HOW_TO_PAYLOAD);
});

test("undo and redo cover both views", async (editor) => {
  const start = await editor.text();
  assert.equal(await editor.button("Undo").getAttribute("aria-disabled"), "true");
  await editor.field("/name").fill("FromTheForm");
  const fromForm = await editor.text();
  await editor.placeCursor('"FromTheForm');
  await editor.page.keyboard.type("AndText");
  assert.equal(await editor.field("/name").inputValue(), "FromTheFormAndText");

  await editor.button("Undo").click();
  assert.equal(await editor.text(), fromForm);
  await editor.page.keyboard.press("ControlOrMeta+z");
  assert.equal(await editor.text(), start);
  assert.equal(await editor.field("/name").inputValue(), "SignInSignUpSample");
  await editor.button("Redo").click();
  await editor.button("Redo").click();
  assert.equal(await editor.field("/name").inputValue(), "FromTheFormAndText");
  assert.equal(await editor.button("Redo").getAttribute("aria-disabled"), "true");
});

test("a Graph flow body is checked, and the form says why it is inert", async (editor) => {
  await editor.replaceText(JSON.stringify(HOW_TO_PAYLOAD));
  assert.equal(await editor.page.locator("#form-fields").evaluate(isDisabled), true);
  assert.equal(await editor.page.locator("#form-fields").isVisible(), false);
  assert.match(await editor.page.locator("#form-notice").textContent(), /Graph/);
  await editor.replaceText(JSON.stringify({ ...HOW_TO_PAYLOAD, onInteractiveAuthFlowStart: {} }));
  assert.notDeepEqual(await editor.codes(), []);
});

test("the version of Microsoft Graph changes the request", async (editor) => {
  await editor.placeCursor("{");
  await editor.page.keyboard.type(' "priority": 100,');
  assert.equal((await editor.payload()).priority, undefined);
  await editor.page.getByRole("radio", { name: "beta" }).check();
  assert.equal((await editor.payload()).priority, 100);
  assert.equal(await editor.page.locator("#request-line").textContent(), `POST ${REQUEST.replace("v1.0", "beta")}`);
  await editor.page.getByRole("radio", { name: "v1.0" }).check();
  assert.equal((await editor.payload()).priority, undefined);
});

test("there is no payload while there are errors, and the page says why", async (editor) => {
  await editor.field("/name").fill("");
  assert.deepEqual(await editor.codes(), ["UF0101"]);
  assert.equal(await editor.payload(), null);
  assert.match(await editor.page.locator("#payload-none").textContent(), /error/i);
  assert.equal(await editor.button("Copy payload").getAttribute("aria-disabled"), "true");
  assert.equal(await editor.button("Download payload").getAttribute("aria-disabled"), "true");
});
