//! What Graph answers when something is wrong, for the package.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use entra_user_flow::vocabulary::graph_error::{GraphError, PLACES, Place, Sign, graph_errors};
use serde_json::{Map, Value, json};

const FILE: &str = "graph-errors.js";
/// The same for the client, by the essence of each row.
const CLIENT_FILE: &str = "client-graph-errors.js";
/// Answers to what the client never asks, and those that it reads itself.
const NOT_FOR_CLIENT: [&str; 6] = [
    "b2c-user-flow",
    "flow-without-attributes",
    "no-backing-application",
    "no-branding",
    "no-email-from-provider",
    "not-allowed-by-policy",
];

/// Writes the table, and its texts in English in the form that every language has.
pub(crate) fn generate(folder: &Path) -> Result<()> {
    let rows: Vec<_> = graph_errors().map(row).collect();
    let places: Vec<_> = PLACES.iter().map(place).collect();
    let texts: Map<_, _> = graph_errors().map(|row| (row.key.to_owned(), texts(row))).collect();
    let text = format!(
        "export const GRAPH_ERRORS = {};\nexport const PLACES = {};\nexport const TEXTS = {};\n",
        Value::from(rows),
        Value::from(places.clone()),
        Value::from(texts)
    );
    fs::write(folder.join(FILE), text).context("cannot write the errors of Graph")?;
    let text = format!("export const ROWS = {};\nexport const PLACES = {};\n", for_client(), Value::from(places));
    fs::write(folder.join(CLIENT_FILE), text).context("cannot write the errors of Graph for the client")
}

fn for_client() -> Value {
    let rows = graph_errors().filter(|row| !NOT_FOR_CLIENT.contains(&row.key)).map(|row| {
        json!({
            "statuses": row.statuses,
            "isGeneral": row.is_general,
            "signs": row.signs.iter().map(sign).collect::<Vec<_>>(),
            "texts": texts(row),
        })
    });
    rows.collect()
}

fn row(row: &GraphError) -> Value {
    json!({
        "key": row.key,
        "statuses": row.statuses,
        "isGeneral": row.is_general,
        "signs": row.signs.iter().map(sign).collect::<Vec<_>>(),
        "strength": row.strength.as_str(),
        "evidence": row.evidence,
        "rules": row.rules,
    })
}

fn sign(sign: &Sign) -> Value {
    json!({ "needsStatus": sign.needs_status, "phrases": sign.phrases, "without": sign.without })
}

fn place(place: &Place) -> Value {
    json!({ "path": place.path, "read": place.read, "write": place.write, "role": place.role })
}

fn texts(row: &GraphError) -> Value {
    row.texts.iter().map(|text| [text.message, text.why, text.help]).map(Value::from).collect()
}
