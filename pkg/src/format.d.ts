import type { Catalogue, Report, Source } from "./index.js";

/** What every format needs to know of the report. */
export interface FormatOptions {
  /**
   * What was given to `validate`, or, for a report of `diff`, both of its arguments in an array. Without it there are no code
   * frames, and places that were counted in UTF-8 have no columns.
   */
  sources?: Source | Source[];
  /** What the report was made with. The default is `"utf-16"`. */
  positionEncoding?: "utf-16" | "utf-8";
}

/** For a reader: in one language with the report, which was made with the same `messages`. */
export interface GithubOptions extends FormatOptions {
  /** The language of what stands between the texts of the report. The default is English. */
  messages?: Catalogue;
}

export interface TextOptions extends GithubOptions {
  /** True adds colours, as terminals take them. The default is `false`. */
  color?: boolean;
  /**
   * How many columns a line with source code may take, 40 or more: a longer one is cut around what is marked. Messages are not
   * broken. The default is `100`.
   */
  width?: number;
}

export interface SarifOptions extends FormatOptions {
  /** The version to name as that of the tool. */
  toolVersion?: string;
}

/**
 * A report for people: each finding with the lines of the source that it is about, and a summary at the end. The text ends
 * with a line break. Controls and other characters that are not seen stand there as `<U+001B>`, wherever they come from.
 * It may change in any version; programs read the report, or one of the other formats.
 *
 * @throws {TypeError} for arguments of a type that is not listed
 */
export function formatText(report: Report, options?: TextOptions): string;

/**
 * A report as SARIF 2.1.0: a log with one run, as JSON text. Sources need names (`{ text, file }`) for a consumer such as
 * GitHub code scanning to find them; names are best relative to the root of the repository.
 *
 * @throws {TypeError} for arguments of a type that is not listed
 */
export function formatSarif(report: Report, options?: SarifOptions): string;

/**
 * A report as commands of GitHub Actions, which shows them as annotations: one line for each finding, to be printed to the
 * output of a step. Names of files are best relative to the root of the repository.
 *
 * @throws {TypeError} for arguments of a type that is not listed
 */
export function formatGithub(report: Report, options?: GithubOptions): string;
