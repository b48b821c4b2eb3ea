// How each bundler is called: with what must be said on its command line, without a plug-in.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./processes.js";
import { TOOLS } from "./tools.js";

const PAGE = '<!doctype html><html lang="en"><title>Page</title><script type="module" src="/SCRIPT"></script></html>\n';

/** Vite starts from a page. */
export const writePage = (folder, script) => writeFile(join(folder, "index.html"), PAGE.replace("SCRIPT", script));

/** Vite has no option on its command line for this. */
const NO_EXTERNAL = "export default { ssr: { noExternal: true } };\n";

const ARGUMENTS = {
  esbuild: ({ platform, format = "esm" }, entry, out) => [
    entry,
    "--bundle",
    "--minify",
    `--platform=${platform}`,
    `--format=${format}`,
    `--outfile=${out}/bundle.${format === "cjs" ? "cjs" : "mjs"}`,
  ],
  rollup: (row, entry, out) => [entry, "--format", "es", "--file", `${out}/bundle.mjs`],
  webpack: ({ platform }, entry, out, project) => [
    ...["--entry", `./${entry}`, "--mode", "production", "--output-path", join(project, out)],
    ...["--target", platform === "node" ? "node" : "web"],
    ...["--output-filename", platform === "node" ? "bundle.cjs" : "bundle.mjs"],
  ],
  vite: ({ platform }, entry, out) => ["build", "--outDir", out, ...(platform === "node" ? ["--ssr", entry] : [])],
};

/** Bundles `entry` into the folder `out` of the project. */
export async function build(row, entry, out, project) {
  const [bundler] = row.tools;
  if (bundler.startsWith("vite") && row.platform === "browser") await writePage(project, entry);
  if (row.noExternal) await writeFile(join(project, "vite.config.mjs"), NO_EXTERNAL);
  const args = ARGUMENTS[bundler.replace(/\d$/, "")](row, entry, out, project);
  await run([...TOOLS[bundler].command, ...args], project);
}
