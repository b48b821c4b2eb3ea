//! Flows that a tenant has.

use serde_json::{Value, json};

use super::input::input;
use super::text::TEXTS;
use super::world::{World, guid};
use crate::choices::Choices;

pub(super) const TYPES: &str = "#microsoft.graph.";

/// A flow of the tenant, with all that it refers to. `free` are the applications of no other flow.
pub(super) fn live(choices: &mut Choices, world: &World, place: usize, name: &str, free: &mut Vec<String>) -> Value {
    let applications = choices.some(free, 35);
    free.retain(|one| !applications.contains(one));
    let linked: Vec<_> = applications.iter().map(|id| json!({ "appId": id })).collect();
    let providers: Vec<_> = providers(choices, world).into_iter().map(|id| json!({ "id": id })).collect();
    let mut flow = json!({
        "@odata.type": format!("{TYPES}externalUsersSelfServiceSignUpEventsFlow"),
        "id": guid(9, place + 1),
        "displayName": name,
        "description": choices.pick(&[Value::Null, json!("Customers"), json!(TEXTS[3])]),
        "priority": 500 - choices.below(3),
        "conditions": { "applications": { "includeApplications": linked } },
        "onInteractiveAuthFlowStart": {
            "@odata.type": format!("{TYPES}onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp"),
            "isSignUpAllowed": !choices.yes(25)
        },
        "onAuthenticationMethodLoadStart": {
            "@odata.type": format!("{TYPES}onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp"),
            "identityProviders": providers
        },
    });
    if !choices.yes(20) {
        flow["onAttributeCollection"] = collection(choices, world);
        for event in ["Start", "Submit"] {
            if choices.yes(30)
                && let Some(handler) = handler(choices, world, event)
            {
                flow[format!("onAttributeCollection{event}")] = handler;
            }
        }
    }
    if !choices.yes(30) {
        flow["onUserCreateStart"] = json!({
            "@odata.type": format!("{TYPES}onUserCreateStartExternalUsersSelfServiceSignUp"),
            "userTypeToCreate": choices.pick(&[json!("member"), json!("guest"), Value::Null])
        });
    }
    if choices.yes(15) {
        // The type is open.
        flow[super::UNKNOWN] = json!("a note");
    }
    flow
}

/// At least one, by id.
pub(super) fn providers(choices: &mut Choices, world: &World) -> Vec<Value> {
    let others = || world.providers.iter().skip(2).map(|one| one["id"].clone()).collect::<Vec<_>>();
    let mut ids = match choices.below(4) {
        1 if world.has_passcodes => vec![json!("EmailOtpSignup-OAUTH")],
        2 => Vec::new(),
        _ => vec![json!("EmailPassword-OAUTH")],
    };
    ids.extend(choices.some(&others(), 40));
    if ids.is_empty() {
        ids.push(json!("EmailPassword-OAUTH"));
    }
    choices.shuffle(&mut ids);
    ids
}

/// Attributes of a page in their order, mostly with the e-mail address in front.
pub(super) fn attributes(choices: &mut Choices, world: &World) -> Vec<Value> {
    let mut all = choices.some(&world.attributes[1..], 25);
    choices.shuffle(&mut all);
    if !choices.yes(10) {
        let place = if choices.yes(15) { all.len() } else { 0 };
        all.insert(place, world.attributes[0].clone());
    }
    all
}

fn collection(choices: &mut Choices, world: &World) -> Value {
    let mut all = attributes(choices, world);
    if all.is_empty() {
        all.push(world.attributes[0].clone());
    }
    let ids: Vec<_> = all.iter().map(|one| json!({ "id": one["id"] })).collect();
    let mut inputs: Vec<_> = all.iter().map(|one| input(choices, one)).collect();
    let mut views = Vec::new();
    for _ in 0..choices.pick(&[0, 0, 0, 1, 2]) {
        let at = choices.below(inputs.len() + 1);
        let rest = inputs.split_off(at);
        views.push(view(choices, &inputs));
        inputs = rest;
    }
    views.push(view(choices, &inputs));
    json!({
        "@odata.type": format!("{TYPES}onAttributeCollectionExternalUsersSelfServiceSignUp"),
        "attributes": ids,
        "attributeCollectionPage": { "customStringsFileId": null, "views": views }
    })
}

fn view(choices: &mut Choices, inputs: &[Value]) -> Value {
    json!({ "title": text_or_none(choices), "description": text_or_none(choices), "inputs": inputs })
}

/// A text of a page, mostly none.
pub(super) fn text_or_none(choices: &mut Choices) -> Value {
    if choices.yes(35) { choices.pick(&TEXTS).into() } else { Value::Null }
}

/// The extensions for an event.
pub(super) fn extensions(world: &World, event: &str) -> Vec<Value> {
    let kind = format!("{TYPES}onAttributeCollection{event}CustomExtension");
    world.extensions.iter().filter(|one| one["@odata.type"] == *kind).cloned().collect()
}

fn handler(choices: &mut Choices, world: &World, event: &str) -> Option<Value> {
    let extensions = extensions(world, event);
    let extension = (!extensions.is_empty()).then(|| choices.pick(&extensions))?;
    let configuration = choices.yes(40).then(|| {
        json!({ "clientConfiguration": {
            "timeoutInMilliseconds": choices.pick(&[1000, 1500]), "maximumRetries": choices.below(2)
        } })
    });
    Some(json!({
        "@odata.type": format!("{TYPES}onAttributeCollection{event}CustomExtensionHandler"),
        "configuration": configuration,
        "customExtension": { "id": extension["id"] }
    }))
}
