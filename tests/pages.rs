//! The pages of the rules keep what they promise: their examples are run as a reader would run them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::path::Path;

use common::{codes, options_of_text, parsed};
use entra_user_flow::diagnostic::{About, Scope, Severity};
use entra_user_flow::vocabulary::graph_error::graph_errors;
use entra_user_flow::{Options, RULES, build, diff, import, validate};
use serde_json::Value;

/// What no page can show: a document that is too long, or whose bytes are what is wrong.
const WITHOUT_EXAMPLE: [&str; 4] = ["UF0004", "UF0007", "UF0010", "UF0011"];
/// Speaks of the settings themselves.
const SETTINGS: &str = "UF0115";

fn page(about: &About) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules").join(about.code).with_extension("md");
    std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} has no page; run `cargo xtask docs`", about.code))
}

/// The text of a section, up to the next one.
fn section<'a>(page: &'a str, title: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!("\n## {title}\n"))?;
    Some(rest.split_once("\n## ").map_or(rest, |(section, _)| section))
}

/// What stands between fences of that kind.
fn fenced<'a>(section: &'a str, kind: &str) -> Vec<&'a str> {
    let parts = section.split("```").skip(1).step_by(2);
    parts.filter_map(|part| part.strip_prefix(kind)?.strip_prefix('\n')).collect()
}

/// What an example gives: the document, the options of the call, and what it is compared with.
struct Example<'a> {
    document: &'a str,
    options: &'a str,
    live: Option<&'a str>,
}

fn example(section: &str) -> Example<'_> {
    let beside = |what: &str| fenced(section.split_once(&format!("\n{what}\n"))?.1, "json").first().copied();
    Example {
        document: fenced(section, "json")[0],
        options: beside("with the options").unwrap_or("{}"),
        live: beside("compared with"),
    }
}

/// The codes of what is said of a document, whatever is done with it.
fn all_codes(Example { document, options, live }: &Example) -> Vec<String> {
    let options: Options = options_of_text(options);
    let source = document.as_bytes();
    let mut reports = vec![validate(source, &options)];
    reports.extend(build(source, &options).ok().map(|built| built.report));
    if parsed(&reports[0])["format"] == "graph" {
        reports.push(import(source, &options).report);
    }
    reports.extend(live.map(|live| diff(source, live.as_bytes(), &options).report));
    reports.iter().flat_map(|report| codes(&parsed(report))).map(|(code, _)| code).collect()
}

fn pages_with_examples() -> impl Iterator<Item = (&'static About, String)> {
    let rules = RULES.iter().map(|rule| &rule.about).filter(|about| !WITHOUT_EXAMPLE.contains(&about.code));
    rules.map(|about| (about, page(about)))
}

#[test]
fn the_failing_example_fails_as_the_page_says() {
    for (about, page) in pages_with_examples() {
        let section = section(&page, "Example").unwrap();
        let found = all_codes(&example(section));
        assert!(found.iter().any(|code| code == about.code), "{}: {found:?}", about.code);
        let [report] = fenced(section, "text")[..] else { panic!("{} shows no report", about.code) };
        let shown = report.lines().filter(|line| !line.starts_with(' ')).filter_map(|line| line.split(' ').nth(1));
        for code in shown.filter(|word| word.starts_with("UF")) {
            assert!(found.iter().any(|found| found == code), "{}: {code} is shown and not said", about.code);
        }
    }
}

#[test]
fn the_failing_example_has_one_mistake() {
    for (about, page) in pages_with_examples() {
        let mut found = all_codes(&example(section(&page, "Example").unwrap()));
        found.dedup();
        // An attribute that is misspelt, or gets an id of another, has no id either, a setting that is wrong lowers nothing, and what a body does not
        // say is missing when it is to be built.
        let others = match about.code {
            "UF0301" | "UF0313" => "UF0302",
            SETTINGS => "UF0203",
            "UF1007" => "UF0201",
            _ => "",
        };
        found.retain(|code| code != about.code && code != others);
        assert!(found.is_empty(), "{} also gives {found:?}", about.code);
    }
}

#[test]
fn the_mended_example_is_mended() {
    for (about, page) in pages_with_examples() {
        let section = section(&page, "Mended").unwrap_or_else(|| panic!("{} has nothing mended", about.code));
        let found = all_codes(&example(section));
        assert!(found.is_empty(), "{}: {found:?}", about.code);
    }
}

#[test]
fn what_the_page_says_of_silence_is_so() {
    for (about, page) in pages_with_examples() {
        let given = example(section(&page, "Example").unwrap());
        let silence = section(&page, "How to silence it").unwrap();
        let written = fenced(silence, "json");
        let can_be = !written.is_empty();
        let is_error_of_one = about.severity == Severity::Error && about.scope == Scope::Document;
        assert_eq!(can_be, !is_error_of_one, "{}", about.code);

        let off = format!(r#"{{ "rules": {{ "{}": "off" }} }}"#, about.code);
        let rules = if can_be { *written.last().unwrap() } else { off.as_str() };
        let mut options: Value = serde_json::from_str(given.options).unwrap();
        options["rules"] = serde_json::from_str::<Value>(rules).unwrap()["rules"].clone();
        let found = all_codes(&Example { options: &options.to_string(), ..given });
        assert_eq!(found.iter().any(|code| code == about.code), !can_be, "{}: {found:?}", about.code);

        if let [member, _] = written[..] {
            // In a set, each flow speaks for itself: the finding is in the last one.
            let at = given.document.rfind("\n  {").map_or(0, |at| at + 3);
            let at = if given.document.starts_with('[') { at } else { 0 };
            let (before, flow) = given.document.split_at(at);
            let silenced = format!("{before}{}", flow.replacen('{', &format!("{{ {},", member.trim()), 1));
            let found = all_codes(&Example { document: &silenced, ..given });
            assert!(!found.iter().any(|code| code == about.code), "{}: {found:?}", about.code);
        }
    }
}

#[test]
fn what_graph_answers_names_rules_that_there_are() {
    for row in graph_errors() {
        for code in row.rules {
            assert!(RULES.iter().any(|rule| rule.about.code == *code), "{}: {code} is no rule", row.key);
        }
    }
}
