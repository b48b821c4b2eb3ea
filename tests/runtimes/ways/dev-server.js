// The server of Vite for development, which bundles the packages of a page when it is first opened.

import { join } from "node:path";
import { resultOf } from "../browsers.js";
import { assertModules } from "../bundle-contents.js";
import { writePage } from "../bundlers.js";
import { serveWith } from "../processes.js";
import { writeEntry } from "../project.js";
import { TOOLS } from "../tools.js";

export async function devServer({ tools: [bundler, engine], module }, project) {
  await writePage(project, await writeEntry(project, "page", module));
  const command = (port) => [...TOOLS[bundler].command, "--host", "127.0.0.1", "--port", String(port), "--strictPort"];
  const server = await serveWith(command, project);
  try {
    const result = await resultOf(engine, server.url);
    await assertModules(join(project, "node_modules/.vite"), 1);
    return result;
  } finally {
    await server.close();
  }
}
