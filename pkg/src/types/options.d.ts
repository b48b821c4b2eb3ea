import type { RuleCode, RuleName } from "../codes.js";
import type { applyFixes, build, diff, importFlow, validate } from "../index.js";
import type { Catalogue } from "./catalogue.js";
import type { Fix, Severity } from "./report.js";
import type { TenantSnapshot } from "./tenant.js";

/**
 * How a document is read and checked; every function that takes a document takes them.
 *
 * @example
 * ```ts
 * import { validate, type Options } from "entra-user-flow";
 *
 * const options: Options = { graphVersion: "beta", positionEncoding: "utf-8", rules: { UF0203: "off" } };
 * validate('{ "name": "Sample", "identityProviders": ["emailPassword"] }', options);
 * ```
 */
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
 * For {@link importFlow}.
 *
 * @example
 * ```ts
 * import { importFlow, type ImportOptions } from "entra-user-flow";
 *
 * const options: ImportOptions = { portable: true };
 * importFlow({ displayName: "Sample", "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow" }, options);
 * ```
 */
export interface ImportOptions extends Options {
  /**
   * True leaves out the ids that belong to one tenant wherever a name is known that stands for them: of federated
   * identity providers, custom attributes, applications and extensions. The default is `false`: they are pinned.
   */
  portable?: boolean;
}

/**
 * For {@link applyFixes}.
 *
 * @example
 * ```ts
 * import { applyFixes, validate, type FixOptions } from "entra-user-flow";
 *
 * const text = '{ "name": "Sample", "identityProviders": ["gogle"] }';
 * const options: FixOptions = { unsafe: true };
 * console.log(applyFixes(text, validate(text).diagnostics, options));
 * // { "name": "Sample", "identityProviders": ["google"] }
 * ```
 */
export interface FixOptions {
  /** True applies fixes that somebody should look at as well; each {@link Fix} says what it is. The default is `false`. */
  unsafe?: boolean;
  /** The index of the source that the text is, where a report is about several. The default is `0`, the first. */
  source?: number;
  /** What the report was made with. The default is `"utf-16"`. */
  positionEncoding?: "utf-16" | "utf-8";
}

/**
 * By the code or the name of a rule.
 *
 * @example
 * ```ts
 * import type { RuleSettings } from "entra-user-flow";
 *
 * const settings: RuleSettings = { UF0205: "off", "both-local-methods": "info" };
 * ```
 */
export type RuleSettings = Partial<Record<RuleCode | RuleName, RuleSetting>>;

/**
 * What becomes of the findings of a rule: their severity, or `"off"` to leave them out.
 *
 * @example
 * ```ts
 * import type { RuleSetting } from "entra-user-flow";
 *
 * const setting: RuleSetting = { severity: "off", reason: "Google has its documented id", at: "/identityProviders/0" };
 * ```
 */
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
