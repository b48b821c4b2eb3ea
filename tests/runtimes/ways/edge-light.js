// The sandbox of Vercel's edge functions. There as here it compiles neither text nor bytes; the platform gives a
// compiled module for an import that ends in `?module`.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EdgeVM } from "@edge-runtime/vm";
import { assertModules } from "../bundle-contents.js";
import { run } from "../processes.js";
import { writeEntry } from "../project.js";
import { TOOLS } from "../tools.js";

export async function edgeLight({ module }, project) {
  const bundle = (out, ...options) => bundleFor(project, module, out, options);
  const edge = await bundle("edge", "--conditions=edge-light", "--external:*.wasm?module");
  await assertModules(join(project, "edge"), 0);
  const wasm = await readFile(join(project, "node_modules/entra-user-flow/dist/entra_user_flow_bg.wasm"));
  const result = evaluate(edge, await WebAssembly.compile(wasm));

  // What other entries do is refused here, so that this row proves that the right one was taken.
  const inlined = await bundle("inlined");
  assert.throws(() => evaluate(inlined), { name: "UserFlowError", code: "wasm-blocked" });
  return result;
}

async function bundleFor(project, module, out, options) {
  const entry = await writeEntry(project, "page", module);
  const file = join(project, out, "bundle.js");
  await run([...TOOLS.esbuild.command, entry, "--bundle", "--format=iife", `--outfile=${file}`, ...options], project);
  return readFile(file, "utf8");
}

function evaluate(code, module) {
  const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  vm.context.require = () => module;
  vm.evaluate(code);
  return JSON.parse(JSON.stringify(vm.context.result));
}
