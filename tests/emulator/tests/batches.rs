//! `$batch`: what it may hold, what depends on what, and faults in a part.

use entra_user_flow_emulator::{Emulator, Options, Request};
use serde_json::{Value, json};

use crate::support::{FLOW, FREE_APPLICATION, applications_of, call, demo, error};

const FLOWS: &str = "/identity/authenticationEventsFlows";

fn batch(graph: &Emulator, requests: &Value) -> entra_user_flow_emulator::Answer {
    call(graph, "POST", "/v1.0/$batch", &json!({ "requests": requests }))
}

fn read(id: &str) -> Value {
    json!({ "id": id, "method": "GET", "url": FLOWS })
}

fn link(id: &str, app_id: &str) -> Value {
    let url = applications_of(FLOW).replace("/v1.0", "");
    json!({
        "id": id, "method": "POST", "url": url, "headers": { "Content-Type": "application/json" },
        "body": { "appId": app_id }
    })
}

fn after(mut request: Value, ids: &[&str]) -> Value {
    request["dependsOn"] = json!(ids);
    request
}

/// The status of each part, by its id.
fn statuses(answer: &entra_user_flow_emulator::Answer) -> Vec<(String, u64)> {
    assert_eq!(answer.status, 200, "{:?}", answer.body);
    let responses = answer.body.as_ref().unwrap()["responses"].as_array().unwrap();
    let mut statuses: Vec<_> =
        responses.iter().map(|one| (one["id"].as_str().unwrap().to_owned(), one["status"].as_u64().unwrap())).collect();
    statuses.sort();
    statuses
}

fn named(statuses: &[(&str, u64)]) -> Vec<(String, u64)> {
    statuses.iter().map(|(id, status)| ((*id).to_owned(), *status)).collect()
}

#[test]
fn parts_are_answered_each_and_in_another_order() {
    let graph = demo();
    let answer = batch(&graph, &json!([read("a"), link("b", FREE_APPLICATION), read("c")]));
    assert_eq!(statuses(&answer), named(&[("a", 200), ("b", 201), ("c", 200)]));
    let responses = answer.body.unwrap()["responses"].clone();
    assert_eq!(responses[0]["id"], "c");
    assert_eq!(responses[2]["body"]["value"].as_array().unwrap().len(), 2);
    assert_eq!(responses[2]["headers"]["Content-Type"], "application/json");
}

#[test]
fn what_depends_on_a_failure_is_not_done() {
    let graph = demo();
    let requests = json!([
        after(link("d", FREE_APPLICATION), &["C"]),
        after(read("c"), &["b"]),
        link("b", "unknown"),
        after(read("e"), &["a"]),
        read("a")
    ]);
    let before = graph.tenant();
    let answer = batch(&graph, &requests);
    assert_eq!(statuses(&answer), named(&[("a", 200), ("b", 400), ("c", 424), ("d", 424), ("e", 200)]));
    assert!(graph.tenant() == before);
}

#[test]
fn a_batch_that_is_none_does_nothing() {
    let graph = demo();
    let before = graph.tenant();
    let link = || link("1", FREE_APPLICATION);
    let many: Vec<Value> = (0..21).map(|number| read(&number.to_string())).collect();
    let cases = [
        (json!([]), "1 to 20"),
        (json!(many), "this one has 21"),
        (json!({}), "is no list"),
        (json!([link(), 1]), "is no object"),
        (json!([link(), { "method": "GET", "url": FLOWS }]), "no `id`"),
        (json!([link(), { "id": 1, "method": "GET", "url": FLOWS }]), "no `id`"),
        (json!([link(), { "id": "2", "url": FLOWS }]), "no `method`"),
        (json!([link(), { "id": "2", "method": "GET" }]), "no `url`"),
        (
            json!([link(), { "id": "2", "method": "GET", "url": "https://graph.microsoft.com/v1.0/organization" }]),
            "not relative",
        ),
        (json!([after(link(), &[]), read("A"), read("a")]), "the same `id`"),
        (json!([link(), after(read("2"), &["3"])]), "not in the batch"),
        (json!([link(), after(read("2"), &["3"]), after(read("3"), &["2"])]), "in a circle"),
        (json!([link(), after(read("2"), &["2"])]), "in a circle"),
    ];
    for (requests, part) in cases {
        let (status, _, message) = error(&batch(&graph, &requests));
        assert_eq!(status, 400, "{requests}");
        assert!(message.contains(part), "{requests}: `{message}` does not say `{part}`");
    }
    assert!(graph.tenant() == before);
}

#[test]
fn twenty_are_not_too_many_and_none_may_hold_a_batch() {
    let graph = demo();
    let mut many: Vec<Value> = (0..19).map(|number| read(&number.to_string())).collect();
    many.push(json!({ "id": "b", "method": "POST", "url": "$batch", "headers": { "content-type": "application/json" }, "body": { "requests": [read("1")] } }));
    let answer = batch(&graph, &json!(many));
    let failed: Vec<_> = statuses(&answer).into_iter().filter(|(_, status)| *status != 200).collect();
    assert_eq!(failed, named(&[("b", 404)]));
}

#[test]
fn a_body_in_a_part_needs_its_type() {
    let mut without = link("1", FREE_APPLICATION);
    without.as_object_mut().unwrap().shift_remove("headers");
    assert_eq!(statuses(&batch(&demo(), &json!([without]))), named(&[("1", 400)]));
}

#[test]
fn one_version_holds_for_all_parts() {
    let graph = demo();
    let answer = call(&graph, "POST", "/beta/$batch", &json!({ "requests": [read("1")] }));
    let flow = &answer.body.unwrap()["responses"][0]["body"]["value"][0];
    assert_eq!(flow["priority"], 500);
    let other = json!([{ "id": "1", "method": "GET", "url": "/beta/organization" }]);
    assert_eq!(statuses(&batch(&graph, &other)), named(&[("1", 404)]));
}

#[test]
fn a_part_fails_by_itself() {
    let faults = Options::default().fault("429;retry-after=3;path=includeApplications;times=1".parse().unwrap());
    let graph = Emulator::new(faults);
    let requests = json!([read("1"), link("2", FREE_APPLICATION), after(read("3"), &["2"])]);
    let answer = batch(&graph, &requests);
    assert_eq!(statuses(&answer), named(&[("1", 200), ("2", 429), ("3", 424)]));
    let responses = answer.body.unwrap()["responses"].clone();
    assert_eq!(responses[1]["headers"]["Retry-After"], "3");
    assert_eq!(statuses(&batch(&graph, &requests)), named(&[("1", 200), ("2", 201), ("3", 200)]));
}

#[test]
fn a_batch_needs_a_token_that_its_parts_do_not_repeat() {
    let graph = demo();
    let body = json!({ "requests": [{ "id": "1", "method": "GET", "url": FLOWS, "headers": { "Authorization": "Bearer other" } }] });
    let none = Request { headers: Vec::new(), ..Request::new("POST", "/v1.0/$batch") }.json(&body);
    assert_eq!(graph.handle(&none).answer.unwrap().status, 401);
    assert_eq!(statuses(&call(&graph, "POST", "/v1.0/$batch", &body)), named(&[("1", 200)]));
}
