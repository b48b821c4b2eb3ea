// In a page: loads a contestant and gives its samples to who drives the page.

import { checkProducts } from "../gate/products.mjs";
import { samplerOf, workOf } from "../measure/sampler.mjs";

const load = (name) => import(`/contestants/${name}.mjs`);
let sample;

globalThis.benchmark = {
  async start([name, row, input]) {
    // No engine lets a page ask for a collection of garbage.
    sample = samplerOf(workOf(await load(name), row, input));
  },
  order: (order) => sample(order),
  async gate(names) {
    const apis = {};
    for (const name of names) apis[name] = await load(name);
    return checkProducts(apis);
  },
  has: async ([name, member]) => (await load(name))[member] !== undefined,
};
