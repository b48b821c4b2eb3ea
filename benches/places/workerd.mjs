// workerd, through miniflare: each contestant is a worker in a process of its own.

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { startWorkerd, workerdVersion } from "../../tests/support/workerd.js";
import { bundle, bundleDriver, inBenches } from "../measure/bundle.mjs";

const FOLDER = inBenches("generated/workers");

export async function bundleWorkers(names) {
  await bundle(names, "workers", "workerd");
  await bundleDriver("places/in-worker.mjs", "workers");
}

/** A worker with some contestants; its own code is loaded, and theirs is not before they are asked for something. */
export async function startWorker(names) {
  const worker = await startWorkerd([moduleOf("in-worker.mjs"), ...names.flatMap(modulesOf)]);
  return {
    /** Asks on a connection of its own. */
    ask: (order) => post(worker.url, false, order),
    /**
     * Asks on one connection, which has been used before, and takes off the way there and back. Nothing follows on it: after
     * some seconds, workerd ends a connection as soon as it has answered.
     */
    async askTimed(order) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const ask = (order) => post(worker.url, agent, order);
      try {
        for (let time = 0; time < 3; time += 1) await ask(NOTHING);
        const ways = [await ask(NOTHING), await ask(NOTHING)];
        const { milliseconds, ...answer } = await ask(order);
        return { ...answer, milliseconds: milliseconds - (ways[0].milliseconds + ways[1].milliseconds) / 2 };
      } finally {
        agent.destroy();
      }
    },
    end: () => worker.close(),
  };
}

function moduleOf(path) {
  const type = path.endsWith(".wasm") ? "CompiledWasm" : "ESModule";
  return { type, path, contents: readFileSync(`${FOLDER}/${path}`) };
}

/** A contestant, and the WebAssembly that it imports. */
function modulesOf(name) {
  const contestant = moduleOf(`${name}.mjs`);
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".wasm") && contestant.contents.includes(file));
  return [contestant, ...files.map(moduleOf)];
}

const NOTHING = { action: "nothing" };

/** Over `node:http`, which takes less time, and a steadier time, than `fetch`. */
async function post(url, agent, order) {
  const start = performance.now();
  const outgoing = request(url, { method: "POST", agent });
  outgoing.end(JSON.stringify(order));
  const [response] = await once(outgoing, "response");
  let text = "";
  for await (const part of response.setEncoding("utf8")) text += part;
  const milliseconds = performance.now() - start;
  if (response.statusCode !== 200) throw new Error(`workerd: ${text}`);
  return { milliseconds, ...JSON.parse(text) };
}

export function workerdPlace() {
  return {
    name: "workerd",
    version: workerdVersion(),
    // The way there and back takes about a millisecond, and another time each time: samples are longer than elsewhere.
    sampleMilliseconds: 40,
    hasNative: false,
    gate: (names) => askOnce(names, { action: "gate", names }),
    has: async (name, member) => (await askOnce([name], { action: "has", name, member })).has,
    async start(name, row, input) {
      const worker = await startWorker([name]);
      const run = (times) => ({ action: "run", name, row: row.id, input: input.name, times });
      return { ask: (order) => sample(worker, run, order), end: worker.end };
    },
    close() {},
  };
}

async function askOnce(names, order) {
  const worker = await startWorker(names);
  try {
    return await worker.ask(order);
  } finally {
    await worker.end();
  }
}

async function sample(worker, run, { warmUp = 0, times }) {
  const start = performance.now();
  for (let count = 1; performance.now() - start < warmUp; count = 16) await worker.ask(run(count));
  const { milliseconds, product } = await worker.askTimed(run(times));
  // Never nothing: how often to run the next time is made of it.
  return { microseconds: Math.max(1, milliseconds * 1000) / times, product };
}
