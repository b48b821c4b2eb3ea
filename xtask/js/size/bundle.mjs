// What a page loads: modules with all that they import, in one minified file.
import { build } from "esbuild";

/**
 * @param {string} code a module that exports what the page uses
 * @param {string} folder where its imports are resolved
 * @param {{ packages?: string[], conditions?: string[] }} options folders of further packages, and what the page is
 * @returns {Promise<Uint8Array>} the file
 */
export async function bundle(code, folder, { packages = [], conditions = [] } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    nodePaths: packages,
    conditions,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    external: ["*.wasm", "*.wasm?module"],
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0].contents;
}
