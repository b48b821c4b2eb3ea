//! What changes a flow: PATCH, and what it refers to.

use serde_json::{Value, json};

use crate::support::{
    BARE, FLOW, FLOWS, FREE_APPLICATION, SIGN_UP, TIER, applications_of, attributes_of, call, demo, done, error, flow,
    get, ids, providers_of, reference, with,
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
fn an_attribute_comes_with_default_settings_and_leaves_both_lists() {
    let graph = demo();
    let attributes = attributes_of(FLOW);
    done(&graph, "POST", &format!("{attributes}/$ref"), &reference("userFlowAttributes", "postalCode"));
    assert_eq!(ids(&get(&graph, &attributes)), ["email", "displayName", TIER, "postalCode"]);
    let inputs =
        |graph| get(graph, FLOW)["onAttributeCollection"]["attributeCollectionPage"]["views"][0]["inputs"].clone();
    assert_eq!(inputs(&graph)[3]["label"], "Postal Code");
    assert_eq!(inputs(&graph)[3]["validationRegEx"], "^.*");
    done(&graph, "DELETE", &format!("{attributes}/displayName/$ref"), &Value::Null);
    assert_eq!(ids(&get(&graph, &attributes)), ["email", TIER, "postalCode"]);
    assert_eq!(inputs(&graph).as_array().unwrap().len(), 3);
    assert_eq!(call(&graph, "DELETE", &format!("{attributes}/displayName/$ref"), &Value::Null).status, 404);
}

#[test]
fn the_last_provider_stays() {
    let graph = demo();
    let providers = providers_of(FLOW);
    let add = format!("{providers}/$ref");
    done(&graph, "POST", &add, &reference("identityProviders", "EmailOtpSignup-OAUTH"));
    assert_eq!(ids(&get(&graph, &providers)), ["EmailPassword-OAUTH", "Google-OAUTH", "EmailOtpSignup-OAUTH"]);
    done(&graph, "DELETE", &format!("{providers}/EmailPassword-OAUTH/$ref"), &Value::Null);
    done(&graph, "DELETE", &format!("{providers}/Google-OAUTH/$ref"), &Value::Null);
    let last = call(&graph, "DELETE", &format!("{providers}/EmailOtpSignup-OAUTH/$ref"), &Value::Null);
    assert_eq!(last.status, 400);
    assert_eq!(ids(&get(&graph, &providers)), ["EmailOtpSignup-OAUTH"]);
}

#[test]
fn a_link_that_leads_nowhere_or_is_there_is_refused() {
    let graph = demo();
    let before = graph.tenant();
    let (providers, attributes) = (format!("{}/$ref", providers_of(FLOW)), format!("{}/$ref", attributes_of(FLOW)));
    let applications = applications_of(FLOW);
    let links = [
        (&providers, reference("identityProviders", "Facebook-OAUTH"), "does not exist"),
        (&providers, reference("identityProviders", "Google-OAUTH"), "already exists"),
        (&providers, reference("userFlowAttributes", "email"), "not the address"),
        (
            &providers,
            json!({ "@odata.id": "https://example.com/v1.0/identity/identityProviders/a" }),
            "not the address",
        ),
        (&providers, json!({ "id": "Google-OAUTH" }), "is missing"),
        (&providers, json!({ "@odata.id": "a", "id": "a" }), "no other member"),
        (&attributes, reference("userFlowAttributes", "City"), "does not exist"),
        (&attributes, reference("userFlowAttributes", "email"), "already exists"),
        (&applications, json!({}), "`/appId` is required"),
        (&applications, json!({ "appId": "a" }), "The application id a is invalid"),
        (&applications, json!({ "appId": "63856651-13d9-4784-9abf-20758d509e19" }), "already exists"),
        (&applications, json!({ "appId": FREE_APPLICATION, "displayName": "a" }), "is no member of"),
    ];
    for (target, body, part) in links {
        let (status, _, message) = error(&call(&graph, "POST", target, &body));
        assert_eq!(status, 400, "{target} {body}");
        assert!(message.contains(part), "{body}: `{message}` does not say `{part}`");
    }
    assert!(graph.tenant() == before, "a refused link changed the tenant");
}

#[test]
fn an_application_is_linked_to_one_flow_and_free_when_that_is_gone() {
    let graph = demo();
    let body = json!({ "appId": "63856651-13d9-4784-9abf-20758d509e19" });
    let (_, _, message) = error(&call(&graph, "POST", &applications_of(BARE), &body));
    assert!(message.contains("is linked to another user flow"), "{message}");
    done(&graph, "DELETE", FLOW, &Value::Null);
    assert_eq!(call(&graph, "GET", FLOW, &Value::Null).status, 404);
    let answer = call(&graph, "POST", &applications_of(BARE), &body);
    assert_eq!(answer.status, 201);
    assert_eq!(answer.body.unwrap()["appId"], body["appId"]);
    done(&graph, "DELETE", &format!("{}/63856651-13d9-4784-9abf-20758d509e19", applications_of(BARE)), &Value::Null);
    assert_eq!(ids(&get(&graph, &applications_of(BARE))), [""; 0]);
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

#[test]
fn an_extension_is_set_by_its_address() {
    let graph = demo();
    let extension = reference("customAuthenticationExtensions", "6fc5012e-7665-43d6-9708-4370863f4e6e");
    let target = |event: &str| {
        format!(
            "{BARE}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/{event}/microsoft.graph.{event}CustomExtensionHandler/customExtension/$ref"
        )
    };
    done(&graph, "PUT", &target("onAttributeCollectionSubmit"), &extension);
    let handler = get(&graph, BARE)["onAttributeCollectionSubmit"].clone();
    assert_eq!(handler["customExtension"]["id"], "6fc5012e-7665-43d6-9708-4370863f4e6e");
    assert_eq!(call(&graph, "PUT", &target("onAttributeCollectionStart"), &extension).status, 400, "of another event");
    done(&graph, "PATCH", BARE, &change(&json!({ "onAttributeCollectionSubmit": null })));
    assert_eq!(get(&graph, BARE)["onAttributeCollectionSubmit"], Value::Null);
}
