// The comparison, in all places that are asked for.

import { pathToFileURL } from "node:url";
import { compile } from "./contestants/ajv/compile.mjs";
import { FLOOR, PEERS, SUBJECT } from "./contestants/names.mjs";
import { bundle } from "./measure/bundle.mjs";
import { measurePlace } from "./measure/place.mjs";
import { nodePlace } from "./places/node.mjs";
import { versions } from "./report/versions.mjs";
import { measureStartUp } from "./start-up/measure.mjs";
import { inFreshProcess } from "./start-up/node.mjs";

const START_UP = "first result";
/** A fresh page or workerd takes half a second to come. */
const START_UP_ROUNDS = { "Node.js": 21, elsewhere: 15 };
const ALL = [SUBJECT, ...PEERS, FLOOR];

async function modules() {
  compile();
  const files = await bundle(ALL, "node", "index");
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, pathToFileURL(file).href]));
}

/** Only the gate, in Node.js. */
export async function passGate(peers) {
  return nodePlace(await modules()).gate([SUBJECT, ...peers]);
}

export async function measureEverywhere(options, progress) {
  const results = { versions: await versions(), subject: SUBJECT, peers: options.peers, places: [], startUp: [] };
  const measured = await modules();
  await measureIn(nodePlace(measured), [inFreshProcess(measured)], options, results, progress);
  if (options.browsers) await inBrowsers(options, results, progress);
  if (options.workerd) await inWorkerd(options, results, progress);
  return results;
}

async function measureIn(place, startUps, options, results, progress) {
  try {
    results.places.push(await measurePlace(place, options, progress));
    const rounds = START_UP_ROUNDS[place.name] ?? START_UP_ROUNDS.elsewhere;
    for (const startUp of startUps.filter(() => START_UP.includes(options.only))) {
      progress(`${START_UP} in ${startUp.where}`);
      results.startUp.push(await measureStartUp(startUp, [SUBJECT, ...options.peers], rounds));
    }
  } finally {
    await place.close();
  }
}

/** Loaded only where they are wanted: the tools that drive browsers are those of the tests. */
async function inBrowsers(options, results, progress) {
  const { browserPlace, servePages } = await import("./places/browser.mjs");
  const { inFreshPage } = await import("./start-up/browser.mjs");
  const server = await servePages(ALL);
  try {
    for (const engine of ["Chromium", "Firefox"]) {
      const place = await browserPlace(engine, server);
      await measureIn(place, inFreshPage(place), options, results, progress);
    }
  } finally {
    await server.close();
  }
}

async function inWorkerd(options, results, progress) {
  const { bundleWorkers, workerdPlace } = await import("./places/workerd.mjs");
  const { inFreshWorker } = await import("./start-up/workerd.mjs");
  await bundleWorkers(ALL);
  await measureIn(workerdPlace(), [inFreshWorker], options, results, progress);
}
