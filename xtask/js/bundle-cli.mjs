// Makes pkg/dist/cli.js, the command line, in one file with the packages that it needs, so that `npx` installs nothing
// else. What the package has beside it is taken from there, and not once more.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

const PACKAGES = join(import.meta.dirname, "../node_modules");

/** @returns {Promise<import("esbuild").Metafile>} */
export async function bundleCli({ stage, dist, version }) {
  const { metafile } = await build({
    entryPoints: [join(stage, "cli/main.js")],
    outfile: join(dist, "cli.js"),
    bundle: true,
    format: "esm",
    // For `yaml` it is the build that reads no environment, which Deno would ask for.
    platform: "neutral",
    mainFields: ["module", "main"],
    nodePaths: [PACKAGES],
    target: "node20.19",
    charset: "utf8",
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [beside, builtins],
    metafile: true,
    logLevel: "warning",
  });
  await writeFile(join(dist, "cli.LICENSES.txt"), await licences(metafile));
  return metafile;
}

/** The package's own entries, which are its neighbours. */
const beside = {
  name: "beside",
  setup({ onResolve }) {
    onResolve({ filter: /^entra-user-flow(?:\/|$)/ }, ({ path }) => ({
      path: path === "entra-user-flow" ? "./index.js" : path.replace("entra-user-flow", ".") + ".js",
      external: true,
    }));
  },
};

/** Deno takes them by their full names only. */
const builtins = {
  name: "builtins",
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z:_/]+$/ }, ({ path }) => {
      return isBuiltin(path) ? { path: path.startsWith("node:") ? path : `node:${path}`, external: true } : undefined;
    });
  },
};

/** Their authors ask that their texts go with the code. */
async function licences({ inputs }) {
  const names = Object.keys(inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  const sections = [...new Set(names)]
    .filter((name) => name !== undefined)
    .sort()
    .map(licenceOf);
  return ["cli.js has code of these packages.\n", ...(await Promise.all(sections))].join("\n");
}

async function licenceOf(name) {
  const folder = join(PACKAGES, name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${name} has no file with its licence`);
  const text = (await readFile(join(folder, file), "utf8")).trim();
  return `${"-".repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
