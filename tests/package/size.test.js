// The gate on sizes notices what it is there for, and the picture says the truth.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { isTrue } from "../../xtask/js/size/badge.mjs";
import { faults } from "../../xtask/js/size/gate.mjs";
import { measure } from "../../xtask/js/size/measure.mjs";

const rows = (sizes) => Object.fromEntries(Object.entries(sizes).map(([name, brotli]) => [name, { brotli }]));

test("what is within its ceiling is no fault", () => {
  assert.deepEqual(faults({ files: rows({ "index.js": 100 }) }, { files: { "index.js": 100 } }), []);
});

test("what is above its ceiling, has none, or is gone is named", () => {
  const sizes = { files: rows({ "index.js": 101, "new.js": 1 }), loads: rows({ main: 1 }) };
  assert.deepEqual(faults(sizes, { files: { "index.js": 100, "old.js": 5 } }), [
    "`index.js` is 1 bytes above its ceiling",
    "`new.js` has no ceiling",
    "`old.js` has a ceiling, but is not there",
    "`main` has no ceiling",
  ]);
});

test("files are compressed one by one", () => {
  const bytes = randomBytes(1000);
  const one = measure(bytes);
  assert.equal(one.raw, 1000);
  assert.ok(one.gzip > 1000 && one.brotli > 1000);
  assert.deepEqual(measure(bytes, bytes), { raw: 2 * one.raw, gzip: 2 * one.gzip, brotli: 2 * one.brotli });
  assert.ok(measure("a".repeat(1000)).brotli < 30);
});

test("the picture of another size is not true", async () => {
  assert.equal(await isTrue(1024), false);
  assert.equal(await isTrue(10 * 1024 * 1024), false);
});
