//! What is absent, null or empty, in each other's place.

use serde_json::{Value, json};

use super::{VIEWS, inputs, list};
use crate::generate::runner::Draws;

/// The objects that may be without a member, each with the members that may be null.
fn nullable(body: &mut Value, each: &mut dyn FnMut(&mut Value, &[&str])) {
    each(body, &["description", "conditions", "onAttributeCollection", "onAttributeCollectionStart"]);
    each(body, &["onAttributeCollectionSubmit", "onUserCreateStart"]);
    for (pointer, names) in [
        ("/conditions", &["applications"][..]),
        ("/onAttributeCollectionStart", &["configuration"]),
        ("/onAttributeCollectionSubmit", &["configuration"]),
        ("/onAttributeCollectionStart/configuration", &["behaviorOnError", "clientConfiguration"]),
        ("/onUserCreateStart", &["userTypeToCreate"]),
    ] {
        if let Some(object) = body.pointer_mut(pointer).filter(|value| value.is_object()) {
            each(object, names);
        }
    }
    list(body, VIEWS).for_each(|view| each(view, &["title", "description"]));
    let names = ["defaultValue", "hidden", "editable", "writeToDirectory", "required", "validationRegEx", "options"];
    inputs(body).for_each(|input| each(input, &names));
}

pub(super) fn null_for_absent(body: &mut Value, draws: &mut Draws) {
    nullable(body, &mut |object, names| {
        for name in names {
            if object.get(name).is_none() && draws.yes() {
                object[*name] = Value::Null;
            }
        }
    });
}

pub(super) fn absent_for_null(body: &mut Value, draws: &mut Draws) {
    nullable(body, &mut |object, names| {
        for name in names {
            if object.get(name).is_some_and(Value::is_null) && draws.yes() {
                object.as_object_mut().unwrap().remove(*name);
            }
        }
    });
}

pub(super) fn list_for_absent(body: &mut Value, draws: &mut Draws) {
    for input in inputs(body) {
        if input["options"].is_null() && draws.yes() {
            input["options"] = json!([]);
        }
    }
    if let Some(applications) = body.pointer_mut("/conditions/applications").filter(|value| value.is_object())
        && applications["includeApplications"].is_null()
    {
        applications["includeApplications"] = json!([]);
    }
}

pub(super) fn absent_for_list(body: &mut Value, _: &mut Draws) {
    let remove = |object: &mut Value, name: &str| {
        if object[name].as_array().is_some_and(Vec::is_empty) {
            object.as_object_mut().unwrap().remove(name);
        }
    };
    inputs(body).for_each(|input| remove(input, "options"));
    list(body, VIEWS).for_each(|view| remove(view, "inputs"));
    if let Some(applications) = body.pointer_mut("/conditions/applications").filter(|value| value.is_object()) {
        remove(applications, "includeApplications");
    }
}

pub(super) fn object_for_absent(body: &mut Value, draws: &mut Draws) {
    if body["conditions"].is_null() {
        body["conditions"] = if draws.yes() { json!({}) } else { json!({ "applications": {} }) };
    }
    for handler in ["/onAttributeCollectionStart", "/onAttributeCollectionSubmit"] {
        if let Some(handler) = body.pointer_mut(handler).filter(|value| value.is_object())
            && handler["configuration"].is_null()
        {
            handler["configuration"] = json!({ "clientConfiguration": {} });
        }
    }
}
