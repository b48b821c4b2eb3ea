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
