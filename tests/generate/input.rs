//! Inputs: as the admin center makes them, and with every member as it can be.

use entra_user_flow::vocabulary::attribute::{DataType, EMAIL as EMAIL_ID};
use entra_user_flow::vocabulary::input::INPUT_TYPES;
use entra_user_flow::vocabulary::pattern::{ANYTHING, DIGITS, EMAIL, NARROW_NAME};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::collection::Attribute;
use super::pieces::{always, always_text, any_text, nullable, nullable_flag, nullable_text, object};

/// The e-mail pattern as it is written in the documentation, in exports, and on rendered pages; and with a bare dot.
pub(super) const EMAIL_PATTERNS: [&str; 6] = [
    EMAIL,
    r"^[a-zA-Z0-9.!#$%&amp;&#8217;'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$",
    r"^[a-zA-Z0-9.!#$%&’'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$",
    "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*$",
    "^[a-zA-Z0-9.!#$%&amp;&#8217;'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*$",
    "^[a-zA-Z0-9.!#$%&’'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*$",
];

/// An input for the attribute.
pub(super) fn input(attribute: &Attribute) -> BoxedStrategy<Value> {
    let (id, name) = (attribute.id.clone(), attribute.name.clone());
    let is_email = attribute.id == EMAIL_ID;
    let usual = usual(attribute);
    let types = INPUT_TYPES.iter().map(|(word, _)| *word).chain(["Text"]).collect::<Vec<_>>();
    let free = object(vec![
        ("attribute", always_text(Just(id))),
        ("label", always_text(prop_oneof![Just(name), any_text()])),
        ("inputType", always(prop::sample::select(types).prop_map(Value::from))),
        ("defaultValue", nullable_text()),
        ("hidden", nullable_flag()),
        ("editable", nullable_flag()),
        ("writeToDirectory", nullable_flag()),
        ("required", nullable_flag()),
        ("validationRegEx", nullable(pattern(is_email).prop_map(Value::from))),
        ("options", nullable(options())),
    ]);
    // One member away from the usual: what equals a default, and what nearly does.
    let near = (usual.clone(), free.clone(), any::<prop::sample::Index>()).prop_map(|(mut usual, free, which)| {
        let others: Vec<_> = free.as_object().unwrap().iter().collect();
        let (name, value) = others[which.index(others.len())];
        usual[name] = value.clone();
        usual
    });
    prop_oneof![1 => usual, 1 => near, 2 => free].boxed()
}

/// What an input is when nothing is said in a definition.
fn usual(attribute: &Attribute) -> BoxedStrategy<Value> {
    let is_email = attribute.id == EMAIL_ID;
    let (input_type, pattern) = match attribute.data_type {
        DataType::Boolean => ("boolean", None),
        DataType::Int64 => ("text", Some(DIGITS)),
        DataType::String | DataType::StringCollection | DataType::DateTime => ("text", Some(ANYTHING)),
    };
    let mut usual = json!({
        "attribute": attribute.id, "label": attribute.name, "inputType": input_type, "hidden": is_email,
        "editable": !is_email, "writeToDirectory": true, "required": is_email,
    });
    if let Some(pattern) = pattern {
        usual["validationRegEx"] = pattern.into();
    }
    (0..EMAIL_PATTERNS.len())
        .prop_map(move |which| {
            let mut usual = usual.clone();
            if is_email {
                usual["validationRegEx"] = EMAIL_PATTERNS[which].into();
            }
            usual
        })
        .boxed()
}

fn pattern(is_email: bool) -> BoxedStrategy<String> {
    let plain = [ANYTHING, DIGITS, NARROW_NAME, "^[0-9]{5}$", r"^a.b\.c$", "^a&’b$", "", "^(?:a|b)\u{1f600}$"];
    let words = if is_email { EMAIL_PATTERNS.to_vec() } else { plain.to_vec() };
    prop::sample::select(words).prop_map(str::to_owned).boxed()
}

fn options() -> impl Strategy<Value = Value> {
    // Values mostly tell options apart.
    let option = (any_text(), prop_oneof![Just("gold".to_owned()), any_text()])
        .prop_map(|(label, value)| json!({ "label": label, "value": value }));
    prop::collection::vec(option, 0..=4).prop_map(Value::from)
}
