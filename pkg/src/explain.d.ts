/**
 * What an answer of Microsoft Graph means. Needs no WebAssembly.
 *
 * @module
 */

import type { GraphErrorKey, Options, RuleCode } from "./index.js";

export type { GraphErrorKey };

/**
 * What an answer of Microsoft Graph or of a sign-in page means.
 *
 * @example
 * ```ts
 * import { explainGraphError, type GraphErrorExplanation } from "entra-user-flow/explain";
 *
 * const show = ({ message, help }: GraphErrorExplanation) => `${message}: ${help}`;
 * const lines = explainGraphError("HTTP/1.1 429 Too Many Requests").map(show);
 * ```
 */
export interface GraphErrorExplanation {
  /** Names this meaning for ever. */
  key: GraphErrorKey;
  /** What it means: one sentence. */
  message: string;
  /** Why it came. */
  why: string;
  /** What to do about it. */
  help: string;
  /** Whether Microsoft's documentation says so, or it was only seen, in public programs and reports. */
  strength: "documented" | "observed";
  /** Where it is documented, or was seen. */
  evidence: string;
  /** The rules of this package that find the cause before anything is sent. */
  rules: RuleCode[];
  /** The values in the texts, such as the id of the flow that has the name. Nothing else of the answer is repeated. */
  args: Record<string, string | number>;
  /** For a batch: the ids of the parts that have this answer, where they are numbers or GUIDs. */
  parts?: string[];
  /** The page that explains it. */
  url: string;
}

/**
 * Says what an answer of Microsoft Graph, or a message of a sign-in page, means: a sentence, a response with or without its
 * headers, the JSON of an error, the answer of a batch, a line of a log, or the error that a client threw. What is not
 * recognised is passed over, so that the list may be empty. The status, and the address of the call, help where they are
 * in it.
 *
 * Of the answer, ids, seconds and the numbers of the parts of a batch are repeated, and nothing else. Of a longer text,
 * the first million characters are read.
 *
 * @example
 * ```ts
 * import { explainGraphError } from "entra-user-flow/explain";
 *
 * const [first] = explainGraphError({ status: 429, headers: { "Retry-After": "10" } });
 * console.log(first?.key, first?.strength); // throttled documented
 * ```
 *
 * @throws a `TypeError` for an answer or options of a type that is not listed
 */
export function explainGraphError(
  answer: string | Uint8Array | object,
  options?: Pick<Options, "messages">,
): GraphErrorExplanation[];
