//! What a tenant holds besides flows.

use entra_user_flow_emulator::{Emulator, Options, Tenant};
use serde_json::{Value, json};

use crate::support::{
    FLOW, TIER, applications_of, attributes_of, call, demo, done, error, get, ids, reference, with_tenant,
};

const PROVIDERS: &str = "/v1.0/identity/identityProviders";
const ATTRIBUTES: &str = "/v1.0/identity/userFlowAttributes";
const EXTENSIONS: &str = "/v1.0/identity/customAuthenticationExtensions";
const LISTENERS: &str = "/v1.0/identity/authenticationEventListeners";

#[test]
fn a_tenant_is_the_same_after_it_was_written_and_read() {
    for tenant in [Tenant::demo(), Tenant::new()] {
        assert_eq!(Tenant::from_json(&tenant.to_json()).unwrap().to_json(), tenant.to_json());
    }
}

#[test]
fn a_tenant_that_cannot_be_is_named() {
    let flow = json!({ "id": "a", "displayName": "A", "onAuthenticationMethodLoadStart": { "identityProviders": [{ "id": "b" }] } });
    let cases = [
        (json!([]), "a tenant is an object"),
        (json!({ "flows": [] }), "`flows` is no member"),
        (json!({ "identityProviders": {} }), "`identityProviders` is no list"),
        (json!({ "userFlows": [{}] }), "needs `id` and `displayName`"),
        (json!({ "userFlows": [flow] }), "refers to `b`"),
    ];
    for (document, part) in cases {
        let message = Tenant::from_json(&document).unwrap_err();
        assert!(message.contains(part), "{document}: {message}");
    }
}

#[test]
fn a_new_tenant_has_ten_attributes_and_two_providers() {
    let graph = Emulator::new(Options::default().tenant(Tenant::new()));
    let attributes = get(&graph, ATTRIBUTES);
    assert_eq!(attributes["value"].as_array().unwrap().len(), 10);
    assert_eq!(ids(&get(&graph, PROVIDERS)), ["EmailPassword-OAUTH", "EmailOtpSignup-OAUTH"]);
    assert_eq!(ids(&get(&graph, "/v1.0/organization")).len(), 1);
}

#[test]
fn custom_attributes_have_an_id_of_the_extensions_application() {
    let graph = demo();
    let body = json!({ "displayName": "Loyalty Number", "description": "On the card", "dataType": "int64" });
    let answer = call(&graph, "POST", ATTRIBUTES, &body);
    let id = "extension_7c1d0f5e9a3b4d428f6e2b9a4c0d1e57_LoyaltyNumber";
    assert_eq!(answer.header("Location").unwrap(), format!("http://localhost{ATTRIBUTES}/{id}"));
    let one = format!("{ATTRIBUTES}/{id}");
    assert_eq!(get(&graph, &one)["userFlowAttributeType"], "custom");
    done(&graph, "PATCH", &one, &json!({ "description": "Ten digits" }));
    assert_eq!(get(&graph, &one)["description"], "Ten digits");
    done(&graph, "POST", &format!("{}/$ref", attributes_of(FLOW)), &reference("userFlowAttributes", id));
    let inputs = get(&graph, FLOW)["onAttributeCollection"]["attributeCollectionPage"]["views"][0]["inputs"].clone();
    assert_eq!(inputs[3]["validationRegEx"], "^[0-9]+$");
    assert_eq!(call(&graph, "DELETE", &one, &Value::Null).status, 400, "it is in a flow");
}

#[test]
fn attributes_that_cannot_be_are_refused() {
    let graph = demo();
    let before = graph.tenant();
    let posts = [
        (json!({ "displayName": "A" }), "`/dataType` is required"),
        (json!({ "dataType": "string" }), "`/displayName` is required"),
        (json!({ "displayName": "A", "dataType": "dateTime" }), "`/dataType` is"),
        (json!({ "displayName": "A", "dataType": "number" }), "is not one of"),
        (json!({ "displayName": "A", "dataType": "string", "id": "a" }), "read-only"),
        (json!({ "displayName": "A", "dataType": "string", "label": "a" }), "is no member of"),
        (json!({ "displayName": "Loyalty tier", "dataType": "string" }), "already exists"),
    ];
    for (body, part) in posts {
        let (status, _, message) = error(&call(&graph, "POST", ATTRIBUTES, &body));
        assert_eq!(status, 400, "{body}");
        assert!(message.contains(part), "{body}: `{message}` does not say `{part}`");
    }
    let tier = format!("{ATTRIBUTES}/{TIER}");
    assert_eq!(call(&graph, "PATCH", &tier, &json!({ "dataType": "boolean" })).status, 400);
    assert_eq!(call(&graph, "PATCH", &format!("{ATTRIBUTES}/city"), &json!({ "description": "a" })).status, 400);
    assert_eq!(call(&graph, "DELETE", &format!("{ATTRIBUTES}/city"), &Value::Null).status, 400);
    assert!(graph.tenant() == before, "a refused attribute changed the tenant");
}

