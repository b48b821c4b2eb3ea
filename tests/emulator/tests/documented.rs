//! Every documented request with its response, where a copy of the reference stands beside the checkout.

use std::path::Path;

use entra_user_flow_emulator::{Emulator, Options, Request, Tenant};
use serde_json::{Value, json};

use crate::support::{attributes_of, done, missing, reference, reference_folder, send};

const FLOW: &str = "/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e";
const COLOR: &str = "extension_6ea3bc85aec24b1c92ff4a117afb6621_Favoritecolor";
const HOBBY: &str = "extension_d09380e2b4c642b9a203fb816a04a7ad_Hobby";

/// What is expected of an example.
enum Expected {
    /// The documented status and body, but for what Graph makes up and what its own documentation contradicts.
    Same,
    /// The documented status, and a body with these members.
    Has(&'static [&'static str]),
    /// Another status, for a reason.
    Other(u16, &'static str),
    /// It is no request that can be sent.
    Skipped(&'static str),
}

use Expected::{Has, Other, Same, Skipped};

const WORKFORCE: &str = "other kinds of tenants have these flows";
const B2C: &str = "external tenants have no such provider";
const USERS: &str = "users are no part of the emulator";
const OLD: &str = "superseded: PATCH adds and removes no attributes (spec 5, 5)";
const ATTRIBUTE: &[&str] = &["id", "displayName", "description", "userFlowAttributeType", "dataType"];

const EXPECTED: [(&str, Expected); 60] = [
    ("01-create-flow-email-password", Same),
    ("02-create-flow-with-application", Same),
    ("03-create-flow-social-and-custom-attribute", Same),
    ("04-list-flows", Same),
    ("05-list-flows-filter-identity-provider", Same),
    ("08-get-flow", Same),
    ("10-update-flow-displayname", Same),
    ("12-update-flow-add-attribute-OLD", Other(400, OLD)),
    ("13-update-flow-remove-attribute-OLD", Same),
    ("14-update-flow-disable-sign-up", Other(204, "no response is shown")),
    ("16-delete-flow", Same),
    ("17-list-flow-identity-providers", Has(&["id", "displayName", "identityProviderType"])),
    ("18-add-flow-identity-provider", Same),
    ("19-remove-flow-identity-provider", Same),
    ("20-list-flow-attributes", Same),
    ("21-add-flow-attribute", Same),
    ("22-remove-flow-attribute", Same),
    ("23-list-flow-applications", Same),
    ("24-add-flow-application", Same),
    ("25-remove-flow-application", Same),
    ("26-create-social-identity-provider", Other(400, B2C)),
    ("27-create-apple-identity-provider", Same),
    ("28-create-openidconnect-identity-provider-b2c", Other(400, B2C)),
    ("29-create-oidc-identity-provider-external-tenant", Same),
    ("30-create-listener-token-issuance-start", Same),
    ("31-create-custom-authentication-extension", Same),
    ("32-create-user-email-and-username", Other(404, USERS)),
    ("33-find-user-by-sign-in-name", Other(404, USERS)),
    ("34-add-username-to-user", Other(404, USERS)),
    ("35-batch", Has(&[])),
    ("36-batch-dependsOn", Skipped("its addresses are `...`; tests/batches.rs has the like")),
    ("37-error-shape", Skipped("it is of any request; tests/refusals.rs checks the shape of every error")),
    ("38-throttled", Skipped("it is of any request; tests/faults.rs has its body")),
    ("39-b2c-error-shape", Other(400, "the same status and code; it has no body that could be sent")),
    ("40-list-user-flow-attributes", Has(ATTRIBUTE)),
    ("41-create-user-flow-attribute", Same),
    ("42-get-user-flow-attribute", Has(ATTRIBUTE)),
    ("43-update-user-flow-attribute", Same),
    ("44-delete-user-flow-attribute", Same),
    ("47-available-provider-types-1", Has(&[])),
    ("48-available-provider-types-2", Has(&[])),
    ("49-get-identity-provider-1", Other(404, B2C)),
    ("50-get-identity-provider-2", Other(404, B2C)),
    ("51-get-identity-provider-3", Other(404, B2C)),
    ("52-get-identity-provider-4", Has(&["id", "displayName", "developerId", "serviceId", "keyId", "certificateData"])),
    ("53-update-identity-provider-1", Same),
    ("54-update-identity-provider-2", Other(404, B2C)),
    ("55-update-identity-provider-3", Same),
    ("56-delete-identity-provider-1", Same),
    ("57-get-email-auth-method", Same),
    ("58-update-email-auth-method", Same),
    ("59-create-b2x-user-flow-1", Other(400, WORKFORCE)),
    ("60-create-b2x-user-flow-2", Other(400, WORKFORCE)),
    ("61-create-b2x-user-flow-3", Other(400, WORKFORCE)),
    ("62-list-b2x-attribute-assignments", Other(400, WORKFORCE)),
    ("63-create-application", Has(&["id", "appId", "displayName", "signInAudience"])),
    ("64-create-service-principal", Has(&["id", "appId", "displayName", "accountEnabled", "appDisplayName"])),
    ("65-update-branding-1", Same),
    ("66-update-branding-3", Same),
    ("67-create-branding-localization-1", Has(&["id", "backgroundColor"])),
];

fn read(folder: &Path, name: &str) -> Option<Value> {
    let text = std::fs::read_to_string(folder.join(name)).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

/// The tenant of the examples: the flows that are listed, and what the requests name.
fn tenant(folder: &Path) -> Tenant {
    let mut document = Tenant::new().to_json();
    let flows = read(folder, "04-list-flows.response.json").unwrap()["body"]["value"].clone();
    let social = |id: &str, name: &str| {
        json!({
            "@odata.type": "#microsoft.graph.socialIdentityProvider", "id": id, "displayName": name,
            "identityProviderType": name, "clientId": "a", "clientSecret": "******"
        })
    };
    let apple = json!({
        "@odata.type": "#microsoft.graph.appleManagedIdentityProvider", "id": "Apple-Managed-OIDC",
        "displayName": "Apple", "developerId": "a", "serviceId": "a", "keyId": "a", "certificateData": "******"
    });
    let more = [social("Google-OAUTH", "Google"), social("Facebook-OAUTH", "Facebook"), apple];
    document["identityProviders"].as_array_mut().unwrap().extend(more);
    let custom = |id: &str, name: &str, description: &str| {
        json!({
            "id": id, "displayName": name, "description": description, "userFlowAttributeType": "custom",
            "dataType": "string"
        })
    };
    let more = [custom(COLOR, "Favorite color", "what is your favorite color"), custom(HOBBY, "Hobby", "Your hobby")];
    document["userFlowAttributes"].as_array_mut().unwrap().extend(more);
    for app_id in ["63856651-13d9-4784-9abf-20758d509e19", "a13d0fc1-04ab-4ede-b215-63de0174cbb4"] {
        let application = json!({ "id": app_id, "appId": app_id, "displayName": "a" });
        document["applications"].as_array_mut().unwrap().push(application.clone());
        document["servicePrincipals"].as_array_mut().unwrap().push(application);
    }
    let backing = json!({ "id": "a", "appId": "65415bb1-9267-4313-bbf5-ae259732ee12", "displayName": "a" });
    document["applications"].as_array_mut().unwrap().push(backing);
    let extension = read(folder, "31-create-custom-authentication-extension.response.json").unwrap();
    document["customAuthenticationExtensions"] = json!([extension["body"]]);
    document["organization"]["id"] = json!("d69179bf-f4a4-41a9-a9de-249c0f2efb1d");
    document["emailAuthenticationMethod"]["allowExternalIdToUseEmailOtp"] = json!("enabled");
    document["userFlows"] = flows;
    Tenant::from_json(&document).unwrap()
}

/// What an example takes for granted.
fn prepare(graph: &Emulator, number: &str) {
    let providers = crate::support::providers_of(FLOW);
    match number {
        // The flows that it creates have the names of those that are listed.
        "01" | "02" => drop(done(graph, "DELETE", FLOW, &Value::Null)),
        "18" | "56" => drop(done(graph, "DELETE", &format!("{providers}/Google-OAUTH/$ref"), &Value::Null)),
        "17" => drop(done(graph, "DELETE", &format!("{providers}/Facebook-OAUTH/$ref"), &Value::Null)),
        "22" => drop(done(
            graph,
            "POST",
            &format!("{}/$ref", attributes_of(FLOW)),
            &reference("userFlowAttributes", "city"),
        )),
        "23" | "25" => {
            let body = json!({ "appId": "63856651-13d9-4784-9abf-20758d509e19" });
            done(graph, "POST", &crate::support::applications_of(FLOW), &body);
        }
        "27" => drop(done(graph, "DELETE", "/v1.0/identity/identityProviders/Apple-Managed-OIDC", &Value::Null)),
        _ => {}
    }
}

/// The request, with what stands in place of placeholders.
fn request_of(example: &Value, number: &str) -> Request {
    let target = example["url"].as_str().unwrap().trim_start_matches("https://graph.microsoft.com");
    let target = target.replace("{user-flow-id}", "0313cc37-d421-421d-857b-87804d61e33e").replace(' ', "%20");
    let target = match number {
        "42" => target.replace("{id}", "city"),
        "56" => target.replace("{id}", "Google-OAUTH"),
        // There is no Amazon in external tenants; Google's is the same type.
        "53" => target.replace("Amazon-OAUTH", "Google-OAUTH"),
        _ => target,
    };
    let mut request = Request::new(example["method"].as_str().unwrap(), &target);
    if let Some(body) = example.get("body") {
        request = request.json(body);
    }
    if let Some(language) = example["headers"]["Content-Language"].as_str() {
        request = request.header("content-language", language);
    }
    request
}

/// What Graph makes up, what belongs to a tenant, and what v1.0 no longer shows (example 04, notes).
fn is_noise(name: &str) -> bool {
    let made = ["id", "clientId", "clientSecret", "certificateData"];
    made.contains(&name) || ["priority", "customStringsFileId", "state", "accessPackages"].contains(&name)
}

fn problems(folder: &Path, name: &str, expected: &Expected) -> Vec<String> {
    let number = name.split('-').next().unwrap();
    let graph = Emulator::new(Options::default().tenant(tenant(folder)).shown_references());
    prepare(&graph, number);
    let example = read(folder, &format!("{name}.request.json")).unwrap();
    let documented = read(folder, &format!("{name}.response.json")).unwrap_or_default();
    let answer = send(&graph, &request_of(&example, number));
    let status = match expected {
        Other(status, _) => u64::from(*status),
        _ => documented["status"].as_u64().unwrap(),
    };
    let body = answer.body.unwrap_or_default();
    let mut problems = Vec::new();
    if u64::from(answer.status) != status {
        problems.push(format!("{name}: {} in place of {status}: {body}", answer.status));
    }
    match expected {
        Same => problems.extend(missing(&bare(&documented["body"]), &bare(&body), name, &is_noise)),
        Has(members) => problems.extend(lacking(name, &body, members)),
        Other(..) | Skipped(_) => {}
    }
    problems
}

/// An entity that the documentation wraps in `value` (gaps A 6), a type in its usual spelling (example 29), and no context,
/// of which the examples have three spellings.
fn bare(body: &Value) -> Value {
    let mut body = body.get("value").filter(|value| value.is_object()).unwrap_or(body).clone();
    if let Some(object) = body.as_object_mut() {
        object.shift_remove("@odata.context");
        let name = object.get("@odata.type").and_then(Value::as_str).map(|name| {
            let name = name.trim_start_matches('#').trim_start_matches("microsoft.graph.");
            match name.strip_prefix('O') {
                Some(rest) => format!("o{rest}"),
                None => name.to_owned(),
            }
        });
        object.extend(name.map(|name| ("@odata.type".to_owned(), name.into())));
    }
    body
}

fn lacking(name: &str, body: &Value, members: &[&str]) -> Vec<String> {
    let first = body.get("value").map_or(body, |value| value.get(0).unwrap_or(value));
    let absent = members.iter().filter(|member| first.get(**member).is_none());
    absent.map(|member| format!("{name}: no {member} in {first}")).collect()
}

#[test]
fn the_documented_exchanges_are_those_of_the_emulator() {
    let Some(folder) = reference_folder("examples") else { return };
    let mut found = Vec::new();
    for (name, expected) in &EXPECTED {
        match expected {
            Skipped(reason) => println!("skipped: {name}: {reason}"),
            _ => found.extend(problems(&folder, name, expected)),
        }
        if let Other(status, reason) = expected {
            println!("{name}: {status}: {reason}");
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn every_example_is_expected() {
    let Some(folder) = reference_folder("examples") else { return };
    let names = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter_map(|name| name.strip_suffix(".request.json").map(str::to_owned)).collect();
    names.sort();
    assert_eq!(names, EXPECTED.map(|(name, _)| name));
}

/// What the superseded page did by PATCH alone is done as the current one says: by reference first.
#[test]
fn the_body_that_adds_an_attribute_is_taken_once_the_attribute_is_there() {
    let Some(folder) = reference_folder("examples") else { return };
    let graph = Emulator::new(Options::default().tenant(tenant(&folder)));
    done(&graph, "POST", &format!("{}/$ref", attributes_of(FLOW)), &reference("userFlowAttributes", "city"));
    let add = read(&folder, "12-update-flow-add-attribute-OLD.request.json").unwrap();
    let remove = read(&folder, "13-update-flow-remove-attribute-OLD.request.json").unwrap();
    assert_eq!(send(&graph, &request_of(&add, "12")).status, 204);
    assert_eq!(send(&graph, &request_of(&remove, "13")).status, 400);
    done(&graph, "DELETE", &format!("{}/city/$ref", attributes_of(FLOW)), &Value::Null);
    assert_eq!(send(&graph, &request_of(&remove, "13")).status, 204);
}
