// What docs/compatibility.md says of older browsers: the scripts have no newer syntax, the WebAssembly no other feature.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { transform } from "esbuild";
import { inRepository } from "../support/paths.js";

const promise = await readFile(inRepository("docs/compatibility.md"), "utf8");
const dist = inRepository("pkg/dist");

/** The row of the first table that starts with `name`: a version. */
function from(name) {
  const [, version] = promise.match(new RegExp(`^\\| ${name}[^|]* \\| ([\\d.]+) \\|`, "m")) ?? [];
  assert.ok(version, name);
  return version;
}

const BROWSERS = [
  `chrome${from("Chrome")}`,
  `edge${from("Chrome")}`,
  `firefox${from("Firefox")}`,
  `safari${from("Safari")}`,
];

/** esbuild does not know all properties of Unicode that engines do, and writes an expression with one as a call. */
const withoutExpressions = (code) =>
  code.replace(/new RegExp\(".*?", "[a-z]*"\)|\/(?:[^/\\\n]|\\.)*\\p\{(?:[^/\\\n]|\\.)*\/[a-z]*/g, "…");

const scripts = (await readdir(dist, { recursive: true })).filter((name) => /^(?!cli)[\w-/]+\.js$/.test(name));

/** What becomes of code that is written for browsers of a kind. */
const writtenFor = async (target, code) =>
  withoutExpressions((await transform(code, { target, charset: "utf8" })).code);

for (const name of scripts) {
  test(`${name} has no syntax newer than ${BROWSERS.join(", ")}`, async () => {
    const code = (await readFile(join(dist, name), "utf8")).replace(/"AGFzbQ[^"]*"/, '""');
    assert.equal(await writtenFor(BROWSERS, code), await writtenFor("esnext", code));
  });
}

test("newer syntax would be noticed", async () => {
  for (const code of ["class A { static { f(); } }", "using a = b();"]) {
    assert.notEqual(await writtenFor(BROWSERS, code), await writtenFor("esnext", code));
  }
});

test("the WebAssembly asks for the features that are promised", async () => {
  const module = await WebAssembly.compile(await readFile(join(dist, "entra_user_flow_bg.wasm")));
  const [section] = WebAssembly.Module.customSections(module, "target_features");
  const features = [
    ...Buffer.from(section)
      .toString("latin1")
      .matchAll(/\+.([a-z-]+)/gs),
  ].map(([, name]) => name);
  const said = promise.match(/The WebAssembly is built with .*?\n\n/s)[0];
  assert.deepEqual(features.sort(), [...said.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name).sort());
});

test("the oldest Node.js is the one that package.json names", async () => {
  const { engines } = JSON.parse(await readFile(inRepository("pkg/package.json"), "utf8"));
  assert.equal(engines.node, `>=${from("Node.js")}`);
});
