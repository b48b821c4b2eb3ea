// The entry that is given its WebAssembly bytes. `load` gives a fresh copy of it, `url` is where the bytes are served.

import { assert } from "chai";
import { GOOD, MISSPELT } from "../documents.js";

const bytesOf = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());

async function rejection(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

export const slim = {
  async "is unusable before it has its bytes, and says so"(api, { load }) {
    const { build, buildBytes, diff, importFlow, isUserFlowError, rules, validate } = await load();
    for (const call of [
      () => validate(GOOD),
      () => build(GOOD),
      () => buildBytes(GOOD),
      () => importFlow(GOOD),
      () => diff(GOOD, GOOD),
    ]) {
      const error = await rejection((async () => call())());
      assert.isTrue(isUserFlowError(error));
      assert.strictEqual(error.code, "not-initialised");
      assert.match(error.message, /initSync.*init/);
    }
    assert.deepEqual(rules(), api.rules());
  },

  async "takes bytes or a module at once"(api, { load, url }) {
    const bytes = await bytesOf(url);
    for (const source of [bytes, bytes.buffer, new DataView(bytes.buffer), new WebAssembly.Module(bytes)]) {
      const { initSync, validate } = await load();
      initSync(source);
      assert.deepEqual(validate(MISSPELT), api.validate(MISSPELT));
    }
  },

  async "takes a URL, a response, bytes or a module, or a promise of them"(api, { load, url }) {
    const bytes = await bytesOf(url);
    for (const makeSource of [
      () => url,
      () => new URL(url),
      () => fetch(url),
      async () => await fetch(url),
      () => bytes,
      () => bytes.buffer,
      () => new WebAssembly.Module(bytes),
      () => WebAssembly.compile(bytes),
    ]) {
      const { init, validate } = await load();
      assert.isUndefined(await init(makeSource()));
      assert.deepEqual(validate(MISSPELT), api.validate(MISSPELT));
    }
  },

  async "fetches once, however often it is asked"(api, { load, url }) {
    const { init, initSync, validate } = await load();
    const original = globalThis.fetch;
    let count = 0;
    globalThis.fetch = (...args) => {
      count += 1;
      return original(...args);
    };
    try {
      await Promise.all([init(url), init(url), init(url)]);
      await init(url);
      initSync(await bytesOf(url));
    } finally {
      globalThis.fetch = original;
    }
    // The second is that of bytesOf.
    assert.strictEqual(count, 2);
    assert.isTrue(validate(GOOD).ok);
  },

  async "may be asked again after a failure"(api, { load, url }) {
    const { init, isUserFlowError, validate } = await load();
    const error = await rejection(init(new URL("missing.wasm", url)));
    assert.isTrue(isUserFlowError(error));
    assert.strictEqual(error.code, "not-initialised");
    assert.match(error.message, /404/);
    await init(url);
    assert.isTrue(validate(GOOD).ok);
  },

  async "refuses what is not WebAssembly"(api, { load, url }) {
    const { init, initSync } = await load();
    const damaged = (await bytesOf(url)).fill(0, 0, 4);
    for (const source of [undefined, null, 1, {}, []]) {
      assert.throws(() => initSync(source), TypeError);
      assert.instanceOf(await rejection(init(source)), TypeError);
    }
    assert.throws(() => initSync(damaged), WebAssembly.CompileError);
    assert.instanceOf(await rejection(init(damaged)), WebAssembly.CompileError);
  },
};
