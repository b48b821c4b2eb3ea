/**
 * Reports as texts: for people, as SARIF, as annotations of GitHub Actions. Needs no WebAssembly.
 *
 * @module
 */

import type { Catalogue, Report, Source } from "./index.js";

/**
 * What every format needs to know of the report.
 *
 * @example
 * ```ts
 * import type { FormatOptions } from "entra-user-flow/format";
 *
 * const options: FormatOptions = { sources: { text: "{}", file: "flow.json" }, positionEncoding: "utf-8" };
 * ```
 */
export interface FormatOptions {
  /**
   * What was given to `validate`, or, for a report of `diff`, both of its arguments in an array. Without it there are no code
   * frames, and places that were counted in UTF-8 have no columns.
   */
  sources?: Source | readonly Source[];
  /** What the report was made with. The default is `"utf-16"`. */
  positionEncoding?: "utf-16" | "utf-8";
}

/**
 * For a reader: in one language with the report, which was made with the same `messages`.
 *
 * @example
 * ```ts
 * import type { GithubOptions } from "entra-user-flow/format";
 * import messages from "entra-user-flow/locales/de";
 *
 * const options: GithubOptions = { sources: { text: "{}", file: "flow.json" }, messages };
 * ```
 */
export interface GithubOptions extends FormatOptions {
  /** The language of what stands between the texts of the report. The default is English. */
  messages?: Catalogue;
}

/**
 * For {@link formatText}.
 *
 * @example
 * ```ts
 * import type { TextOptions } from "entra-user-flow/format";
 *
 * const options: TextOptions = { sources: "{}", color: true, width: 80 };
 * ```
 */
export interface TextOptions extends GithubOptions {
  /** True adds colours, as terminals take them. The default is `false`. */
  color?: boolean;
  /**
   * How many columns a line with source code may take, 40 or more: a longer one is cut around what is marked. Messages are not
   * broken. The default is `100`.
   */
  width?: number;
}

/**
 * For {@link formatSarif}.
 *
 * @example
 * ```ts
 * import type { SarifOptions } from "entra-user-flow/format";
 *
 * const options: SarifOptions = { sources: { text: "{}", file: "flow.json" }, toolVersion: "1.0.0" };
 * ```
 */
export interface SarifOptions extends FormatOptions {
  /** The version to name as that of the tool. */
  toolVersion?: string;
}

/**
 * A report for people: each finding with the lines of the source that it is about, and a summary at the end. The text ends
 * with a line break. Controls and other characters that are not seen stand there as `<U+001B>`, wherever they come from.
 * It may change in any version; programs read the report, or one of the other formats.
 *
 * @example
 * ```ts
 * import { validate } from "entra-user-flow";
 * import { formatText } from "entra-user-flow/format";
 *
 * const text = '{ "name": "Sample", "identityProviders": ["emailPassword"] }';
 * console.log(formatText(validate(text), { sources: text }).trim()); // no findings
 * ```
 *
 * @throws a `TypeError` for arguments of a type that is not listed
 */
export function formatText(report: Report, options?: TextOptions): string;

/**
 * A report as SARIF 2.1.0: a log with one run, as JSON text. Sources need names (`{ text, file }`) for a consumer such as
 * GitHub code scanning to find them; names are best relative to the root of the repository.
 *
 * @example
 * ```ts
 * import { validate } from "entra-user-flow";
 * import { formatSarif } from "entra-user-flow/format";
 *
 * const sources = { text: '{ "identityProviders": ["emailPassword"] }', file: "flows/sample.json" };
 * const log = JSON.parse(formatSarif(validate(sources), { sources }));
 * console.log(log.version, log.runs[0].results[0].ruleId); // 2.1.0 UF0101
 * ```
 *
 * @throws a `TypeError` for arguments of a type that is not listed
 */
export function formatSarif(report: Report, options?: SarifOptions): string;

/**
 * A report as commands of GitHub Actions, which shows them as annotations: one line for each finding, to be printed to the
 * output of a step. Names of files are best relative to the root of the repository.
 *
 * @example
 * ```ts
 * import { validate } from "entra-user-flow";
 * import { formatGithub } from "entra-user-flow/format";
 *
 * const sources = { text: '{ "identityProviders": ["emailPassword"] }', file: "flows/sample.json" };
 * const commands = formatGithub(validate(sources), { sources });
 * console.log(commands.startsWith("::error file=flows/sample.json")); // true
 * ```
 *
 * @throws a `TypeError` for arguments of a type that is not listed
 */
export function formatGithub(report: Report, options?: GithubOptions): string;
