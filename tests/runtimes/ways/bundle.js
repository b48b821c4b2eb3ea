// A bundler, and what it made run in a page or in Node: the module is in it once, and nothing that is not used.

import { mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "../../../xtask/js/serve.mjs";
import { resultOf } from "../browsers.js";
import { assertLeftOut, assertModules } from "../bundle-contents.js";
import { build, writePage } from "../bundlers.js";
import { run } from "../processes.js";
import { writeEntry } from "../project.js";
import { TOOLS } from "../tools.js";

export async function bundle(row, project) {
  const use = row.platform === "node" ? inNode : inPage;
  const make = async (out, module) => {
    const entry = await writeEntry(project, row.platform === "node" ? "print" : "page", module);
    await build(row, entry, out, project);
    return join(project, out);
  };
  const full = await make("full", row.module);
  // What is left to Node, as an import, is installed beside the bundle and not in it.
  await assertModules(full, row.external ? 0 : 1);
  if (!row.external) await assertLeftOut(full, await make("lean", "lean"), row);
  return use(row, project, full);
}

async function inNode({ external }, project, folder) {
  const [file] = (await readdir(folder)).filter((name) => /\.[cm]?js$/.test(name));
  if (!external) await hideInstalled(project);
  return JSON.parse(await run([...TOOLS.node.command, join(folder, file)], project));
}

/** A bundle that runs elsewhere finds nothing installed there. */
async function hideInstalled(project) {
  await mkdir(join(project, "hidden"));
  await rename(join(project, "node_modules"), join(project, "hidden/node_modules"));
}

/** Under the strict policy of `serve`, which only adds what WebAssembly needs. */
async function inPage({ tools: [bundler, engine] }, project, folder) {
  if (!bundler.startsWith("vite")) await writePage(folder, "bundle.mjs");
  const server = await serve({ root: folder });
  try {
    return await resultOf(engine, server.url);
  } finally {
    await server.close();
  }
}
