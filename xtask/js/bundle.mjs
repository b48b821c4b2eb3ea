// Makes pkg/dist from pkg/src and from what wasm-bindgen wrote: node bundle.mjs <version> <folder of glue and wasm>.
// Each entry becomes one self-contained file, so that a page or a worker loads it in one request.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleCli } from "./bundle-cli.mjs";
import { checkPackage } from "./check-package.mjs";

const root = join(import.meta.dirname, "../..");
const [version, stage] = process.argv.slice(2);
const source = join(root, "pkg/src");
const dist = join(root, "pkg/dist");
const wasmName = "entra_user_flow_bg.wasm";
const clientWasmName = "entra_user_flow_client_bg.wasm";

await cp(source, stage, { recursive: true });
for (const [name, file] of [["wasm-base64.js", wasmName], ["client-wasm-base64.js", clientWasmName]]) {
  const wasm = await readFile(join(stage, file));
  await writeFile(join(stage, name), `export default "${wasm.toString("base64")}";\n`);
}

/** A language is one file. */
const locales = (await readdir(join(source, "locales"))).filter((name) => name.endsWith(".js"));

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const names = ["index", "workerd", "edge-light", "slim", "yaml", "explain", "format", "requests"];
const clients = ["client", "client-workerd", "client-edge-light"];
const options = {
  outdir: dist,
  outbase: stage,
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  // The YAML entry takes the core of whoever imports it, by the name of the package: there is one copy of it then.
  external: [...[wasmName, clientWasmName].flatMap((name) => [`./${name}`, `./${name}?module`]), "entra-user-flow", "yaml"],
  metafile: true,
  logLevel: "warning",
};
/** In ASCII alone: with one other character, an engine keeps the whole script, and the wasm in it, in twice the memory. */
const entries = [...names, ...clients].map((name) => join(stage, `${name}.js`));
const { metafile } = await build({ ...options, entryPoints: entries, charset: "ascii" });
const languages = locales.map((name) => join(stage, "locales", name));
const { metafile: ofLanguages } = await build({ ...options, entryPoints: languages, charset: "utf8" });
Object.assign(metafile.outputs, ofLanguages.outputs);
const types = (await readdir(source)).filter((name) => name.endsWith(".d.ts"));
for (const name of [wasmName, clientWasmName, "types", ...types]) await cp(join(stage, name), join(dist, name), { recursive: true });
for (const name of locales) {
  await cp(join(stage, "locales/locale.d.ts"), join(dist, "locales", name.replace(/\.js$/, ".d.ts")));
}
const cli = await bundleCli({ stage, dist, version });
for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "README.md"]) await cp(join(root, name), join(root, "pkg", name));

// Diagnostics point to the pages of their rules, which a CDN serves from the package.
await rm(join(root, "pkg/docs"), { recursive: true, force: true });
await cp(join(root, "docs/rules"), join(root, "pkg/docs/rules"), { recursive: true });

await checkPackage({ root, dist, version, metafile, cli });

// The page takes the same entry as everyone else; the types are for editors.
const page = join(root, "www/entra-user-flow");
await rm(page, { recursive: true, force: true });
for (const name of ["index.js", "index.d.ts", "codes.d.ts", "types"]) {
  await cp(join(dist, name), join(page, name), { recursive: true });
}
