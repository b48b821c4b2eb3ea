//! The codes and names of the rules, and the keys of Graph's errors, as TypeScript types, so that editors complete them.

use entra_user_flow::RULES;
use entra_user_flow::vocabulary::graph_error::graph_errors;

/// The text of `codes.d.ts`.
pub(crate) fn codes() -> String {
    let codes = union("RuleCode", RULES.iter().map(|rule| rule.about.code));
    let names = union("RuleName", RULES.iter().map(|rule| rule.about.name));
    let keys = union("GraphErrorKey", graph_errors().map(|row| row.key));
    format!(
        "// Made by `cargo xtask docs` from the tables of the crate; changes here are lost.\n\n{codes}\n{names}\n{keys}"
    )
}

fn union(name: &str, words: impl Iterator<Item = &'static str>) -> String {
    let members: Vec<_> = words.map(|word| format!("\n  | \"{word}\"")).collect();
    format!("export type {name} ={};\n", members.concat())
}
