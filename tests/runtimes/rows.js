// The matrix: where the packed package is shown to work, one row a place. What each row does is in ways/.

import { EXPECTED, EXPECTED_WITH_YAML } from "./expected.js";
import { BLOCKED } from "./ways/blocked.js";

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string[]} tools the programs that it takes, by their names in tools.js: the first is the one it is about
 * @property {string} [way] a function of ways/
 * @property {unknown} [expected] what comes out, if it is not what comes out everywhere
 * @property {{ error: string, why: string }} [refusal] for what cannot be had: the error that says so, which must come
 */

const NO_LOCK = ["run", "--no-lock", "--no-prompt", "--node-modules-dir=manual"];
const ENV = "--allow-env=LOG_TOKENS,LOG_STREAM";
const yaml = { module: "with-yaml", yaml: true, expected: EXPECTED_WITH_YAML };

const nodes = { "Node": "node", "Node 20.19": "node20", "Node 22": "node22", "Node 24": "node24" };
const programs = [
  ...Object.entries(nodes).flatMap(([name, tool]) => [
    { name: `${name}, \`import\``, tools: [tool] },
    { name: `${name}, \`require\``, tools: [tool], commonJs: true },
    { name: `${name}, \`import\`, with YAML`, tools: [tool], ...yaml },
    { name: `${name}, \`require\`, with YAML`, tools: [tool], commonJs: true, ...yaml },
  ]),
  // Without a permission: the package reads no file and no variable. `require` reads files, `yaml` variables.
  { name: "Deno, `import`", tools: ["deno"], args: NO_LOCK },
  { name: "Deno, `require`", tools: ["deno"], args: [...NO_LOCK, "--allow-read"], commonJs: true },
  { name: "Deno, `import`, with YAML", tools: ["deno"], args: [...NO_LOCK, ENV], ...yaml },
  {
    name: "Deno, `require`, with YAML",
    ...{ tools: ["deno"], args: [...NO_LOCK, "--allow-read", ENV], commonJs: true, ...yaml },
  },
  { name: "Bun, `import`", tools: ["bun"] },
  { name: "Bun, `require`", tools: ["bun"], commonJs: true },
  { name: "Bun, `import`, with YAML", tools: ["bun"], ...yaml },
  { name: "Bun, `require`, with YAML", tools: ["bun"], commonJs: true, ...yaml },
].map((row) => ({ way: "program", ...row }));

const edge = [
  { name: "workerd, by esbuild and miniflare", way: "workerd", tools: ["miniflare", "esbuild"] },
  { name: "workerd, by esbuild and miniflare, with YAML", way: "workerd", tools: ["miniflare", "esbuild"], ...yaml },
  { name: "`wrangler dev`", way: "wrangler", tools: ["wrangler", "node22"] },
  { name: "`wrangler dev`, with YAML", way: "wrangler", tools: ["wrangler", "node22"], ...yaml },
  { name: "edge-light sandbox", way: "edgeLight", tools: ["edgeVm", "esbuild"] },
  { name: "edge-light sandbox, with YAML", way: "edgeLight", tools: ["edgeVm", "esbuild"], ...yaml },
  {
    name: "Fastly Compute, in JavaScript",
    ...{ way: "fastly", tools: ["fastly"] },
    refusal: {
      error: "UserFlowError: WebAssembly may not be compiled here",
      why: "its JavaScript has no `WebAssembly`",
    },
  },
];

