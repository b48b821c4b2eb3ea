// What the form has no control for: it is named, and no change in the form loses it.

import assert from "node:assert/strict";
import { editorTests } from "./editor.js";

const test = editorTests();

test("the example has no finding, and the form names what is only in the text", async (editor) => {
  await editor.button("Example").click();
  assert.deepEqual(await editor.codes(), []);
  const { displayName, conditions, onAttributeCollectionSubmit } = await editor.payload();
  assert.equal(displayName, "Woodgrove Groceries");
  assert.equal(conditions.applications.includeApplications[0].appId, "63856651-13d9-4784-9abf-20758d509e19");
  assert.equal(onAttributeCollectionSubmit.customExtension.id, "6fc5012e-7665-43d6-9708-4370863f4e6e");
  const others = await editor.page.locator("#other-members").textContent();
  assert.equal(others, "Only in the text: renamedFrom, extensions, passwordReset, variables.");
  const needs = await editor.page.locator("#needs > li").allTextContents();
  assert.ok(needs.some((need) => need.startsWith("Check loyalty number:")), needs.join());
});

test("changes in every group of the form leave all other members as they are", async (editor) => {
  const { page } = editor;
  await editor.button("Example").click();
  const read = async () => JSON.parse((await editor.text()).replace(/^\s*\/\/.*$/gm, ""));
  const before = await read();
  await editor.field("/name").fill("Woodgrove");
  await page.getByRole("checkbox", { name: "Allow sign-up" }).uncheck();
  await page.getByRole("checkbox", { name: "Google" }).check();
  await page.getByRole("checkbox", { name: "Given Name" }).check();
  await editor.field("/page/description").fill("Two questions");
  await editor.field("/applications/0/name").fill("Shop");
  await editor.field("/userType").selectOption("guest");
  assert.deepEqual(await read(), {
    ...before,
    name: "Woodgrove",
    signUp: false,
    identityProviders: [...before.identityProviders, "google"],
    attributes: [...before.attributes, "givenName"],
    page: { ...before.page, description: "Two questions" },
    applications: [{ ...before.applications[0], name: "Shop" }],
    userType: "guest",
  });
  assert.match(await editor.text(), /\/\/ Another tenant/);
});

test("a variable in the place of a text is shown, and kept beside what is added", async (editor) => {
  const variables = { shop: { type: "guid", default: "63856651-13d9-4784-9abf-20758d509e19" } };
  variables.first = { type: "string", default: "city" };
  const flow = { name: "Sample", identityProviders: ["emailPassword"], variables };
  const text = JSON.stringify({ ...flow, attributes: [{ var: "first" }], applications: [{ var: "shop" }] });
  await editor.replaceText(text);
  const appId = editor.field("/applications/0/appId");
  assert.equal(await appId.inputValue(), "Variable: shop");
  assert.equal(await appId.isDisabled(), true);
  await editor.field("/applications/0/name").fill("Shop");
  await editor.field("/attributes/0/label").fill("Town");
  const { applications, attributes } = JSON.parse(await editor.text());
  assert.deepEqual(applications, [{ appId: { var: "shop" }, name: "Shop" }]);
  assert.deepEqual(attributes, [{ attribute: { var: "first" }, label: "Town" }]);
  assert.deepEqual(await editor.codes(), []);
  await editor.field("/applications/0/name").fill("");
  await editor.field("/attributes/0/label").fill("");
  assert.deepEqual(JSON.parse(await editor.text()), JSON.parse(text));
});
