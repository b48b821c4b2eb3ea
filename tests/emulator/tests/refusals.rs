//! Refusals that have nothing to do with flows: addresses, methods, bodies, tokens, and the shape of every error.

use entra_user_flow_emulator::Request;
use serde_json::{Value, json};

use crate::support::{FLOW, FLOWS, call, demo, error, send};

#[test]
fn every_error_has_the_shape_of_graph() {
    let graph = demo();
    let no_token = Request { headers: Vec::new(), ..Request::new("GET", FLOWS) };
    let text = Request { body: b"{".to_vec(), ..Request::new("POST", FLOWS) };
    let cases = [
        (no_token, 401, "InvalidAuthenticationToken"),
        (Request::new("GET", FLOWS).header("authorization", "Basic a"), 401, "InvalidAuthenticationToken"),
        (Request::new("GET", FLOWS).header("authorization", "Bearer "), 401, "InvalidAuthenticationToken"),
        (Request::new("GET", &format!("{FLOWS}/a")), 404, "Request_ResourceNotFound"),
        (Request::new("GET", "/v1.0/identity/nothing"), 404, "Request_ResourceNotFound"),
        (Request::new("GET", "/v1.0/identity/authenticationeventsflows"), 404, "Request_ResourceNotFound"),
        (Request::new("GET", "/v2.0/identity/authenticationEventsFlows"), 404, "Request_ResourceNotFound"),
        (Request::new("GET", "/"), 404, "Request_ResourceNotFound"),
        (Request::new("GET", "/v1.0/identity/%ff"), 404, "Request_ResourceNotFound"),
        (Request::new("PUT", FLOWS), 405, "Request_BadRequest"),
        (Request::new("POST", FLOW), 405, "Request_BadRequest"),
        (text.clone(), 415, "Request_BadRequest"),
        (text.clone().header("content-type", "text/plain"), 415, "Request_BadRequest"),
        (text.header("content-type", "application/json"), 400, "Request_BadRequest"),
        (Request::new("POST", FLOWS).json(&json!([])), 400, "Request_BadRequest"),
        (Request::new("POST", "/v1.0/identity/b2xUserFlows").json(&json!({})), 400, "AADB2C"),
        (Request::new("GET", "/beta/identity/b2cUserFlows/a/b"), 400, "AADB2C"),
    ];
    for (request, status, code) in cases {
        let answer = send(&graph, &request);
        let what = format!("{} {}", request.method, request.target);
        let (actual, actual_code, message) = error(&answer);
        assert_eq!((actual, actual_code.as_str()), (status, code), "{what}: {message}");
        let inner = &answer.body.as_ref().unwrap()["error"]["innerError"];
        assert!(inner["request-id"].is_string() && inner["date"].is_string(), "{what}: {inner}");
        assert!(!message.is_empty(), "{what}");
        assert!(answer.header("request-id").is_some(), "{what}");
    }
}

#[test]
fn each_request_is_a_second_after_the_one_before() {
    let graph = demo();
    let dates: Vec<Value> = (0..130)
        .map(|_| call(&graph, "GET", "/v1.0/a", &Value::Null).body.unwrap()["error"]["innerError"]["date"].clone())
        .collect();
    assert_eq!((&dates[0], &dates[129]), (&json!("2026-01-01T00:00:01"), &json!("2026-01-01T00:02:10")));
}

#[test]
fn what_is_only_for_other_tenants_says_so() {
    let (_, _, message) = error(&call(&demo(), "POST", "/v1.0/identity/b2xUserFlows", &json!({})));
    assert!(message.contains("cannot be made by an Azure AD CIAM"), "{message}");
}

#[test]
fn a_slash_at_the_end_and_the_short_cast_are_taken() {
    let graph = demo();
    for target in [
        format!("{FLOWS}/"),
        format!("{FLOW}/conditions/applications/includeApplications/"),
        format!(
            "{FLOW}/graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/graph.\
             onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/"
        ),
    ] {
        assert_eq!(call(&graph, "GET", &target, &Value::Null).status, 200, "{target}");
    }
}
