//! Replication: reads, and what bodies name, do not see a write at once.

use entra_user_flow_emulator::{Emulator, Options, Request};
use serde_json::{Value, json};

use crate::support::{
    BARE, FLOW, FLOWS, FREE_APPLICATION, SIGN_UP, applications_of, attributes_of, call, demo, done, error, flow, get,
    ids, reference,
};

fn lagging(requests: u32) -> Emulator {
    Emulator::new(Options::default().lag(requests))
}

#[test]
fn a_new_flow_is_not_found_at_first() {
    let graph = lagging(3);
    let id = done(&graph, "POST", FLOWS, &flow())["id"].as_str().unwrap().to_owned();
    let target = format!("{FLOWS}/{id}");
    let change = json!({ "@odata.type": SIGN_UP, "description": "a" });
    assert_eq!(call(&graph, "GET", &target, &Value::Null).status, 404);
    assert_eq!(call(&graph, "PATCH", &target, &change).status, 404);
    assert_eq!(get(&graph, FLOWS)["value"].as_array().unwrap().len(), 2);
    assert_eq!(call(&graph, "GET", &target, &Value::Null).status, 200);
    assert_eq!(get(&graph, FLOWS)["value"].as_array().unwrap().len(), 3);
}

#[test]
fn a_name_is_taken_before_the_flow_is_seen() {
    let graph = lagging(2);
    done(&graph, "POST", FLOWS, &flow());
    let (status, _, message) = error(&call(&graph, "POST", FLOWS, &flow()));
    assert_eq!(status, 400);
    assert!(message.contains("displayName is in use") || message.contains("is linked"), "{message}");
}

#[test]
fn what_is_named_does_not_exist_at_first() {
    let graph = lagging(2);
    let made = done(&graph, "POST", "/v1.0/applications", &json!({ "displayName": "Garden" }));
    let body = json!({ "appId": made["appId"] });
    let early = call(&graph, "POST", "/v1.0/servicePrincipals", &body);
    assert_eq!(early.body.unwrap()["error"]["details"][0]["code"], "NoBackingApplicationObject");
    get(&graph, "/v1.0/organization");
    done(&graph, "POST", "/v1.0/servicePrincipals", &body);
    let (status, _, message) = error(&call(&graph, "POST", &applications_of(FLOW), &body));
    assert_eq!((status, message.contains("The application id") && message.contains("is invalid")), (400, true));
    get(&graph, "/v1.0/organization");
    done(&graph, "POST", &applications_of(FLOW), &body);
    let custom = json!({ "displayName": "Hobby", "dataType": "string" });
    let id = done(&graph, "POST", "/v1.0/identity/userFlowAttributes", &custom)["id"].as_str().unwrap().to_owned();
    let add = format!("{}/$ref", attributes_of(FLOW));
    let (status, _, message) = error(&call(&graph, "POST", &add, &reference("userFlowAttributes", &id)));
    assert_eq!((status, message.contains("does not exist")), (400, true), "{message}");
}

#[test]
fn an_attribute_that_was_added_is_laid_out_once_it_is_seen() {
    let graph = lagging(2);
    done(&graph, "POST", &format!("{}/$ref", attributes_of(BARE)), &reference("userFlowAttributes", "email"));
    let handler = "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp";
    let inputs = json!([{ "attribute": "email", "label": "Mail", "inputType": "text" }]);
    let page = json!({ "views": [{ "inputs": inputs }] });
    let change = json!({
        "@odata.type": SIGN_UP, "onAttributeCollection": { "@odata.type": handler, "attributeCollectionPage": page }
    });
    let (status, _, message) = error(&call(&graph, "PATCH", BARE, &change));
    assert_eq!((status, message.contains("does not exist")), (400, true), "{message}");
    assert_eq!(call(&graph, "GET", &attributes_of(BARE), &Value::Null).status, 400, "it is seen without attributes");
    done(&graph, "PATCH", BARE, &change);
}

#[test]
fn changes_are_seen_in_their_order_and_all_in_the_end() {
    let graph = lagging(4);
    let add =
        |id: &str| done(&graph, "POST", &format!("{}/$ref", attributes_of(FLOW)), &reference("userFlowAttributes", id));
    add("city");
    add("state");
    let mut seen = Vec::new();
    for _ in 0..6 {
        seen.push(ids(&get(&graph, &attributes_of(FLOW))).len());
    }
    assert_eq!(seen, [3, 3, 3, 4, 5, 5]);
}

#[test]
fn a_flow_that_is_deleted_is_seen_for_a_while() {
    let graph = lagging(1);
    done(&graph, "DELETE", FLOW, &Value::Null);
    assert_eq!(call(&graph, "GET", FLOW, &Value::Null).status, 200);
    assert_eq!(call(&graph, "GET", FLOW, &Value::Null).status, 404);
    assert_eq!(call(&graph, "DELETE", FLOW, &Value::Null).status, 404);
}

#[test]
fn one_write_alone_may_lag() {
    let graph = demo();
    let link = Request::new("POST", &applications_of(BARE)).json(&json!({ "appId": FREE_APPLICATION }));
    let lagging = link.header("x-emulator-fault", "lag=1");
    assert_eq!(graph.handle(&lagging).answer.unwrap().status, 201);
    assert_eq!(ids(&get(&graph, &applications_of(BARE))), [""; 0]);
    assert_eq!(ids(&get(&graph, &applications_of(BARE))), [FREE_APPLICATION]);
}
