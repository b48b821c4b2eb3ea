/**
 * The same functions without the WebAssembly: the caller brings it, from `entra-user-flow/wasm`.
 *
 * @module
 */

export * from "./index.js";

/** What a global makes, where the program has its type: without the types of a browser or of Node, nothing. */
type Made<Name extends string> = MadeBy<Name, typeof globalThis>;
type MadeBy<Name extends string, Home> = Home extends { [name in Name]: { prototype: infer Made } } ? Made : never;
/** Its type has no members: but for `object`, a text would be one. */
type WasmModule = object & (typeof globalThis extends { WebAssembly: infer Home } ? MadeBy<"Module", Home> : never);

/**
 * The bytes of `entra-user-flow/wasm`, or the module compiled from them.
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { initSync, type WasmSource } from "entra-user-flow/slim";
 *
 * const bytes: WasmSource = readFileSync("node_modules/entra-user-flow/dist/entra_user_flow_bg.wasm");
 * initSync(bytes);
 * ```
 */
export type WasmSource = ArrayBuffer | ArrayBufferView | WasmModule;

/**
 * Takes the WebAssembly code at once. Has no effect when it is there already.
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { fileURLToPath } from "node:url";
 * import { initSync, validate } from "entra-user-flow/slim";
 *
 * initSync(readFileSync(fileURLToPath(import.meta.resolve("entra-user-flow/wasm"))));
 * console.log(validate('{ "name": "Sample", "identityProviders": ["emailPassword"] }').ok); // true
 * ```
 *
 * @throws a `TypeError` when `source` is neither bytes nor a module
 * @throws a `WebAssembly.CompileError` when the bytes are not WebAssembly
 * @throws a `UserFlowError` with the code `"wasm-blocked"` where compiling is forbidden
 */
export function initSync(source: WasmSource): void;

/**
 * Fetches the WebAssembly code, or takes it in any form in which it is at hand. Call it once and early; calls while the
 * first is under way share its outcome, later ones have no effect, and after a failure it may be called again.
 * Rejects as `initSync` throws, and with the code `"not-initialised"` when the server answers with an error.
 *
 * @example
 * ```ts
 * import { init, validate } from "entra-user-flow/slim";
 *
 * export async function check(text: string) {
 *   await init("/assets/entra_user_flow_bg.wasm"); // the file of `entra-user-flow/wasm`, from your server
 *   return validate(text);
 * }
 * ```
 */
export function init(
  source: string | Made<"URL"> | Made<"Response"> | WasmSource | PromiseLike<Made<"Response"> | WasmSource>,
): Promise<void>;
