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
use common::sound::unsoundness;
use entra_user_flow::source::{MAX_DEPTH, MAX_LENGTH};
use entra_user_flow::{GraphVersion, Options, build, diff, import, validate, validate_all};
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
fn a_setting_may_be_meant_for_what_was_cut_off() {
    let unknown: Vec<_> = (0..10_001).map(|index| format!("\"member{index}\": 1")).collect();
    let source = |members: &[String]| {
        format!(
            "{{ \"name\": \"A\", \"identityProviders\": [\"emailPassword\"], {}, \"rules\": {{ \"UF0604\": \"off\" }} }}",
            members.join(",")
        )
    };
    let unused = |report: &Value| codes(report).iter().filter(|(code, _)| code == "UF0115").count();
    assert_eq!(unused(&report(source(&unknown).as_bytes())), 0);
    assert_eq!(unused(&report(source(&unknown[..10]).as_bytes())), 1);
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

/// What a caller may give besides, right and wrong, down to what is no JSON.
fn settings() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "",
        "{}",
        "[]",
        "null",
        "7",
        "{",
        "{\"variables\":{\"x\":\"\\ud800\"}}",
        "{\"variables\":{\"x\":{},\"y\":null}}",
        "{\"variables\":[1],\"rules\":\"off\",\"tenant\":7}",
        "{\"rules\":{\"UF0001\":\"off\",\"missing-name\":\"info\",\"UF0102\":5}}",
        "{\"rules\":{\"UF0203\":{\"severity\":\"off\",\"at\":\"/identityProviders/0\"},\"UF9999\":{\"at\":[]}}}",
        "{\"tenant\":{\"userFlowAttributes\":[{\"id\":\"extension_a\",\"displayName\":\"email\"},{\"id\":7},null]}}",
        "{\"tenant\":{\"userFlows\":[{\"displayName\":\"x\",\"conditions\":[]},7],\"servicePrincipals\":[],\"organization\":{\"value\":[]}}}",
        "{\"tenant\":{\"identityProviders\":[{\"id\":\"x\",\"displayName\":\"x\",\"identityProviderType\":\"Google\"}],\"applications\":{}}}",
    ]);
    prop_oneof![
        6 => known.prop_map(str::to_owned),
        1 => prop::collection::vec(piece(), 0..20).prop_map(|pieces| pieces.concat()),
    ]
}

/// A body as Graph gives it, for bytes to be changed in.
const BODY: &[u8] = include_bytes!("fixtures/import/unknown-members.json");

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_report_with_places_inside_the_text(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        settings in settings(),
    ) {
        check(&bytes, settings.as_bytes())?;
    }

    #[test]
    fn any_pieces_of_documents_do(pieces in prop::collection::vec(piece(), 0..60), settings in settings()) {
        check(pieces.concat().as_bytes(), settings.as_bytes())?;
    }

    #[test]
    fn any_cut_and_any_changed_byte_of_a_good_document_do(
        is_body in any::<bool>(),
        cut in 0_usize..4_000,
        at in 0_usize..4_000,
        byte in any::<u8>(),
        settings in settings(),
    ) {
        let document = if is_body { BODY } else { include_bytes!("fixtures/definition/everything.json") };
        let mut bytes = document.to_vec();
        let length = bytes.len();
        bytes[at % length] = byte;
        check(&bytes, settings.as_bytes())?;
        bytes.truncate(cut % length);
        check(&bytes, settings.as_bytes())?;
    }
}

fn json(text: &[u8]) -> Result<Value, TestCaseError> {
    serde_json::from_slice(text).map_err(|error| TestCaseError::fail(error.to_string()))
}

fn check(bytes: &[u8], settings: &[u8]) -> Result<(), TestCaseError> {
    for graph_version in [GraphVersion::V1, GraphVersion::Beta] {
        let options = Options { graph_version, ..Options::default() };
        let text = validate(bytes, &options);
        check_report(&json(&text)?, &[bytes])?;
        let report = json(&text)?;
        if let Ok(built) = build(bytes, &options) {
            prop_assert!(report["ok"] == true || built.payload.is_empty(), "a payload in spite of errors");
            if !built.payload.is_empty() {
                json(&built.payload)?;
            }
        }
        prop_assert_eq!(validate(bytes, &options), text, "the same input gives the same bytes");
    }
    let options = Options { settings, ..Options::default() };
    if let Ok(built) = build(bytes, &options) {
        check_report(&json(&built.report)?, &[bytes, settings])?;
        json(&built.needs)?;
        if !built.payload.is_empty() {
            json(&built.payload)?;
        }
    }
    check_import(bytes, &options)?;
    check_diff(bytes, &options)?;
    let several = json(&validate_all(&[BODY, bytes], &options))?;
    check_report(&several, &[BODY, bytes, settings])
}

fn check_report(report: &Value, texts: &[&[u8]]) -> Result<(), TestCaseError> {
    prop_assert_eq!(unsoundness(report, texts, Options::default().ranges), None);
    Ok(())
}

/// A definition that is always JSON, and whose pointers of what is unknown lead to nothing.
fn check_import(bytes: &[u8], options: &Options) -> Result<(), TestCaseError> {
    for portable in [false, true] {
        let options = Options { portable, ..*options };
        let imported = import(bytes, &options);
        check_report(&json(&imported.report)?, &[bytes, options.settings])?;
        let unknown = json(&imported.unknown)?;
        for pointer in unknown.as_array().unwrap() {
            prop_assert!(pointer.as_str().unwrap().starts_with('/'), "{pointer}");
        }
        let has_definition = !imported.definition.is_empty();
        prop_assert!(has_definition || !imported.complete);
        if has_definition {
            json(&imported.definition)?;
            let report = json(&validate(&imported.definition, &Options::default()))?;
            let is_of_the_text = |code: &String| code.starts_with("UF00") && code != "UF0005" && code != "UF0011";
            let codes: Vec<_> = codes(&report).into_iter().map(|(code, _)| code).filter(is_of_the_text).collect();
            prop_assert_eq!(codes, Vec::<String>::new(), "{}", String::from_utf8_lossy(&imported.definition));
        }
        prop_assert_eq!(import(bytes, &options).definition, imported.definition);
    }
    Ok(())
}

/// Changes that are always JSON, and none between a document and itself.
fn check_diff(bytes: &[u8], options: &Options) -> Result<(), TestCaseError> {
    for (desired, live) in [(bytes, BODY), (BODY, bytes)] {
        let compared = diff(desired, live, options);
        check_report(&json(&compared.report)?, &[desired, live, options.settings])?;
        json(&compared.changes)?;
        prop_assert_eq!(diff(desired, live, options).changes, compared.changes);
    }
    let same = diff(bytes, bytes, options);
    if json(&validate(bytes, options))?["ok"] == true {
        prop_assert_eq!(String::from_utf8_lossy(&same.changes), "[]");
    }
    json(&same.changes)?;
    Ok(())
}
