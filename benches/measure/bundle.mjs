import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles each contestant into one minified module, as it would be shipped: nobody pays in the cold start for the
 * number of files it is kept in, and no function is shared between contestants.
 */
export async function bundle(names) {
  await build({
    entryPoints: names.map((name) => folder(`../contestants/${name}.mjs`)),
    outdir: folder("../generated"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  return Object.fromEntries(names.map((name) => [name, new URL(`../generated/${name}.mjs`, import.meta.url).href]));
}
