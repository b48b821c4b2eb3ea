import type { RuleCode, RuleName } from "../codes.js";
import type { build, buildBytes, importFlow } from "../index.js";
import type { Report, Scope, Severity } from "./report.js";

/**
 * What {@link build} gives.
 *
 * @example
 * ```ts
 * import { build, type BuildResult } from "entra-user-flow";
 *
 * const result: BuildResult = build('{ "name": "Sample", "identityProviders": ["emailPassword"] }');
 * if (result.json === null) throw new Error(result.report.diagnostics[0]?.message);
 * console.log(JSON.parse(result.json).displayName); // Sample
 * ```
 */
export interface BuildResult {
  report: Report;
  /** The body of the request, as JSON text; `null` while the report has errors. */
  json: string | null;
  /** The same as an object, parsed when it is first read. */
  readonly body: object | null;
  needs: Need[];
}

/**
 * What {@link buildBytes} gives.
 *
 * @example
 * ```ts
 * import { buildBytes, type BuildBytesResult } from "entra-user-flow";
 *
 * const { bytes }: BuildBytesResult = buildBytes('{ "name": "Sample", "identityProviders": ["emailPassword"] }');
 * if (bytes !== null) new Request("https://example.com/", { method: "POST", body: bytes });
 * ```
 */
export interface BuildBytesResult {
  report: Report;
  /** The body of the request, as UTF-8 JSON text; `null` while the report has errors. The caller owns the bytes. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

/**
 * Something that must exist in the tenant before the payload is sent.
 *
 * @example
 * ```ts
 * import { build, type Need } from "entra-user-flow";
 *
 * const { needs } = build('{ "name": "Sample", "identityProviders": ["emailOneTimePasscode"] }');
 * const first: Need | undefined = needs[0];
 * console.log(first?.kind, first?.reason); // emailOneTimePasscode email one-time passcode is enabled in the tenant
 * ```
 */
export interface Need {
  kind: "customAttribute" | "emailOneTimePasscode" | "provider" | "application" | "extension" | "passwordReset";
  /** The place in the source that needs it, as a JSON Pointer. */
  path: string;
  reason: string;
}

/**
 * What {@link importFlow} gives.
 *
 * @example
 * ```ts
 * import { importFlow, type ImportResult } from "entra-user-flow";
 *
 * const type = "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
 * const { complete, unknown }: ImportResult = importFlow({ "@odata.type": type, displayName: "Sample" });
 * console.log(complete); // false
 * ```
 */
export interface ImportResult {
  report: Report;
  /**
   * The definition, or for a list of several flows an array of their definitions, as JSON text; `null` where there is no
   * flow to read. It may be there in spite of errors: it says what could be read.
   */
  json: string | null;
  /** The same as an object or an array, parsed when it is first read. */
  readonly definition: object | null;
  /** True when the definition says the whole flow: nothing is unknown, and the report has no error. */
  complete: boolean;
  /** What the body leaves out, as JSON Pointers (RFC 6901) into the source. */
  unknown: string[];
}

/**
 * A difference that matters.
 *
 * @example
 * ```ts
 * import { diff, type Change } from "entra-user-flow";
 *
 * const show = ({ kind, path }: Change) => `${kind} ${path}`;
 * const live = { name: "Sample", identityProviders: ["emailPassword"], description: "old" };
 * console.log(diff({ ...live, description: "new" }, live).map(show)[0]); // change description
 * ```
 */
export interface Change {
  /** What to do with what is there: `"move"` is for the order of inputs. */
  kind: "add" | "remove" | "change" | "move";
  /** The place in the words of the definition language, such as `attributes[postalCode].label`; not a JSON Pointer. */
  path: string;
  /** The name of the flow, where sets were compared. */
  flow?: string;
  /**
   * The value that is there; absent where there is none. For `"move"`, the place among the inputs that both have, on all
   * pages together, from 1.
   */
  before?: unknown;
  /** The value that is wanted; absent where there is none. For `"move"`, the place, as in `before`. */
  after?: unknown;
  /**
   * The change in one line, for people. Default values, objects, and what stands in members that are not known may be
   * personal or secret, and are not in it; `before` and `after` have them.
   */
  text: string;
}

/**
 * All changes, in the order of the definition language.
 *
 * @example
 * ```ts
 * import { diff, type Changes } from "entra-user-flow";
 *
 * const flow = { name: "Sample", identityProviders: ["emailPassword"] };
 * const changes: Changes = diff(flow, flow);
 * console.log(changes.length, changes.report.ok); // 0 true
 * ```
 */
export interface Changes extends Array<Change> {
  /** The report about both sides. It is not enumerable: `JSON.stringify` and loops see the changes alone. */
  readonly report: Report;
}

/**
 * A row of the table of rules.
 *
 * @example
 * ```ts
 * import { rules, type RuleInfo } from "entra-user-flow";
 *
 * const byCode = new Map(rules().map((rule: RuleInfo) => [rule.code, rule]));
 * console.log(byCode.get("UF0101")?.name); // missing-name
 * ```
 */
export interface RuleInfo {
  code: RuleCode;
  name: RuleName;
  severity: Severity;
  scope: Scope;
  /** The version of this package that brought the rule. */
  since: string;
  /** What the rule rests on. */
  evidence: string;
  /** One sentence that says what the rule finds. */
  summary: string;
  /** The page that explains the rule. */
  url: string;
}
