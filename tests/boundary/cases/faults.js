// A fault inside the module: thrown as such, and over with the next call.

import { assert } from "chai";
import { GOOD, LIVE, MISSPELT, WANTED } from "../documents.js";
import { instances, memories } from "../instances.js";

/** Overwrites all that the module knows, its allocator and its tables included. */
function destroy() {
  for (const { buffer } of memories()) new Uint8Array(buffer).fill(0xff);
}

function fault(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

export const faults = {
  "a fault is a UserFlowError with its cause"({ isUserFlowError, UserFlowError, validate }) {
    validate(GOOD);
    destroy();
    const error = fault(() => validate(MISSPELT));
    assert.instanceOf(error, UserFlowError);
    assert.instanceOf(error, Error);
    assert.isTrue(isUserFlowError(error));
    assert.strictEqual(error.name, "UserFlowError");
    assert.strictEqual(error.code, "internal-fault");
    assert.instanceOf(error.cause, Error);
    assert.isNotEmpty(error.stack);
  },

  "the next call starts afresh"(api) {
    const report = api.validate(MISSPELT);
    const payload = api.buildBytes(GOOD);
    const calls = {
      validate: () => assert.deepEqual(api.validate(MISSPELT), report),
      buildBytes: () => assert.deepEqual(api.buildBytes(GOOD), payload),
      options: () => assert.deepEqual(api.validate(MISSPELT, { format: "auto" }), report),
      importFlow: () => assert.isTrue(api.importFlow(LIVE).complete),
      diff: () => assert.lengthOf(api.diff(WANTED, LIVE), 1),
      settings: () => assert.isTrue(api.validate([GOOD], { rules: { UF0203: "off" } }).ok),
    };
    for (const [name, call] of Object.entries(calls)) {
      destroy();
      const count = instances.length;
      assert.strictEqual(fault(() => api.validate(GOOD)).code, "internal-fault", name);
      call();
      assert.strictEqual(instances.length, count + 1, name);
      call();
      assert.strictEqual(instances.length, count + 1, name);
    }
  },

  "a finding and a misuse are no faults"({ build, isUserFlowError, validate }) {
    validate(GOOD);
    const count = instances.length;
    validate(MISSPELT);
    assert.isFalse(isUserFlowError(fault(() => validate(1))));
    assert.isFalse(isUserFlowError(fault(() => validate(GOOD, { format: "yaml" }))));
    assert.isFalse(isUserFlowError(fault(() => build([]))));
    validate(GOOD);
    assert.strictEqual(instances.length, count);
  },

  "isUserFlowError takes anything"({ isUserFlowError, UserFlowError }) {
    assert.isTrue(isUserFlowError(new UserFlowError("internal-fault", "made by hand")));
    for (const value of [undefined, null, 1, "UserFlowError", {}, new Error("x"), new TypeError("x")]) {
      assert.isFalse(isUserFlowError(value));
    }
  },
};
