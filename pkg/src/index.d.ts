import type { GraphErrorKey, RuleCode, RuleName } from "./codes.js";

export type { GraphErrorKey, RuleCode, RuleName };

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
 */
export type Source = string | Uint8Array | object | { text: string; file: string };

export interface Options {
  /**
   * What the sources are. `"auto"`, the default, goes by the members of each. For {@link diff} it says what the wanted
   * flow is; for what is there, its members are always gone by. {@link importFlow} passes it over: it takes Graph bodies.
   */
  format?: "auto" | "definition" | "graph";
  /** The version of Microsoft Graph that the payload is for. The default is `"v1.0"`. */
  graphVersion?: "v1.0" | "beta";
  /** The unit of `offset` and `column`. The default, `"utf-16"`, is that of JavaScript strings. */
  positionEncoding?: "utf-16" | "utf-8";
  /**
   * What the tenant has: display names in a definition are looked up there, and {@link validate} and {@link build} hold
   * the flow against it. Without it, `validate` says nothing about a name whose id is not known, and `build` gives an error
   * that says what to pass.
   */
  tenant?: TenantSnapshot;
  /**
   * The values of the variables that a definition declares, by name. A number has to be finite. A value that is missing
   * and has no default, or is of another type than declared, is an error in the report; one for a variable that no flow
   * declares is a warning.
   */
  variables?: Record<string, string | number | boolean>;
  /**
   * How findings are treated, by the code or the name of their rule. It wins over the `rules` of a definition. Errors of
   * a single flow cannot be lowered. A setting that names no rule, or changes nothing, is a warning in the report.
   */
  rules?: RuleSettings;
  /** The language of `message`, `help`, notes and titles: one of `entra-user-flow/locales/*`. The default is English. */
  messages?: Catalogue;
}

/**
 * Texts in one language. What a catalogue does not have is said in English. `{name}` in a text stands for the argument of
 * that name.
 */
export interface Catalogue {
  /** BCP 47, such as `"de"`. */
  language: string;
  /** By the code of a rule. */
  rules: { [code in RuleCode]?: RuleTexts };
  /** What is said of YAML alone, by the English message: the message, the help, and words as a rule has them. */
  yaml?: Record<string, [message: string, help?: string, words?: Record<string, string>]>;
  /** What `explainGraphError` says, in the order of the English texts. */
  graphErrors?: { [key in GraphErrorKey]?: [message: string, why: string, help: string][] };
  /** What `entra-user-flow/format` says by itself. */
  labels?: Partial<Record<Label, string>>;
}

/** Words of the formats for people: severities, numbers of findings, and what stands in front of a text. */
export type Label =
  | "error"
  | "warning"
  | "info"
  | "oneError"
  | "severalErrors"
  | "oneWarning"
  | "severalWarnings"
  | "oneInfo"
  | "severalInfos"
  | "noFindings"
  | "canBeFixed"
  | "also"
  | "help"
  | "note"
  | "fix"
  | "fixToCheck"
  | "see"
  | "wholeDocument"
  | "at";

/** The texts of a rule, in the order of the English ones. */
export interface RuleTexts {
  /** One sentence that says what the rule finds. */
  summary: string;
  /** Each message with its help. */
  wordings: [message: string, help?: string][];
  /** What is said of related places. */
  notes?: string[];
  /** What the fixes do. */
  titles?: string[];
  /** Arguments that are English words of this package, such as `a string` or ` or `: what they are in this language. */
  words?: Record<string, string>;
}

/** By the code or the name of a rule. */
export type RuleSettings = { [rule in RuleCode | RuleName]?: RuleSetting };

/** What becomes of the findings of a rule: their severity, or `"off"` to leave them out. */
export type RuleSetting =
  | Severity
  | "off"
  | {
      severity: Severity | "off";
      /** Why, for the reader. */
      reason?: string;
      /** Only what is found there and below: a JSON Pointer (RFC 6901) into the flow, or into the first of a set. */
      at?: string;
    };

/**
 * What a tenant has, as Microsoft Graph returned it: each list holds the objects of its `value`. A list that is absent is
 * not known, which is never the same as empty. Members that are not listed here are passed over, in the objects too.
 */
