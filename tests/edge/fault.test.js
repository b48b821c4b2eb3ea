import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { assertProblem, workerUnderTest } from "./worker.js";

const EMPTY_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

const client = workerUnderTest({ change: (module) => writeFile(module, EMPTY_MODULE) });

test("a fault inside answers 500 and tells nothing about it", async () => {
  const problem = await assertProblem(await client.post("/", "{}"), 500, "Internal Server Error");
  assert.deepEqual(Object.keys(problem).sort(), ["status", "title", "type"]);
});
