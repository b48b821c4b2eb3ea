// The page without a mouse.

import assert from "node:assert/strict";
import { HOW_TO_PAYLOAD } from "../support/how-to.js";
import { editorTests } from "./editor.js";

const test = editorTests();
const withClipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const MOST_STOPS = 200;

/** The name of the focused control, as a label or a text; "" for the document itself. */
const focusedName = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return "";
    const label = element.labels?.[0] ?? element;
    return (element.getAttribute("aria-label") ?? label.textContent).trim().replace(/\s+/g, " ");
  });

/** Whether the focused control is on the screen and outlined; the editor is outlined as a whole. */
const focusIsVisible = (page) =>
  page.evaluate(() => {
    const element = document.activeElement.closest(".editor") ?? document.activeElement;
    const { bottom, height, top, width } = element.getBoundingClientRect();
    const isOnScreen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return isOnScreen && outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  });

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page, name) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    if ((await focusedName(page)) === name) return;
  }
  assert.fail(`Tab never came to "${name}"`);
}

test(
  "the flow of the how-to, from an empty definition to the copied payload",
  async (editor) => {
    const { keyboard } = editor.page;
    const tab = (name) => tabTo(editor.page, name);
    await tab("New");
    await keyboard.press("Enter");
    await tab("Name");
    await keyboard.type("SignInSignUpSample");
    await tab("Email with password");
    await keyboard.press("ArrowDown");
    assert.equal(await editor.page.getByRole("radio", { name: "Email one-time passcode" }).isChecked(), true);
    await keyboard.press("ArrowUp");
    await tab("Show more");
    await keyboard.press("Enter");
    // Checked in the order in which they are to be asked for, whatever the order of the list.
    for (const name of ["Country/Region", "Display Name", "Postal Code"]) {
      await tab(name);
      await keyboard.press("Space");
    }
    await tab("Copy payload");
    await keyboard.press("Enter");
    await editor.page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
    assert.deepEqual(JSON.parse(copied), HOW_TO_PAYLOAD);
  },
  withClipboard,
);

test("a finding is reached, jumped to and mended", async (editor) => {
  const { keyboard } = editor.page;
  await editor.placeCursor('"country');
  await keyboard.type("y");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  assert.equal(await editor.selection(), '"countryy"');
  await keyboard.type('"city"');
  assert.deepEqual(await editor.codes(), []);
  assert.equal(JSON.parse(await editor.text()).attributes[0], "city");
});

test("Tab goes through the page and out of it, with a visible focus at every stop", async (editor) => {
  const { page } = editor;
  const stops = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const name = await focusedName(page);
    if (name === "") break;
    assert.ok(await focusIsVisible(page), `the focus on "${name}" does not show`);
    stops.push(name);
  }
  assert.ok(stops.length < MOST_STOPS, "Tab does not leave the page");
  assert.equal(stops[0], "Skip to the definition");
  const landmarks = ["New", "Name", "Show more", "Definition (JSON)", "v1.0", "Copy payload", "Payload"];
  assert.deepEqual(
    stops.filter((name) => landmarks.includes(name)),
    landmarks,
  );
});

test("the skip link leads to the definition", async (editor) => {
  const { page } = editor;
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await focusedName(page), "Name");
});
