/**
 * Checks user flows, builds their Graph bodies, imports and compares them. The WebAssembly is inside: nothing is set up.
 *
 * @module
 */

import type { UserFlowErrorCode } from "./types/error.js";
import type { FixOptions, ImportOptions, Options } from "./types/options.js";
import type { Diagnostic, Report } from "./types/report.js";
import type { BuildBytesResult, BuildResult, Changes, ImportResult, RuleInfo } from "./types/results.js";
import type { Source } from "./types/source.js";

export type { GraphErrorKey, RuleCode, RuleName } from "./codes.js";
export type { Catalogue, Label, RuleTexts } from "./types/catalogue.js";
export type { UserFlowErrorCode } from "./types/error.js";
export type { FixOptions, ImportOptions, Options, RuleSetting, RuleSettings } from "./types/options.js";
export type { Diagnostic, Fix, Position, Range, RelatedPlace, Report, Scope, Severity } from "./types/report.js";
export type { BuildBytesResult, BuildResult, Change, Changes, ImportResult, Need, RuleInfo } from "./types/results.js";
export type { Source } from "./types/source.js";
export type { TenantSnapshot } from "./types/tenant.js";

/**
 * Checks a document, or several that belong together. Whatever is wrong with them, damaged JSON included, is in the
 * report; nothing is thrown for it.
 *
 * An array is a list of sources when any of its elements is text, bytes or `{ text, file }`: their flows are checked as
 * one set, and each diagnostic says which source it is about. An array of plain objects alone is one document, which
 * holds a set of flows.
 *
 * @example
 * ```ts
 * import { validate } from "entra-user-flow";
 *
 * const { ok, diagnostics } = validate('{ "name": "Sample", "identityProviders": ["gogle"] }');
 * for (const { severity, code, message } of diagnostics) console.log(`${severity} ${code}: ${message}`);
 * // error UF0206: `gogle` is no identity provider; did you mean `google`?
 * ```
 *
 * @throws a `TypeError` for a source or options of a type that is not listed
 * @throws a `UserFlowError` for a fault that is not the caller's
 */
export function validate(source: Source | readonly Source[], options?: Options): Report;

/**
 * Checks each line of a text as a document of its own, as a file of newline-delimited JSON has them. Gives a report for
 * each line, on a line of its own, as UTF-8: what `JSON.stringify(validate(line, options))` gives.
 *
 * A blank line between others is an empty document. Flows of different lines are no set: their names and applications
 * are not compared. The options go for every line, and a tenant is read anew for each.
 *
 * @example
 * ```ts
 * import { validateLines, type Report } from "entra-user-flow";
 *
 * const lines = '{ "name": "One", "identityProviders": ["google"] }\n{ "nme": "Two" }\n';
 * const reports = new TextDecoder().decode(validateLines(lines)).trim().split("\n");
 * console.log(reports.map((report) => (JSON.parse(report) as Report).ok)); // [ true, false ]
 * ```
 *
 * @throws a `TypeError` for anything but text or bytes, and for options of a type that is not listed
 * @throws a `UserFlowError` for a fault that is not the caller's
 */
export function validateLines(lines: string | Uint8Array, options?: Options): Uint8Array;

/**
 * Checks a document and makes the body of the Microsoft Graph request that creates the user flow.
 *
 * @example
 * ```ts
 * import { build } from "entra-user-flow";
 *
 * const { json, body, needs, report } = build(`{
 *   "name": "SignInSignUpSample",
 *   "identityProviders": ["emailPassword"],
 *   "attributes": ["country", "displayName"]
 * }`);
 * console.log(report.ok, needs.length); // true 0
 * if (json !== null) {
 *   // POST it to https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows
 * }
 * ```
 *
 * @throws a `TypeError` for a source or options of a type that is not listed, and for a document that is a set of flows:
 *   those are built one by one
 * @throws a `UserFlowError` for a fault that is not the caller's
 */
export function build(source: Source, options?: Options): BuildResult;

/**
 * The same as {@link build} with the body as bytes: the fastest way from a request to a request.
 *
 * @example
 * ```ts
 * import { buildBytes } from "entra-user-flow";
 *
 * const definition = new TextEncoder().encode('{ "name": "Sample", "identityProviders": ["emailPassword"] }');
 * const { bytes, report } = buildBytes(definition);
 * console.log(bytes === null ? report.diagnostics : "ready"); // ready
 * ```
 *
 * @throws a `TypeError` as {@link build} does
 * @throws a `UserFlowError` for a fault that is not the caller's
 */
export function buildBytes(source: Source, options?: Options): BuildBytesResult;

