//! Changes of an input.

use serde_json::Value;

use super::attributes::keys;
use super::{Expected, Found};
use crate::generate::input::EMAIL_PATTERNS;
use crate::generate::rewrite::inputs;
use crate::generate::runner::Draws;

/// Changes one of the inputs that a condition admits.
pub(super) fn one(
    body: &mut Value,
    draws: &mut Draws,
    member: &str,
    admits: impl Fn(&Value) -> bool,
    change: impl FnOnce(&mut Value, &mut Draws),
) -> Found {
    let input = draws.one(inputs(body).filter(|input| admits(input)).collect())?;
    change(input, draws);
    let id = input["attribute"].as_str()?.to_owned();
    let paths = keys(body, &id).into_iter().map(|attribute| format!("{attribute}.{member}"));
    Some(vec![if member == "options" { Expected::within(paths) } else { Expected::at(paths) }])
}

pub(super) fn longer(value: &Value) -> Value {
    format!("{}!", value.as_str().unwrap_or_default()).into()
}

pub(super) fn label(body: &mut Value, draws: &mut Draws) -> Found {
    one(body, draws, "label", |_| true, |input, _| input["label"] = longer(&input["label"]))
}

pub(super) fn input_type(body: &mut Value, draws: &mut Draws) -> Found {
    let is_text = |input: &Value| input["inputType"].as_str().is_some_and(|word| word.eq_ignore_ascii_case("text"));
    one(
        body,
        draws,
        "input",
        |_| true,
        |input, _| {
            input["inputType"] = if is_text(input) { "checkboxSingleSelect" } else { "text" }.into();
        },
    )
}

pub(super) fn default_value(body: &mut Value, draws: &mut Draws) -> Found {
    one(body, draws, "defaultValue", |_| true, |input, _| input["defaultValue"] = longer(&input["defaultValue"]))
}

pub(super) fn hidden(body: &mut Value, draws: &mut Draws) -> Found {
    one(body, draws, "hidden", |_| true, |input, _| input["hidden"] = (input["hidden"] != true).into())
}

pub(super) fn editable(body: &mut Value, draws: &mut Draws) -> Found {
    one(body, draws, "editable", |_| true, |input, _| input["editable"] = (input["editable"] == false).into())
}

pub(super) fn required(body: &mut Value, draws: &mut Draws) -> Found {
    one(body, draws, "required", |_| true, |input, _| input["required"] = (input["required"] != true).into())
}

pub(super) fn write_to_directory(body: &mut Value, draws: &mut Draws) -> Found {
    one(
        body,
        draws,
        "writeToDirectory",
        |input| input["writeToDirectory"].is_boolean(),
        |input, _| {
            input["writeToDirectory"] = (input["writeToDirectory"] != true).into();
        },
    )
}

/// It has no documented default: what is not said is not the same as true.
pub(super) fn write_to_directory_stated(body: &mut Value, draws: &mut Draws) -> Found {
    one(
        body,
        draws,
        "writeToDirectory",
        |input| input["writeToDirectory"].is_null(),
        |input, _| {
            input["writeToDirectory"] = true.into();
        },
    )
}

pub(super) fn pattern(body: &mut Value, draws: &mut Draws) -> Found {
    one(body, draws, "pattern", |_| true, |input, _| input["validationRegEx"] = longer(&input["validationRegEx"]))
}

pub(super) fn pattern_left_out(body: &mut Value, draws: &mut Draws) -> Found {
    let has_one = |input: &Value| input["validationRegEx"].is_string();
    one(body, draws, "pattern", has_one, |input, _| input["validationRegEx"] = Value::Null)
}

/// `.` against `\.` in the e-mail pattern, in any of its spellings.
pub(super) fn bare_dot(body: &mut Value, draws: &mut Draws) -> Found {
    let place = |input: &Value| EMAIL_PATTERNS.iter().position(|pattern| input["validationRegEx"] == *pattern);
    one(
        body,
        draws,
        "pattern",
        |input| place(input).is_some(),
        |input, draws| {
            let other = if place(input) < Some(3) { 3 } else { 0 };
            input["validationRegEx"] = EMAIL_PATTERNS[other + draws.below(3)].into();
        },
    )
}

/// Only in the e-mail pattern do the spellings of the apostrophe say the same.
pub(super) fn entity(body: &mut Value, draws: &mut Draws) -> Found {
    one(
        body,
        draws,
        "pattern",
        |input| input["validationRegEx"] == "^a&’b$",
        |input, draws| {
            input["validationRegEx"] = if draws.yes() { "^a&'b$" } else { "^a&amp;&#8217;b$" }.into();
        },
    )
}
