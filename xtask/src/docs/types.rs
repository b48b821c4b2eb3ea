//! The codes and names of the rules as TypeScript types, so that editors complete them.

use entra_user_flow::RULES;

/// The text of `codes.d.ts`.
pub(crate) fn codes() -> String {
    let codes = union("RuleCode", RULES.iter().map(|rule| rule.about.code));
    let names = union("RuleName", RULES.iter().map(|rule| rule.about.name));
    format!("// Made by `cargo xtask docs` from the table of rules; changes here are lost.\n\n{codes}\n{names}")
}

fn union(name: &str, words: impl Iterator<Item = &'static str>) -> String {
    let members: Vec<_> = words.map(|word| format!("\n  | \"{word}\"")).collect();
    format!("export type {name} ={};\n", members.concat())
}
