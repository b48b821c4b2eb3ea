import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../xtask/js/serve.mjs";
import { inRepository } from "../support/paths.js";
import { groups } from "./cases/index.js";
import { instances } from "./instances.js";

const main = await import("../../pkg/dist/index.js");
const instancesAtImport = instances.length;
const api = { ...main, ...(await import("../../pkg/dist/explain.js")) };

let server;
let copies = 0;
const slim = {
  get url() {
    return `${server.url}entra_user_flow_bg.wasm`;
  },
  load: () => import(`../../pkg/dist/slim.js?copy=${++copies}`),
};

before(async () => {
  server = await serve({ root: inRepository("pkg/dist") });
});
after(() => server.close());

test("importing the package starts nothing", () => {
  assert.equal(instancesAtImport, 0);
});

test("a Buffer is bytes", () => {
  const text = '{ "name": "Größe" }';
  assert.deepEqual(api.validate(Buffer.from(text)), api.validate(text));
});

for (const [group, cases] of Object.entries(groups)) {
  describe(group, () => {
    for (const [name, run] of Object.entries(cases)) test(name, () => run(api, slim));
  });
}
