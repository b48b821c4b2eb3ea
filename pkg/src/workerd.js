// The entry for Cloudflare Workers, where bytes may not be compiled: an import of a .wasm file gives a compiled module.
import { createBuild, createBuildBytes, createDiff, createImportFlow, createValidate } from "./api.js";
import { createCore } from "./core.js";
import module from "./entra_user_flow_bg.wasm";
import { createValidateLines } from "./lines.js";

export { rules } from "./api.js";
export { isUserFlowError, UserFlowError } from "./error.js";
export { applyFixes } from "./fixes/apply-fixes.js";

const core = /*#__PURE__*/ createCore(() => module);

export const validate = /*#__PURE__*/ createValidate(core);
export const validateLines = /*#__PURE__*/ createValidateLines(core);
export const build = /*#__PURE__*/ createBuild(core);
export const buildBytes = /*#__PURE__*/ createBuildBytes(core);
export const importFlow = /*#__PURE__*/ createImportFlow(core);
export const diff = /*#__PURE__*/ createDiff(core);
