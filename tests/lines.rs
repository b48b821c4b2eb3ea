//! Lines of JSON: each has the report that it has alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use common::{documents, fixtures_folder};
use entra_user_flow::{Options, validate, validate_lines};

#[test]
fn each_fixture_is_a_line_among_all_others() {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for path in documents(&fixtures_folder()) {
        let mut text = std::fs::read(path).unwrap();
        text.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b' ');
        lines.push(text);
    }
    assert!(lines.len() > 1000);
    let options = Options::default();
    let reports = validate_lines(&lines.join(&b'\n'), &options);
    let mut reports = reports.split_inclusive(|byte| *byte == b'\n');
    for line in &lines {
        let expected = [validate(line, &options), b"\n".to_vec()].concat();
        assert_eq!(reports.next(), Some(expected.as_slice()), "{}", String::from_utf8_lossy(line));
    }
    assert_eq!(reports.next(), None);
}

#[test]
fn settings_go_for_each_line() {
    let options = Options { settings: br#"{ "variables": { "name": "Sample" } }"#, ..Options::default() };
    let line = br#"{ "name": { "var": "name" }, "variables": { "name": { "type": "string" } }, "identityProviders": ["emailPassword"] }"#;
    let expected = [validate(line, &options), b"\n".to_vec()].concat().repeat(2);
    assert_eq!(validate_lines(&[&line[..], b"\n", line, b"\n"].concat(), &options), expected);
    assert!(expected.starts_with(br#"{"ok":true"#));
}

#[test]
fn there_are_as_many_reports_as_lines() {
    let options = Options::default();
    for (text, count) in [("", 0), ("\n", 1), ("{}", 1), ("{}\n", 1), ("{}\n\n", 2), ("\n\n{}", 3)] {
        let reports = validate_lines(text.as_bytes(), &options);
        assert_eq!(reports.split_inclusive(|byte| *byte == b'\n').count(), count, "{text:?}");
    }
}
