// One test for many documents: a test for each takes longer to report than to run, and fills thousands of lines.

import { test } from "node:test";
import { inspect } from "node:util";

/**
 * Checks every item, and says for which the check fails, and how it does for the first.
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
    const names = failed.map(({ name }) => name).join(", ");
    throw new Error(`fails for ${names}; the first:\n${inspect(failed[0].error)}`);
  });
}