const forPage = (bundler) => ({ platform: "browser", tools: [bundler, "chromium"] });
const forNode = (bundler) => ({ platform: "node", tools: [bundler, "node"] });
const bundles = [
  { name: "esbuild, for a page", ...forPage("esbuild") },
  { name: "esbuild, for a page, with YAML", ...forPage("esbuild"), ...yaml },
  { name: "esbuild, for Node", ...forNode("esbuild") },
  { name: "esbuild, for Node as CommonJS", ...forNode("esbuild"), format: "cjs" },
  { name: "esbuild, for Node as CommonJS, with YAML", ...forNode("esbuild"), format: "cjs", ...yaml },
  {
    name: "esbuild, for Node, with YAML",
    refusal: {
      error: 'Dynamic require of "process" is not supported',
      why: "`yaml` is CommonJS for Node, which esbuild makes no ES module of; add `--format=cjs` or `--external:yaml`",
    },
    ...{ ...forNode("esbuild"), ...yaml },
  },
  // Without a plug-in it resolves no names of packages: it is given paths, or leaves the names to Node.
  { name: "Rollup, for a page, by path", ...forPage("rollup"), byPath: true },
  { name: "Rollup, for Node, by path", ...forNode("rollup"), byPath: true },
  { name: "Rollup, for Node, package left outside", ...forNode("rollup"), external: true },
  { name: "webpack, for a page", ...forPage("webpack") },
  { name: "webpack, for a page, with YAML", ...forPage("webpack"), ...yaml },
  { name: "webpack, for Node", ...forNode("webpack") },
  ...["vite7", "vite8"].flatMap((vite) => {
    const title = `Vite ${vite.at(-1)}`;
    return [
      { name: `${title}, for a page`, ...forPage(vite) },
      { name: `${title}, for a page, with YAML`, ...forPage(vite), ...yaml },
      { name: `${title}, development server`, ...forPage(vite), way: "devServer" },
      { name: `${title}, development server, with YAML`, ...forPage(vite), way: "devServer", ...yaml },
      // What it does with packages for a server, unless it is told otherwise.
      { name: `${title}, for Node, package left outside`, ...forNode(vite), external: true },
      { name: `${title}, for Node, told \`ssr.noExternal\``, ...forNode(vite), noExternal: true },
    ];
  }),
].map((row) => ({ way: "bundle", ...row }));

const everywhere = { server: EXPECTED, client: EXPECTED, edge: EXPECTED };
const next = { way: "next", tools: ["next", "chromium"], besideTools: true, expected: everywhere };
const frameworks = [
  { name: "Next.js by Turbopack: server, client, edge", args: [], edgeChunks: "edge", ...next },
  { name: "Next.js by webpack: server, client, edge", args: ["--webpack"], edgeChunks: "edge-chunks", ...next },
];

const TRUSTED_TYPES = ["require-trusted-types-for 'script'", "trusted-types 'none'"];
const pages = Object.entries({ Chromium: "chromium", Firefox: "firefox" }).flatMap(([name, engine]) =>
  [
    { name: `${name}, page with an import map`, importMap: "names" },
    { name: `${name}, page with an import map and integrity`, importMap: "integrity" },
    { name: `${name}, page, by path`, byPath: true },
    { name: `${name}, dedicated worker, by path`, within: "dedicated worker", byPath: true },
    { name: `${name}, service worker, by path`, within: "service worker", byPath: true },
    { name: `${name}, sandboxed frame`, within: "sandboxed frame", byPath: true, policy: ["frame-src 'self'"] },
    { name: `${name}, page that requires trusted types`, within: "trusted types", policy: TRUSTED_TYPES, byPath: true },
    ...["page", "dedicated worker"].map((within) => ({
      name: `${name}, ${within} that forbids WebAssembly: \`wasm-blocked\``,
      ...{ way: "blocked", within, byPath: true, expected: BLOCKED },
    })),
  ].map((row) => ({ way: "page", tools: [engine], ...row })),
);

const RESOLUTIONS = {
  nodenext: ["--module", "nodenext"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};
const compilers = Object.entries({ 6: "typescript6", 7: "typescript7" }).flatMap(([version, compiler]) =>
  Object.entries(RESOLUTIONS).map(([resolution, args]) => {
    const name = `TypeScript ${version}, \`moduleResolution\` ${resolution}`;
    return { name, way: "typescript", tools: [compiler, "node"], args };
  }),
);

/** @type {Row[]} */
export const ROWS = [...programs, ...edge, ...bundles, ...frameworks, ...pages, ...compilers].map((row) => ({
  expected: EXPECTED,
  ...row,
}));
