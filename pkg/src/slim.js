// The entry without WebAssembly bytes, for callers who load them in their own way (streaming, caching, integrity).
import { createBuild, createBuildBytes, createDiff, createImportFlow, createValidate } from "./api.js";
import { compile, explain } from "./compile.js";
import { createCore } from "./core.js";
import { UserFlowError } from "./error.js";
import { className, typeName } from "./kind.js";
import { createValidateLines } from "./lines.js";

export { rules } from "./api.js";
export { isUserFlowError, UserFlowError } from "./error.js";
export { applyFixes } from "./fixes/apply-fixes.js";

let module;
let pending;

const core = /*#__PURE__*/ createCore(() => {
  if (module !== undefined) return module;
  throw new UserFlowError("not-initialised", "call initSync(bytes) or await init(url) of entra-user-flow/slim first");
});

export const validate = /*#__PURE__*/ createValidate(core);
export const validateLines = /*#__PURE__*/ createValidateLines(core);
export const build = /*#__PURE__*/ createBuild(core);
export const buildBytes = /*#__PURE__*/ createBuildBytes(core);
export const importFlow = /*#__PURE__*/ createImportFlow(core);
export const diff = /*#__PURE__*/ createDiff(core);

export function initSync(source) {
  module ??= className(source) === "WebAssembly.Module" ? source : compile(toBytes(source));
}

export function init(source) {
  if (module !== undefined) return Promise.resolve();
  pending ??= load(source).then(
    (loaded) => {
      module ??= loaded;
    },
    (error) => {
      // A failed download may be tried again.
      pending = undefined;
      throw error;
    },
  );
  return pending;
}

async function load(source) {
  const given = await source;
  if (typeof given === "string") return load(fetch(given));
  switch (className(given)) {
    case "WebAssembly.Module":
      return given;
    case "URL":
      return load(fetch(given));
    case "Response":
      return compileResponse(given);
    default:
      return compiled(WebAssembly.compile(toBytes(given)));
  }
}

async function compileResponse(response) {
  if (!response.ok) {
    throw new UserFlowError(
      "not-initialised",
      `the WebAssembly file could not be fetched: HTTP status ${response.status}`,
    );
  }
  // Streaming is faster, and refuses any other type, which many static hosts send.
  const canStream = response.headers.get("Content-Type") === "application/wasm" && WebAssembly.compileStreaming;
  return canStream ? compiled(WebAssembly.compileStreaming(response)) : load(response.arrayBuffer());
}

async function compiled(promise) {
  try {
    return await promise;
  } catch (cause) {
    throw explain(cause);
  }
}

function toBytes(source) {
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (className(source) === "ArrayBuffer") return source;
  throw new TypeError(
    `expected the bytes of the WebAssembly file or a WebAssembly.Module, but got ${typeName(source)}`,
  );
}