#[test]
fn an_application_is_linked_once_it_has_a_service_principal() {
    let graph = demo();
    let made = done(&graph, "POST", "/v1.0/applications", &json!({ "displayName": "Garden" }));
    let body = json!({ "appId": made["appId"] });
    let (_, _, message) = error(&call(&graph, "POST", &applications_of(FLOW), &body));
    assert!(message.contains("is invalid"), "{message}");
    done(&graph, "POST", "/v1.0/servicePrincipals", &body);
    assert_eq!(call(&graph, "POST", "/v1.0/servicePrincipals", &body).status, 400, "it has one");
    done(&graph, "POST", &applications_of(FLOW), &body);
    let found = get(&graph, &format!("/v1.0/servicePrincipals?$filter=appId eq '{}'", made["appId"].as_str().unwrap()));
    assert_eq!(ids(&found).len(), 1);
    let audience = json!({ "displayName": "Garden", "signInAudience": "AzureADMultipleOrgs" });
    assert_eq!(call(&graph, "POST", "/v1.0/applications", &audience).status, 400);
}

#[test]
fn a_service_principal_needs_its_application() {
    let answer = call(&demo(), "POST", "/v1.0/servicePrincipals", &json!({ "appId": "a" }));
    assert_eq!(answer.status, 400);
    assert_eq!(answer.body.unwrap()["error"]["details"][0]["code"], "NoBackingApplicationObject");
}

#[test]
fn flows_have_a_listener_for_each_event_and_manage_it() {
    let graph = demo();
    let listeners = get(&graph, LISTENERS);
    let of_flow = |id: &str| {
        listeners["value"].as_array().unwrap().iter().filter(|one| one["authenticationEventsFlowId"] == id).count()
    };
    assert_eq!(of_flow("0313cc37-d421-421d-857b-87804d61e33e"), 4);
    assert_eq!(of_flow("1d51b447-eb52-4ec8-ae4e-0a35ebc148ea"), 3);
    let one = format!("{LISTENERS}/{}", ids(&listeners)[0]);
    assert_eq!(call(&graph, "GET", &one, &Value::Null).status, 200);
    assert_eq!(call(&graph, "DELETE", &one, &Value::Null).status, 400);
}

#[test]
fn listeners_and_extensions_are_made_changed_and_removed() {
    let graph = demo();
    let extension = json!({
        "@odata.type": "#microsoft.graph.onTokenIssuanceStartCustomExtension", "displayName": "Claims",
        "clientConfiguration": { "timeoutInMilliseconds": 1000, "maximumRetries": 1 },
        "claimsForTokenConfiguration": [{ "claimIdInApiResponse": "tier" }]
    });
    let extension = done(&graph, "POST", EXTENSIONS, &extension)["id"].clone();
    let extension_target = format!("{EXTENSIONS}/{}", extension.as_str().unwrap());
    let retries = json!({ "clientConfiguration": { "maximumRetries": 0 } });
    assert_eq!(call(&graph, "PATCH", &extension_target, &retries).status, 400, "it does not say what it is");
    let kind = "#microsoft.graph.onTokenIssuanceStartCustomExtension";
    let change = json!({ "@odata.type": kind, "clientConfiguration": { "maximumRetries": 0 } });
    done(&graph, "PATCH", &extension_target, &change);
    let merged = json!({ "timeoutInMilliseconds": 1000, "maximumRetries": 0 });
    assert_eq!(get(&graph, &extension_target)["clientConfiguration"], merged, "a sub-object is merged");
    let slow = json!({ "@odata.type": kind, "clientConfiguration": { "timeoutInMilliseconds": 2500 } });
    assert_eq!(call(&graph, "PATCH", &extension_target, &slow).status, 400);
    let listener = json!({
        "@odata.type": "#microsoft.graph.onTokenIssuanceStartListener",
        "handler": {
            "@odata.type": "#microsoft.graph.onTokenIssuanceStartCustomExtensionHandler",
            "customExtension": { "id": extension }
        }
    });
    let made = done(&graph, "POST", LISTENERS, &listener);
    let target = format!("{LISTENERS}/{}", made["id"].as_str().unwrap());
    done(&graph, "POST", &applications_of(&target), &json!({ "appId": crate::support::FREE_APPLICATION }));
    assert_eq!(ids(&get(&graph, &applications_of(&target))), [crate::support::FREE_APPLICATION]);
    assert_eq!(call(&graph, "DELETE", &extension_target, &Value::Null).status, 400, "the listener names it");
    let kind = "#microsoft.graph.onTokenIssuanceStartListener";
    done(&graph, "PATCH", &target, &json!({ "@odata.type": kind, "displayName": "Claims" }));
    let other = json!({ "@odata.type": "#microsoft.graph.onUserCreateStartListener", "displayName": "Claims" });
    assert_eq!(call(&graph, "PATCH", &target, &other).status, 400, "it is another type");
    done(&graph, "DELETE", &target, &Value::Null);
    done(&graph, "DELETE", &extension_target, &Value::Null);
}

#[test]
fn a_snapshot_is_a_tenant() {
    let graph = with_tenant(&json!({ "userFlows": [{
        "@odata.type": crate::support::SIGN_UP, "id": "a", "displayName": "A",
        "onAuthenticationMethodLoadStart": { "identityProviders": [{ "id": "EmailPassword-OAUTH" }] }
    }] }));
    let flow = "/v1.0/identity/authenticationEventsFlows/a";
    assert_eq!(get(&graph, flow)["displayName"], "A");
    assert_eq!(ids(&get(&graph, &crate::support::providers_of(flow))), ["EmailPassword-OAUTH"]);
}
