/** Thrown when a tenant cannot be read. */
export class TenantReadError extends Error {
  /**
   * @param {{ code: string, message: string, help: string, failure?: object }} error
   */
  constructor({ code, message, help, failure }) {
    super(message);
    // A literal: minifiers rename classes.
    this.name = "TenantReadError";
    this.code = code;
    this.help = help;
    if (failure !== undefined) this.failure = failure;
  }
}
