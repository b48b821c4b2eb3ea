/**
 * The functions of `entra-user-flow` for YAML 1.2, which needs the package `yaml` to be installed beside this one.
 *
 * - Text and bytes are read as YAML, and so may be JSON. Several documents, with `---` between them, are a set of flows:
 *   paths then start with the index of the document. A document without contents is none. At most 1 MiB is read.
 * - Data, such as an object that was parsed elsewhere, is taken as by the main entry.
 * - Ranges are those of the YAML. What is wrong inside a value with an anchor is shown there, also where an alias leads to
 *   it. For what is missing in a mapping without brackets, the first name in it is shown.
 * - A fix has `text` where the change of the YAML is exactly that of the data, and `edits` as everywhere.
 * - Aliases, and merge keys (`<<`) though YAML 1.2 has none, are followed within bounds.
 * - Unquoted scalars mean what the core schema says: `no` is a text and `01234` a number. Where a text or a boolean is
 *   needed instead, a fix writes what was meant.
 *
 * @example
 * ```ts
 * import { validate } from "entra-user-flow/yaml";
 *
 * const { diagnostics } = validate("name: Sample\nidentityProviders: [gogle]\n");
 * console.log(diagnostics[0]?.range?.start.line, diagnostics[0]?.message);
 * // 2 `gogle` is no identity provider; did you mean `google`?
 * ```
 *
 * @module
 */

export * from "./index.js";
