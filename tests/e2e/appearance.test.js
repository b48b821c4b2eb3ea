// The page in light and dark, narrow and wide, judged by axe.

import assert from "node:assert/strict";
import axe from "axe-core";
import { editorTests } from "./editor.js";

const test = editorTests();
/** From a page of 1280 px at 400 %, the reflow that WCAG asks for, over a phone and a tablet to a desktop. */
const WIDTHS = [320, 360, 768, 1440];
const GUIDELINES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Everything there is to show: errors, warnings, long words, rows of every kind. */
const CROWDED = JSON.stringify(
  {
    name: "W".repeat(300),
    unheardOf: true,
    identityProviders: ["emailPassword", "emailOneTimePasscode", "google", { oidc: "C".repeat(200) }],
    attributes: [
      "country",
      { attribute: "Loyalty tier", input: "radioSingleSelect", options: [{ label: "G".repeat(200), value: "gold" }] },
      { attribute: "displayName", pattern: "^[a-zA-Z_][0-9a-zA-Z_ ]*[0-9a-zA-Z_]+$" },
      "nothingLikeThis",
    ],
    customAttributes: { "Loyalty tier": { dataType: "string" } },
    applications: ["63856651-13d9-4784-9abf-20758d509e19", { name: "App", appId: "not-an-id" }],
  },
  null,
  2,
);

/** It leaves lists out, and is not without errors. */
const GRAPH_BODY = JSON.stringify({ "@odata.context": "W".repeat(300), displayName: "Sample", onUserCreateStart: {} });

const states = {
  "as it starts": async () => {},
  "crowded with findings": async (editor) => {
    await editor.replaceText(CROWDED);
    for (const summary of await editor.page.locator("summary:visible").all()) await summary.click();
  },
  "with a text that cannot be read": (editor) => editor.replaceText("{ name:"),
  "with a Graph body to import": (editor) => editor.replaceText(GRAPH_BODY),
};

async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), GUIDELINES);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const [name, reach] of Object.entries(states)) {
  for (const colorScheme of ["light", "dark"]) {
    test(
      `axe finds nothing in ${colorScheme}, ${name}`,
      async (editor) => {
        await reach(editor);
        assert.deepEqual(await violations(editor.page), []);
      },
      { colorScheme },
    );
  }

  test(`nothing hangs out at any width, ${name}`, async (editor) => {
    await reach(editor);
    for (const width of WIDTHS) {
      await editor.page.setViewportSize({ width, height: 740 });
      const overflow = await editor.page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.equal(overflow, 0, `${width} px`);
    }
  });
}

test("the dark page is dark, the light page light", async ({ page }) => {
  const lightness = {};
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    lightness[colorScheme] = await page.evaluate(lightnessOfPage);
  }
  assert.ok(lightness.light > 0.8, `light: ${lightness.light}`);
  assert.ok(lightness.dark < 0.25, `dark: ${lightness.dark}`);
});

/** Of the colour behind everything, whatever the notation it is given in: 0 is black, 1 is white. */
function lightnessOfPage() {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  for (const element of [document.documentElement, document.body]) {
    canvas.fillStyle = getComputedStyle(element).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / (3 * 255);
}
