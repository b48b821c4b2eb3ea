// A worker of workerd. Its clock stands still while code runs, so that it is told how often to run, and who asks for it
// looks at the clock.

import { checkProducts } from "../gate/products.mjs";
import { budgetInput } from "../inputs.mjs";
import { workOf } from "../measure/sampler.mjs";

/** Not before it is asked for: the first result is measured too. */
async function load(name) {
  const module = `./${name}.mjs`;
  return import(module);
}

const actions = {
  nothing: () => ({}),
  run: async ({ name, row, input, times }) => ({ product: workOf(await load(name), row, input)(times) / times }),
  first: async ({ name }) => ({ product: (await load(name)).build(budgetInput.text).json.length }),
  has: async ({ name, member }) => ({ has: (await load(name))[member] !== undefined }),
  async gate({ names }) {
    const apis = {};
    for (const name of names) apis[name] = await load(name);
    return checkProducts(apis);
  },
};

export default {
  async fetch(request) {
    const { action, ...job } = await request.json();
    try {
      return Response.json(await actions[action](job));
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};