/**
 * Makes a definition of what Microsoft Graph has: a flow, a flow in `value`, a list of flows, or the body of a request.
 * It is as short as it can be: what equals a default is left out.
 *
 * Nothing is guessed. What the body leaves out is not known, which is never the same as empty: it is listed in `unknown`
 * and left out of the definition, which then has `"partial": true` and can be compared, but not built.
 *
 * @example
 * ```ts
 * import { importFlow } from "entra-user-flow";
 *
 * const live = {
 *   "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",
 *   displayName: "Sample",
 *   onAuthenticationMethodLoadStart: {
 *     "@odata.type": "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
 *     identityProviders: [{ id: "EmailPassword-OAUTH" }],
 *   },
 * };
 * const { definition, complete, unknown } = importFlow(live);
 * console.log(complete, unknown.length > 0); // false true
 * ```
 *
 * @throws a `TypeError` for a source or options of a type that is not listed
 * @throws a `UserFlowError` for a fault that is not the caller's
 */
export function importFlow(graph: Source, options?: ImportOptions): ImportResult;

/**
 * Compares the flow that is wanted with the one that is there: what differs and matters. No change is an empty list.
 *
 * What a wanted definition leaves out is not managed, and never a change; a wanted Graph body says all that it has. What
 * a body that is there leaves out is not known, and never a change either: the report says so. Flows of sets are matched
 * by `name`, and by `renamedFrom`.
 *
 * @example
 * ```ts
 * import { diff } from "entra-user-flow";
 *
 * const live = { name: "Sample", identityProviders: ["emailPassword"], attributes: ["displayName"] };
 * const desired = { ...live, attributes: ["displayName", "country"] };
 * for (const { text } of diff(desired, live)) console.log(text); // attributes[country]: added
 * ```
 *
 * @throws a `TypeError` for a source or options of a type that is not listed
 * @throws a `UserFlowError` for a fault that is not the caller's
 */
export function diff(desired: Source, live: Source, options?: Options): Changes;

/**
 * Applies the fixes of a report to the text that it is about, JSON or YAML, and returns the new text. What no fix is about
 * stays as it is: comments, order, white space.
 *
 * Of each diagnostic it takes the first fix that may be applied and that has edits of the text. A fix is applied whole or
 * not at all: one that changes what another one before it changes is passed over, since it was made for the text
 * without that change. Validate the new text and apply its fixes to have those as well; the text is returned unchanged
 * when there is nothing to apply.
 *
 * Diagnostics about other sources, and about the options, are passed over. Call it once for each source:
 * `texts.map((text, source) => applyFixes(text, diagnostics, { source }))`. Bytes have to be decoded with the byte-order
 * mark left in place (`ignoreBOM: true`), since the report counts it.
 *
 * @example
 * ```ts
 * import { applyFixes, validate } from "entra-user-flow";
 *
 * const text = '{ "name": "Sample", "identityProviders": ["emailPassword"], } // ours';
 * console.log(applyFixes(text, validate(text).diagnostics));
 * // { "name": "Sample", "identityProviders": ["emailPassword"] } // ours
 * ```
 *
 * @throws a `TypeError` for arguments of a type that is not listed, for diagnostics about an object, which has no text, and
 *   for those about a text that is shorter than they say
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], options?: FixOptions): string;

/**
 * All rules, by code, with their summaries in the language of `messages`. Each call gives new objects.
 *
 * @example
 * ```ts
 * import { rules } from "entra-user-flow";
 *
 * const [first] = rules();
 * console.log(first?.code, first?.name); // UF0001 invalid-syntax
 * ```
 */
export function rules(options?: Pick<Options, "messages">): RuleInfo[];

/**
 * Thrown for what is neither a finding about the document nor misuse.
 *
 * @example
 * ```ts
 * import { UserFlowError } from "entra-user-flow";
 *
 * const error = new UserFlowError("wasm-blocked", "the policy of this page forbids it");
 * console.log(error.name, error.code); // UserFlowError wasm-blocked
 * ```
 */
export class UserFlowError extends Error {
  constructor(code: UserFlowErrorCode, message: string, options?: { cause?: unknown });
  readonly name: "UserFlowError";
  readonly code: UserFlowErrorCode;
}

/**
 * Whether an error is a {@link UserFlowError}, also one of another copy of this package or of another realm.
 *
 * @example
 * ```ts
 * import { isUserFlowError, validate } from "entra-user-flow";
 *
 * try {
 *   validate("{}");
 * } catch (error) {
 *   if (isUserFlowError(error) && error.code === "wasm-blocked") console.error(error.message);
 *   else throw error;
 * }
 * ```
 */
export function isUserFlowError(error: unknown): error is UserFlowError;
