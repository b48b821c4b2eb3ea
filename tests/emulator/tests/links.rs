//! What a flow refers to, each list at its own address.

use serde_json::{Value, json};

use crate::support::{
    BARE, FLOW, FREE_APPLICATION, SIGN_UP, TIER, applications_of, attributes_of, call, demo, done, error, get, ids,
    providers_of, reference,
};

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
    done(&graph, "PATCH", BARE, &json!({ "@odata.type": SIGN_UP, "onAttributeCollectionSubmit": null }));
    assert_eq!(get(&graph, BARE)["onAttributeCollectionSubmit"], Value::Null);
}
