import { UserFlowError } from "./error.js";

/** The smallest module: magic number and version. */
const EMPTY_MODULE = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/**
 * Compiles bytes, and says what to do where that is forbidden.
 * @param {BufferSource} bytes
 */
export function compile(bytes) {
  try {
    return new WebAssembly.Module(bytes);
  } catch (cause) {
    throw explain(cause);
  }
}

/**
 * Engines name a forbidden compilation differently (`CompileError`, `EvalError`, no `WebAssembly` at all), and damaged
 * bytes fail with a `CompileError` too. Whether the smallest module compiles tells the two apart.
 * @param {unknown} cause
 */
export function explain(cause) {
  try {
    new WebAssembly.Module(Uint8Array.from(EMPTY_MODULE));
    return cause;
  } catch {
    return new UserFlowError(
      "wasm-blocked",
      "WebAssembly may not be compiled here. In a page, add 'wasm-unsafe-eval' to script-src of the " +
        'Content-Security-Policy; in an edge function, bundle with the condition "workerd" or "edge-light"',
      { cause },
    );
  }
}
