//! The codes and names of the rules, and the keys of Graph's errors, as TypeScript types, so that editors complete them;
//! and what the façade checks of a snapshot, from the tables that the core reads it by.

use entra_user_flow::RULES;
use entra_user_flow::vocabulary::graph_error::graph_errors;
use entra_user_flow::vocabulary::tenant::{LISTS, OBJECTS};

const CODE: &str = r#"/**
 * The codes of all rules. A code is never used for another rule.
 *
 * @example
 * ```ts
 * import { validate, type RuleCode } from "entra-user-flow";
 *
 * const ours: ReadonlySet<RuleCode> = new Set(["UF0101", "UF0901"]);
 * const { diagnostics } = validate('{ "identityProviders": ["emailPassword"] }');
 * console.log(diagnostics.filter(({ code }) => ours.has(code)).length); // 1
 * ```
 */
"#;
const NAME: &str = r#"/**
 * The names of all rules: each says what is wrong.
 *
 * @example
 * ```ts
 * import type { RuleName } from "entra-user-flow";
 *
 * const name: RuleName = "missing-name";
 * ```
 */
"#;
const KEY: &str = r#"/**
 * Names a meaning of an answer of Graph, for ever.
 *
 * @example
 * ```ts
 * import { explainGraphError, type GraphErrorKey } from "entra-user-flow/explain";
 *
 * const later: ReadonlySet<GraphErrorKey> = new Set(["throttled", "unavailable"]);
 * const explanations = explainGraphError("HTTP/1.1 429 Too Many Requests");
 * console.log(explanations.some(({ key }) => later.has(key))); // true
 * ```
 */
"#;

/// The text of `codes.d.ts`.
pub(crate) fn codes() -> String {
    let codes = RULES.iter().map(|rule| rule.about.code);
    let names = RULES.iter().map(|rule| rule.about.name);
    let keys = graph_errors().map(|row| row.key);
    format!(
        "// Made by `cargo xtask docs` from the tables of the crate; changes here are lost.\n\n{}\n{}\n{}",
        union("RuleCode", CODE, codes),
        union("RuleName", NAME, names),
        union("GraphErrorKey", KEY, keys)
    )
}

/// The text of `tenant.js`.
pub(crate) fn tenant() -> String {
    let lists =
        constant("TENANT_LISTS", "The lists of a snapshot: a response is easily taken for the list in it.", &LISTS);
    let objects = constant(
        "TENANT_OBJECTS",
        "The objects of a snapshot: a list is easily taken for the one object in it.",
        &OBJECTS,
    );
    format!("// Made by `cargo xtask docs` from the vocabulary; changes here are lost.\n\n{lists}\n{objects}")
}

fn constant(name: &str, docs: &str, words: &[&str]) -> String {
    let items: Vec<_> = words.iter().map(|word| format!("  \"{word}\",\n")).collect();
    format!("/** {docs} */\nexport const {name} = [\n{}];\n", items.concat())
}

fn union(name: &str, docs: &str, words: impl Iterator<Item = &'static str>) -> String {
    let members: Vec<_> = words.map(|word| format!("\n  | \"{word}\"")).collect();
    format!("{docs}export type {name} ={};\n", members.concat())
}
