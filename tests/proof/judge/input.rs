//! The inputs of a flow, against the entries of a definition.

use serde_json::Value;

/// Members of an entry, and of an input.
const MEMBERS: [(&str, &str); 9] = [
    ("label", "label"),
    ("input", "inputType"),
    ("required", "required"),
    ("hidden", "hidden"),
    ("editable", "editable"),
    ("writeToDirectory", "writeToDirectory"),
    ("defaultValue", "defaultValue"),
    ("pattern", "validationRegEx"),
    ("options", "options"),
];

const EMAIL: &str = r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$";

/// What is wrong with an input: what the entry says is not there, or what it is silent of is not as it was before, or,
/// where it was not there before, not as the language has it.
pub(super) fn wrong(entry: &Value, attribute: &Value, before: Option<&Value>, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (name, member) in MEMBERS {
        let wanted = match (entry.get(name), before) {
            (Some(said), _) => said.clone(),
            (None, Some(before)) => before[member].clone(),
            (None, None) => usual(entry, attribute, name),
        };
        if plain(&wanted) != plain(&after[member]) {
            found.push(format!("`{member}` of {} is {}, and should be {wanted}", attribute["id"], after[member]));
        }
    }
    found
}

/// The default of the language.
fn usual(entry: &Value, attribute: &Value, name: &str) -> Value {
    let is_email = attribute["id"] == "email";
    let data_type = attribute["dataType"].as_str().unwrap_or_default();
    let kind = entry["input"].as_str().unwrap_or(if data_type == "boolean" { "boolean" } else { "text" });
    match name {
        "label" => attribute["displayName"].clone(),
        "input" => kind.into(),
        "required" | "hidden" => is_email.into(),
        "editable" => (!is_email).into(),
        "writeToDirectory" => true.into(),
        "pattern" if kind != "text" => Value::Null,
        "pattern" if is_email => EMAIL.into(),
        "pattern" if data_type == "int64" => "^[0-9]+$".into(),
        "pattern" => "^.*".into(),
        _ => Value::Null,
    }
}

/// The documented pattern of e-mail addresses is stored with entities; no options are an empty list.
fn plain(value: &Value) -> Value {
    match value {
        Value::String(text) => text.replace("&amp;&#8217;'", "&'").into(),
        Value::Array(items) if items.is_empty() => Value::Null,
        other => other.clone(),
    }
}
