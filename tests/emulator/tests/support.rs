//! What the tests share.

use std::path::PathBuf;

use entra_user_flow_emulator::{Answer, Emulator, Options, Request, Tenant};
use serde_json::{Map, Value, json};

/// The flow of the demo tenant with attributes, providers and an application.
pub(crate) const FLOW: &str = "/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e";
/// The one without attributes and applications.
pub(crate) const BARE: &str = "/v1.0/identity/authenticationEventsFlows/1d51b447-eb52-4ec8-ae4e-0a35ebc148ea";
pub(crate) const FLOWS: &str = "/v1.0/identity/authenticationEventsFlows";
pub(crate) const SIGN_UP: &str = "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
/// An application of the demo tenant in no flow.
pub(crate) const FREE_APPLICATION: &str = "8f8d0bd5-8f8a-4f8e-9ef1-3f3a1c9a7d10";
pub(crate) const TIER: &str = "extension_7c1d0f5e9a3b4d428f6e2b9a4c0d1e57_Loyaltytier";

pub(crate) fn providers_of(flow: &str) -> String {
    format!(
        "{flow}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.\
         onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders"
    )
}

pub(crate) fn attributes_of(flow: &str) -> String {
    format!(
        "{flow}/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.\
         onAttributeCollectionExternalUsersSelfServiceSignUp/attributes"
    )
}

pub(crate) fn applications_of(flow: &str) -> String {
    format!("{flow}/conditions/applications/includeApplications")
}

pub(crate) fn reference(collection: &str, id: &str) -> Value {
    json!({ "@odata.id": format!("https://graph.microsoft.com/v1.0/identity/{collection}/{id}") })
}

pub(crate) fn demo() -> Emulator {
    Emulator::new(Options::default())
}

/// Sends a request that nothing drops.
pub(crate) fn send(graph: &Emulator, request: &Request) -> Answer {
    graph.handle(request).answer.unwrap_or_else(|| panic!("{} {} was dropped", request.method, request.target))
}

pub(crate) fn get(graph: &Emulator, target: &str) -> Value {
    let answer = send(graph, &Request::new("GET", target));
    assert_eq!(answer.status, 200, "GET {target}: {:?}", answer.body);
    answer.body.unwrap()
}

pub(crate) fn call(graph: &Emulator, method: &str, target: &str, body: &Value) -> Answer {
    let request = Request::new(method, target);
    send(graph, &if body.is_null() { request } else { request.json(body) })
}

/// Carries a request out, which has to succeed.
pub(crate) fn done(graph: &Emulator, method: &str, target: &str, body: &Value) -> Value {
    let answer = call(graph, method, target, body);
    assert!(answer.status < 300, "{method} {target}: {} {:?}", answer.status, answer.body);
    answer.body.unwrap_or_default()
}

/// The status, code and message of an error.
pub(crate) fn error(answer: &Answer) -> (u16, String, String) {
    let body = answer.body.clone().unwrap_or_default();
    let text = |name: &str| body["error"][name].as_str().unwrap_or_default().to_owned();
    (answer.status, text("code"), text("message"))
}

/// A flow with two attributes and an application, which the demo tenant takes.
pub(crate) fn flow() -> Value {
    let input = |attribute: &str, label: &str| json!({ "attribute": attribute, "label": label, "inputType": "text" });
    json!({
        "@odata.type": SIGN_UP,
        "displayName": "Garden club",
        "conditions": { "applications": { "includeApplications": [{ "appId": FREE_APPLICATION }] } },
        "onInteractiveAuthFlowStart": {
            "@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
            "isSignUpAllowed": true
        },
        "onAuthenticationMethodLoadStart": {
            "@odata.type": "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
            "identityProviders": [{ "id": "EmailPassword-OAUTH" }]
        },
        "onAttributeCollection": {
            "@odata.type": "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
            "attributes": [{ "id": "email" }, { "id": "city" }],
            "attributeCollectionPage": { "views": [{ "inputs": [input("email", "E-mail"), input("city", "Town")] }] }
        }
    })
}

/// The same with something else at a place; `null` there is null, and nothing takes it away.
pub(crate) fn with(mut body: Value, pointer: &str, value: Option<Value>) -> Value {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match (body.pointer_mut(parent).unwrap(), value) {
        (Value::Object(object), Some(value)) => drop(object.insert(name.to_owned(), value)),
        (Value::Object(object), None) => drop(object.shift_remove(name)),
        (Value::Array(items), Some(value)) => items.push(value),
        _ => panic!("nothing is at {pointer}"),
    }
    body
}

/// The ids of a list.
pub(crate) fn ids(list: &Value) -> Vec<&str> {
    let items = list["value"].as_array().unwrap().iter();
    items.map(|item| item.get("id").or(item.get("appId")).and_then(Value::as_str).unwrap()).collect()
}

/// The folder of the reference: where a copy stands beside the checkout, or where `REFERENCE` says. Without one, it is
/// said that something is skipped.
pub(crate) fn reference_folder(name: &str) -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reference");
    let folder = std::env::var_os("REFERENCE").map_or_else(beside, PathBuf::from).join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no copy of the reference stands beside this repository");
    None
}

/// What one document has that another lacks or has otherwise, but for what is expected to differ.
pub(crate) fn missing(wanted: &Value, given: &Value, path: &str, is_noise: &dyn Fn(&str) -> bool) -> Vec<String> {
    match (wanted, given) {
        (Value::Object(wanted), Value::Object(given)) => members_missing(wanted, given, path, is_noise),
        (Value::Array(wanted), Value::Array(given)) if wanted.len() == given.len() => {
            let pairs = wanted.iter().zip(given).enumerate();
            pairs.flat_map(|(index, (one, other))| missing(one, other, &format!("{path}/{index}"), is_noise)).collect()
        }
        _ if wanted == given => Vec::new(),
        _ => vec![format!("{path}: {given} in place of {wanted}")],
    }
}

fn members_missing(
    wanted: &Map<String, Value>,
    given: &Map<String, Value>,
    path: &str,
    is_noise: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let mut found = Vec::new();
    for (name, value) in wanted {
        let path = format!("{path}/{name}");
        match given.get(name) {
            _ if is_noise(name) => {}
            Some(other) => found.extend(missing(value, other, &path, is_noise)),
            None => found.push(format!("{path}: nothing in place of {value}")),
        }
    }
    found
}

pub(crate) fn with_tenant(document: &Value) -> Emulator {
    Emulator::new(Options::default().tenant(Tenant::from_json(document).unwrap()))
}
