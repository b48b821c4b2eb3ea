//! The judge of examples, with examples made by hand.

use entra_user_flow::GraphVersion;
use serde_json::{Value, json};

use super::super::Part;
use super::super::examples::{Example, judge_all};

fn flow() -> Value {
    let text = include_bytes!("../../../../tests/fixtures/documented/03-social-and-custom-attribute.json");
    serde_json::from_slice(text).unwrap()
}

/// The parts for examples with these bodies, beside one of each sort that is right.
fn judge(bodies: &[Value]) -> [Part; 2] {
    let right = [flow(), json!({ "error": { "code": "Throttled" } })];
    let example = |body: &Value| Example { file: "a".to_owned(), version: GraphVersion::V1, body: body.clone() };
    judge_all(&right.iter().chain(bodies).map(example).collect::<Vec<_>>())
}

#[track_caller]
fn judged(bodies: &[Value], with: &str, without: &str, expected: &[&str]) {
    let parts = judge(bodies);
    let summaries = parts.each_ref().map(|part| part.summary.as_str());
    assert!(summaries[0].starts_with(with) && summaries[1] == without, "{summaries:?}");
    let found: Vec<_> = parts.iter().flat_map(|part| &part.deviations).map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn flows_are_found_bare_wrapped_and_listed() {
    let with = "examples: 4 flows in 3 bodies, 5 builds";
    let without = "examples: 2 bodies without a flow";
    let wrapped = json!({ "value": flow() });
    let list = json!({ "@odata.context": "x", "value": [flow(), flow(), { "id": "no flow" }] });
    let patch = json!({ "@odata.type": flow()["@odata.type"], "displayName": "B" });
    judged(&[wrapped, list, json!({ "value": [{ "description": "" }] })], with, without, &[]);
    judged(&[patch], "examples: 2 flows in 2 bodies, 1 builds", "examples: 1 bodies without a flow", &[]);
}

#[test]
fn a_flow_that_comes_back_changed_is_a_deviation() {
    // The crate writes the ids of built-in attributes as Graph does; to the equality an id is an id.
    let mut other = flow();
    let collection = &mut other["onAttributeCollection"];
    collection["attributes"][1]["id"] = json!("DisplayName");
    collection["attributeCollectionPage"]["views"][0]["inputs"][1]["attribute"] = json!("DisplayName");
    let [with, without] = judge(&[other]);
    assert_eq!(without.deviations, []);
    assert!(!with.deviations.is_empty());
    for deviation in with.deviations {
        let text = deviation.to_string();
        assert!(text.starts_with("a#: comes back changed: /onAttributeCollection/"), "{text}");
    }
}

#[test]
fn what_passes_for_a_flow_and_is_none_is_a_deviation() {
    let definition = json!({ "name": "A", "identityProviders": ["emailPassword"] });
    let with = "examples: 1 flows in 1 bodies, 1 builds";
    judged(&[definition], with, "examples: 2 bodies without a flow", &["a#: passes for a flow"]);
}

#[test]
fn examples_of_one_sort_alone_prove_nothing() {
    let parts = judge_all(&[]).map(|part| part.deviations.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(parts, [["examples#: hold no flow"], ["examples#: all hold flows"]]);
}
