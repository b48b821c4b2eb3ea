//! What changes a flow: PATCH, and what it refers to.

use entra_user_flow_emulator::{Emulator, Options};
use serde_json::{Value, json};

use crate::support::{
    BARE, FLOW, FLOWS, SIGN_UP, TIER, attributes_of, call, demo, done, error, flow, get, ids, providers_of, reference,
    with,
};

const HANDLER: &str = "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp";

fn change(members: &Value) -> Value {
    let mut change = json!({ "@odata.type": SIGN_UP });
    change.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    change
}

/// The complete inputs of the flow, in another order and form.
fn inputs() -> Value {
    json!([
        { "attribute": TIER, "label": "Tier", "inputType": "RadioSingleSelect", "required": true,
          "options": [{ "label": "Gold", "value": "gold" }] },
        { "attribute": "email", "label": "Mail", "inputType": "text", "hidden": true, "editable": false },
        { "attribute": "displayName", "label": "Name", "inputType": "text" }
    ])
}

fn page(inputs: &Value) -> Value {
    change(&json!({
        "onAttributeCollection": {
            "@odata.type": HANDLER, "attributeCollectionPage": { "views": [{ "inputs": inputs }] }
        }
    }))
}

#[test]
fn ids_follow_from_the_seed() {
    let made = |seed: u64| {
        let graph = Emulator::new(Options::default().seed(seed));
        done(&graph, "POST", FLOWS, &flow())["id"].as_str().unwrap().to_owned()
    };
    // The first two numbers of splitmix64, with the version and the variant of a GUID in their places.
    assert_eq!(made(0), "e220a839-7b1d-4daf-ae78-9e6aa1b965f4");
    assert_eq!(made(1), made(1));
    assert_ne!(made(0), made(1));
}

#[test]
fn only_what_is_sent_changes() {
    let graph = demo();
    let before = get(&graph, FLOW);
    done(&graph, "PATCH", FLOW, &change(&json!({ "displayName": "Groceries", "description": "Food" })));
    let after = get(&graph, FLOW);
    assert_eq!(after["displayName"], "Groceries");
    let expected = with(before, "/displayName", Some(json!("Groceries")));
    assert_eq!(after, with(expected, "/description", Some(json!("Food"))));
}

#[test]
fn sign_up_is_turned_off_by_its_handler_alone() {
    let graph = demo();
    let handler = "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp";
    let body = change(&json!({ "onInteractiveAuthFlowStart": { "@odata.type": handler, "isSignUpAllowed": false } }));
    done(&graph, "PATCH", FLOW, &body);
    assert_eq!(get(&graph, FLOW)["onInteractiveAuthFlowStart"]["isSignUpAllowed"], false);
    assert_eq!(ids(&get(&graph, &providers_of(FLOW))), ["EmailPassword-OAUTH", "Google-OAUTH"]);
}

#[test]
fn the_inputs_are_replaced_whole_and_keep_their_order() {
    let graph = demo();
    done(&graph, "PATCH", FLOW, &page(&inputs()));
    let flow = get(&graph, FLOW);
    let inputs = &flow["onAttributeCollection"]["attributeCollectionPage"]["views"][0]["inputs"];
    let order: Vec<_> = inputs.as_array().unwrap().iter().map(|input| input["attribute"].as_str().unwrap()).collect();
    assert_eq!(order, [TIER, "email", "displayName"]);
    assert_eq!(inputs[0]["inputType"], "radioSingleSelect", "words get the spelling of the schema");
    // What is left out is not as it was, but as it is when nothing is said.
    let expected = json!({
        "attribute": "displayName", "label": "Name", "inputType": "text", "defaultValue": null,
        "validationRegEx": null, "writeToDirectory": null, "hidden": false, "editable": true, "required": false,
        "options": []
    });
    assert_eq!(inputs[2], expected);
}

