// A fresh page, which does the work itself, or has a fresh worker do it.

import { firstResult } from "./first-result.mjs";

const text = await (await fetch("/first-input.json")).text();
const moduleOf = (name) => `/contestants/${name}.mjs`;

globalThis.benchmark = {
  inPage: (name) => firstResult(moduleOf(name), text),
  inWorker(name) {
    const worker = new Worker("/start-up/in-web-worker.mjs", { type: "module" });
    worker.postMessage([moduleOf(name), text]);
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  },
};
