import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const inBenches = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const OPTIONS = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  loader: { ".wasm": "copy" },
  outExtension: { ".js": ".mjs" },
  logLevel: "warning",
  // The package may be without a function that a row needs; that is told there.
  logOverride: { "import-is-undefined": "silent" },
};

/**
 * Bundles each contestant into one minified module, as it would be shipped: nobody pays in the cold start for the
 * number of files it is kept in, and no function is shared between contestants. Gives the file of each.
 * @param {string} folder below `generated`
 * @param {"index" | "workerd"} entry of the package
 */
export async function bundle(names, folder, entry) {
  const outdir = inBenches(`generated/${folder}`);
  await rm(outdir, { recursive: true, force: true });
  await build({
    ...OPTIONS,
    entryPoints: names.map((name) => inBenches(`contestants/${name}.mjs`)),
    alias: { "entra-user-flow": inBenches(`../pkg/dist/${entry}.js`) },
    outdir,
  });
  return Object.fromEntries(names.map((name) => [name, `${outdir}/${name}.mjs`]));
}

/** Bundles what drives the contestants, which are loaded while it runs. */
export async function bundleDriver(file, folder) {
  await build({
    ...OPTIONS,
    entryPoints: [inBenches(file)],
    external: ["/contestants/*"],
    outdir: inBenches(`generated/${folder}`),
  });
}
