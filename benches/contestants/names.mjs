// Who takes part. To add one, add a file here and its name.

export const SUBJECT = "entra-user-flow";

/** What would be used without the package. */
export const PEERS = ["ajv", "hand", "zod", "valibot"];

/** The crate without WebAssembly, where it can run and the row has work for it. */
export const NATIVE = "native";

/** Reading and writing the same texts, for work that no peer does. */
export const FLOOR = "floor";
