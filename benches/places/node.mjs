// Node.js: each contestant is a process, which is told what to do over the channel of `fork`.

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { checkProducts } from "../gate/products.mjs";
import { checkNative, hasNative, startNative } from "./native.mjs";

const CHILD = fileURLToPath(new URL("node-child.mjs", import.meta.url));
/** The contestant that is no module. */
const NATIVE = "native";

/** `modules` has the address of each contestant's bundle by its name. */
export function nodePlace(modules) {
  return {
    name: "Node.js",
    version: process.versions.node,
    sampleMilliseconds: 8,
    hasNative: hasNative(),
    async gate(names) {
      const apis = {};
      for (const name of names) apis[name] = await import(modules[name]);
      return { ...checkProducts(apis), ...checkNative(apis) };
    },
    has: async (name, member) => (await import(modules[name]))[member] !== undefined,
    start: (name, row, input) => (name === NATIVE ? startNative(row, input) : start(name, modules[name], row, input)),
    close() {},
  };
}

async function start(name, module, row, input) {
  const child = fork(CHILD, [module, row.id, input.name], { execArgv: ["--expose-gc"] });
  await answerOf(child, name);
  const ask = (order) => {
    child.send(order);
    return answerOf(child, name);
  };
  return { ask, end: () => child.disconnect() };
}

async function answerOf(child, name) {
  const ended = new AbortController();
  const [message] = await Promise.race([
    once(child, "message", { signal: ended.signal }),
    once(child, "exit", { signal: ended.signal }).then(([code]) => {
      throw new Error(`${name} ended with code ${code}`);
    }),
  ]);
  ended.abort();
  return message;
}
