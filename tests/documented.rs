//! The creates that the Graph reference documents: what is said of them, and that a definition of the first gives it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::path::Path;

use common::equality::differences;
use common::{codes, documents, fixtures_folder};
use entra_user_flow::{Options, build, validate};
use serde_json::Value;

const PAGE: &str = "/onAttributeCollection/attributeCollectionPage/views/0/inputs";

/// What is expected of the three creates; the reasons are in tests/fixtures/documented/README.md.
fn expected(number: usize) -> Vec<(String, String)> {
    let provider = |index: usize| format!("/onAuthenticationMethodLoadStart/identityProviders/{index}");
    let mut findings = Vec::new();
    if number == 3 {
        findings.extend([("UF0205", provider(1)), ("UF0205", provider(2))]);
    }
    findings.extend([
        ("UF0111", format!("{PAGE}/0/inputType")),
        ("UF0501", format!("{PAGE}/0/validationRegEx")),
        ("UF0502", format!("{PAGE}/1/validationRegEx")),
    ]);
    if number == 3 {
        findings.push(("UF0502", format!("{PAGE}/2/validationRegEx")));
    }
    findings.into_iter().map(|(code, path)| (code.to_owned(), path)).collect()
}

fn report_of(body: &[u8]) -> Value {
    let report: Value = serde_json::from_slice(&validate(body, &Options::default())).unwrap();
    assert_eq!(report["format"], "graph");
    assert_eq!(report["ok"], true, "{report}");
    for diagnostic in report["diagnostics"].as_array().unwrap() {
        assert_eq!(diagnostic["severity"], "warning", "{diagnostic}");
    }
    report
}

#[test]
fn the_documented_creates_give_exactly_the_listed_warnings() {
    let documents = documents(&fixtures_folder().join("documented"));
    assert_eq!(documents.len(), 3);
    for (index, path) in documents.iter().enumerate() {
        let report = report_of(&std::fs::read(path).unwrap());
        assert_eq!(codes(&report), expected(index + 1), "{}", path.display());
    }
}

#[test]
fn one_damaged_pattern_is_one_finding_with_its_consequences_beside_it() {
    let path = fixtures_folder().join("documented/01-email-password.json");
    let report = report_of(&std::fs::read(path).unwrap());
    let damaged: Vec<_> =
        report["diagnostics"].as_array().unwrap().iter().filter(|one| one["code"] == "UF0501").collect();
    assert_eq!(damaged.len(), 1);
    assert_eq!(damaged[0]["related"].as_array().unwrap().len(), 3);
}

#[test]
fn a_definition_that_spells_out_the_first_create_builds_it() {
    let folder = fixtures_folder();
    let definition = std::fs::read(folder.join("definition/documented-01.json")).unwrap();
    let documented = std::fs::read(folder.join("documented/01-email-password.json")).unwrap();
    let built = build(&definition, &Options::default()).unwrap();
    let (built, documented): (Value, Value) =
        (serde_json::from_slice(&built.payload).unwrap(), serde_json::from_slice(&documented).unwrap());
    assert_eq!(differences(&built, &documented), [""; 0]);
    assert_ne!(built, documented, "the letter case of `Text` is what the equality is for");
}

#[test]
fn the_flow_of_the_how_to_builds_as_the_admin_center_would() {
    let definition = std::fs::read(fixtures_folder().join("definition/how-to.json")).unwrap();
    let built = build(&definition, &Options::default()).unwrap();
    let payload: Value = serde_json::from_slice(&built.payload).unwrap();
    assert_eq!(payload["displayName"], "SignInSignUpSample");
    assert_eq!(payload["onInteractiveAuthFlowStart"]["isSignUpAllowed"], true);
    let providers = &payload["onAuthenticationMethodLoadStart"]["identityProviders"];
    assert_eq!(*providers, serde_json::json!([{ "id": "EmailPassword-OAUTH" }]));
    let inputs = &payload["onAttributeCollection"]["attributeCollectionPage"]["views"][0]["inputs"];
    let shown = |index: usize| (inputs[index]["attribute"].as_str().unwrap(), inputs[index]["label"].as_str().unwrap());
    assert_eq!(inputs.as_array().unwrap().len(), 4);
    assert_eq!(shown(0), ("email", "Email Address"));
    assert_eq!(shown(1), ("country", "Country/Region"));
    assert_eq!(shown(2), ("displayName", "Display Name"));
    assert_eq!(shown(3), ("postalCode", "Postal Code"));
    assert_eq!(inputs[0]["hidden"], true);
    assert_eq!(inputs[0]["editable"], false);
    assert_eq!(inputs[0]["required"], true);
    assert_eq!(inputs[3]["hidden"], false);
}

#[test]
fn what_is_built_is_a_graph_body_without_findings_of_its_own() {
    // Every member name that the payload writes is one that the vocabulary reads.
    for name in ["how-to.json", "everything.json", "smallest.json"] {
        let path = fixtures_folder().join("definition").join(name);
        let options = common::options_of(&path);
        let built = build(&std::fs::read(&path).unwrap(), &options).unwrap();
        let report: Value = serde_json::from_slice(&validate(&built.payload, &options)).unwrap();
        assert_eq!(report["format"], "graph", "{name}");
        // What is good to know of the definition is good to know of its body.
        let diagnostics = report["diagnostics"].as_array().unwrap();
        let is_info = diagnostics.iter().all(|one| one["severity"] == "info");
        assert!(is_info, "{name}: {}", common::render(&report));
        let again = build(&built.payload, &options).unwrap();
        assert_eq!(again.payload, built.payload, "{name}: a body that is built from a body is the same body");
    }
}

/// The reference itself is not part of this repository. Where a copy stands beside it, its own requests are held against
/// the same expectations.
#[test]
fn the_reference_beside_this_repository_agrees() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/examples");
    if !folder.is_dir() {
        println!("skipped: no copy of the reference stands beside this repository");
        return;
    }
    let names = [
        "01-create-flow-email-password",
        "02-create-flow-with-application",
        "03-create-flow-social-and-custom-attribute",
    ];
    for (index, name) in names.iter().enumerate() {
        let text = std::fs::read_to_string(folder.join(format!("{name}.request.json"))).unwrap();
        let request: Value = serde_json::from_str(&text).unwrap();
        let report = report_of(&serde_json::to_vec(&request["body"]).unwrap());
        assert_eq!(sorted(codes(&report)), sorted(expected(index + 1)), "{name}");
        if index == 0 {
            let mut definition: Value = serde_json::from_slice(
                &std::fs::read(fixtures_folder().join("definition/documented-01.json")).unwrap(),
            )
            .unwrap();
            definition["name"] = request["body"]["displayName"].clone();
            let built = build(&serde_json::to_vec(&definition).unwrap(), &Options::default()).unwrap();
            let built: Value = serde_json::from_slice(&built.payload).unwrap();
            assert_eq!(differences(&built, &request["body"]), [""; 0]);
        }
    }
}

fn sorted(mut findings: Vec<(String, String)>) -> Vec<(String, String)> {
    findings.sort();
    findings
}
