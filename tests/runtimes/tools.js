// The programs of the matrix, and where each comes from: the machine, the packages of the tests, or those of packages/,
// which are large and only installed for `--all`.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "../support/paths.js";

/** Where the packages of packages/ are installed, by `cargo xtask runtimes`. */
export const LARGE = process.env.RUNTIMES_PACKAGES ?? inRepository("target/runtimes");

const HOMES = {
  tests: { manifest: inRepository("tests/package.json"), modules: inRepository("tests/node_modules") },
  large: { manifest: inRepository("tests/runtimes/packages/package.json"), modules: join(LARGE, "node_modules") },
};

const node = [process.execPath];
const pinned = (home, title, name, program, runner = []) => ({
  title,
  home,
  command: [...runner, join(HOMES[home].modules, program)],
  version: () => pinnedVersion(home, name),
});
const onMachine = (title, command, version) => ({ title, home: "machine", command, version });
const node22 = pinned("large", "Node", "node22", "node22/bin/node");

export const TOOLS = {
  node: onMachine("Node", node, () => process.versions.node),
  node20: pinned("large", "Node", "node20", "node20/bin/node"),
  node22,
  node24: pinned("large", "Node", "node24", "node24/bin/node"),
  deno: pinned("tests", "Deno", "deno", ".bin/deno"),
  bun: pinned("tests", "Bun", "bun", ".bin/bun"),
  miniflare: pinned("tests", "miniflare", "miniflare", "miniflare"),
  // It asks for Node 22.
  wrangler: pinned("large", "wrangler", "wrangler", "wrangler/bin/wrangler.js", node22.command),
  edgeVm: pinned("tests", "@edge-runtime/vm", "@edge-runtime/vm", "@edge-runtime/vm"),
  fastly: pinned("large", "@fastly/js-compute", "@fastly/js-compute", ".bin/js-compute-runtime"),
  next: pinned("large", "Next.js", "next", "next/dist/bin/next", node),
  esbuild: pinned("tests", "esbuild", "esbuild", ".bin/esbuild"),
  rollup: pinned("large", "Rollup", "rollup", "rollup/dist/bin/rollup", node),
  vite7: pinned("large", "Vite", "vite7", "vite7/bin/vite.js", node),
  vite8: pinned("large", "Vite", "vite8", "vite8/bin/vite.js", node),
  webpack: pinned("large", "webpack", "webpack", "webpack-cli/bin/cli.js", node),
  typescript6: pinned("tests", "TypeScript", "typescript", "typescript/bin/tsc", node),
  typescript7: pinned("large", "TypeScript", "typescript7", "typescript7/bin/tsc", node),
  chromium: onMachine("Chromium", ["/usr/bin/chromium"], () => firstNumber("/usr/bin/chromium")),
  firefox: onMachine("Firefox", ["/usr/bin/firefox-esr"], () => firstNumber("/usr/bin/firefox-esr")),
};

/** True when every run of the tests can have the row, because nothing large is needed. */
export const isQuick = ({ tools }) => tools.every((name) => TOOLS[name].home !== "large");

/** `Vite 8.3.8, Chromium 156.0.1.2` */
export const versions = ({ tools }) => tools.map((name) => `${TOOLS[name].title} ${versionOf(name)}`).join(", ");

const known = new Map();

function versionOf(name) {
  if (!known.has(name)) known.set(name, TOOLS[name].version());
  return known.get(name);
}

/** The manifests name exact versions, some behind another name: `npm:vite@7.3.8`. */
function pinnedVersion(home, name) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(HOMES[home].manifest, "utf8"));
  return { ...dependencies, ...devDependencies }[name].replace(/^npm:.+@/, "");
}

function firstNumber(program) {
  const said = execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return said.match(/\d+(\.\d+)+/)[0];
}