export interface TenantSnapshot {
  /** The one object of `GET /organization`. */
  organization?: object;
  /** `GET /identity/identityProviders` */
  identityProviders?: object[];
  /** `GET /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation` */
  federationConfigurations?: object[];
  /** `GET /identity/userFlowAttributes` */
  userFlowAttributes?: object[];
  /**
   * `GET /identity/authenticationEventsFlows`, with the identity providers and attributes of each flow put in: a flow
   * without them is one of which they are not known.
   */
  userFlows?: object[];
  /** `GET /applications` */
  applications?: object[];
  /** `GET /servicePrincipals` */
  servicePrincipals?: object[];
  /** `GET /identity/customAuthenticationExtensions` */
  customAuthenticationExtensions?: object[];
  /** `GET /identity/authenticationEventListeners` */
  authenticationEventListeners?: object[];
  /** `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` */
  emailAuthenticationMethod?: object;
  /** `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` */
  smsAuthenticationMethod?: object;
  /** `GET /organization/{id}/branding` */
  branding?: object;
  /** When it was read: ISO 8601. */
  readAt?: string;
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

export interface ImportOptions extends Options {
  /**
   * True leaves out the ids that belong to one tenant wherever a name is known that stands for them: of federated
   * identity providers, custom attributes, applications and extensions. The default is `false`: they are pinned.
   */
  portable?: boolean;
}

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

/** A difference that matters. */
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

/** All changes, in the order of the definition language. */
export interface Changes extends Array<Change> {
  /** The report about both sides. It is not enumerable: `JSON.stringify` and loops see the changes alone. */
  readonly report: Report;
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
 * Checks a document, or several that belong together. Whatever is wrong with them, damaged JSON included, is in the
 * report; nothing is thrown for it.
 *
 * An array is a list of sources when any of its elements is text, bytes or `{ text, file }`: their flows are checked as
 * one set, and each diagnostic says which source it is about. An array of plain objects alone is one document, which
 * holds a set of flows.
 *
 * @throws {TypeError} for a source or options of a type that is not listed
 * @throws {UserFlowError} for a fault that is not the caller's
 */
export function validate(source: Source | Source[], options?: Options): Report;

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
 * Makes a definition of what Microsoft Graph has: a flow, a flow in `value`, a list of flows, or the body of a request.
 * It is as short as it can be: what equals a default is left out.
 *
 * Nothing is guessed. What the body leaves out is not known, which is never the same as empty: it is listed in `unknown`
 * and left out of the definition, which then has `"partial": true` and can be compared, but not built.
 *
 * @throws {TypeError} for a source or options of a type that is not listed
 * @throws {UserFlowError} for a fault that is not the caller's
 */
export function importFlow(graph: Source, options?: ImportOptions): ImportResult;

/**
 * Compares the flow that is wanted with the one that is there: what differs and matters. No change is an empty list.
 *
 * What a wanted definition leaves out is not managed, and never a change; a wanted Graph body says all that it has. What
 * a body that is there leaves out is not known, and never a change either: the report says so. Flows of sets are matched
 * by `name`, and by `renamedFrom`.
 *
 * @throws {TypeError} for a source or options of a type that is not listed
 * @throws {UserFlowError} for a fault that is not the caller's
 */
export function diff(desired: Source, live: Source, options?: Options): Changes;

export interface FixOptions {
  /** True applies fixes that somebody should look at as well; each {@link Fix} says what it is. The default is `false`. */
  unsafe?: boolean;
  /** The index of the source that the text is, where a report is about several. The default is `0`, the first. */
  source?: number;
  /** What the report was made with. The default is `"utf-16"`. */
  positionEncoding?: "utf-16" | "utf-8";
}

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
 * @throws {TypeError} for arguments of a type that is not listed, for diagnostics about an object, which has no text, and
 *   for those about a text that is shorter than they say
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], options?: FixOptions): string;

/** All rules, by code, with their summaries in the language of `messages`. Each call gives new objects. */
export function rules(options?: Pick<Options, "messages">): RuleInfo[];

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
