// To be imported before the package, whose instance is made at its first call.

import { memories } from "../../tests/boundary/instances.js";

/** The bytes of WebAssembly memory; it never shrinks, so that they are the most that was needed. */
export const memoryOfInstance = () => memories().reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
