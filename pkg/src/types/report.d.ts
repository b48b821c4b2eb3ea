import type { RuleCode, RuleName } from "../codes.js";
import type { diff } from "../index.js";

/**
 * What was found in a document, or in several. It is plain data: `JSON.stringify` gives all of it.
 *
 * @example
 * ```ts
 * import { validate, type Report } from "entra-user-flow";
 *
 * const report: Report = validate('{ "name": "Sample", "identityProviders": ["gogle"] }');
 * console.log(report.ok, report.format, report.diagnostics.length); // false definition 1
 * ```
 */
export interface Report {
  /** True when no diagnostic is an error. */
  ok: boolean;
  format: "definition" | "graph";
  /** What was found, in the order of the source. */
  diagnostics: Diagnostic[];
}

/**
 * One finding. A cause gives one finding, however many consequences it has.
 *
 * @example
 * ```ts
 * import { validate, type Diagnostic } from "entra-user-flow";
 *
 * const line = ({ code, path, message }: Diagnostic) => `${code} ${path}: ${message}`;
 * const { diagnostics } = validate('{ "name": "Sample", "identityProviders": ["gogle"] }');
 * console.log(diagnostics.map(line).join("\n"));
 * // UF0206 /identityProviders/0: `gogle` is no identity provider; did you mean `google`?
 * ```
 */
export interface Diagnostic {
  code: RuleCode;
  /** The name of the rule, such as `"missing-name"`. */
  rule: RuleName;
  severity: Severity;
  /** One sentence that says what is wrong. */
  message: string;
  /** What to do about it. */
  help?: string;
  /** What the rule rests on. */
  evidence: string;
  scope: Scope;
  /**
   * The index of the source, from 0; for {@link diff}, 0 is the wanted flow and 1 what is there. What is wrong with the
   * options has the index behind the last one.
   */
  source: number;
  /** The name given to that source as `{ text, file }`. */
  file?: string;
  /** The place as a JSON Pointer (RFC 6901) into that source; `""` is the whole document. */
  path: string;
  /** The same place in the Graph body, where it has one. */
  graphPath?: string;
  /** The place in the text of that source. Absent when the source was an object. */
  range?: Range;
  /** Other places that belong to the same cause. */
  related?: RelatedPlace[];
  /** The facts in the message, for programs and for translations. */
  args: Record<string, string | number | boolean>;
  fixes?: Fix[];
  /** The page that explains the rule. */
  url: string;
}

/**
 * How much a finding matters: with an error, there is no body to send.
 *
 * @example
 * ```ts
 * import { validate, type Severity } from "entra-user-flow";
 *
 * const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
 * for (const { severity } of validate("{}").diagnostics) count[severity] += 1;
 * console.log(count.error); // 2
 * ```
 */
export type Severity = "error" | "warning" | "info";

/**
 * What a rule needs to see: one document, a set of flows, or the tenant.
 *
 * @example
 * ```ts
 * import { rules, type Scope } from "entra-user-flow";
 *
 * const scope: Scope = "tenant";
 * for (const rule of rules().filter((rule) => rule.scope === scope)) rule.summary; // those that need a snapshot
 * ```
 */
export type Scope = "document" | "set" | "tenant";

/**
 * Another place of the same cause.
 *
 * @example
 * ```ts
 * import { validate, type RelatedPlace } from "entra-user-flow";
 *
 * const text = '{ "name": "Sample", "identityProviders": ["google", "emailPassword", "emailPassword"] }';
 * const places: RelatedPlace[] = validate(text).diagnostics.flatMap(({ related }) => related ?? []);
 * console.log(places[0]?.path, places[0]?.message); // /identityProviders/1 first listed here
 * ```
 */
export interface RelatedPlace {
  source: number;
  path: string;
  range?: Range;
  message: string;
}

/**
 * An edit that mends what was found.
 *
 * @example
 * ```ts
 * import { validate, type Fix } from "entra-user-flow";
 *
 * const { diagnostics } = validate('{ "name": "Sample", "identityProviders": ["gogle"] }');
 * const fixes: Fix[] = diagnostics.flatMap(({ fixes }) => fixes ?? []);
 * console.log(fixes[0]?.title, fixes[0]?.safe); // Write `google` false
 * ```
 */
export interface Fix {
  title: string;
  /** True when the fix does not change what the document means. */
  safe: boolean;
  /** The fix as JSON Patch operations (RFC 6902). */
  edits?: object[];
  /** The fix as edits of the text; ranges refer to the text before any of them. */
  text?: { range: Range; newText: string }[];
}

/**
 * From `start` up to, not including, `end`.
 *
 * @example
 * ```ts
 * import { validate, type Range } from "entra-user-flow";
 *
 * const text = '{ "name": "Sample", "identityProviders": ["gogle"] }';
 * const slice = ({ start, end }: Range) => text.slice(start.offset, end.offset);
 * const range = validate(text).diagnostics[0]?.range; // absent when the source is an object
 * if (range !== undefined) console.log(slice(range)); // "gogle"
 * ```
 */
export interface Range {
  start: Position;
  end: Position;
}

/**
 * A place in a text.
 *
 * @example
 * ```ts
 * import { validate, type Position } from "entra-user-flow";
 *
 * const show = ({ line, column }: Position) => `${line}:${column}`;
 * const range = validate('{\n  "name": "Sample",\n  "identityProviders": ["gogle"]\n}').diagnostics[0]?.range;
 * if (range !== undefined) console.log(show(range.start)); // 3:25
 * ```
 */
export interface Position {
  /** Counted from 0, in the unit of `positionEncoding`. */
  offset: number;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in the unit of `positionEncoding`. */
  column: number;
}
