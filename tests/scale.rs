//! A thousand flows in one document: what is wrong between them is found, however far apart.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

use std::time::{Duration, Instant};

use entra_user_flow::{Options, Workspace, build, validate};
use serde_json::{Value, json};

/// A set of flows, each with a name and an application of its own.
fn definitions(count: usize) -> Vec<Value> {
    let one = |number: usize| {
        json!({
            "name": format!("Flow {number}"),
            "identityProviders": ["emailPassword", "google"],
            "attributes": ["displayName", "country", { "attribute": "postalCode", "label": "ZIP", "required": true }],
            "applications": [format!("63856651-13d9-4784-9abf-{number:012x}")],
            "userType": "member",
        })
    };
    (0..count).map(one).collect()
}

/// The same flows as Graph would list them.
fn bodies(definitions: &[Value]) -> Vec<Value> {
    let body = |definition: &Value| {
        let built = build(definition.to_string().as_bytes(), &Options::default()).unwrap();
        serde_json::from_slice(&built.payload).unwrap()
    };
    definitions.iter().map(body).collect()
}

/// Each error with its place and the place that it refers to.
fn errors(document: &Value) -> Vec<(String, String, String)> {
    let report: Value =
        serde_json::from_slice(&validate(document.to_string().as_bytes(), &Options::default())).unwrap();
    let diagnostics = report["diagnostics"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    diagnostics
        .filter(|one| one["severity"] == "error")
        .map(|one| (text(&one["code"]), text(&one["path"]), text(&one["related"][0]["path"])))
        .collect()
}

fn expected(findings: [(&str, &str, &str); 2]) -> Vec<(String, String, String)> {
    findings.map(|(code, path, other)| (code.to_owned(), path.to_owned(), other.to_owned())).to_vec()
}

#[test]
fn a_thousand_definitions_are_compared_with_each_other() {
    let mut flows = definitions(1_000);
    assert_eq!(errors(&Value::from(flows.clone())), []);
    flows[997]["name"] = flows[3]["name"].clone();
    // The letter case of a GUID does not tell two applications apart.
    let shared = flows[10]["applications"][0].as_str().unwrap().to_uppercase();
    flows[990]["applications"].as_array_mut().unwrap().push(shared.into());
    let far_apart =
        expected([("UF0902", "/990/applications/1", "/10/applications/0"), ("UF0901", "/997/name", "/3/name")]);
    assert_eq!(errors(&Value::from(flows)), far_apart);
}

#[test]
fn a_thousand_bodies_are_compared_with_each_other() {
    let mut flows = bodies(&definitions(1_000));
    assert_eq!(errors(&json!({ "value": flows })), []);
    flows[997]["displayName"] = flows[3]["displayName"].clone();
    flows[990]["conditions"] = flows[10]["conditions"].clone();
    let list = "conditions/applications/includeApplications/0/appId";
    let (here, there) = (format!("/value/990/{list}"), format!("/value/10/{list}"));
    let far_apart = expected([("UF0902", &here, &there), ("UF0901", "/value/997/displayName", "/value/3/displayName")]);
    assert_eq!(errors(&json!({ "value": flows })), far_apart);
}

/// The median time for one flow of a document of so many, in the same workspace each time.
fn time_for_one(count: u32) -> Duration {
    let text = Value::from(definitions(count as usize)).to_string();
    let (mut workspace, mut report) = (Workspace::default(), Vec::new());
    let mut once = || {
        report.clear();
        let start = Instant::now();
        workspace.room(text.len())[..text.len()].copy_from_slice(text.as_bytes());
        workspace.part(text.len(), true);
        workspace.validate(&Options::default(), false, &mut report);
        start.elapsed()
    };
    let mut times: Vec<_> = (0..51).map(|_| once()).collect();
    times.sort_unstable();
    times[times.len() / 2] / count
}

/// `cargo test --release --test scale -- --ignored --nocapture`
#[test]
#[ignore = "a measurement: it prints, and has nothing to fail on"]
fn the_time_for_a_flow_does_not_grow_with_their_number() {
    let first = time_for_one(100);
    for count in [100, 1_000, 10_000] {
        let time = time_for_one(count);
        println!("one of {count}: {time:?}, ratio to 100 {:.2}", time.as_secs_f64() / first.as_secs_f64());
    }
}

/// Documents that make one part look another up, each `count` times, with the settings that go with them.
fn lookups(count: usize) -> [(&'static str, Value, Value); 7] {
    let definition = |more: Value| {
        let mut flow = json!({ "name": "Woodgrove sign-up", "identityProviders": ["emailPassword"] });
        flow.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        flow
    };
    let list = |one: &dyn Fn(usize) -> Value| (0..count).map(one).collect::<Vec<_>>();
    let named = |one: &dyn Fn(usize) -> (String, Value)| Value::Object((0..count).map(one).collect());
    let id = |letter: char, number: usize| format!("extension_6ea3bc85aec24b1c92ff4a117afb6621_{letter}{number}");
    let asked = list(&|n| json!({ "attribute": id('x', n), "label": "l", "input": "text" }));
    let inputs = "/onAttributeCollection/attributeCollectionPage/views/0/inputs";
    let flows = list(&|n| {
        definition(
            json!({ "name": n.to_string(), "variables": { n.to_string(): { "type": "string" } }, "description": { "var": n.to_string() } }),
        )
    });
    [
        (
            "references to one variable",
            definition(
                json!({ "applications": vec![json!({ "var": "a" }); count], "variables": { "a": named(&|n| (n.to_string(), json!(n))) } }),
            ),
            json!({}),
        ),
        (
            "undeclared variables",
            definition(
                json!({ "applications": list(&|n| json!({ "var": format!("appl{n}") })), "variables": named(&|n| (format!("apps{n}"), json!({ "type": "guid" }))) }),
            ),
            json!({}),
        ),
        ("values for many flows", flows.into(), json!({ "variables": named(&|n| (n.to_string(), json!("text"))) })),
        (
            "ids in another letter case",
            definition(json!({ "attributes": asked })),
            json!({ "tenant": { "userFlowAttributes": list(&|n| json!({ "id": id('X', n), "displayName": n.to_string() })) } }),
        ),
        (
            "one name in the tenant",
            definition(json!({ "applications": vec![json!({ "name": "A" }); count] })),
            json!({ "tenant": { "applications": vec![json!({ "appId": "x", "displayName": "A" }); count] } }),
        ),
        (
            "providers of a type",
            definition(json!({ "identityProviders": vec!["google"; count] })),
            json!({ "tenant": { "identityProviders": list(&|n| json!({ "id": n.to_string() })) } }),
        ),
        (
            "extras",
            definition(
                json!({ "attributes": asked, "graph": list(&|n| json!({ "path": format!("{inputs}/{n}/later"), "value": 1 })) }),
            ),
            json!({}),
        ),
    ]
}

/// `cargo test --release --test scale -- --ignored`
#[test]
#[ignore = "takes its time"]
fn what_is_looked_up_does_not_take_quadratic_time() {
    let times = |count: usize| {
        lookups(count).map(|(name, document, settings)| {
            let (document, settings) = (document.to_string(), settings.to_string());
            let options = Options { settings: settings.as_bytes(), ..Options::default() };
            let start = Instant::now();
            let _ = validate(document.as_bytes(), &options);
            (name, start.elapsed())
        })
    };
    times(100);
    for ((name, few), (_, many)) in times(2_000).into_iter().zip(times(20_000)) {
        // Ten times as many: linear time is ten times as long, quadratic time a hundred times.
        assert!(many < few * 40, "{name}: {few:?}, then {many:?}");
    }
}
