// The files of the package, and what each of its entries makes a page load.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { measure } from "./measure.mjs";

export const WASM = "entra_user_flow_bg.wasm";
const CLIENT_WASM = "entra_user_flow_client_bg.wasm";

/** Every file that is run, as it is packed. */
export async function files(dist) {
  const names = (await readdir(dist, { recursive: true })).filter((name) => /\.(?:js|wasm)$/.test(name)).sort();
  const sizes = names.map(async (name) => [name, measure(await readFile(join(dist, name)))]);
  return Object.fromEntries(await Promise.all(sizes));
}

/** Where bytes may not be compiled, the module is a file of its own; so it is for who loads it. */
const ELSEWHERE = ["workerd", "edge-light"];

/** What an import of all that an entry has makes a page, or a worker, load: by the name of the entry. */
export async function loads(pkg, packages) {
  const wasm = await readFile(join(pkg, "dist", WASM));
  const sizes = {};
  for (const name of await entryNames(pkg)) {
    const script = await bundle(codeOf(name), pkg, { packages });
    sizes[name] = name.endsWith("/slim") ? measure(script, wasm) : measure(script);
  }
  const [main] = Object.keys(sizes);
  for (const [entry, module] of [
    [main, wasm],
    [`${main}/client`, await readFile(join(pkg, "dist", CLIENT_WASM))],
  ]) {
    for (const condition of ELSEWHERE) {
      const script = await bundle(codeOf(entry), pkg, { packages, conditions: [condition] });
      sizes[`${entry} (${condition})`] = measure(script, module);
    }
  }
  return sizes;
}

function codeOf(name) {
  return `export * from "${name}";${name.includes("/locales/") ? ` export { default } from "${name}";` : ""}`;
}

/** The WebAssembly and its glue, before the one becomes part of the other: what the budget is about. */
export async function beforeInlining(dist) {
  const entry = await readFile(join(dist, "index.js"), "utf8");
  const start = entry.indexOf('"AGFzbQ');
  if (start < 0) throw new Error("index.js has no inlined WebAssembly");
  const glue = entry.slice(0, start + 1) + entry.slice(entry.indexOf('";', start));
  return measure(await readFile(join(dist, WASM)), glue);
}

async function entryNames(pkg) {
  const { name, exports } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  const scripts = Object.keys(exports).filter((path) => exports[path].default !== undefined);
  const languages = (await readdir(join(pkg, "dist/locales"))).filter((file) => file.endsWith(".js"));
  const paths = scripts.flatMap((path) =>
    path.includes("*") ? languages.map((file) => path.replace("*", file.slice(0, -".js".length))) : [path],
  );
  return paths.map((path) => path.replace(".", name));
}
