// Formatting changes the form alone: findings, payload and differences are those of before, and no comment is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parse as parseJson } from "jsonc-parser";
import { parse as parseYaml, stringify } from "yaml";
import { mutations, numbers } from "../schema/mutate.js";
import { IN_PAGES, WHOLE } from "../schema/whole.js";
import { testEach } from "../support/each.js";
import { readFixtures } from "../support/fixtures.js";
import { temporaryFolder } from "../support/temporary.js";
import { loadFormatter, schema } from "./fmt/load.js";
import { checkForm, payload } from "./fmt/properties.js";
import { jsonText, lengthened, numbersOf, withYamlComments } from "./fmt/rewrite.js";

const loaded = await loadFormatter(temporaryFolder());
const { apis, format } = loaded;
const { json } = apis;
const below = numbers(20261125);

const fixtures = readFixtures();
const bodies = fixtures
  .map(({ text }) => text)
  .filter((text) => {
    const { ok, format: language } = json.validate(text);
    return ok && language === "graph";
  });
const someBodies = () => [bodies[0], bodies[below(bodies.length)]];

/** Definitions that can be built, as data. */
const definitions = fixtures
  .filter(isDefinition)
  .map(({ name, text }) => ({ name, data: parseJson(text.replace(/^\ufeff/, "")) }));

function isDefinition({ text, options }) {
  const report = json.validate(text, options);
  return report.ok && report.format === "definition" && !report.diagnostics.some(({ code }) => code === "UF0111");
}

testEach("each fixture", fixtures, ({ text, options }) =>
  checkForm(loaded, { text, language: "json", options, bodies: someBodies() }),
);

const STYLES = {
  blocks: { lineWidth: 60 },
  brackets: { collectionStyle: "flow" },
  quotes: { defaultStringType: "QUOTE_SINGLE", indent: 4 },
};
for (const [index, [style, options]] of Object.entries(STYLES).entries()) {
  // A third of them each: YAML takes its time.
  const some = definitions.filter((_, place) => place % 3 === index);
  testEach(`definitions as YAML in ${style}`, some, ({ data }) => {
    const text = stringify(data, options);
    const result = checkForm(loaded, { text, language: "yaml", bodies: someBodies() });
    assert.notEqual(result, undefined);
    // What there is to say of data is independent of how it is written: JSON gives the same data in the same order.
    assert.equal(JSON.stringify(parseYaml(result)), JSON.stringify(JSON.parse(format(JSON.stringify(data)).text)));
  });
}

testEach("other spellings of each definition become one text", definitions, ({ data }) => {
  const { text } = format(JSON.stringify(data));
  for (let round = 0; round < 2; round++) {
    const other = Array.isArray(data) ? data.map((flow) => lengthened(flow, below)) : lengthened(data, below);
    assert.equal(format(`\ufeff${JSON.stringify(other, null, below(5))}`).text, text);
    checkForm(loaded, { text: JSON.stringify(other), language: "json", bodies: someBodies() });
  }
});

testEach("comments at any place of JSON are kept", definitions, ({ data }) => {
  const { text } = format(JSON.stringify(data));
  for (let round = 0; round < 2; round++) {
    const comments = below(12);
    const given = jsonText(data, below, comments);
    const result = checkForm(loaded, { text: given, language: "json", bodies: someBodies() });
    assert.deepEqual(
      numbersOf(result),
      Array.from({ length: comments }, (_, index) => index + 1),
      given,
    );
    assert.equal(JSON.stringify(parseJson(result)), JSON.stringify(JSON.parse(text)), given);
  }
});

/** Each item on a line of its own, so that a comment can stand behind each. */
const ON_LINES = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: 1e9 };

testEach("comments of YAML are kept", definitions, ({ data }) => {
  const comments = below(10);
  const given = withYamlComments(stringify(data, ON_LINES), below, comments);
  const result = checkForm(loaded, { text: given, language: "yaml", bodies: [] });
  assert.deepEqual(
    numbersOf(result),
    Array.from({ length: comments }, (_, index) => index + 1),
    given,
  );
});

test("whatever differs in one place from a definition that says everything", (context) => {
  const words = Object.values(schema.definitions).flatMap((definition) => definition.enum ?? []);
  let formatted = 0;
  for (const document of [WHOLE, IN_PAGES]) {
    for (const [what, make] of mutations(document, words)) {
      // Another third of them, on the whole, for each seed.
      if (below(3) > 0) continue;
      const text = JSON.stringify(make(), null, 1);
      try {
        formatted += checkForm(loaded, { text, language: "json", bodies: [bodies[0]] }) === undefined ? 0 : 1;
      } catch (error) {
        error.message = `${what}: ${error.message}`;
        throw error;
      }
    }
  }
  assert(formatted > 1500, `only ${formatted} formatted`);
  context.diagnostic(`${formatted} formatted`);
});

testEach("members that equal a default can go without any change of the payload", definitions, ({ data }) => {
  const { text } = format(JSON.stringify(data), "json", { dropDefaults: true });
  assert.equal(payload(json, text), payload(json, JSON.stringify(data)));
  assert.equal(format(text, "json", { dropDefaults: true }).text, text);
});
