//! Large tenants: the time that a plan takes grows with their size, and not faster.

use std::time::Instant;

use entra_user_flow::{Options, plan};
use serde_json::{Value, json};

use crate::hostile::sound;

/// So many flows in the tenant, each with an application, and a definition for each of them.
fn large(count: usize) -> (String, String) {
    let id = |number: usize| format!("63856651-13d9-4784-9abf-{number:012x}");
    let types = "#microsoft.graph.";
    let flow = |number: usize| {
        json!({
            "@odata.type": format!("{types}externalUsersSelfServiceSignUpEventsFlow"), "id": id(number),
            "displayName": format!("Flow {number}"), "description": null,
            "conditions": { "applications": { "includeApplications": [{ "appId": id(number) }] } },
            "onInteractiveAuthFlowStart": {
                "@odata.type": format!("{types}onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp"), "isSignUpAllowed": true },
            "onAuthenticationMethodLoadStart": {
                "@odata.type": format!("{types}onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp"),
                "identityProviders": [{ "id": "EmailPassword-OAUTH" }] },
            "onAttributeCollection": null,
        })
    };
    // Each takes the application of its neighbour, so that all of them are moved.
    let definition = |number: usize| {
        json!({
            "name": format!("Flow {number}"), "description": "new", "identityProviders": ["emailPassword"],
            "applications": [id((number + 1) % count)],
        })
    };
    let all = |one: &dyn Fn(usize) -> Value| (0..count).map(one).collect::<Value>();
    let settings = json!({
        "allowDelete": true,
        "tenant": {
            "userFlows": all(&flow), "identityProviders": [{ "id": "EmailPassword-OAUTH", "identityProviderType": "EmailPassword",
                "@odata.type": format!("{types}builtInIdentityProvider") }],
            "federationConfigurations": [], "userFlowAttributes": [], "customAuthenticationExtensions": [],
            "applications": all(&|number| json!({ "id": id(number), "appId": id(number), "displayName": format!("A {number}") })),
            "servicePrincipals": all(&|number| json!({ "id": id(number), "appId": id(number) })),
            "authenticationEventListeners": [], "emailAuthenticationMethod": { "state": "enabled" },
        }
    });
    (all(&definition).to_string(), settings.to_string())
}

#[test]
fn time_grows_with_the_number_of_flows() {
    let time = |count: usize| {
        let (definitions, settings) = large(count);
        let start = Instant::now();
        let planned = plan(&[definitions.as_bytes()], &Options { settings: settings.as_bytes(), ..Options::default() });
        let elapsed = start.elapsed();
        let plan = sound(&planned).unwrap();
        // A description, a link and an unlink for each.
        let steps = plan["steps"].as_array().unwrap().len();
        assert_eq!(steps, count * 3, "{}", String::from_utf8_lossy(&planned.report[..planned.report.len().min(2000)]));
        elapsed
    };
    let few = (0..3).map(|_| time(100)).max().unwrap();
    let many = time(2_000);
    // Twenty times as many: linear time is twenty times as long, quadratic time four hundred times.
    assert!(many < few * 120, "{few:?}, then {many:?}");
}
