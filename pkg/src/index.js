// The entry for Node, Deno, Bun, browsers, bundlers and CDNs: the WebAssembly bytes are part of the script, so there is
// no file to copy, to find or to serve with the right type.
import { createBuild, createBuildBytes, createDiff, createImportFlow, createValidate } from "./api.js";
import { decodeBase64 } from "./base64.js";
import { compile } from "./compile.js";
import { createCore } from "./core.js";
import { createValidateLines } from "./lines.js";
import wasm from "./wasm-base64.js";

export { rules } from "./api.js";
export { isUserFlowError, UserFlowError } from "./error.js";
export { applyFixes } from "./fixes/apply-fixes.js";

const core = /*#__PURE__*/ createCore(() => compile(decodeBase64(wasm)));

export const validate = /*#__PURE__*/ createValidate(core);
export const validateLines = /*#__PURE__*/ createValidateLines(core);
export const build = /*#__PURE__*/ createBuild(core);
export const buildBytes = /*#__PURE__*/ createBuildBytes(core);
export const importFlow = /*#__PURE__*/ createImportFlow(core);
export const diff = /*#__PURE__*/ createDiff(core);
