// An application of Next.js: a component on the server, one in the browser, and a route at the edge.

import { cp } from "node:fs/promises";
import { join } from "node:path";
import { inRepository } from "../../support/paths.js";
import { resultOf } from "../browsers.js";
import { assertModules } from "../bundle-contents.js";
import { run, serveWith } from "../processes.js";
import { TOOLS } from "../tools.js";

const SECONDS = 300;
/** The pages that use the package, each with a bundle for the server: the one in the browser is made there first. */
const PAGES = 2;

/** @param {{ args: string[], edgeChunks: string }} row the bundler, and the folder that it puts the route into */
export async function next({ args, edgeChunks, tools: [, engine] }, project) {
  await cp(inRepository("tests/runtimes/next-app"), join(project, "app"), { recursive: true });
  await run([...TOOLS.next.command, "build", ...args], project, SECONDS);
  // What browsers get is a bundle, and so is what the edge gets; on the server each page is one.
  await assertModules(join(project, ".next/static"), 1);
  await assertModules(join(project, ".next/server", edgeChunks), 1);
  await assertModules(join(project, ".next/server"), 1 + PAGES);
  const start = (port) => [...TOOLS.next.command, "start", "--hostname", "127.0.0.1", "--port", String(port)];
  const server = await serveWith(start, project);
  try {
    const [onServer, onEdge] = await Promise.all([textOf(`${server.url}server`), textOf(`${server.url}edge`)]);
    const inBrowser = await resultOf(engine, `${server.url}client`);
    return { server: JSON.parse(embedded(onServer)), client: inBrowser, edge: JSON.parse(onEdge) };
  } finally {
    await server.close();
  }
}

const textOf = async (url) => (await fetch(url)).text();

/** The text of the one `pre` of a page. */
function embedded(html) {
  const [, text] = html.match(/<pre>(.*?)<\/pre>/s) ?? [];
  if (text === undefined) throw new Error(`the page has no result:\n${html.slice(0, 2000)}`);
  const characters = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  return text.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => characters[entity]);
}
