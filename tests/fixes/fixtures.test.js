// What comes of each fixture, as JSON and as YAML, when its fixes are applied.

import { assert } from "chai";
import { parse } from "jsonc-parser";
import { describe, test } from "node:test";
import { parseAllDocuments, stringify } from "yaml";
import { testEach } from "../support/each.js";
import { readFixtures } from "../support/fixtures.js";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";
import { assertMended, assertNothingNew, mend } from "./rounds.js";

const { json, yaml } = await importYamlEntry(temporaryFolder());

const fixtures = readFixtures();

/** So many at least are changed; else the tests below have tested nothing. */
const LEAST_CHANGED = { safe: 25, unsafe: 60 };

for (const [name, unsafe] of [
  ["safe", false],
  ["unsafe", true],
]) {
  describe(`the ${name} fixes of a fixture`, () => {
    const changed = [];

    testEach("mend it", fixtures, ({ name, text, options }) => {
      const rounds = mend(json, text, options, unsafe);
      assertMended(rounds, unsafe);
      if (!unsafe) assertNothingNew(rounds);
      for (const [index, round] of rounds.entries()) {
        if (index > 0) assertSyntax(rounds[index - 1].text, round.text);
      }
      if (rounds.length > 1) changed.push(name);
    });

    test("change many of them", () => assert.isAtLeast(changed.length, LEAST_CHANGED[name]));
  });
}

/** What was JSON is JSON afterwards. */
function assertSyntax(before, after) {
  if (syntaxErrors(before) === 0) assert.strictEqual(syntaxErrors(after), 0, after);
}

function syntaxErrors(text) {
  const errors = [];
  parse(text.replace(/^\ufeff/, ""), errors, { allowTrailingComma: true });
  return errors.length;
}

const STYLES = {
  "in blocks": {},
  "in brackets": { collectionStyle: "flow" },
  "in quotation marks": { defaultStringType: "QUOTE_SINGLE", defaultKeyType: "QUOTE_DOUBLE" },
};

/** What YAML can say: JSON without mistakes. */
const documents = fixtures.filter(({ text }) => isJson(text));

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

for (const [style, how] of Object.entries(STYLES)) {
  testEach(`the fixes of a fixture as YAML ${style} mend it`, documents, ({ text, options }) => {
    for (const unsafe of [false, true]) {
      const rounds = mend(yaml, stringify(JSON.parse(text), how), options, unsafe);
      assertMended(rounds, unsafe);
      if (!unsafe) assertNothingNew(rounds);
      const { errors } = parseAllDocuments(rounds.at(-1).text, { uniqueKeys: false })[0] ?? { errors: [] };
      assert.deepEqual(errors, []);
    }
  });
}
