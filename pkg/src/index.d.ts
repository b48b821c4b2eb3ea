import type { RuleCode, RuleName } from "./codes.js";

export type { RuleCode, RuleName };

/**
 * A document: the definition of a user flow, or the body of a Microsoft Graph user flow.
 *
 * - Text and UTF-8 bytes are read as JSON in which comments and a byte-order mark are allowed. Any other view of bytes
 *   and an `ArrayBuffer` are taken as well. Bytes are copied; they are not changed.
 * - `{ text, file }`, when both are strings, is text that comes from a file: its name is repeated in each diagnostic.
 * - Any other object, arrays included, is taken as data: what `JSON.stringify` makes of it. Diagnostics then have a
 *   path and no range. An array is a set of flows in one document, not a list of sources.
 */
export type Source = string | Uint8Array | object | { text: string; file: string };

export interface Options {
  /** What the source is. `"auto"`, the default, goes by its members. */
  format?: "auto" | "definition" | "graph";
  /** The version of Microsoft Graph that the payload is for. The default is `"v1.0"`. */
  graphVersion?: "v1.0" | "beta";
  /** The unit of `offset` and `column`. The default, `"utf-16"`, is that of JavaScript strings. */
  positionEncoding?: "utf-16" | "utf-8";
}

export interface Report {
  /** True when no diagnostic is an error. */
  ok: boolean;
  format: "definition" | "graph";
  /** What was found, in the order of the source. */
  diagnostics: Diagnostic[];
}

export type Severity = "error" | "warning" | "info";

/** What a rule needs to see: one document, a set of flows, or the tenant. */
export type Scope = "document" | "set" | "tenant";

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
  /** The index of the source; 0, since a call takes one. */
  source: number;
  /** The name given as `{ text, file }`. */
  file?: string;
  /** The place as a JSON Pointer (RFC 6901) into the source; `""` is the whole document. */
  path: string;
  /** The same place in the Graph body, where it has one. */
  graphPath?: string;
  /** The place in the text. Absent when the source was an object. */
  range?: Range;
  /** Other places that belong to the same cause. */
  related?: RelatedPlace[];
  /** The facts in the message, for programs and for translations. */
  args: Record<string, string | number | boolean>;
  fixes?: Fix[];
  /** The page that explains the rule. */
  url: string;
}

export interface RelatedPlace {
  source: number;
  path: string;
  range?: Range;
  message: string;
}

export interface Fix {
  title: string;
  /** True when the fix does not change what the document means. */
  safe: boolean;
  /** The fix as JSON Patch operations (RFC 6902). */
  edits?: object[];
  /** The fix as edits of the text; ranges refer to the text before any of them. */
  text?: { range: Range; newText: string }[];
}

/** From `start` up to, not including, `end`. */
export interface Range {
  start: Position;
  end: Position;
}

export interface Position {
  /** Counted from 0, in the unit of `positionEncoding`. */
  offset: number;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in the unit of `positionEncoding`. */
  column: number;
}

/** Something that must exist in the tenant before the payload is sent. */
export interface Need {
  kind: "customAttribute" | "emailOneTimePasscode" | "provider" | "application" | "extension" | "passwordReset";
  /** The place in the source that needs it, as a JSON Pointer. */
  path: string;
  reason: string;
}

export interface BuildResult {
  report: Report;
  /** The body of the request, as JSON text; `null` while the report has errors. */
  json: string | null;
  /** The same as an object, parsed when it is first read. */
  readonly body: object | null;
  needs: Need[];
}

export interface BuildBytesResult {
  report: Report;
  /** The body of the request, as UTF-8 JSON text; `null` while the report has errors. The caller owns the bytes. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

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

/**
 * Checks a document. Whatever is wrong with it, damaged JSON included, is in the report; nothing is thrown for it.
 *
 * @throws {TypeError} for a source or options of a type that is not listed
 * @throws {UserFlowError} for a fault that is not the caller's
 */
export function validate(source: Source, options?: Options): Report;

/**
 * Checks a document and makes the body of the Microsoft Graph request that creates the user flow.
 *
 * @throws {TypeError} for a source or options of a type that is not listed, and for a document that is a set of flows:
 *   those are built one by one
 * @throws {UserFlowError} for a fault that is not the caller's
 */
export function build(source: Source, options?: Options): BuildResult;

/**
 * The same as {@link build} with the body as bytes: the fastest way from a request to a request.
 *
 * @throws {TypeError} as {@link build} does
 * @throws {UserFlowError} for a fault that is not the caller's
 */
export function buildBytes(source: Source, options?: Options): BuildBytesResult;

/**
 * All rules, by code. Each call gives new objects.
 *
 * @throws {UserFlowError} for a fault that is not the caller's
 */
export function rules(): RuleInfo[];

/**
 * - `"wasm-blocked"`: WebAssembly may not be compiled here; the message says what to change.
 * - `"internal-fault"`: a defect of this package; `cause` has the original error and the next call starts afresh.
 * - `"not-initialised"`: `entra-user-flow/slim` was used before its bytes were there.
 */
export type UserFlowErrorCode = "wasm-blocked" | "internal-fault" | "not-initialised";

/** Thrown for what is neither a finding about the document nor misuse. */
export class UserFlowError extends Error {
  constructor(code: UserFlowErrorCode, message: string, options?: { cause?: unknown });
  readonly name: "UserFlowError";
  readonly code: UserFlowErrorCode;
}

/** Whether an error is a {@link UserFlowError}, also one of another copy of this package or of another realm. */
export function isUserFlowError(error: unknown): error is UserFlowError;
