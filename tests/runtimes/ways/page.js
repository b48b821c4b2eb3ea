// A page from a plain file server, without any bundler. The files are those of npm; a page names them by an import map
// or by their path. Workers have no import maps.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CONTENT_SECURITY_POLICY, serve } from "../../../xtask/js/serve.mjs";
import { resultOf } from "../browsers.js";
import { writeEntry } from "../project.js";
import { importMap } from "./import-map.js";

const SCRIPT = '<script type="module" src="/SCRIPT"></script>';

/** The module that a page starts with, and what it starts, if it is not that which uses the package. */
const STARTS = {
  "dedicated worker": `const worker = new Worker("/entry.mjs", { type: "module" });
worker.onmessage = ({ data }) => { globalThis.result = data; };
worker.onerror = ({ message }) => { globalThis.result = String(message); };
`,
  "service worker": `navigator.serviceWorker.onmessage = ({ data }) => { globalThis.result = data; };
await navigator.serviceWorker.register("/worker.mjs", { type: "module" });
(await navigator.serviceWorker.ready).active.postMessage("run");
`,
  "sandboxed frame": `addEventListener("message", ({ data, origin }) => {
  globalThis.result = origin === "null" ? data : "not sandboxed";
});
const frame = document.createElement("iframe");
frame.sandbox = "allow-scripts";
frame.src = "/frame.html";
document.body.append(frame);
`,
  "trusted types": `try {
  document.body.innerHTML = "<p>";
  globalThis.result = "not required";
} catch {
  import("/entry.mjs");
}
`,
  refusal: 'import("/entry.mjs").catch(({ name }) => { globalThis.result = name; });\n',
};
const REPLY = 'import { run } from "./main.mjs";\nonmessage = ({ source }) => source.postMessage(run());\n';
const TO_PARENT = 'import { run } from "./main.mjs";\nparent.postMessage(run(), "*");\n';

/** @param {{ within?: keyof typeof STARTS, policy?: string[], importMap?: "names" | "integrity" }} row */
export async function page(row, project) {
  const map = row.importMap && (await importMap(project, row.importMap === "integrity"));
  const served = { row, project, map, start: row.within };
  const result = await open(served);
  // Integrity is proven by what is refused: the same page, with the hash of another file.
  if (row.importMap === "integrity") await assertRefused({ ...served, map: map.damaged(), start: "refusal" });
  return result;
}

async function assertRefused(served) {
  const result = await open(served);
  if (result !== "TypeError") throw new Error("a file is taken although its hash is another");
}

async function open({ row, project, map, start }) {
  await writeEntry(project, row.within === "dedicated worker" ? "post" : "page");
  await writeFile(join(project, "worker.mjs"), REPLY);
  await writeFile(join(project, "framed.mjs"), TO_PARENT);
  await writeFile(join(project, "start.mjs"), STARTS[start] ?? "");
  const document = (script) => `<!doctype html><html lang="en"><title>Page</title><body>${map?.html ?? ""}${script}`;
  const script = (name) => document(SCRIPT.replace("SCRIPT", name));
  await writeFile(join(project, "index.html"), script(start ? "start.mjs" : "entry.mjs"));
  await writeFile(join(project, "frame.html"), script("framed.mjs"));
  const server = await serve({ root: project, headers: headers(row.policy, map) });
  try {
    return await resultOf(row.tools[0], server.url);
  } finally {
    await server.close();
  }
}

function headers(more = [], map) {
  const policy = CONTENT_SECURITY_POLICY.replace("script-src", map ? `script-src ${map.source}` : "script-src");
  // A sandboxed frame is of no origin, so that even its own scripts come from another; a CDN sends this header to all.
  return { "Content-Security-Policy": [policy, ...more].join("; "), "Access-Control-Allow-Origin": "*" };
}
