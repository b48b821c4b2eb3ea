// What has to be true of whatever the formatter is given.

import assert from "node:assert/strict";

/** What a formatted text no longer has: words in another letter case, trailing commas, a byte-order mark. */
const MENDED = ["UF0111", "UF0009", "UF0010"];

/** Refusals of what is no definition. Others would be a defect, or a comment that cannot be kept. */
const REFUSALS = ["unreadable", "graph", "no-definition"];

const codesOf = ({ diagnostics }) =>
  diagnostics
    .map(({ code }) => code)
    .filter((code) => !MENDED.includes(code))
    .sort();

/**
 * Checks that formatting changes nothing but the form; gives the formatted text, undefined where there is none.
 * @param {{ apis: object, format: Function }} loaded
 * @param {{ text: string, language: "json" | "yaml", options?: object, bodies: string[] }} given `bodies` of Graph are
 *   compared with the definition
 */
export function checkForm({ apis, format }, { text, language, options, bodies }) {
  const api = apis[language];
  const result = format(text, language);
  if (result.text === undefined) {
    assert(REFUSALS.includes(result.refusal), `${result.refusal}: ${result.comment}`);
    return undefined;
  }
  assert.equal(format(result.text, language).text, result.text, "a second time changes something");
  assert.deepEqual(codesOf(api.validate(result.text, options)), codesOf(api.validate(text, options)), "other findings");
  assert.equal(payload(api, result.text, options), payload(api, text, options), "another payload");
  // Of a broken definition, a difference shows the text of what is broken.
  for (const body of api.validate(text, options).ok ? bodies : []) {
    assert.deepEqual(changes(api, result.text, body, options), changes(api, text, body, options), "other differences");
  }
  const windows = text.replace(/\r?\n/g, "\r\n");
  if (windows !== text)
    assert.equal(format(windows, language).text, result.text.replace(/\r?\n/g, "\r\n"), "line ends");
  return result.text;
}

/** A set has no payload, which is a misuse. */
export function payload(api, text, options) {
  return attempt(() => api.build(text, options).json);
}

/** Without the places in the definition: those of members that are spelled in a shorter way are shorter. */
function changes(api, text, body, options) {
  return attempt(() =>
    JSON.parse(JSON.stringify(api.diff(text, body, options), (name, value) => (name === "path" ? undefined : value))),
  );
}

function attempt(action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof TypeError) return `misuse: ${error.message}`;
    throw error;
  }
}
