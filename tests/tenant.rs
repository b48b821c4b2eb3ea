//! Snapshots of a tenant: whatever is in one, it gives a report, in time in proportion to its size, and no secret of it is
//! ever shown.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::time::Instant;

use common::{codes, parsed};
use entra_user_flow::{Options, build, diff, import, validate};
use serde_json::{Value, json};

const APP: &str = "63856651-13d9-4784-9abf-20758d509e19";
const PROVIDER: &str = "9a0f6d0e-3a1b-4f5a-8a47-6f0f8c1d2e3b";
const EXTENSION: &str = "2f1b8f5c-4d6e-4a3b-9c7d-8e9f0a1b2c3d";

/// A definition that refers to something of each kind.
fn definition() -> Value {
    json!({
        "name": "Woodgrove",
        "renamedFrom": "Woodgrove sign-up",
        "identityProviders": [
            "emailPassword", "emailOneTimePasscode", "google", { "id": PROVIDER }, { "oidc": "Contoso", "id": PROVIDER },
        ],
        "attributes": [{ "attribute": "extension_6ea3bc85aec24b1c92ff4a117afb6621_City", "label": "City", "input": "text" }],
        "applications": [APP, { "name": "Woodgrove Groceries", "appId": APP }],
        "extensions": { "attributeCollectionStart": EXTENSION, "attributeCollectionSubmit": "Check postal code" },
        "passwordReset": true,
    })
}

/// A tenant in which something is wrong with each of them.
fn tenant() -> Value {
    let callout = |id: &str, kind: &str| {
        json!({
            "id": id, "displayName": "Check postal code", "@odata.type": format!("#microsoft.graph.{kind}"),
            "endpointConfiguration": { "targetUrl": "https://me:s3cret@woodgrove.com/?code=s3cret#s3cret" },
            "authenticationConfiguration": { "resourceId": format!("api://contoso.com/{APP}") },
            "clientSecret": "s3cret",
        })
    };
    let linked = json!({ "applications": { "includeApplications": [{ "appId": APP }, { "appId": 7 }, null] } });
    json!({
        "organization": { "tenantType": "AAD", "secret": "s3cret" },
        "identityProviders": [
            { "@odata.type": "#microsoft.graph.oidcIdentityProvider", "id": PROVIDER, "displayName": "Contoso",
              "issuer": "http://contoso.com?code=s3cret", "scope": "s3cret", "responseType": "s3cret",
              "clientAuthentication": {
                  "@odata.type": "#microsoft.graph.oidcPrivateJwtKeyClientAuthentication", "clientSecret": "s3cret" } },
            { "@odata.type": "#microsoft.graph.appleManagedIdentityProvider", "id": "a", "certificateData": "s3cret" },
        ],
        "federationConfigurations": [{ "id": "b", "signingCertificate": "s3cret" }],
        "userFlowAttributes": [],
        "userFlows": [
            { "id": "1", "displayName": "Woodgrove", "conditions": linked },
            { "id": "2", "displayName": "Woodgrove sign-up", "conditions": linked },
            { "id": "3", "displayName": "Fabrikam", "conditions": linked },
        ],
        "applications": [{
            "appId": APP, "displayName": "Woodgrove Groceries", "nativeAuthenticationApisEnabled": "all",
            "passwordCredentials": [{ "secretText": "s3cret" }] }],
        "servicePrincipals": [],
        "customAuthenticationExtensions": [
            callout(EXTENSION, "onTokenIssuanceStartCustomExtension"),
        ],
        "authenticationEventListeners": [],
        "emailAuthenticationMethod": { "state": "disabled", "allowExternalIdToUseEmailOtp": "disabled" },
        "smsAuthenticationMethod": { "state": "disabled" },
        "branding": { "loginPageTextVisibilitySettings": { "hideForgotMyPassword": true } },
    })
}

/// All that is said of the definition and of the body that it becomes without a tenant.
fn reports(settings: &str) -> Vec<Vec<u8>> {
    let options = Options { settings: settings.as_bytes(), ..Options::default() };
    let definition = definition().to_string();
    let body = json!({
        "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",
        "displayName": "Woodgrove",
        "conditions": { "applications": { "includeApplications": [{ "appId": APP }] } },
        "onInteractiveAuthFlowStart": { "isSignUpAllowed": true },
        "onAuthenticationMethodLoadStart": { "identityProviders": [{ "id": PROVIDER }, { "id": "EmailOtpSignup-OAUTH" }] },
        "onAttributeCollectionStart": { "customExtension": { "id": EXTENSION } },
    })
    .to_string();
    let (definition, body) = (definition.as_bytes(), body.as_bytes());
    vec![
        validate(definition, &options),
        validate(body, &options),
        build(definition, &options).unwrap().report,
        build(body, &options).unwrap().report,
        import(body, &options).report,
        diff(definition, body, &options).report,
    ]
}

fn found(report: &[u8]) -> Vec<String> {
    codes(&parsed(report)).into_iter().map(|(code, _)| code).filter(|code| code.starts_with("UF08")).collect()
}

#[test]
fn no_secret_of_a_snapshot_is_shown() {
    let reports = reports(&json!({ "tenant": tenant() }).to_string());
    let all: Vec<_> = reports.iter().flat_map(|report| found(report)).collect();
    for code in [
        "UF0802", "UF0803", "UF0804", "UF0806", "UF0807", "UF0809", "UF0810", "UF0811", "UF0813", "UF0814", "UF0815",
        "UF0816", "UF0817", "UF0818",
    ] {
        assert!(all.iter().any(|found| found == code), "{code} has nothing to say: {all:?}");
    }
    for report in reports {
        let text = String::from_utf8(report).unwrap();
        assert!(!text.contains("s3cret"), "{text}");
    }
}

