import type { UserFlowError } from "../index.js";

/**
 * Why a {@link UserFlowError} was thrown.
 *
 * - `"wasm-blocked"`: WebAssembly may not be compiled here; the message says what to change.
 * - `"internal-fault"`: a defect of this package; `cause` has the original error and the next call starts afresh.
 * - `"not-initialised"`: `entra-user-flow/slim` was used before its bytes were there.
 *
 * @example
 * ```ts
 * import type { UserFlowErrorCode } from "entra-user-flow";
 *
 * const help: Record<UserFlowErrorCode, string> = {
 *   "wasm-blocked": "Allow 'wasm-unsafe-eval' in the policy of the page",
 *   "internal-fault": "Report it",
 *   "not-initialised": "Call init first",
 * };
 * ```
 */
export type UserFlowErrorCode = "wasm-blocked" | "internal-fault" | "not-initialised";
