//! What a body of a flow may not be: each refusal, by one change to a body that is taken.

use serde_json::{Value, json};

use crate::support::{FLOWS, call, demo, error, flow, with};

/// What is taken out; no JSON value can stand for it.
const ABSENT: &str = "(absent)";

const INPUT: &str = "/onAttributeCollection/attributeCollectionPage/views/0/inputs/1";

/// A change, and a part of the message that it brings.
fn changes() -> Vec<(String, Value, &'static str)> {
    let input = |rest: &str| format!("{INPUT}{rest}");
    let at = str::to_owned;
    vec![
        (at("/@odata.type"), json!(ABSENT), "`/@odata.type` is missing"),
        (at("/@odata.type"), json!("#microsoft.graph.authenticationEventsFlow"), "abstract"),
        (at("/@odata.type"), json!("#microsoft.graph.socialIdentityProvider"), "is no authenticationEventsFlow"),
        (at("/@odata.type"), json!(1), "is no text"),
        (at("/id"), json!("a"), "read-only"),
        (at("/displayName"), json!(ABSENT), "`/displayName` is required"),
        (at("/displayName"), json!(""), "`/displayName` is required"),
        (at("/displayName"), Value::Null, "`/displayName` is never null"),
        (at("/displayName"), json!(7), "`/displayName` is no text"),
        (at("/description"), json!(["a"]), "`/description` is no text"),
        (at("/priority"), json!("500"), "whole number"),
        (at("/priority"), json!(1.5), "whole number"),
        (at("/priority"), json!(3_000_000_000_u64), "whole number"),
        (at("/displayName@odata.bind"), json!("a"), "annotation"),
        (at("/conditions/applications/excludeApplications"), json!([]), "is no member of"),
        (at("/conditions/applications/includeApplications"), json!({}), "is no list"),
        (at("/conditions/applications/includeAllApplications"), Value::Null, "never null"),
        (at("/conditions/applications/includeApplications/0/appId"), json!(ABSENT), "`/appId` is required"),
        (at("/conditions/applications/includeApplications/0/appId"), json!(""), "`/appId` is required"),
        (at("/conditions/applications/includeApplications/0/id"), json!("a"), "is no member of"),
        (at("/conditions/applications/includeApplications/0/appId"), json!("a"), "The application id a is invalid"),
        (at("/onInteractiveAuthFlowStart"), json!(ABSENT), "is required"),
        (at("/onInteractiveAuthFlowStart"), Value::Null, "is required"),
        (at("/onInteractiveAuthFlowStart"), json!(true), "is no object"),
        (at("/onInteractiveAuthFlowStart/@odata.type"), json!(ABSENT), "@odata.type` is missing"),
        (at("/onInteractiveAuthFlowStart/isSignUpAllowed"), json!("true"), "without quotes"),
        (at("/onInteractiveAuthFlowStart/isSignUpAllowed"), Value::Null, "never null"),
        (at("/onInteractiveAuthFlowStart/isSignInAllowed"), json!(true), "is no member of"),
        (at("/onAuthenticationMethodLoadStart"), json!(ABSENT), "is required"),
        (at("/onAuthenticationMethodLoadStart/identityProviders"), json!(ABSENT), "at least one"),
        (at("/onAuthenticationMethodLoadStart/identityProviders"), json!([]), "at least one"),
        (at("/onAuthenticationMethodLoadStart/identityProviders/0/id"), json!(ABSENT), "has no `id`"),
        (at("/onAuthenticationMethodLoadStart/identityProviders/0/id"), json!("Facebook-OAUTH"), "does not exist"),
        (at("/onAuthenticationMethodLoadStart/identityProviders/0/name"), json!("a"), "is no member of"),
        (
            at("/onAuthenticationMethodLoadStart/identityProviders/-"),
            json!({ "id": "EmailPassword-OAUTH" }),
            "already exists",
        ),
        (at("/onAttributeCollection/@odata.type"), json!(ABSENT), "@odata.type` is missing"),
        (at("/onAttributeCollection/accessPackages"), json!([]), "is no member of"),
        (at("/onAttributeCollection/attributes"), json!(ABSENT), "do not hold the same attributes"),
        (at("/onAttributeCollection/attributes/1/id"), json!("City"), "does not exist"),
        (at("/onAttributeCollection/attributes/1/id"), json!("state"), "do not hold the same attributes"),
        (at("/onAttributeCollection/attributes/-"), json!({ "id": "email" }), "already exists"),
        (at("/onAttributeCollection/attributes/0/dataType"), json!("text"), "is not one of"),
        (at("/onAttributeCollection/attributeCollectionPage"), json!(ABSENT), "needs both"),
        (at("/onAttributeCollection/attributeCollectionPage/views"), json!([]), "needs both"),
        (at("/onAttributeCollection/attributeCollectionPage/views"), Value::Null, "needs both"),
        (at("/onAttributeCollection/attributeCollectionPage/title"), json!("a"), "is no member of"),
        (at("/onAttributeCollection/attributeCollectionPage/views/0/name"), json!("a"), "is no member of"),
        (input("/attribute"), json!("state"), "do not hold the same attributes"),
        (input("/attribute"), json!("email"), "already exists"),
        (input("/attribute"), json!("nickname"), "does not exist"),
        (input("/label"), Value::Null, "never null"),
        (input("/label"), json!(ABSENT), "`/label` is required"),
        (input("/inputType"), Value::Null, "never null"),
        (input("/inputType"), json!("dropdown"), "is not one of"),
        (input("/inputType"), json!("checkboxSingleSelect"), "is not one of"),
        (input("/inputType"), json!("unknownFutureValue"), "is not one of"),
        (input("/required"), json!("true"), "without quotes"),
        (input("/order"), json!(1), "is no member of"),
        (input("/validationRegEx"), json!(false), "is no text"),
        (input("/options"), json!([{ "label": "a" }]), "`/value` is required"),
        (input("/options"), json!([{ "label": "a", "value": null }]), "never null"),
        (input("/options"), json!([{ "label": "a", "value": "a", "isDefault": true }]), "is no member of"),
        (
            at("/onUserCreateStart"),
            json!({
                "@odata.type": "#microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp",
                "userTypeToCreate": "admin"
            }),
            "is not one of",
        ),
        (
            at("/onAttributeCollectionStart"),
            json!({
                "@odata.type": "#microsoft.graph.onAttributeCollectionStartCustomExtensionHandler",
                "customExtension": { "id": "6fc5012e-7665-43d6-9708-4370863f4e6e" }
            }),
            "is not for onAttributeCollectionStart",
        ),
        (
            at("/onAttributeCollectionSubmit"),
            json!({
                "@odata.type": "#microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler",
                "customExtension": { "id": "a" }
            }),
            "does not exist",
        ),
        (
            at("/onAttributeCollectionSubmit"),
            json!({
                "@odata.type": "#microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler",
                "configuration": { "clientConfiguration": { "timeoutInMilliseconds": 2001 } }
            }),
            "at most 2000",
        ),
    ]
}

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
    for (pointer, value, part) in changes() {
        let body = with(flow(), &pointer, (value != ABSENT).then_some(value));
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