#[test]
fn what_is_imported_or_compared_is_not_held_against_the_tenant() {
    let reports = reports(&json!({ "tenant": tenant() }).to_string());
    assert_eq!(found(&reports[4]), [""; 0]);
    assert_eq!(found(&reports[5]), [""; 0]);
}

/// Puts something else in the place of each value of a snapshot, one after the other.
fn damaged(value: &Value, other: &Value, into: &mut Vec<Value>, wrap: &dyn Fn(Value) -> Value) {
    into.push(wrap(other.clone()));
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                damaged(member, other, into, &|changed| {
                    let mut whole = value.clone();
                    whole[name] = changed;
                    wrap(whole)
                });
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                damaged(item, other, into, &|changed| {
                    let mut whole = value.clone();
                    whole[index] = changed;
                    wrap(whole)
                });
            }
        }
        _ => {}
    }
}

#[test]
fn a_snapshot_with_anything_in_any_place_gives_a_report() {
    let mut tenants = Vec::new();
    for other in [json!(null), json!("x"), json!({}), json!([null, [], {}, 1, "a"])] {
        damaged(&tenant(), &other, &mut tenants, &|tenant| tenant);
    }
    assert!(tenants.len() > 300, "{}", tenants.len());
    for tenant in tenants {
        for report in reports(&json!({ "tenant": tenant }).to_string()) {
            assert!(parsed(&report)["diagnostics"].is_array());
        }
    }
}

#[test]
fn what_is_no_list_and_no_object_is_not_known() {
    let settings = json!({ "tenant": {
        "userFlows": null, "applications": { "value": [] }, "servicePrincipals": "none",
        "emailAuthenticationMethod": [], "smsAuthenticationMethod": 7,
    } })
    .to_string();
    let flow = json!({
        "name": "W", "identityProviders": ["emailPassword"], "applications": [APP], "passwordReset": true,
    })
    .to_string();
    let report = parsed(&validate(flow.as_bytes(), &Options { settings: settings.as_bytes(), ..Options::default() }));
    assert_eq!(codes(&report), [("UF0812".to_owned(), String::new())]);
    assert_eq!(
        report["diagnostics"][0]["args"]["lists"],
        "`userFlows`, `applications`, `servicePrincipals`, `emailAuthenticationMethod`, `smsAuthenticationMethod`"
    );
}

#[test]
fn of_objects_with_one_id_the_first_counts() {
    let twice = json!({ "tenant": {
        "userFlows": [],
        "servicePrincipals": [{ "appId": APP }, { "appId": APP }],
        "applications": [
            { "appId": APP, "nativeAuthenticationApisEnabled": "none" },
            { "appId": APP, "nativeAuthenticationApisEnabled": "all" },
        ],
        "identityProviders": [{ "id": PROVIDER }, { "id": PROVIDER }],
    } });
    let options = twice.to_string();
    let flow =
        json!({ "name": "W", "identityProviders": ["emailPassword", { "id": PROVIDER }], "applications": [APP] });
    let report = validate(flow.to_string().as_bytes(), &Options { settings: options.as_bytes(), ..Options::default() });
    assert_eq!(found(&report), [""; 0]);
}

/// A set of flows, and a tenant with so many objects in each list.
fn large(count: usize) -> (String, String) {
    let guid = |number: usize| format!("63856651-13d9-4784-9abf-{number:012x}");
    let list = |one: &dyn Fn(usize) -> Value| (0..count).map(one).collect::<Vec<_>>();
    let flows = list(&|n| {
        json!({
            "name": format!("Flow {n}"), "identityProviders": [{ "id": guid(n) }, { "oidc": format!("P{n}") }],
            "attributes": [{ "custom": format!("A{n}") }], "applications": [guid(n)],
            "extensions": { "attributeCollectionStart": format!("E{n}") },
        })
    });
    // Every flow lists one application, so that it is linked to all of them.
    let linked = json!({ "applications": { "includeApplications": [{ "appId": guid(0) }] } });
    let tenant = json!({
        "identityProviders": list(&|n| json!({ "id": guid(n), "displayName": format!("P{n}") })),
        "federationConfigurations": [],
        "userFlowAttributes": list(&|n| {
            let id = format!("extension_6ea3bc85aec24b1c92ff4a117afb6621_A{n}");
            json!({ "id": id, "displayName": format!("A{n}"), "dataType": "string" })
        }),
        "userFlows": list(&|n| json!({ "id": guid(n), "displayName": "Flow 0", "conditions": linked })),
        "applications": list(&|n| json!({ "appId": guid(n) })),
        "servicePrincipals": list(&|n| json!({ "appId": guid(n) })),
        "customAuthenticationExtensions": list(&|n| json!({ "id": guid(n), "displayName": format!("E{n}") })),
        "authenticationEventListeners": list(&|n| json!({ "id": guid(n) })),
    });
    (Value::from(flows).to_string(), json!({ "tenant": tenant }).to_string())
}

#[test]
fn time_grows_with_the_size_of_the_tenant_and_of_the_set() {
    let time = |count: usize| {
        let (flows, settings) = large(count);
        let options = Options { settings: settings.as_bytes(), ..Options::default() };
        let start = Instant::now();
        let report = parsed(&validate(flows.as_bytes(), &options));
        assert_eq!(report["ok"], true, "{report}");
        start.elapsed()
    };
    let few = (0..3).map(|_| time(200)).max().unwrap();
    let many = time(4_000);
    // Twenty times as many: linear time is twenty times as long, quadratic time four hundred times.
    assert!(many < few * 120, "{few:?}, then {many:?}");
}
