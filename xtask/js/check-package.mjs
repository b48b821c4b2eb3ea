// What must be true of the package before anyone gets it. Each check stands for a defect that other packages shipped.
import assert from "node:assert/strict";
import { access, readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";

const WASM = "entra_user_flow_bg.wasm";
const CLIENT_WASM = "entra_user_flow_client_bg.wasm";
/** Where bytes may not be compiled, the entry imports the module; everywhere else there is nothing to import. */
const ENTRIES = {
  index: [],
  slim: [],
  explain: [],
  workerd: [`./${WASM}`],
  "edge-light": [`./${WASM}?module`],
  // The only entry that needs another package, and the main entry rather than a copy of it.
  yaml: ["entra-user-flow", "yaml"],
  format: [],
  requests: [],
  client: [],
  "client-workerd": [`./${CLIENT_WASM}`],
  "client-edge-light": [`./${CLIENT_WASM}?module`],
};
const TYPES = {
  index: "index",
  slim: "slim",
  explain: "explain",
  workerd: "index",
  "edge-light": "index",
  yaml: "yaml",
  format: "format",
  requests: "requests",
  client: "client",
  "client-workerd": "client",
  "client-edge-light": "client",
};
/** Needs a file beside the script, a runtime of one kind, or a page that allows evaluation of text. */
const FORBIDDEN = [
  // Of a text in the script: bundlers copy a file for it. gloo-net makes addresses of texts that it is given.
  /\bnew URL\(\s*["'`]/,
  /["']node:/,
  /\beval\(/,
  /\bnew Function\b/,
  /\bimport\(/,
  /\brequire\(/,
  /import\.meta/,
];

/** Throws an `AssertionError` for the first thing that is wrong. */
export async function checkPackage({ root, dist, version, metafile, cli }) {
  const locales = await localesIn(dist);
  await checkManifest(root, version, locales);
  await checkWasm(root, dist);
  const outputOf = (name) => metafile.outputs[relative(process.cwd(), join(dist, `${name}.js`))];
  for (const [name, imports] of Object.entries(ENTRIES)) {
    const { exports, imports: found, inputs } = outputOf(name);
    const foreign = Object.keys(inputs).filter((path) => path.includes("/entra_user_flow_client.js"));
    assert.equal(foreign.length, name.startsWith("client") ? 1 : 0, `${name}.js: the client is for those who import it`);
    const imported = [...new Set(found.map(({ path }) => path))].sort();
    assert.deepEqual(imported, imports, `${name}.js: imports`);
    assert.deepEqual([...exports].sort(), await declared(dist, TYPES[name]), `${name}.js: exports are not the types`);
    const inside = Object.keys(inputs).filter((path) => path.includes("/locales/"));
    assert.deepEqual(inside, [], `${name}.js: a language is for those who import it`);
    await checkCode(dist, name);
  }
  for (const name of locales) {
    const { exports, inputs } = outputOf(`locales/${name}`);
    assert.deepEqual(exports, ["default"], `${name}: exports`);
    assert.equal(Object.keys(inputs).length, 1, `${name}: texts and nothing else`);
    await checkCode(dist, `locales/${name}`);
  }
  await checkCli(root, dist, cli);
  await checkPages(root, dist);
  await checkSchema(root, dist);
}

async function localesIn(dist) {
  const files = (await readdir(join(dist, "locales"))).filter((name) => name.endsWith(".js"));
  return files.map((name) => name.slice(0, -".js".length));
}

async function checkManifest(root, version, locales) {
  const pkg = join(root, "pkg");
  const manifest = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
  assert.equal(manifest.version, version, "package.json and Cargo.toml differ in the version");
  assert.equal(manifest.type, "module");
  assert.equal(manifest.sideEffects, false);
  assert.equal(manifest.dependencies, undefined, "the package has no dependencies");
  assert.deepEqual(Object.keys(manifest.peerDependencies), ["yaml"], "needed by the YAML entry alone");
  assert.deepEqual(manifest.peerDependenciesMeta, { yaml: { optional: true } }, "who takes JSON installs nothing else");
  assert.equal(manifest.scripts, undefined, "installing the package runs nothing");
  assert.deepEqual(
    manifest.files,
    ["LICENSE-APACHE", "LICENSE-MIT", "bin", "dist", "docs", "schema.json"],
    "npm adds the README by itself only",
  );
  assert.deepEqual(
    Object.keys(manifest.exports["."]),
    ["types", "workerd", "edge-light", "default"],
    "the first match counts",
  );
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  assert.deepEqual(manifest.bin, { "entra-user-flow": "bin/entra-user-flow.js" }, "what `npx` runs");
  const { main, types, bin } = manifest;
  const files = [main, types, bin["entra-user-flow"], ...targets, "LICENSE-MIT", "LICENSE-APACHE", "README.md"];
  for (const path of files) {
    const paths = path.includes("*") ? locales.map((name) => path.replace("*", name)) : [path];
    for (const path of paths) await access(join(pkg, path));
  }
}

async function checkWasm(root, dist) {
  const files = (await readdir(dist)).filter((name) => name.endsWith(".wasm"));
  assert.deepEqual(files.sort(), [WASM, CLIENT_WASM], "the pure functions, and what talks to Graph");
  const cargo = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  for (const file of files) {
    const bytes = await readFile(join(dist, file));
    for (const { module } of WebAssembly.Module.imports(new WebAssembly.Module(bytes))) {
      assert.equal(module, `./${file.replace(".wasm", ".js")}`, "the wasm imports its glue only");
    }
    for (const path of [root, cargo]) assert(!bytes.includes(path), "the wasm names a folder of this machine");
  }
}

/** The command line brings what it needs, takes the rest from the files beside it, and says whose code it has. */
async function checkCli(root, dist, { outputs }) {
  const [{ imports, exports, inputs }] = Object.values(outputs);
  const beside = [...new Set(imports.map(({ path }) => path))].filter((path) => !path.startsWith("node:"));
  assert.deepEqual(beside.sort(), ["./explain.js", "./format.js", "./index.js", "./requests.js"], "cli.js: imports");
  assert.deepEqual([...exports].sort(), ["ioOf", "main"], "cli.js: exports");
  const used = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  const copies = used.filter((path) => /\/(?:locales\/|entra_user_flow|catalogue|graph-errors)/.test(path));
  assert.deepEqual(copies, [], "cli.js: it has a copy of what stands beside it");
  assert.match(await readFile(join(dist, "cli.LICENSES.txt"), "utf8"), /^yaml \d/m, "the licence of yaml goes with it");
  // What esbuild leaves to a `require` that no module has.
  assert.doesNotMatch(await readFile(join(dist, "cli.js"), "utf8"), /Dynamic require of/, "cli.js");
  const bin = join(root, "pkg/bin/entra-user-flow.js");
  assert.match(await readFile(bin, "utf8"), /^#!\/usr\/bin\/env node\n/, "a system starts it by its first line");
  assert.notEqual((await stat(bin)).mode & 0o111, 0, "it may be run");
}

/** Each diagnostic has the address of a page in the package. */
async function checkPages(root, dist) {
  const { rules } = await import(pathToFileURL(join(dist, "index.js")));
  const pages = await readdir(join(root, "pkg/docs/rules"));
  for (const { code, url } of rules()) {
    assert(url.endsWith(`/entra-user-flow/docs/rules/${code}.md`), `${code} points elsewhere: ${url}`);
    assert(pages.includes(`${code}.md`), `${code} has no page; run \`cargo xtask docs\``);
  }
}

/** Editors find the schema at the address that it names, beside the pages of the rules. */
async function checkSchema(root, dist) {
  const schema = JSON.parse(await readFile(join(root, "pkg/schema.json"), "utf8"));
  const { rules } = await import(pathToFileURL(join(dist, "index.js")));
  const [{ code, url }] = rules();
  assert.equal(schema.$id, url.replace(`docs/rules/${code}.md`, "schema.json"), "the schema is served elsewhere");
  for (const { code } of rules()) {
    assert(code in schema.definitions.flow.properties.rules.properties, `${code} is not in the schema`);
  }
}

/** The values that a declaration file exports; it is written so that each has a line of its own. */
async function declared(dist, name) {
  const text = await readFile(join(dist, `${name}.d.ts`), "utf8");
  const own = [...text.matchAll(/^export (?:function|class|const) (\w+)/gm)].map(([, value]) => value);
  const [, base] = text.match(/^export \* from "\.\/(\w+)\.js";$/m) ?? [];
  return [...own, ...(base ? await declared(dist, base) : [])].sort();
}

async function checkCode(dist, name) {
  const code = await readFile(join(dist, `${name}.js`), "utf8");
  for (const pattern of FORBIDDEN) assert.doesNotMatch(code, pattern, `${name}.js`);
  // Top-level await would make `require` fail; esbuild refuses to turn it into CommonJS.
  await transform(code, { format: "cjs", logLevel: "silent" });
}
