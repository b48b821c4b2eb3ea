import type { GraphErrorKey, RuleCode } from "../codes.js";

/**
 * Texts in one language. What a catalogue does not have is said in English. `{name}` in a text stands for the argument of
 * that name.
 *
 * @example
 * ```ts
 * import { validate, type Catalogue } from "entra-user-flow";
 *
 * const messages: Catalogue = {
 *   language: "en-x-short",
 *   rules: { UF0101: { summary: "no name", wordings: [["no name", "Give it a `name`"]] } },
 * };
 * const { diagnostics } = validate('{ "identityProviders": ["emailPassword"] }', { messages });
 * console.log(diagnostics[0]?.message); // no name
 * ```
 */
export interface Catalogue {
  /** BCP 47, such as `"de"`. */
  language: string;
  /** By the code of a rule. */
  rules: Partial<Record<RuleCode, RuleTexts>>;
  /** What is said of YAML alone, by the English message: the message, the help, and words as a rule has them. */
  yaml?: Record<string, [message: string, help?: string, words?: Record<string, string>]>;
  /** What `explainGraphError` says, in the order of the English texts. */
  graphErrors?: Partial<Record<GraphErrorKey, [message: string, why: string, help: string][]>>;
  /** What `entra-user-flow/format` says by itself. */
  labels?: Partial<Record<Label, string>>;
}

/**
 * The texts of a rule, in the order of the English ones.
 *
 * @example
 * ```ts
 * import type { RuleTexts } from "entra-user-flow";
 *
 * const texts: RuleTexts = {
 *   summary: "un fournisseur d\u2019identité figure deux fois",
 *   wordings: [["le fournisseur d\u2019identité `{name}` figure deux fois", "Supprimer l\u2019un des deux"]],
 * };
 * ```
 */
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

/**
 * Words of the formats for people: severities, numbers of findings, and what stands in front of a text.
 *
 * @example
 * ```ts
 * import type { Label } from "entra-user-flow";
 *
 * const labels: Partial<Record<Label, string>> = { error: "erreur", warning: "avertissement" };
 * ```
 */
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
