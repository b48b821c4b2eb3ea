import type { validate } from "../index.js";

/**
 * A document: the definition of a user flow, or the body of a Microsoft Graph user flow.
 *
 * - Text and UTF-8 bytes are read as JSON in which comments and a byte-order mark are allowed. Any other view of bytes
 *   and an `ArrayBuffer` are taken as well. Bytes are copied; they are not changed.
 * - `{ text, file }`, when both are strings, is text that comes from a file: its name is repeated in each diagnostic.
 * - Any other object, arrays included, is taken as data: what `JSON.stringify` makes of it. Diagnostics then have a
 *   path and no range. An array of objects is one document that holds a set of flows; {@link validate} takes an array
 *   of sources as well, and says how it tells the two apart.
 *
 * A document of more than 16 MiB is refused with an error in the report.
 *
 * @example
 * ```ts
 * import { validate, type Source } from "entra-user-flow";
 *
 * const sources: Source[] = [
 *   '{ "name": "Sample", "identityProviders": ["emailPassword"] }',
 *   new TextEncoder().encode('{ "name": "Other", "identityProviders": ["emailPassword"] }'),
 *   { text: '{ "name": "Third", "identityProviders": ["emailPassword"] }', file: "third.json" },
 * ];
 * console.log(validate(sources).ok); // true
 * ```
 */
export type Source = string | Uint8Array | object | { text: string; file: string };
