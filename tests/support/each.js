// One test for many documents: a test for each takes longer to report than to run, and fills thousands of lines.

import { test } from "node:test";

/**
 * Checks every item, and says of which the check fails, with the first failure as it is.
 * @param {string} title
 * @param {{ name: string }[]} items
 * @param {(item: object) => void | Promise<void>} check
 */
export function testEach(title, items, check) {
  test(`${title} (${items.length})`, async () => {
    const failed = [];
    for (const item of items) {
      try {
        await check(item);
      } catch (error) {
        failed.push({ name: item.name, error });
      }
    }
    if (failed.length === 0) return;
    const [{ error }] = failed;
    error.message = `fails for ${failed.map(({ name }) => name).join(", ")}\n\nthe first: ${error.message}`;
    throw error;
  });
}
