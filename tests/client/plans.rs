//! Plans in the form that a planner writes, for the demo tenant.

use entra_user_flow::client::{Json, basis_of};
use serde_json::{Value, json};

use super::world::World;

pub(crate) const FLOWS: &str = "/identity/authenticationEventsFlows";
pub(crate) const GROCERIES: &str = "0313cc37-d421-421d-857b-87804d61e33e";
pub(crate) const DRIVE: &str = "8f8d0bd5-8f8a-4f8e-9ef1-3f3a1c9a7d10";
pub(crate) const BANK: &str = "1f4f0a51-7f0c-4a0a-9b1d-6d3e2c9b8a77";
const COLLECTION: &str = "/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes";
const METHODS: &str = "/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders";

/// A plan of these steps, made from the tenant as it is.
pub(crate) fn plan(world: &World, steps: &[Value]) -> Value {
    let calm = World::new(entra_user_flow_emulator::Options::default().tenant(world.graph.tenant()));
    let snapshot: Json = serde_json::from_value(calm.read_with(&[]).expect("a snapshot")).expect("JSON");
    let basis = basis_of(&snapshot, &["identityProviders", "userFlowAttributes", "userFlows"]);
    let steps: Vec<Value> = steps.iter().enumerate().map(|(place, step)| complete(place, step)).collect();
    json!({ "report": { "ok": true }, "steps": steps, "permissions": {}, "basis": basis })
}

fn complete(place: usize, step: &Value) -> Value {
    let mut whole = json!({
        "id": format!("step{}", place + 1), "target": "something", "reason": "it is wanted", "tenantWide": false,
        "version": "v1.0", "dependsOn": []
    });
    for (name, value) in step.as_object().expect("a step") {
        whole[name] = value.clone();
    }
    whole
}

pub(crate) fn attribute(name: &str) -> Value {
    json!({ "action": "create", "method": "POST", "url": "/identity/userFlowAttributes", "produces": ["id"],
        "body": { "displayName": name, "dataType": "string" } })
}

fn input(id: &str, label: &str) -> Value {
    json!({ "attribute": id, "label": label, "inputType": "text", "validationRegEx": "^.*", "hidden": false,
        "editable": true, "required": false, "writeToDirectory": true })
}

/// A flow that collects the attribute of the first step.
pub(crate) fn flow(name: &str) -> Value {
    json!({ "action": "create", "method": "POST", "url": FLOWS, "dependsOn": ["step1"], "produces": ["id"], "body": {
        "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", "displayName": name,
        "onInteractiveAuthFlowStart": {
            "@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
            "isSignUpAllowed": true },
        "onAuthenticationMethodLoadStart": {
            "@odata.type": "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
            "identityProviders": [{ "id": "EmailPassword-OAUTH" }] },
        "onAttributeCollection": {
            "@odata.type": "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
            "attributes": [{ "id": "{{step1.id}}" }],
            "attributeCollectionPage": { "views": [{ "inputs": [input("{{step1.id}}", "Shoe size")] }] } }
    } })
}

pub(crate) fn link(flow: &str, application: &str, after: &str) -> Value {
    json!({ "action": "link", "method": "POST", "url": format!("{FLOWS}/{flow}/conditions/applications/includeApplications"),
        "body": { "@odata.type": "#microsoft.graph.authenticationConditionApplication", "appId": application },
        "dependsOn": if after.is_empty() { json!([]) } else { json!([after]) } })
}

/// An attribute, a flow with it, and two applications: what a first plan is like.
pub(crate) fn whole(world: &World) -> Value {
    let id = "{{step2.id}}";
    plan(world, &[attribute("Shoe size"), flow("Shoes"), link(id, DRIVE, "step2"), link(id, BANK, "step2")])
}

/// Providers and attributes of a flow that is there, added and removed.
pub(crate) fn changes(world: &World) -> Value {
    let add = |list: &str, id: &str| {
        let kind = if list == METHODS { "identityProviders" } else { "userFlowAttributes" };
        json!({ "action": "update", "method": "POST", "url": format!("{FLOWS}/{GROCERIES}{list}/$ref"),
            "body": { "@odata.id": format!("https://graph.microsoft.com/v1.0/identity/{kind}/{id}") } })
    };
    let remove = |list: &str, id: &str, after: &str| {
        json!({ "action": "delete", "method": "DELETE", "url": format!("{FLOWS}/{GROCERIES}{list}/{id}/$ref"),
            "dependsOn": [after] })
    };
    let rename = json!({ "action": "update", "method": "PATCH", "url": format!("{FLOWS}/{GROCERIES}"),
        "body": { "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", "description": "Fruit" } });
    plan(
        world,
        &[
            add(METHODS, "EmailOtpSignup-OAUTH"),
            remove(METHODS, "Google-OAUTH", "step1"),
            add(COLLECTION, "city"),
            remove(COLLECTION, "displayName", "step3"),
            rename,
        ],
    )
}
