//! What a token may do: 401 and 403.

use entra_user_flow_emulator::{Emulator, Grant, Options, Request};
use serde_json::json;

use crate::support::{FLOW, FLOWS, error, send};

const ADMINISTRATOR: &str = "External ID User Flow Administrator";

fn graph(grant: Grant) -> Emulator {
    Emulator::new(Options::default().grant("t0ken", grant))
}

fn status(graph: &Emulator, method: &str, target: &str) -> u16 {
    let request = Request::new(method, target).header("authorization", "Bearer t0ken");
    let body = json!({ "@odata.type": crate::support::SIGN_UP, "description": "a" });
    send(graph, &if method == "GET" { request } else { request.json(&body) }).status
}

#[test]
fn reading_takes_less_than_writing() {
    let reader = graph(Grant::application(&["EventListener.Read.All"]));
    assert_eq!(status(&reader, "GET", FLOWS), 200);
    assert_eq!(status(&reader, "PATCH", FLOW), 403);
    assert_eq!(status(&reader, "GET", "/v1.0/identity/identityProviders"), 403);
    let writer = graph(Grant::application(&["EventListener.ReadWrite.All"]));
    assert_eq!(status(&writer, "GET", FLOWS), 200);
    assert_eq!(status(&writer, "PATCH", FLOW), 204);
}

#[test]
fn who_is_signed_in_needs_a_role_too() {
    let permissions = ["EventListener.ReadWrite.All", "IdentityProvider.Read.All"];
    let without = graph(Grant::delegated(&permissions, &[]));
    assert_eq!(status(&without, "GET", FLOWS), 403);
    let reader = graph(Grant::delegated(&permissions, &["External Identity Provider Administrator"]));
    assert_eq!(status(&reader, "GET", FLOWS), 200);
    assert_eq!(status(&reader, "PATCH", FLOW), 403);
    assert_eq!(status(&reader, "GET", "/v1.0/identity/identityProviders"), 200);
    let administrator = graph(Grant::delegated(&permissions, &[ADMINISTRATOR]));
    assert_eq!(status(&administrator, "PATCH", FLOW), 204);
    assert_eq!(status(&administrator, "GET", "/v1.0/identity/identityProviders"), 403);
}

#[test]
fn user_read_is_enough_only_for_who_is_signed_in() {
    assert_eq!(status(&graph(Grant::delegated(&["User.Read"], &[])), "GET", "/v1.0/organization"), 200);
    assert_eq!(status(&graph(Grant::application(&["User.Read"])), "GET", "/v1.0/organization"), 403);
}

#[test]
fn a_refusal_has_the_documented_code_and_comes_before_the_body() {
    let graph = graph(Grant::application(&[]));
    let request = Request::new("POST", FLOWS).header("authorization", "Bearer t0ken").json(&json!({}));
    let (status, code, message) = error(&send(&graph, &request));
    assert_eq!((status, code.as_str()), (403, "Authorization_RequestDenied"));
    assert_eq!(message, "Insufficient privileges to complete the operation.");
}

#[test]
fn a_token_ends() {
    assert_eq!(status(&graph(Grant::expired()), "GET", FLOWS), 401);
    let other = Request::new("GET", FLOWS).header("authorization", "Bearer another");
    assert_eq!(send(&graph(Grant::expired()), &other).status, 200);
}

#[test]
fn the_parts_of_a_batch_are_refused_each() {
    let graph = graph(Grant::application(&["EventListener.Read.All"]));
    let parts = json!({ "requests": [
        { "id": "1", "method": "GET", "url": "/identity/authenticationEventsFlows" },
        { "id": "2", "method": "GET", "url": "/identity/userFlowAttributes" }
    ] });
    let request = Request::new("POST", "/v1.0/$batch").header("authorization", "Bearer t0ken").json(&parts);
    let body = send(&graph, &request).body.unwrap();
    assert_eq!((&body["responses"][1]["status"], &body["responses"][0]["status"]), (&json!(200), &json!(403)));
}
