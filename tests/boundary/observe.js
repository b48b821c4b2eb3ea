// What a call does besides what it returns.

import { assert } from "chai";

/** The error that a call throws. */
export function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

/** A member of what a call returns is made of its `json` when the member is first read, and once. */
export function assertParsedOnce(call, member) {
  const parse = JSON.parse;
  const parsed = [];
  JSON.parse = (text, ...rest) => {
    parsed.push(text);
    return parse(text, ...rest);
  };
  try {
    const result = call();
    assert.notInclude(parsed, result.json);
    assert.strictEqual(result[member], result[member]);
    assert.lengthOf(
      parsed.filter((text) => text === result.json),
      1,
    );
  } finally {
    JSON.parse = parse;
  }
}
