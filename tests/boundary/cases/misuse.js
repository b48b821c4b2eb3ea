// What is refused as no source at all.

import { assert } from "chai";
import { asObject, encode, GOOD } from "../documents.js";
import { thrown } from "../observe.js";

/** Calls that must be refused as misuse by every function that takes a source. */
function assertRefused(api, makeSource, message) {
  for (const name of ["validate", "build", "buildBytes", "importFlow"]) {
    assert.throws(() => api[name](makeSource()), TypeError, message, name);
  }
  assert.throws(() => api.validate([GOOD, makeSource()]), TypeError, message, "validate, several sources");
  assert.throws(() => api.diff(makeSource(), GOOD), TypeError, message, "diff, the wanted flow");
  assert.throws(() => api.diff(GOOD, makeSource()), TypeError, message, "diff, what is there");
}

export const misuse = {
  "a primitive that is no text is misuse"(api) {
    const values = {
      undefined: undefined,
      number: 1,
      boolean: true,
      bigint: 1n,
      symbol: Symbol("s"),
      function: () => {},
    };
    for (const [type, value] of Object.entries(values)) {
      assertRefused(api, () => value, new RegExp(`^source: expected a string.* but got ${type}$`));
    }
    for (const name of ["validate", "build", "buildBytes", "importFlow", "diff"]) {
      assert.throws(() => api[name](), TypeError, /^source: /, name);
    }
    assert.throws(() => api.diff(GOOD), TypeError, /^source: /);
  },

  "an object without a JSON form is misuse"(api) {
    const cyclic = {};
    cyclic.self = cyclic;
    const fails = () => {
      throw new RangeError("no");
    };
    assertRefused(api, () => cyclic, /^source: /);
    assertRefused(api, () => ({ name: 1n }), /^source: /);
    assertRefused(api, () => ({ toJSON: fails }), /^source: /);
    assertRefused(api, () => ({ toJSON: () => undefined }), /^source: /);
    assertRefused(api, () => Promise.resolve(GOOD), /^source: .*promise/);
  },

  "a set of flows can be validated, and building it is misuse"({ build, buildBytes, validate }) {
    const flow = asObject(GOOD);
    for (const set of [[], [flow, { ...flow, name: "Other" }]]) {
      for (const source of [set, JSON.stringify(set)]) {
        assert.isTrue(validate(source).ok);
        assert.throws(() => build(source), TypeError, /one user flow/);
        assert.throws(() => buildBytes(source), TypeError, /one user flow/);
      }
    }
  },

  "misuse keeps what caused it"({ validate }) {
    const cause = new RangeError("no");
    const source = {
      toJSON() {
        throw cause;
      },
    };
    assert.strictEqual(thrown(() => validate(source)).cause, cause);
  },

  "a detached buffer is misuse, not an empty document"(api) {
    const detached = () => {
      const bytes = encode(GOOD);
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
      return bytes;
    };
    assertRefused(api, detached, /^source: .*detached/);
    assertRefused(api, () => detached().buffer, /^source: .*detached/);
  },
};
