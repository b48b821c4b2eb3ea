// Calls do not disturb one another.

import { assert } from "chai";
import { codes, encode, GOOD, LIVE, MISSPELT, WANTED } from "../documents.js";
import { instances } from "../instances.js";

/** Larger than any buffer a small document leaves behind, so that the memory grows. */
const LARGE = GOOD.replace("SignInSignUpSample", "x".repeat(2 * 1024 * 1024));

export const isolation = {
  "results stay as they are after later calls"({ build, buildBytes, diff, importFlow, rules, validate }) {
    const compare = () => {
      const changes = diff(WANTED, LIVE);
      return [changes, changes.report];
    };
    const make = () => [
      validate(MISSPELT),
      validate([MISSPELT, GOOD]),
      build(GOOD),
      buildBytes(GOOD),
      importFlow(LIVE),
      compare(),
      rules(),
    ];
    const earlier = make();
    const copy = JSON.stringify(earlier);
    validate(LARGE);
    buildBytes(LARGE);
    make();
    assert.strictEqual(JSON.stringify(earlier), copy);
    assert.deepEqual(JSON.parse(JSON.stringify(make())), JSON.parse(copy));
  },

  "changing a result changes no later one"({ rules, validate }) {
    const expected = [rules()[0].code, codes(validate(MISSPELT))];
    rules()[0].code = "changed";
    validate(MISSPELT).diagnostics.length = 0;
    assert.deepEqual([rules()[0].code, codes(validate(MISSPELT))], expected);
  },

  async "the memory may grow during a call"(api, { load, url }) {
    const { buildBytes, init, validate } = await load();
    await init(url);
    validate(GOOD);
    const { memory } = instances.at(-1).exports;
    const before = memory.buffer.byteLength;
    assert.deepEqual(buildBytes(LARGE), api.buildBytes(LARGE));
    assert.isAbove(memory.buffer.byteLength, before);
  },

  "code of the caller may call the package while a source is read"({ build, validate }) {
    const nested = [];
    const source = {
      toJSON() {
        nested.push(validate(MISSPELT), build(LARGE).report);
        return {
          get name() {
            nested.push(validate(encode(MISSPELT)));
            return "Outer";
          },
          identityProviders: ["emailPassword"],
        };
      },
    };
    assert.strictEqual(build(source).body.displayName, "Outer");
    assert.deepEqual(
      nested.map((report) => report.ok),
      [false, true, false],
    );
  },

  "code of the caller may call the package while options are read"({ build, validate }) {
    const options = {
      get graphVersion() {
        assert.isFalse(validate(MISSPELT, { positionEncoding: "utf-8" }).ok);
        return "beta";
      },
    };
    assert.strictEqual(build(GOOD.replace("{", '{ "priority": 7,'), options).body.priority, 7);
  },

  "code of the caller that throws leaves nothing behind"({ validate }) {
    for (const key of ["format", "graphVersion", "positionEncoding"]) {
      const fault = new Error(key);
      const options = {
        get [key]() {
          throw fault;
        },
      };
      assert.throws(() => validate(GOOD, options), fault);
    }
    assert.isTrue(validate(GOOD).ok);
  },

  // In a fresh instance, which has no free memory left over in which a leak could hide.
  async "a hundred thousand calls leave the memory as it was"(api, { load, url }) {
    const { build, buildBytes, diff, importFlow, init, rules, validate } = await load();
    const settings = { variables: { x: 1 }, rules: { UF0113: "off" }, tenant: { applications: [{ appId: "a" }] } };
    await init(url);
    const calls = [
      () => validate(GOOD),
      () => validate(MISSPELT, { positionEncoding: "utf-8" }),
      () => validate("[".repeat(200)),
      () => validate({ name: "object" }),
      () => build(GOOD),
      () => buildBytes(encode(GOOD), { graphVersion: "beta" }),
      () => validate([GOOD, MISSPELT, { name: "object" }], settings),
      () => importFlow(LIVE, settings),
      () => diff(WANTED, LIVE, settings),
      () => assert.throws(() => validate(GOOD, { format: "yaml" }), TypeError),
      () => assert.throws(() => build([]), TypeError),
    ];
    const round = (times) => {
      for (let index = 0; index < times; index++) calls[index % calls.length]();
      rules();
    };
    round(1000);
    const before = sizes(instances.at(-1));
    for (let index = 0; index < 100; index++) round(1000);
    assert.deepEqual(sizes(instances.at(-1)), before);
  },
};

/** The sizes of what an instance may let grow: its memory, and its table of JavaScript values. */
function sizes({ exports }) {
  const tables = Object.values(exports).filter((value) => value instanceof WebAssembly.Table);
  return [exports.memory.buffer.byteLength, ...tables.map(({ length }) => length)];
}
