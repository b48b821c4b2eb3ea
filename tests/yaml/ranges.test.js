// What a range covers.

import { assert } from "chai";
import { describe, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";
import { covered, FLOW, lines } from "./findings.js";

const { yaml } = await importYamlEntry(temporaryFolder());

/** A text, and what its findings cover. */
const COVERED = {
  "the name of a member that does not exist": [`${FLOW}nmae :  x # y\n`, ["error UF0102 /nmae «nmae»"]],
  "a value without the comment behind it": [`${FLOW}signUp: text  # why\n\n`, ["error UF0103 /signUp «text»"]],
  "a value without its anchor and tag": [`${FLOW}signUp: &a !!str text\n`, ["error UF0103 /signUp «text»"]],
  "a quoted value with its quotation marks": [`${FLOW}signUp: "text"\n`, ['error UF0103 /signUp «"text"»']],
  "what is wrong in a plain text": [
    `${FLOW}attributes:\n  - attribute: city\n    pattern: ^(\\d+))$ # c\n`,
    ["warning UF0503 /attributes/0/pattern «)»"],
  ],
  "what is wrong in a text in single quotation marks": [
    `${FLOW}attributes: [{ attribute: city, pattern: '^''"\\d+"[0-9$' }]\n`,
    ["warning UF0503 /attributes/0/pattern «[»"],
  ],
  "what is wrong in a text in double quotation marks": [
    `${FLOW}attributes: [{ attribute: city, pattern: "^\\u0041\\"\\\\d+\\"*+$" }]\n`,
    ["warning UF0503 /attributes/0/pattern «*+»"],
  ],
  "the whole of a text with escapes that JSON does not know": [
    `${FLOW}attributes: [{ attribute: city, pattern: "^\\x41)$" }]\n`,
    ['warning UF0503 /attributes/0/pattern «"^\\x41)$"»'],
  ],
  "a text over several lines": [`${FLOW}signUp: some\n  text\n`, ["error UF0103 /signUp «some\n  text»"]],
  "a block text with its header, without the end of its last line": [
    `${FLOW}signUp: |-\n  some\n  text\n\n\nversion: 1\n`,
    ["error UF0103 /signUp «|-\n  some\n  text»"],
  ],
  "a block mapping up to its last value": [
    `${FLOW}signUp:\n  a: 1\n  b: [2]  # c\n\n# d\nversion: 1\n`,
    ["error UF0103 /signUp «a: 1\n  b: [2]»"],
  ],
  "a block list up to the text of its last value": [
    `${FLOW}signUp:\n- a\n- b: |\n    c\n\nversion: 1\n`,
    ["error UF0103 /signUp «- a\n- b: |\n    c»"],
  ],
  "a mapping in brackets": [`${FLOW}signUp: { a: 1 } \n`, ["error UF0103 /signUp «{ a: 1 }»"]],
  "the name of a value that is not written": [`${FLOW}signUp: # nothing\n`, ["error UF0103 /signUp «signUp»"]],
  "the first name for what is missing in a block": [
    "# c\ndescription: x\nidentityProviders: [emailPassword]\n",
    ["error UF0101 «description»"],
  ],
  "the bracket for what is missing inside": [
    "{ description: x, identityProviders: [emailPassword] }\n",
    ["error UF0101 «{»"],
  ],
  "the name of what something is missing in": [
    `${FLOW}customAttributes:\n  City: {}\nattributes: [City]\n`,
    ["error UF0104 /customAttributes/City «City»"],
  ],
};

describe("a range covers", () => {
  for (const [name, [text, expected]] of Object.entries(COVERED)) {
    test(name, () => assert.deepEqual(lines(yaml.validate(text), text), expected));
  }

  test("related places too", () => {
    const text = `${FLOW}---\nname: 'Sample'\nidentityProviders: [google, google]\n`;
    const { diagnostics } = yaml.validate(text);
    const related = diagnostics.flatMap(({ code, related = [] }) =>
      related.map(({ range }) => [code, covered(text, range)]),
    );
    assert.deepEqual(related, [
      ["UF0901", "Sample"],
      ["UF0202", "google"],
    ]);
  });
});

describe("a position", () => {
  test("counts lines that end with LF, CRLF or CR", () => {
    for (const end of ["\n", "\r\n"]) {
      const text = `# é${end}${end}${FLOW.replaceAll("\n", end)}  ${end}nmae: 1${end}`;
      const [{ range }] = yaml.validate(text).diagnostics;
      assert.deepEqual(range.start, { offset: text.indexOf("nmae"), line: 6, column: 1 });
    }
    const text = '{"name": "Sample",\r"identityProviders": ["emailPassword"],\r"nmae": 1}';
    const found = yaml.validate(text).diagnostics.find(({ path }) => path === "/nmae");
    assert.deepEqual(found.range.start, { offset: text.indexOf('"nmae"'), line: 3, column: 1 });
  });

  test("counts a byte-order mark", () => {
    const text = `\ufeff${FLOW}nmae: 1\n`;
    assert.deepEqual(lines(yaml.validate(text), text), ["error UF0102 /nmae «nmae»"]);
  });

  test("counts UTF-16 units or bytes", () => {
    const text = `{ name: é語😀, nmae: 1, identityProviders: [emailPassword] }`;
    const before = text.slice(0, text.indexOf("nmae"));
    const column = (positionEncoding) => yaml.validate(text, { positionEncoding }).diagnostics[0].range.start.column;
    assert.strictEqual(column("utf-16"), before.length + 1);
    assert.strictEqual(column("utf-8"), new TextEncoder().encode(before).length + 1);
  });

  test("counts bytes far into a text", () => {
    const text = `${FLOW}description: ${"é語😀 ".repeat(3000)}\nnmae: 1\n`;
    const [{ range }] = yaml.validate(text, { positionEncoding: "utf-8" }).diagnostics;
    const offset = new TextEncoder().encode(text.slice(0, text.indexOf("nmae"))).length;
    assert.deepEqual(range.start, { offset, line: 4, column: 1 });
  });
});
