// Cloudflare Workers, where bytes may not be compiled: in workerd itself, and by the tool of Cloudflare.

import { join } from "node:path";
import { COMPATIBILITY_DATE, workerOf } from "../../support/workerd.js";
import { assertModules } from "../bundle-contents.js";
import { run, serveWith } from "../processes.js";
import { writeEntry } from "../project.js";
import { TOOLS } from "../tools.js";

/** Bundled by esbuild, which copies the module beside the bundle. */
export async function workerd({ module }, project) {
  const entry = await writeEntry(project, "respond", module);
  const out = join(project, "out");
  const options = ["--bundle", "--format=esm", "--conditions=workerd", "--loader:.wasm=copy", `--outdir=${out}`];
  await run([...TOOLS.esbuild.command, entry, ...options], project);
  await assertModules(out, 1);
  const worker = workerOf(out, "entry.js");
  try {
    return await (await worker.dispatchFetch("http://localhost/")).json();
  } finally {
    await worker.dispose();
  }
}

export async function wrangler({ module }, project) {
  const entry = await writeEntry(project, "respond", module);
  const date = ["--compatibility-date", COMPATIBILITY_DATE];
  const deploy = ["deploy", entry, "--name", "sample", "--dry-run", "--outdir", "out", ...date];
  await run([...TOOLS.wrangler.command, ...deploy], project);
  await assertModules(join(project, "out"), 1);
  const dev = (port) => ["dev", entry, "--ip", "127.0.0.1", "--port", String(port), "--inspector-port", "0", ...date];
  const server = await serveWith((port) => [...TOOLS.wrangler.command, ...dev(port)], project);
  try {
    return await (await fetch(server.url)).json();
  } finally {
    await server.close();
  }
}
