//! The judge of imports, with imports made by hand.

use entra_user_flow::GraphVersion;
use serde_json::{Value, json};

use super::super::import::{Imported, errors, faults};

const BODY: &[u8] = include_bytes!("../../../../tests/fixtures/documented/03-social-and-custom-attribute.json");

fn body() -> Value {
    serde_json::from_slice(BODY).unwrap()
}

/// A body stands for its own definition: the crate builds from either.
fn imported(definition: &Value, complete: bool, unknown: &Value) -> Imported {
    Imported {
        report: br#"{"ok":true,"diagnostics":[{"severity":"warning","code":"UF0000","path":""}]}"#.to_vec(),
        definition: definition.to_string().into_bytes(),
        complete,
        unknown: unknown.to_string().into_bytes(),
    }
}

#[track_caller]
fn judged(imported: &Imported, expected: &[&str]) {
    assert_eq!(faults(&body(), imported, GraphVersion::V1), expected);
}

#[test]
fn what_comes_back_as_it_was_is_no_fault() {
    judged(&imported(&body(), true, &json!([])), &[]);
}

#[test]
fn what_is_missing_and_said_to_be_is_no_fault() {
    judged(&imported(&json!({ "name": "A" }), false, &json!(["/onAttributeCollection"])), &[]);
    judged(&imported(&json!({ "name": "A", "partial": true }), false, &json!([])), &[]);
}

#[test]
fn what_comes_back_changed_is_a_fault() {
    let mut other = body();
    other["displayName"] = json!("Other");
    let was = body()["displayName"].clone();
    let expected = format!(r#"comes back changed: /displayName: {was} against "Other""#);
    judged(&imported(&other, true, &json!([])), &[&expected]);
}

#[test]
fn what_does_not_come_back_is_a_fault() {
    let mut broken = body();
    broken["displayName"] = json!(null);
    judged(&imported(&broken, true, &json!([])), &["does not come back: UF0103 at `/displayName`"]);
}

#[test]
fn a_contradiction_is_a_fault() {
    let unknown = json!(["/conditions"]);
    judged(&imported(&body(), true, &unknown), &["is imported as complete, with parts that are unknown"]);
    let partial = json!({ "name": "A", "partial": true });
    judged(&imported(&partial, true, &json!([])), &["is imported as complete, with parts that are unknown"]);
    judged(&imported(&body(), false, &json!([])), &["is imported as incomplete, and nothing is missing"]);
}

#[test]
fn what_is_refused_or_unreadable_is_a_fault() {
    let good = || imported(&body(), true, &json!([]));
    let report = br#"{"ok":false,"diagnostics":[{"severity":"error","code":"UF0103","path":"/id"}]}"#.to_vec();
    judged(&Imported { report, ..good() }, &["is not imported: UF0103 at `/id`"]);
    judged(&Imported { definition: Vec::new(), ..good() }, &["is imported as what is no JSON"]);
    judged(&Imported { unknown: b"{}".to_vec(), ..good() }, &["leaves unknown what is no list of pointers"]);
    assert_eq!(errors(b""), ["no report"]);
    assert_eq!(errors(b"{}"), ["no diagnostics"]);
}
