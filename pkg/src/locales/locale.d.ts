/**
 * Texts in another language: each language is an entry of its own, such as `entra-user-flow/locales/de`, so that nobody else
 * downloads it. All of them have these types.
 *
 * @module
 */

import type { Catalogue } from "../index.js";

/**
 * For the option `messages`.
 *
 * @example
 * ```ts
 * import { validate } from "entra-user-flow";
 * import messages from "entra-user-flow/locales/de";
 *
 * const { diagnostics } = validate('{ "name": "Sample", "identityProviders": ["gogle"] }', { messages });
 * console.log(diagnostics[0]?.message); // `gogle` ist kein Identitätsanbieter; ist `google` gemeint?
 * ```
 */
declare const catalogue: Catalogue;
export default catalogue;