#[test]
fn a_change_that_is_refused_changes_nothing() {
    let graph = demo();
    let before = graph.tenant();
    let city = json!({ "attribute": "city", "label": "City", "inputType": "text" });
    let more = with(inputs(), "/-", Some(city));
    let fewer = json!([inputs()[0], inputs()[1]]);
    let load = "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp";
    let changes = [
        (json!({ "displayName": "a" }), "@odata.type` is missing"),
        (change(&json!({ "displayName": "Staff, sign in only" })), "displayName is in use"),
        (change(&json!({ "displayName": "" })), "is empty"),
        (change(&json!({ "displayName": null })), "never null"),
        (change(&json!({ "id": "a" })), "read-only"),
        (change(&json!({ "onInteractiveAuthFlowStart": null })), "cannot be cleared"),
        (change(&json!({ "onAuthenticationMethodLoadStart": null })), "cannot be cleared"),
        (change(&json!({ "onAttributeCollection": null })), "cannot be cleared"),
        (change(&json!({ "conditions": null })), "cannot be cleared"),
        (change(&json!({ "onUserCreateStart": { "userTypeToCreate": "guest" } })), "@odata.type` is missing"),
        (page(&more), "do not hold the same attributes"),
        (page(&fewer), "do not hold the same attributes"),
        (page(&json!([])), "do not hold the same attributes"),
        (
            change(&json!({ "onAttributeCollection": { "@odata.type": HANDLER, "attributes": [{ "id": "email" }] } })),
            "PATCH adds and removes no",
        ),
        (
            change(&json!({
                "onAuthenticationMethodLoadStart": {
                    "@odata.type": load, "identityProviders": [{ "id": "EmailPassword-OAUTH" }]
                }
            })),
            "PATCH adds and removes no",
        ),
        (
            change(&json!({ "conditions": { "applications": { "includeApplications": [] } } })),
            "PATCH adds and removes no",
        ),
    ];
    for (body, part) in changes {
        let (status, _, message) = error(&call(&graph, "PATCH", FLOW, &body));
        assert_eq!(status, 400, "{body}");
        assert!(message.contains(part), "{body}: `{message}` does not say `{part}`");
    }
    assert!(graph.tenant() == before, "a refused change changed the tenant");
}

#[test]
fn a_whole_flow_that_is_sent_back_changes_nothing() {
    let graph = demo();
    let whole = graph.tenant().to_json()["userFlows"][0].clone();
    let mut whole = whole.as_object().unwrap().clone();
    whole.shift_remove("id");
    whole["onAuthenticationMethodLoadStart"]["identityProviders"] =
        json!([{ "id": "Google-OAUTH" }, { "id": "EmailPassword-OAUTH" }]);
    // What only answers have is no member of any type, and is refused like one.
    for handler in ["onAttributeCollection", "onUserCreateStart"] {
        whole[handler].as_object_mut().unwrap().shift_remove("accessPackages");
    }
    let before = graph.tenant();
    done(&graph, "PATCH", &FLOW.replace("v1.0", "beta"), &Value::Object(whole));
    assert_eq!(graph.tenant().to_json(), before.to_json());
}

#[test]
fn attributes_cannot_be_patched_into_a_flow_without_them() {
    let graph = demo();
    let (status, _, message) = error(&call(&graph, "PATCH", BARE, &page(&inputs())));
    assert_eq!(status, 400);
    assert!(message.contains("was not configured at creation"), "{message}");
    assert_eq!(call(&graph, "GET", &attributes_of(BARE), &Value::Null).status, 400, "it has no attributes");
    done(&graph, "POST", &format!("{}/$ref", attributes_of(BARE)), &reference("userFlowAttributes", "email"));
    assert_eq!(ids(&get(&graph, &attributes_of(BARE))), ["email"]);
    let only = json!([{ "attribute": "email", "label": "Mail", "inputType": "text" }]);
    done(&graph, "PATCH", BARE, &page(&only));
}

#[test]
fn get_leaves_out_what_a_flow_refers_to_and_adds_what_graph_adds() {
    let graph = demo();
    let id = done(&graph, "POST", FLOWS, &flow())["id"].as_str().unwrap().to_owned();
    for (version, beta_only) in [("v1.0", false), ("beta", true)] {
        let flow = get(&graph, &format!("/{version}/identity/authenticationEventsFlows/{id}"));
        assert_eq!(flow["conditions"], json!({ "applications": { "includeAllApplications": false } }));
        assert_eq!(flow["onAuthenticationMethodLoadStart"].as_object().unwrap().len(), 1);
        assert!(flow["onAttributeCollection"].get("attributes").is_none());
        assert_eq!(flow["onAttributeCollection"]["accessPackages"], json!([]));
        assert_eq!(flow["onAttributeCollectionStart"], Value::Null);
        assert_eq!(flow.get("priority").is_some(), beta_only);
        let page = &flow["onAttributeCollection"]["attributeCollectionPage"];
        assert_eq!(page.get("customStringsFileId").is_some(), beta_only);
        let providers = get(&graph, &providers_of(&format!("/{version}/identity/authenticationEventsFlows/{id}")));
        assert_eq!(providers["value"][0].get("state").is_some(), beta_only);
        assert_eq!(providers["value"][0]["supportedTenantTypes"], "externalId");
    }
}
