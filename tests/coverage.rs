//! Every text that a rule can give is given by a fixture: none is dead, and none was never read by anyone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::collections::BTreeSet;

use common::{fixtures_folder, options_of, parsed, single_documents};
use entra_user_flow::{RULES, build, diff, import, validate};
use serde_json::Value;

/// What no fixture gives, and who gives it instead.
const ELSEWHERE: [(&str, &str); 3] = [
    // A document of more than 16 MiB is made by `hostile.rs`.
    ("UF0007", "wording 0"),
    ("UF0007", "Error"),
    // So are 10,000 findings.
    ("UF0011", "wording 0"),
];

#[test]
fn every_text_and_severity_of_every_rule_is_given_by_a_fixture() {
    let mut given = BTreeSet::new();
    for report in reports() {
        for diagnostic in report["diagnostics"].as_array().unwrap() {
            given.extend(texts_of(diagnostic));
        }
    }
    let elsewhere = BTreeSet::from(ELSEWHERE.map(|(code, what)| (code.to_owned(), what.to_owned())));
    let mut expected = BTreeSet::new();
    for rule in RULES {
        let (code, texts) = (rule.about.code, rule.about.texts);
        expected.insert((code.to_owned(), format!("{:?}", rule.about.severity)));
        for (list, count) in
            [("wording", texts.wordings.len()), ("note", texts.notes.len()), ("title", texts.titles.len())]
        {
            expected.extend((0..count).map(|index| (code.to_owned(), format!("{list} {index}"))));
        }
    }
    let missing: Vec<_> = expected.difference(&given).filter(|one| !elsewhere.contains(one)).collect();
    assert!(missing.is_empty(), "no fixture gives {missing:#?}");
    let needless: Vec<_> = elsewhere.intersection(&given).collect();
    assert!(needless.is_empty(), "a fixture gives {needless:#?}");
}

/// All reports about all fixtures.
fn reports() -> Vec<Value> {
    let mut reports = Vec::new();
    for path in single_documents() {
        let (source, options) = (std::fs::read(&path).unwrap(), options_of(&path));
        let report = parsed(&validate(&source, &options));
        if report["format"] == "graph" {
            reports.push(parsed(&import(&source, &options).report));
        }
        reports.push(report);
        reports.extend(build(&source, &options).ok().map(|built| parsed(&built.report)));
    }
    for entry in std::fs::read_dir(fixtures_folder().join("diff")).unwrap() {
        let folder = entry.unwrap().path();
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
        let options = options_of(&folder.join("desired.json"));
        reports.push(parsed(&diff(&read("desired.json"), &read("live.json"), &options).report));
    }
    reports
}

/// The places in the table of what a diagnostic says.
fn texts_of(diagnostic: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let code = text(&diagnostic["code"]);
    let texts = RULES.iter().find(|rule| rule.about.code == code).unwrap().about.texts;
    let filled = |text: &str| fill(text, &diagnostic["args"]);
    let place = |list: &[&str], shown: &Value| {
        list.iter().position(|text| filled(text) == *shown).unwrap_or_else(|| panic!("no text gives {shown}"))
    };
    let is_said = |wording: &entra_user_flow::diagnostic::Wording| {
        filled(wording.message) == diagnostic["message"] && filled(wording.help) == text(&diagnostic["help"])
    };
    let wording = texts.wordings.iter().position(is_said).unwrap_or_else(|| panic!("no wording gives {diagnostic}"));
    let severity = match diagnostic["severity"].as_str() {
        Some("error") => "Error",
        Some("warning") => "Warning",
        _ => "Info",
    };
    let list = |name: &str| diagnostic[name].as_array().cloned().unwrap_or_default();
    let notes = list("related").into_iter().map(|one| format!("note {}", place(texts.notes, &one["message"])));
    let titles = list("fixes").into_iter().map(|one| format!("title {}", place(texts.titles, &one["title"])));
    let all = [format!("wording {wording}"), severity.to_owned()].into_iter().chain(notes).chain(titles);
    all.map(|what| (code.clone(), what)).collect()
}

/// A text of the table with the arguments in the places of their names.
fn fill(text: &str, args: &Value) -> String {
    args.as_object().unwrap().iter().fold(text.to_owned(), |text, (name, value)| {
        let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.replace(&format!("{{{name}}}"), &shown)
    })
}
