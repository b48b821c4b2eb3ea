// What a page loads that does a part of the same work with other packages.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { measure } from "./measure.mjs";

const FLOW = "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";

/** A peer that does not work would be no measure: each has shown that it does. */
const PEERS = [
  { file: "ajv", title: ({ ajv }) => `Ajv ${ajv}, the engine alone`, prove: ({ default: Ajv }) => proveAjv(Ajv) },
  {
    file: "ajv-yaml",
    title: ({ ajv, yaml }) => `Ajv ${ajv} and yaml ${yaml}`,
    prove({ default: Ajv, parse }) {
      proveAjv(Ajv);
      assert.deepEqual(parse("name: Sample"), { name: "Sample" });
    },
  },
  {
    file: "zod",
    title: ({ zod }) => `Zod ${zod}, a small schema`,
    prove({ check }) {
      assert.equal(check({ name: "Sample", identityProviders: ["emailPassword"] }).success, true);
      assert.equal(check({ name: "Sample", identityProviders: [] }).success, false);
    },
  },
  {
    file: "graph-sdk",
    title: (versions) => `Graph SDK ${versions["@microsoft/msgraph-sdk"]}, one flow`,
    prove({ write }) {
      const body = JSON.parse(write({ odataType: FLOW, displayName: "Sample" }));
      assert.deepEqual(body, { "@odata.type": FLOW, displayName: "Sample" });
    },
  },
];

/** The sizes by the names and versions of the packages. */
export async function peers(folder) {
  const { devDependencies: versions } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const sizes = {};
  for (const { file, title, prove } of PEERS) {
    const code = await bundle(await readFile(join(folder, "src", `${file}.mjs`), "utf8"), join(folder, "src"));
    prove(await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`));
    sizes[title(versions)] = measure(code);
  }
  return sizes;
}

function proveAjv(Ajv) {
  const check = new Ajv().compile({ type: "object", required: ["name"] });
  assert.equal(check({ name: "Sample" }), true);
  assert.equal(check({}), false);
}
