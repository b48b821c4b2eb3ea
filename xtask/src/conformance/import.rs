//! The way from a Graph body to a definition and back.

use entra_user_flow::{GraphVersion, build};
use serde_json::Value;

use super::bodies::options;
use super::equality::differences;

pub(crate) use entra_user_flow::Imported;

/// The crate's import.
pub(crate) fn import(source: &[u8], version: GraphVersion) -> Imported {
    entra_user_flow::import(source, &options(version))
}

/// What is wrong with an import of `original`.
pub(crate) fn faults(original: &Value, imported: &Imported, version: GraphVersion) -> Vec<String> {
    let errors = errors(&imported.report);
    if !errors.is_empty() {
        return vec![format!("is not imported: {}", errors.join(", "))];
    }
    let Ok(definition) = serde_json::from_slice::<Value>(&imported.definition) else {
        return vec!["is imported as what is no JSON".to_owned()];
    };
    let Ok(unknown) = serde_json::from_slice::<Vec<String>>(&imported.unknown) else {
        return vec!["leaves unknown what is no list of pointers".to_owned()];
    };
    let is_whole = unknown.is_empty() && definition.get("partial").is_none();
    match (imported.complete, is_whole) {
        (true, true) => changes(original, &imported.definition, version),
        (false, false) => Vec::new(),
        (true, false) => vec!["is imported as complete, with parts that are unknown".to_owned()],
        (false, true) => vec!["is imported as incomplete, and nothing is missing".to_owned()],
    }
}

/// How what a document builds differs from the body that the document was made of.
pub(crate) fn changes(original: &Value, document: &[u8], version: GraphVersion) -> Vec<String> {
    let built = build(document, &options(version)).unwrap_or_default();
    if let Ok(body) = serde_json::from_slice::<Value>(&built.payload) {
        differences(original, &body).into_iter().map(|one| format!("comes back changed: {one}")).collect()
    } else {
        vec![format!("does not come back: {}", errors(&built.report).join(", "))]
    }
}

/// The errors of a report, each as its code and its place; what is no report is an error, too.
pub(crate) fn errors(report: &[u8]) -> Vec<String> {
    let Ok(report) = serde_json::from_slice::<Value>(report) else { return vec!["no report".to_owned()] };
    let Some(diagnostics) = report.get("diagnostics").and_then(Value::as_array) else {
        return vec!["no diagnostics".to_owned()];
    };
    let text = |one: &Value, name: &str| one.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let errors = diagnostics.iter().filter(|one| text(one, "severity") == "error");
    errors.map(|one| format!("{} at `{}`", text(one, "code"), text(one, "path"))).collect()
}
