// A page and a worker whose policy does not allow WebAssembly: the first call says which words to add.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CONTENT_SECURITY_POLICY, serve } from "../../../xtask/js/serve.mjs";
import { resultOf } from "../browsers.js";
import { writePage } from "../bundlers.js";

const WASM = "/node_modules/entra-user-flow/dist/entra_user_flow_bg.wasm";
const IN_PAGE = `import { run } from "./blocked.mjs";\nglobalThis.result = await run("${WASM}");\n`;
const IN_WORKER = `import { run } from "./blocked.mjs";\npostMessage(await run("${WASM}"));\n`;
const START_WORKER = `const worker = new Worker("/worker.mjs", { type: "module" });
worker.onmessage = ({ data }) => { globalThis.result = data; };
worker.onerror = ({ message }) => { globalThis.result = String(message); };
`;

const THROWN = { name: "UserFlowError", code: "wasm-blocked", saysWhat: true, isError: true, isUserFlowError: true };
export const BLOCKED = { thrown: { validate: THROWN, again: THROWN, initSync: THROWN, init: THROWN }, own: true };

export async function blocked({ tools: [engine], within }, project) {
  await writeFile(join(project, "entry.mjs"), within === "dedicated worker" ? START_WORKER : IN_PAGE);
  await writeFile(join(project, "worker.mjs"), IN_WORKER);
  await writePage(project, "entry.mjs");
  const policy = CONTENT_SECURITY_POLICY.replace(" 'wasm-unsafe-eval'", "");
  const server = await serve({ root: project, headers: { "Content-Security-Policy": policy } });
  try {
    return await resultOf(engine, server.url);
  } finally {
    await server.close();
  }
}
