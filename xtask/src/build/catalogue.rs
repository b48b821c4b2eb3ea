//! The texts of the rules for the package: what the wasm leaves out.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use entra_user_flow::RULES;
use entra_user_flow::diagnostic::About;
use serde_json::{Map, Value, json};

const FILE: &str = "catalogue.js";

/// Writes the table of rules, and their texts in English in the form that every language has: as JSON in a string, which an
/// engine goes over in no time until a report asks for it. As an object it would be built whenever the package is loaded.
pub(crate) fn generate(folder: &Path) -> Result<()> {
    let table: Vec<_> = RULES.iter().map(|rule| row(&rule.about)).collect();
    let rules: Map<_, _> = RULES.iter().map(|rule| (rule.about.code.to_owned(), texts(&rule.about))).collect();
    let catalogue = json!({ "table": table, "rules": rules }).to_string();
    // In single quotes, so that those of JSON stand as they are.
    let quoted = catalogue.replace('\\', r"\\").replace('\'', r"\'");
    let text = format!("export default '{quoted}';\n");
    fs::write(folder.join(FILE), text).context("cannot write the catalogue")
}

fn row(about: &About) -> Value {
    let About { code, name, severity, scope, texts } = about;
    json!([code, name, severity.as_str(), scope.as_str(), texts.since, texts.evidence, texts.phrases])
}

fn texts(about: &About) -> Value {
    let wordings = about.texts.wordings.iter().map(|wording| {
        if wording.help.is_empty() { json!([wording.message]) } else { json!([wording.message, wording.help]) }
    });
    let lists = [("notes", about.texts.notes), ("titles", about.texts.titles)];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    let all = [("summary", json!(about.texts.summary)), ("wordings", wordings.collect())];
    let all = all.into_iter().chain(lists.map(|(name, list)| (name, json!(list))));
    all.map(|(name, texts)| (name.to_owned(), texts)).collect::<Map<_, _>>().into()
}
