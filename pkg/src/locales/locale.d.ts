// The type of each language: every one of them is packed with a copy of this.
import type { Catalogue } from "../index.js";

/** For the option `messages`. */
declare const catalogue: Catalogue;
export default catalogue;
