//! What a body of a flow may not be: each refusal, by one change to a body that is taken.

use entra_user_flow_emulator::{Emulator, Tenant};
use serde_json::{Value, json};

use crate::support::{FLOWS, call, demo, error, flow, with, with_tenant};

/// The changes: where, what stands there then (nothing if it is taken out), and a part of the message that it brings.
const REFUSED: &str = include_str!("refused/flow.json");

#[test]
fn the_body_itself_is_taken() {
    let graph = demo();
    let answer = call(&graph, "POST", FLOWS, &flow());
    assert_eq!(answer.status, 201, "{:?}", answer.body);
}

#[test]
fn each_change_for_the_worse_is_refused_and_changes_nothing() {
    let graph = demo();
    let before = graph.tenant();
    let changes: Vec<Value> = serde_json::from_str(REFUSED).unwrap();
    assert!(changes.len() > 60);
    for change in changes {
        let (pointer, part) = (change["at"].as_str().unwrap(), change["says"].as_str().unwrap());
        let body = with(flow(), pointer, change.get("is").cloned());
        let (status, code, message) = error(&call(&graph, "POST", FLOWS, &body));
        assert_eq!((status, code.as_str()), (400, "Request_BadRequest"), "{pointer}: {message}");
        assert!(message.contains(part), "{pointer}: `{message}` does not say `{part}`");
    }
    assert!(graph.tenant() == before, "a refused body changed the tenant");
}

#[test]
fn what_may_differ_is_taken() {
    let harmless = [
        ("/onAttributeCollection", None),
        ("/conditions", None),
        ("/conditions", Some(Value::Null)),
        ("/description", Some(Value::Null)),
        ("/priority", Some(json!(7))),
        ("/somethingNew", Some(json!({ "a": 1 }))),
        ("/@odata.context", Some(json!("https://graph.microsoft.com"))),
        ("/onAuthenticationMethodLoadStart/identityProviders/-", Some(json!({ "id": "EmailOtpSignup-OAUTH" }))),
        ("/conditions/applications/includeAllApplications", Some(json!(false))),
        ("/onAttributeCollection/attributeCollectionPage/customStringsFileId", Some(Value::Null)),
        ("/onAttributeCollection/attributeCollectionPage/views/0/inputs/1/inputType", Some(json!("Text"))),
        ("/onAttributeCollection/attributeCollectionPage/views/0/inputs/1/hidden", Some(Value::Null)),
        ("/onUserCreateStart", Some(Value::Null)),
    ];
    for (pointer, value) in harmless {
        let answer = call(&demo(), "POST", FLOWS, &with(flow(), pointer, value));
        assert_eq!(answer.status, 201, "{pointer}: {:?}", answer.body);
    }
}

/// The documented creates, in our own words: the fixtures that the crate is tested with.
#[test]
fn the_fixtures_of_the_documented_creates_are_taken() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/documented");
    for name in ["01-email-password", "02-application", "03-social-and-custom-attribute"] {
        let text = std::fs::read_to_string(format!("{folder}/{name}.json")).unwrap();
        let body: Value = serde_json::from_str(&text).unwrap();
        let answer = call(&with_all_of(&body), "POST", FLOWS, &body);
        assert_eq!(answer.status, 201, "{name}: {:?}", answer.body);
    }
}

/// A tenant that has what a body names.
fn with_all_of(body: &Value) -> Emulator {
    let mut tenant = Tenant::demo().to_json();
    let list = |pointer: &str| body.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut add = |member: &str, item: Value| tenant[member].as_array_mut().unwrap().push(item);
    for provider in list("/onAuthenticationMethodLoadStart/identityProviders") {
        add(
            "identityProviders",
            with(provider, "/@odata.type", Some(json!("#microsoft.graph.socialIdentityProvider"))),
        );
    }
    for attribute in list("/onAttributeCollection/attributes") {
        add("userFlowAttributes", attribute);
    }
    for application in list("/conditions/applications/includeApplications") {
        add("applications", application.clone());
        add("servicePrincipals", application);
    }
    tenant["userFlows"] = json!([]);
    with_tenant(&tenant)
}

#[test]
fn a_name_is_taken_once() {
    let graph = demo();
    let body = with(flow(), "/displayName", Some(json!("Woodgrove Groceries")));
    let (status, _, message) = error(&call(&graph, "POST", FLOWS, &body));
    assert_eq!(status, 400);
    let id = "0313cc37-d421-421d-857b-87804d61e33e";
    assert_eq!(message, format!("displayName is in use by AuthenticationEventsFlow with id '{id}'"));
}

#[test]
fn an_application_is_in_one_flow() {
    let graph = demo();
    let linked = json!([{ "appId": "63856651-13D9-4784-9ABF-20758D509E19" }]);
    let body = with(flow(), "/conditions/applications/includeApplications", Some(linked));
    let (status, _, message) = error(&call(&graph, "POST", FLOWS, &body));
    assert_eq!(status, 400);
    assert!(message.contains("is linked to another user flow"), "{message}");
}

#[test]
fn passcodes_have_to_be_enabled() {
    let graph = demo();
    let email = "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
    let change = |state: &str| json!({ "@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration", "state": state });
    let providers = json!([{ "id": "EmailOtpSignup-OAUTH" }]);
    let body = with(flow(), "/onAuthenticationMethodLoadStart/identityProviders", Some(providers));
    assert_eq!(call(&graph, "PATCH", email, &change("disabled")).status, 204);
    assert_eq!(call(&graph, "POST", FLOWS, &body).status, 400);
    assert_eq!(call(&graph, "PATCH", email, &change("enabled")).status, 204);
    assert_eq!(call(&graph, "POST", FLOWS, &body).status, 201);
}
