//! Inputs, as Graph has them, and the entries of a definition that say the same.

use serde_json::{Map, Value, json};

use super::text::{PATTERNS, TEXTS};
use crate::choices::Choices;

const EMAIL: [&str; 2] = [
    r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$",
    r"^[a-zA-Z0-9.!#$%&amp;&#8217;'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$",
];

/// An input for an attribute: as the admin center makes it, or with other settings.
pub(super) fn input(choices: &mut Choices, attribute: &Value) -> Value {
    let mut input = usual(choices, attribute);
    if choices.yes(40) {
        // Labels are told apart by their end.
        input["label"] = format!("{} ({})", choices.pick(&TEXTS), attribute["id"].as_str().unwrap()).into();
    }
    for (name, percent) in [("required", 30), ("hidden", 10), ("editable", 10)] {
        if choices.yes(percent) {
            input[name] = json!(input[name] != true);
        }
    }
    if choices.yes(10) {
        input["writeToDirectory"] = choices.pick(&[json!(false), Value::Null]);
    }
    let is_text = attribute["dataType"] == "string" && attribute["id"] != "email";
    if is_text && choices.yes(30) {
        input["validationRegEx"] = choices.pick(&PATTERNS).into();
    }
    if is_text && attribute["userFlowAttributeType"] == "custom" && choices.yes(50) {
        choice(choices, &mut input);
    }
    if input["inputType"] == "text" && choices.yes(10) {
        input["defaultValue"] = "12345".into();
    }
    input
}

fn usual(choices: &mut Choices, attribute: &Value) -> Value {
    let is_email = attribute["id"] == "email";
    let (kind, pattern) = match attribute["dataType"].as_str().unwrap() {
        _ if is_email => ("text", json!(choices.pick(&EMAIL))),
        "boolean" => ("boolean", Value::Null),
        "int64" => ("text", json!("^[0-9]+$")),
        _ => ("text", json!("^.*")),
    };
    json!({
        "attribute": attribute["id"], "label": attribute["displayName"], "inputType": kind, "defaultValue": null,
        "hidden": is_email, "editable": !is_email, "writeToDirectory": true, "required": is_email,
        "validationRegEx": pattern, "options": []
    })
}

fn choice(choices: &mut Choices, input: &mut Value) {
    input["inputType"] = choices.pick(&["radioSingleSelect", "checkboxMultiSelect"]).into();
    input["validationRegEx"] = Value::Null;
    let count = 1 + choices.below(3);
    let options: Vec<_> = (0..count)
        .map(|number| json!({ "label": format!("{} {number}", choices.pick(&TEXTS)), "value": format!("v{number}") }))
        .collect();
    if input["inputType"] == "radioSingleSelect" && choices.yes(30) {
        input["defaultValue"] = options[0]["value"].clone();
    }
    input["options"] = options.into();
}

/// Members that a definition may leave out one by one; what stands together is left out together.
const GROUPS: [&[(&str, &str)]; 6] = [
    &[("label", "label")],
    &[("required", "required")],
    &[("hidden", "hidden")],
    &[("editable", "editable")],
    &[("writeToDirectory", "writeToDirectory")],
    &[("input", "inputType"), ("pattern", "validationRegEx"), ("options", "options"), ("defaultValue", "defaultValue")],
];

/// The entry of a definition for an input: its reference alone, or with some of what the input says, or with all of it.
pub(super) fn entry(choices: &mut Choices, reference: Value, input: &Value) -> Value {
    let percent = choices.pick(&[0, 100, 50, 15]);
    let mut members = match reference {
        Value::Object(members) => members,
        text if percent == 0 => return text,
        text => Map::from_iter([("attribute".to_owned(), text)]),
    };
    for (name, from) in GROUPS.iter().filter(|_| choices.yes(percent)).copied().flatten() {
        let value = input[*from].clone();
        let says_nothing = match *name {
            "options" => value == json!([]),
            "defaultValue" => value.is_null(),
            _ => false,
        };
        if !says_nothing {
            members.insert((*name).to_owned(), value);
        }
    }
    Value::Object(members)
}
