// The real workerd, which runs what Cloudflare Workers runs, started by miniflare.

import { createRequire } from "node:module";
import { join } from "node:path";
import { Miniflare } from "miniflare";

export const COMPATIBILITY_DATE = "2026-04-01";

/**
 * A bundle with the module beside it.
 * @param {string} folder
 * @param {string} script its name
 */
export function workerOf(folder, script) {
  return new Miniflare({
    modules: true,
    modulesRoot: folder,
    modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
    scriptPath: join(folder, script),
    compatibilityDate: COMPATIBILITY_DATE,
  });
}

/** @param {object[]} modules as miniflare takes them, the main one first */
export async function startWorkerd(modules) {
  const worker = new Miniflare({ modules, compatibilityDate: COMPATIBILITY_DATE });
  return { url: await worker.ready, close: () => worker.dispose() };
}

export const workerdVersion = () => createRequire(import.meta.url)("workerd/package.json").version;
