// The package under test, as it is published; the bundle says which of its entries.

import * as api from "entra-user-flow";

export { build, buildBytes, diff, importFlow, validate } from "entra-user-flow";

/** A package without it has the row of it left out. */
export const validateLines = api.validateLines;
