//! Any bytes in, findings out: no panic, no endless loop, no place outside the text.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use common::codes;
use entra_user_flow::source::{MAX_DEPTH, MAX_LENGTH};
use entra_user_flow::{GraphVersion, Options, build, validate};
use proptest::prelude::*;
use serde_json::Value;

fn report(source: &[u8]) -> Value {
    serde_json::from_slice(&validate(source, &Options::default())).unwrap()
}

fn only_code(source: &[u8]) -> String {
    let report = report(source);
    let codes = codes(&report);
    assert_eq!(codes.len(), 1, "{}", common::render(&report));
    codes[0].0.clone()
}

#[test]
fn sizes_and_depths_beyond_the_limits_are_one_finding() {
    assert_eq!(only_code(&vec![b' '; MAX_LENGTH + 1]), "UF0007");
    let brackets = report(&vec![b'['; 10_000_000]);
    let codes_of_brackets: Vec<_> = codes(&brackets).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes_of_brackets, ["UF0003", "UF0006"], "an array in an array is no flow, and too deep");
    let objects = codes(&report("{\"a\":".repeat(1_000_000).as_bytes()));
    assert_eq!(objects.iter().filter(|(code, _)| code == "UF0006").count(), 1);
    assert_eq!(only_code(&vec![b' '; MAX_LENGTH]), "UF0002");
    let nested = |levels: usize| {
        let (open, close) = ("[".repeat(levels - 1), "]".repeat(levels - 1));
        format!("{{\"name\":\"A\",\"identityProviders\":[\"emailPassword\"],\"rules\":{open}{close}}}")
    };
    assert!(!codes(&report(nested(MAX_DEPTH).as_bytes())).iter().any(|(code, _)| code == "UF0006"));
    assert!(codes(&report(nested(MAX_DEPTH + 1).as_bytes())).iter().any(|(code, _)| code == "UF0006"));
}

#[test]
fn many_line_breaks_in_one_text_take_no_longer_than_their_number() {
    // Quadratic time would not end within the patience of any test runner.
    let source = ["{\"name\":\"", &"\n".repeat(8_000_000), "\"}"].concat();
    let report = report(source.as_bytes());
    assert!(codes(&report).iter().any(|(code, _)| code == "UF0011"));
    let unclosed = ["{\"name\":\"", &"\n'\\".repeat(2_000_000)].concat();
    assert!(codes(&self::report(unclosed.as_bytes())).iter().any(|(code, _)| code == "UF0001"));
}

#[test]
fn a_flood_of_findings_is_cut_and_says_so() {
    let unknown: Vec<_> = (0..12_000).map(|index| format!("\"member{index}\": 1")).collect();
    let source = format!("{{ \"name\": \"A\", \"identityProviders\": [\"emailPassword\"], {} }}", unknown.join(","));
    let report = report(source.as_bytes());
    let diagnostics = report["diagnostics"].as_array().unwrap();
    assert_eq!(diagnostics.len(), 10_001);
    let cut = diagnostics.iter().find(|one| one["code"] == "UF0011").unwrap();
    assert_eq!(cut["args"]["count"], 2_000);
    assert_eq!(report["ok"], false);
}

#[test]
fn messages_never_repeat_default_values() {
    let source = br#"{ "name": "A", "identityProviders": ["emailPassword"], "attributes": [
        { "attribute": "city", "input": "radioSingleSelect", "defaultValue": "hunter2",
          "options": [{ "label": "Gold", "value": "gold" }] },
        { "attribute": "state", "defaultValue": 4711 } ] }"#;
    let report = report(source);
    assert!(codes(&report).iter().any(|(code, _)| code == "UF0407"));
    // The edits of a fix are the author's own text back at its own place; all that is shown is free of it.
    let mut shown = report["diagnostics"].clone();
    for fix in shown.as_array_mut().unwrap().iter_mut().filter_map(|one| one["fixes"].as_array_mut()).flatten() {
        let fix = fix.as_object_mut().unwrap();
        fix.remove("edits");
        fix.remove("text");
    }
    assert!(!shown.to_string().contains("hunter2"));
    assert!(!shown.to_string().contains("4711"));
}

/// Pieces that documents are made of, right and wrong.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "\"", "'", "\n", " ", "//", "/*", "*/", "\\", "\\u", "\\ud83d", "true", "null",
            "1e5", "-", "name", "\"name\":", "\"identityProviders\":", "[\"emailPassword\"]", "\"attributes\":",
            "\"email\"", "\"@odata.type\":", "\"value\":", "\"onAttributeCollection\":", "\"attributeCollectionPage\":",
            "\"views\":", "\"inputs\":", "\"attribute\":", "\"options\":", "\"customAttributes\":", "\"pages\":", "é", "😀",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_report_with_places_inside_the_text(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes)?;
    }

    #[test]
    fn any_pieces_of_documents_do(pieces in prop::collection::vec(piece(), 0..60)) {
        check(pieces.concat().as_bytes())?;
    }

    #[test]
    fn any_cut_and_any_changed_byte_of_a_good_document_do(cut in 0_usize..2_000, at in 0_usize..2_000, byte in any::<u8>()) {
        let mut bytes = include_bytes!("fixtures/definition/everything.json").to_vec();
        let length = bytes.len();
        bytes[at % length] = byte;
        check(&bytes)?;
        bytes.truncate(cut % length);
        check(&bytes)?;
    }
}

fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    for graph_version in [GraphVersion::V1, GraphVersion::Beta] {
        let options = Options { graph_version, ..Options::default() };
        let text = validate(bytes, &options);
        let report: Value = serde_json::from_slice(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let units = String::from_utf8_lossy(bytes).encode_utf16().count() as u64;
        let mut last = 0;
        for diagnostic in report["diagnostics"].as_array().unwrap() {
            let at = |end: &str| diagnostic["range"][end]["offset"].as_u64().unwrap();
            prop_assert!(at("start") <= at("end") && at("end") <= units, "{diagnostic}");
            prop_assert!(last <= at("start"), "{diagnostic} is out of order");
            last = at("start");
            let message = diagnostic["message"].as_str().unwrap();
            prop_assert!(!message.is_empty());
        }
        let is_ok = report["diagnostics"].as_array().unwrap().iter().all(|one| one["severity"] != "error");
        prop_assert_eq!(report["ok"].as_bool(), Some(is_ok));
        if let Ok(built) = build(bytes, &options) {
            prop_assert!(is_ok || built.payload.is_empty(), "a payload in spite of errors");
            if !built.payload.is_empty() {
                prop_assert!(serde_json::from_slice::<Value>(&built.payload).is_ok(), "a payload that is not JSON");
            }
        }
        prop_assert_eq!(validate(bytes, &options), text, "the same input gives the same bytes");
    }
    Ok(())
}
