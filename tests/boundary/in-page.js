// Hands the cases to the test that drives the page.

import { instances } from "./instances.js";
import { groups } from "./cases/index.js";

const main = await import("/package/index.js");
const instancesAtImport = instances.length;
const api = { ...main, ...(await import("/package/explain.js")) };

let copies = 0;
const slim = {
  url: new URL("/package/entra_user_flow_bg.wasm", location).href,
  load: () => import(`/package/slim.js?copy=${++copies}`),
};

globalThis.instancesAtImport = instancesAtImport;
globalThis.runCase = (group, name) => groups[group][name](api, slim);

/** What each way to the module throws where WebAssembly may not be compiled. */
globalThis.runBlocked = async () => {
  const { init, initSync } = await slim.load();
  const bytes = new Uint8Array(await (await fetch(slim.url)).arrayBuffer());
  const faults = {};
  for (const [way, call] of Object.entries({
    validate: () => api.validate("{}"),
    initSync: () => initSync(bytes),
    init: () => init(slim.url),
  })) {
    try {
      await call();
    } catch ({ name, code, message }) {
      faults[way] = { name, code, message };
    }
  }
  return faults;
};
