//! What is counted and logged, and the emulator's own addresses.

use entra_user_flow_emulator::{Answer, Emulator, Options, Request, Tenant};
use serde_json::{Value, json};

use crate::support::{FLOW, FLOWS, call, demo, done, error, get, send};

fn requests(graph: &Emulator) -> Value {
    get(graph, "/emulator/requests")
}

fn control(graph: &Emulator, method: &str, what: &str, body: &Value) -> Answer {
    let request = Request { method: method.to_owned(), target: format!("/emulator/{what}"), ..Request::default() };
    send(graph, &request.json(body))
}

#[test]
fn requests_parts_and_writes_are_counted() {
    let graph = demo();
    get(&graph, FLOWS);
    get(&graph, FLOWS);
    done(&graph, "PATCH", FLOW, &json!({ "@odata.type": crate::support::SIGN_UP, "description": "a" }));
    call(&graph, "PATCH", FLOW, &json!({}));
    let parts = json!({ "requests": [{ "id": "1", "method": "DELETE", "url": FLOW.replace("/v1.0", "") }] });
    done(&graph, "POST", "/v1.0/$batch", &parts);
    let counted = requests(&graph);
    assert_eq!(counted["requests"], json!({ "GET": 2, "PATCH": 2, "POST": 1 }));
    assert_eq!(counted["parts"], json!({ "DELETE": 1 }));
    assert_eq!(counted["writes"], 2);
    let numbers: Vec<_> =
        counted["log"].as_array().unwrap().iter().map(|one| one["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    let is_part: Vec<_> = graph.log().iter().map(|entry| entry.is_part).collect();
    assert_eq!(is_part, [false, false, false, false, true, false], "a part ends before its batch");
    control(&graph, "DELETE", "requests", &Value::Null);
    assert_eq!(requests(&graph)["requests"], json!({}));
}

#[test]
fn a_dropped_request_and_its_faults_are_in_the_log() {
    let graph = Emulator::new(Options::default().fault("drop-after;times=1".parse().unwrap()));
    assert!(graph.handle(&Request::new("GET", FLOWS)).answer.is_none());
    let log = requests(&graph)["log"].clone();
    assert_eq!((&log[0]["status"], &log[0]["faults"]), (&Value::Null, &json!(["drop-after"])));
}

#[test]
fn a_token_is_in_no_log_and_a_leak_is_counted() {
    let graph = demo();
    let token = "eyJ0eXAiOiJKV1QifQ.t0ken";
    let request = |target: &str| Request::new("GET", target).header("authorization", &format!("Bearer {token}"));
    let _ = send(&graph, &request(FLOWS));
    let _ = send(&graph, &request(&format!("{FLOWS}?access_token={token}")));
    let _ = send(&graph, &request(&format!("/{token}")));
    let _ =
        send(&graph, &Request { method: "POST".to_owned(), ..request(FLOWS).json(&json!({ "displayName": token })) });
    let log = requests(&graph);
    assert!(!log.to_string().contains(token), "{log}");
    assert_eq!(log["leaks"], 3);
    assert_eq!(log["log"].as_array().unwrap().len(), 4);
}

#[test]
fn another_program_steers_it() {
    let graph = demo();
    assert_eq!(control(&graph, "PUT", "tenant", &json!("new")).status, 204);
    assert_eq!(get(&graph, FLOWS)["value"], json!([]));
    assert_eq!(control(&graph, "PUT", "tenant", &Tenant::demo().to_json()).status, 204);
    assert_eq!(get(&graph, "/emulator/tenant"), Tenant::demo().to_json());
    let behavior = json!({ "faults": ["503;times=1"], "lag": 1, "pageSize": 1, "seed": 7 });
    assert_eq!(control(&graph, "PUT", "behavior", &behavior).status, 204);
    assert_eq!(call(&graph, "GET", FLOWS, &Value::Null).status, 503);
    assert_eq!(get(&graph, FLOWS)["value"].as_array().unwrap().len(), 1);
    done(&graph, "DELETE", FLOW, &Value::Null);
    assert_eq!(call(&graph, "GET", FLOW, &Value::Null).status, 200, "it lags");
    let grant = json!({ "token": "anything", "permissions": ["User.Read"] });
    assert_eq!(control(&graph, "PUT", "grants", &grant).status, 204);
    assert_eq!(error(&call(&graph, "GET", FLOWS, &Value::Null)).0, 403);
    assert_eq!(control(&graph, "POST", "reset", &Value::Null).status, 204);
    assert_eq!(get(&graph, FLOWS)["value"].as_array().unwrap().len(), 2);
    assert_eq!(requests(&graph)["log"].as_array().unwrap().len(), 1);
}

#[test]
fn what_it_does_not_understand_it_names() {
    let graph = demo();
    for (method, what, body, part) in [
        ("GET", "nothing", json!(null), "the emulator has"),
        ("PUT", "tenant", json!({ "flows": [] }), "`flows`"),
        ("PUT", "behavior", json!({ "faults": ["500"] }), "`500` is no fault"),
        ("PUT", "behavior", json!({ "faults": "500" }), "is no list"),
        ("PUT", "behavior", json!({ "delay": 1 }), "`delay`"),
        ("PUT", "behavior", json!({ "lag": -1 }), "is no number"),
        ("PUT", "grants", json!({ "permissions": [] }), "`token`"),
    ] {
        let answer = control(&graph, method, what, &body);
        let message = answer.body.unwrap()["message"].as_str().unwrap().to_owned();
        assert_eq!((answer.status, message.contains(part)), (400, true), "{what} {body}: {message}");
    }
}

#[test]
fn the_same_requests_get_the_same_answers() {
    let run = || {
        let graph = demo();
        let made = done(&graph, "POST", FLOWS, &crate::support::flow());
        (made, get(&graph, "/emulator/tenant"), requests(&graph))
    };
    assert_eq!(run(), run());
}
