//! Rewritings that spell a value differently, or leave to its default what equals it.

use serde_json::{Value, json};

use super::{APPLICATIONS, ATTRIBUTES, inputs, list};
use crate::generate::input::EMAIL_PATTERNS;
use crate::generate::runner::Draws;

fn other_case(text: &str, draws: &mut Draws) -> Value {
    let mut letters: Vec<_> = text.chars().collect();
    let at = draws.below(letters.len());
    for letter in &mut letters[at..] {
        *letter = if letter.is_ascii_uppercase() { letter.to_ascii_lowercase() } else { letter.to_ascii_uppercase() };
    }
    letters.into_iter().collect::<String>().into()
}

/// Spells a word otherwise, where there is one.
fn spell(value: Option<&mut Value>, draws: &mut Draws) {
    let Some(value) = value else { return };
    if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
        *value = other_case(text, draws);
    }
}

pub(super) fn enum_case(body: &mut Value, draws: &mut Draws) {
    inputs(body).for_each(|input| spell(input.get_mut("inputType"), draws));
    spell(body.pointer_mut("/onUserCreateStart/userTypeToCreate"), draws);
    for attribute in list(body, ATTRIBUTES) {
        spell(attribute.get_mut("dataType"), draws);
        spell(attribute.get_mut("userFlowAttributeType"), draws);
    }
}

pub(super) fn application_case(body: &mut Value, draws: &mut Draws) {
    list(body, APPLICATIONS).for_each(|application| spell(application.get_mut("appId"), draws));
}

pub(super) fn email_pattern(body: &mut Value, draws: &mut Draws) {
    for input in inputs(body) {
        let Some(at) = EMAIL_PATTERNS.iter().position(|pattern| input["validationRegEx"] == *pattern) else { continue };
        // The escaped dot and the bare dot are two patterns; each has three spellings.
        input["validationRegEx"] = EMAIL_PATTERNS[at / 3 * 3 + draws.below(3)].into();
    }
}

const INPUT_DEFAULTS: [(&str, bool); 3] = [("hidden", false), ("editable", true), ("required", false)];

pub(super) fn defaults_stated(body: &mut Value, draws: &mut Draws) {
    for input in inputs(body) {
        for (name, default) in INPUT_DEFAULTS {
            if input[name].is_null() && draws.yes() {
                input[name] = default.into();
            }
        }
    }
    if body["onInteractiveAuthFlowStart"]["isSignUpAllowed"].is_null() {
        body["onInteractiveAuthFlowStart"]["isSignUpAllowed"] = false.into();
    }
    if let Some(applications) = body.pointer_mut("/conditions/applications").filter(|value| value.is_object())
        && applications["includeAllApplications"].is_null()
    {
        applications["includeAllApplications"] = false.into();
    }
}

pub(super) fn defaults_left_out(body: &mut Value, draws: &mut Draws) {
    let mut remove = |object: &mut Value, name: &str, default: bool| {
        if object[name] == default && draws.yes() {
            object.as_object_mut().unwrap().remove(name);
        }
    };
    for input in inputs(body) {
        for (name, default) in INPUT_DEFAULTS {
            remove(input, name, default);
        }
    }
    remove(&mut body["onInteractiveAuthFlowStart"], "isSignUpAllowed", false);
    if let Some(applications) = body.pointer_mut("/conditions/applications").filter(|value| value.is_object()) {
        remove(applications, "includeAllApplications", false);
    }
}

pub(super) fn attributes_as_read(body: &mut Value, draws: &mut Draws) {
    for attribute in list(body, ATTRIBUTES) {
        if draws.yes() {
            *attribute = json!({ "id": attribute["id"] });
        } else {
            attribute["displayName"] = json!("As the tenant calls it");
            attribute["description"] = json!("Read-only");
            attribute["dataType"] = json!("string");
        }
    }
}
