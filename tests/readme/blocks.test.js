// What runs the blocks of the pages sees when one is wrong.

import { assert } from "chai";
import { test } from "node:test";
import { commandsIn, matches, printedBy } from "./blocks.js";

test("what a script prints stands behind the call, or below the statement", () => {
  const script = [
    "// why",
    "const a = 1; // one",
    "console.log(a); // 1",
    "console.log(b);",
    "// 2",
    "//   and more",
    "",
    "// why not",
    "for (const c of d) console.log(c);",
    "// 3",
  ];
  assert.equal(printedBy(script.join("\n")), "1\n2\n  and more\n3\n");
});

test("commands are told from what they print", () => {
  assert.deepEqual(commandsIn("$ a \\\n  --b\nprinted\n$ c\n"), [
    { command: "a \\\n  --b", output: "printed\n" },
    { command: "c", output: "" },
  ]);
});

test("only what is left out may differ", () => {
  assert.isTrue(matches("a\nb\nc\nd\n", "a\n…\nd\n"));
  assert.isTrue(matches("abc\nd\n", "a…\nd\n"));
  assert.isTrue(matches("a.c\n", "a.c\n"));
  assert.isFalse(matches("abc\n", "a.c\n"));
  assert.isFalse(matches("a\nb\n", "a\n"));
  assert.isFalse(matches("a\nb\n", "a…\n"));
  assert.isFalse(matches("a\nb\nd\n", "a\n…\nc\n"));
});
