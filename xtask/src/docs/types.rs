//! The codes and names of the rules, and the keys of Graph's errors, as TypeScript types, so that editors complete them;
//! and what the façade checks of a snapshot, from the tables that the core reads it by.

use entra_user_flow::RULES;
use entra_user_flow::vocabulary::graph_error::graph_errors;
use entra_user_flow::vocabulary::tenant::{LISTS, OBJECTS};

/// The text of `codes.d.ts`.
pub(crate) fn codes() -> String {
    let codes = union("RuleCode", RULES.iter().map(|rule| rule.about.code));
    let names = union("RuleName", RULES.iter().map(|rule| rule.about.name));
    let keys = union("GraphErrorKey", graph_errors().map(|row| row.key));
    format!(
        "// Made by `cargo xtask docs` from the tables of the crate; changes here are lost.\n\n{codes}\n{names}\n{keys}"
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

fn union(name: &str, words: impl Iterator<Item = &'static str>) -> String {
    let members: Vec<_> = words.map(|word| format!("\n  | \"{word}\"")).collect();
    format!("export type {name} ={};\n", members.concat())
}
