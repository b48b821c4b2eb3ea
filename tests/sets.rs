//! Several flows: from a list, from several sources, and from a response of Graph.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use common::{codes, parsed, render};
use entra_user_flow::{NotOneFlow, Options, build, validate, validate_all};
use serde_json::{Value, json};

const APPLICATION: &str = "63856651-13d9-4784-9abf-20758d509e19";

fn flow(name: &str) -> Value {
    json!({ "name": name, "identityProviders": ["emailPassword"], "applications": [APPLICATION] })
}

fn body(name: &str) -> Value {
    let built = build(flow(name).to_string().as_bytes(), &Options::default()).unwrap();
    parsed(&built.payload)
}

fn report_of(sources: &[&str], settings: &Value) -> Value {
    let settings = settings.to_string();
    let options = Options { settings: settings.as_bytes(), ..Options::default() };
    let sources: Vec<_> = sources.iter().map(|source| source.as_bytes()).collect();
    parsed(&validate_all(&sources, &options))
}

/// The code, the source and the path of each finding.
fn places(report: &Value) -> Vec<(String, u64, String)> {
    let diagnostics = report["diagnostics"].as_array().unwrap();
    let place = |one: &Value| {
        let text = |name: &str| one[name].as_str().unwrap().to_owned();
        (text("code"), one["source"].as_u64().unwrap(), text("path"))
    };
    diagnostics.iter().map(place).collect()
}

fn expected(places: &[(&str, u64, &str)]) -> Vec<(String, u64, String)> {
    places.iter().map(|(code, source, path)| ((*code).to_owned(), *source, (*path).to_owned())).collect()
}

#[test]
fn flows_of_several_sources_are_one_set() {
    let (first, second) = (flow("A").to_string(), flow("A").to_string());
    let report = report_of(&[&first, &second], &json!({}));
    assert_eq!(places(&report), expected(&[("UF0901", 1, "/name"), ("UF0902", 1, "/applications/0")]));
    for diagnostic in report["diagnostics"].as_array().unwrap() {
        assert_eq!(diagnostic["related"][0]["source"], 0, "{diagnostic}");
        assert_eq!(diagnostic["scope"], "set", "{diagnostic}");
    }
}

#[test]
fn a_list_gives_what_several_sources_give() {
    let list = json!([flow("A"), flow("A")]).to_string();
    assert_eq!(
        places(&report_of(&[&list], &json!({}))),
        expected(&[("UF0901", 0, "/1/name"), ("UF0902", 0, "/1/applications/0")])
    );
    let bodies = json!({ "value": [body("A"), body("A")] }).to_string();
    let member = "/value/1/conditions/applications/includeApplications/0/appId";
    assert_eq!(
        places(&report_of(&[&bodies], &json!({}))),
        expected(&[("UF0901", 0, "/value/1/displayName"), ("UF0902", 0, member)])
    );
}

#[test]
fn a_definition_and_a_body_are_one_set_and_the_first_names_the_format() {
    let (definition, graph) = (flow("A").to_string(), body("A").to_string());
    let report = report_of(&[&definition, &graph], &json!({}));
    assert_eq!(report["format"], "definition");
    assert_eq!(codes(&report).len(), 2, "{}", render(&report));
    let report = report_of(&[&graph, &definition], &json!({}));
    assert_eq!(report["format"], "graph");
    assert_eq!(codes(&report).len(), 2, "{}", render(&report));
}

#[test]
fn each_source_has_its_own_mistakes_of_the_text_and_its_own_lines() {
    let good = flow("A").to_string();
    let report = report_of(&["{ \"name\": \"B\",\n", &good, "", "\n\n  7"], &json!({}));
    let found = places(&report);
    for place in expected(&[("UF0001", 0, ""), ("UF0002", 2, ""), ("UF0003", 3, "")]) {
        assert!(found.contains(&place), "{place:?} is not in {found:?}");
    }
    assert!(found.iter().all(|(_, source, _)| *source != 1), "{found:?}");
    let last = report["diagnostics"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["range"]["start"], json!({ "offset": 4, "line": 3, "column": 3 }));
}

#[test]
fn no_source_at_all_is_a_set_without_flows() {
    let report = report_of(&[], &json!({ "rules": { "UF0101": "off" }, "variables": { "x": 1 } }));
    assert_eq!(report["diagnostics"], json!([]));
}

#[test]
fn variables_and_rules_of_the_caller_count_for_all_sources() {
    let source = |name: &str| {
        let mut flow = flow(name);
        flow["applications"] = json!([{ "var": "appId" }]);
        flow["variables"] = json!({ "appId": { "type": "guid" } });
        flow.to_string()
    };
    let (first, second) = (source("A"), source("B"));
    let settings = json!({ "variables": { "appId": APPLICATION }, "rules": { "application-in-two-flows": "info" } });
    let report = report_of(&[&first, &second], &settings);
    assert_eq!(places(&report), expected(&[("UF0902", 1, "/applications/0")]));
    assert_eq!(report["diagnostics"][0]["severity"], "info");
    // The place that is shown is that of the reference, not that of the value.
    let start = report["diagnostics"][0]["range"]["start"]["offset"].as_u64().unwrap();
    assert_eq!(start, second.find("{\"var\"").unwrap() as u64);
}

#[test]
fn rules_of_a_flow_count_for_it_alone() {
    let both = |rules: Value| {
        let mut flow = json!({ "name": "A", "identityProviders": ["emailPassword", "emailOneTimePasscode"] });
        flow["rules"] = rules;
        flow
    };
    let mut second = both(json!({}));
    second["name"] = json!("B");
    let list = json!([both(json!({ "UF0203": "off" })), second]).to_string();
    assert_eq!(places(&report_of(&[&list], &json!({}))), expected(&[("UF0203", 0, "/1/identityProviders/1")]));
}

#[test]
fn mistakes_of_the_settings_come_behind_the_sources() {
    let good = flow("A").to_string();
    let options = Options { settings: br#"{ "variables": { "x": "\ud800" } "#, ..Options::default() };
    let report = parsed(&validate(good.as_bytes(), &options));
    assert_eq!(report["ok"], false);
    assert!(places(&report).iter().any(|(code, source, _)| code == "UF0001" && *source == 1), "{}", render(&report));
}

#[test]
fn only_one_flow_can_be_built() {
    for (source, count) in [("[]", 0), ("{ \"value\": [] }", 0)] {
        assert_eq!(build(source.as_bytes(), &Options::default()).unwrap_err(), NotOneFlow { count });
    }
    let two = json!([flow("A"), flow("B")]).to_string();
    assert_eq!(build(two.as_bytes(), &Options::default()).unwrap_err(), NotOneFlow { count: 2 });
    let one = json!([flow("A")]).to_string();
    assert_eq!(parsed(&build(one.as_bytes(), &Options::default()).unwrap().payload), body("A"));
}
