// The script for PowerShell, read by a grammar that others wrote: each request is one command, with texts that nothing
// is replaced in.

import { assert } from "chai";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { Language, Parser } from "web-tree-sitter";
import { inRepository } from "../support/paths.js";
import { HOSTILE, toRequest } from "./hostile.js";

const { renderRequests } = await import("../../pkg/dist/requests.js");

const GRAMMAR = inRepository("tests/node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm");
let parser;

before(async () => {
  await Parser.init();
  parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(GRAMMAR)));
});

/** The commands of a script: their names and arguments, each with the type of its node. */
function readCommands(script) {
  const tree = parser.parse(script);
  assert.isFalse(tree.rootNode.hasError, "it is PowerShell");
  const commands = tree.rootNode.descendantsOfType("command").map((command) => {
    const parts = command.descendantsOfType([
      ...["command_name", "command_parameter", "generic_token"],
      ...["verbatim_string_characters", "verbatim_here_string_characters"],
    ]);
    return parts.map(({ type, text }) => ({ type, text }));
  });
  const expanding = tree.rootNode.descendantsOfType([
    ...["expandable_string_literal", "expandable_here_string_literal", "sub_expression", "script_block_expression"],
  ]);
  const statements = tree.rootNode.descendantsOfType("pipeline").length;
  tree.delete();
  return { commands, expanding: expanding.length, statements };
}

const requests = HOSTILE.map(toRequest);

describe("the script for PowerShell", () => {
  test("is one command a request, and nothing in it is replaced", () => {
    for (const request of requests) {
      const { commands, expanding, statements } = readCommands(renderRequests([request], "powershell"));
      assert.equal(expanding, 0);
      assert.equal(statements, 3, "the assignment, its value, and the request");
      const [[name, ...parts], ...others] = commands;
      assert.isEmpty(others);
      assert.equal(name.text, "Invoke-MgGraphRequest");
      const [method, patch, uri, href, contentType, json, body, hereString] = parts;
      assert.deepEqual(
        [method, patch, uri, contentType, json, body].map(({ text }) => text),
        ["-Method", "PATCH", "-Uri", "-ContentType", "'application/json'", "-Body"],
      );
      assert.equal(href.type, "verbatim_string_characters");
      assert.match(href.text, /^'[^'"$`\s]*\$filter=[^'"$`\s]*'$/);
      assert.equal(hereString.type, "verbatim_here_string_characters");
      const [, content] = /^@'\n(.*)\n'@$/s.exec(hereString.text);
      assert.deepEqual(JSON.parse(content), JSON.parse(JSON.stringify(request.body)));
    }
  });

  // The grammar knows one apostrophe; PowerShell knows five, and Windows PowerShell reads other letters as it likes.
  test("has no letter outside ASCII but in comments, and no line that ends a text but its own end", () => {
    const script = renderRequests(requests, "powershell");
    const lines = script.split("\n").filter((line) => !line.startsWith("# "));
    for (const line of lines) assert.match(line, /^[ -~]*$/);
    assert.lengthOf(
      lines.filter((line) => line.startsWith("'")),
      requests.length,
    );
    assert.isEmpty(lines.filter((line) => line.startsWith('"')));
  });

  test("the judge sees a text that is not literal", () => {
    const script = renderRequests(requests.slice(0, 1), "powershell");
    const { expanding } = readCommands(script.replace("@'\n", '@"\n').replace("\n'@", '\n"@'));
    assert.isAbove(expanding, 0);
  });
});
