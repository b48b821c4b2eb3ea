// The real workerd, which runs what Cloudflare Workers runs, started by miniflare.

import { createRequire } from "node:module";
import { Miniflare } from "miniflare";

/** @param {object[]} modules as miniflare takes them, the main one first */
export async function startWorkerd(modules) {
  const worker = new Miniflare({ modules, compatibilityDate: "2026-04-01" });
  return { url: await worker.ready, close: () => worker.dispose() };
}

export const workerdVersion = () => createRequire(import.meta.url)("workerd/package.json").version;
