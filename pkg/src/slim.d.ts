export * from "./index.js";

/** The bytes of `entra-user-flow/wasm`, or the module compiled from them. */
export type WasmSource = ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/**
 * Takes the WebAssembly code at once. Has no effect when it is there already.
 *
 * @throws {TypeError} when `source` is neither bytes nor a module
 * @throws {WebAssembly.CompileError} when the bytes are not WebAssembly
 * @throws {UserFlowError} with the code `"wasm-blocked"` where compiling is forbidden
 */
export function initSync(source: WasmSource): void;

/**
 * Fetches the WebAssembly code, or takes it in any form in which it is at hand. Call it once and early; calls while the
 * first is under way share its outcome, later ones have no effect, and after a failure it may be called again.
 * Rejects as `initSync` throws, and with the code `"not-initialised"` when the server answers with an error.
 */
export function init(source: string | URL | Response | WasmSource | PromiseLike<Response | WasmSource>): Promise<void>;
