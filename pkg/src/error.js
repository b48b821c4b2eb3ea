/** What the package throws when the fault is not in the arguments. Findings about a document are never thrown. */
export class UserFlowError extends Error {
  /**
   * @param {"wasm-blocked" | "internal-fault" | "not-initialised"} code
   * @param {string} message
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    // A literal: minifiers rename classes, and `isUserFlowError` goes by this name.
    this.name = "UserFlowError";
    this.code = code;
  }
}

/**
 * True for a `UserFlowError` of any copy of this package and of any realm, where `instanceof` fails.
 * @param {unknown} error
 */
export function isUserFlowError(error) {
  return (
    typeof error === "object" && error !== null && error.name === "UserFlowError" && typeof error.code === "string"
  );
}
