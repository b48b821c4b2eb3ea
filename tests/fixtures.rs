//! Every fixture, through `validate` and `build`.
//!
//! Beside each document that is not plainly right stands what the reader of its report sees; `UPDATE_EXPECT=1` writes
//! it anew. The exact bytes go to `target/tmp/reports`, where the test of the wasm compares its own with them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use common::{codes, documents, fixtures_folder, options_of, render};
use entra_user_flow::{RULES, build, validate};
use expect_test::expect_file;
use serde_json::Value;

#[test]
fn each_document_gives_the_report_beside_it() {
    let reports = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    let _ = std::fs::remove_dir_all(&reports);
    let root = fixtures_folder();
    for path in documents(&root) {
        let source = std::fs::read(&path).unwrap();
        let options = options_of(&path);
        let report = validate(&source, &options);
        let exact = reports.join(path.strip_prefix(&root).unwrap()).with_extension("json");
        std::fs::create_dir_all(exact.parent().unwrap()).unwrap();
        std::fs::write(exact.with_extension("json.report.json"), &report).unwrap();

        let parsed: Value =
            serde_json::from_slice(&report).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut text = render(&parsed);
        match build(&source, &options) {
            Ok(built) => {
                let build_report: Value = serde_json::from_slice(&built.report).unwrap();
                if build_report != parsed {
                    text.push_str("\nbuild:\n");
                    text.push_str(&render(&build_report));
                }
                assert_eq!(built.payload.is_empty(), build_report["ok"] == false, "{}", path.display());
                serde_json::from_slice::<Value>(&built.needs).unwrap();
                if !built.payload.is_empty() {
                    serde_json::from_slice::<Value>(&built.payload).unwrap();
                    std::fs::write(exact.with_extension("json.payload.json"), &built.payload).unwrap();
                }
            }
            Err(error) => writeln!(text, "\nbuild: {} flows", error.count).unwrap(),
        }
        if text.is_empty() {
            assert!(!path.with_extension("report.txt").exists(), "{} has nothing to report", path.display());
        } else {
            expect_file![path.with_extension("report.txt")].assert_eq(&text);
        }
    }
}

#[test]
fn each_rule_has_a_document_that_breaks_it_and_one_that_keeps_it() {
    let folder = fixtures_folder().join("rules");
    let mut known = BTreeSet::new();
    // A document beyond the size limit is made by tests/hostile.rs, not kept.
    for rule in RULES.iter().filter(|rule| rule.about.code != "UF0007") {
        let name = format!("{}-{}", rule.about.code, rule.about.name);
        let (mut broken, mut kept) = (0, 0);
        for path in documents(&folder.join(&name)) {
            let source = std::fs::read(&path).unwrap();
            let options = options_of(&path);
            let mut reports = vec![validate(&source, &options)];
            reports.extend(build(&source, &options).ok().map(|built| built.report));
            let found = reports.iter().any(|report| {
                let report: Value = serde_json::from_slice(report).unwrap();
                codes(&report).iter().any(|(code, _)| code == rule.about.code)
            });
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            match stem.split('-').next() {
                Some("invalid") => {
                    broken += 1;
                    assert!(found, "{} should give {}", path.display(), rule.about.code);
                }
                Some("valid") => {
                    kept += 1;
                    assert!(!found, "{} should not give {}", path.display(), rule.about.code);
                }
                _ => panic!("{} is neither valid nor invalid", path.display()),
            }
        }
        assert!(broken > 0 && kept > 0, "{name} has {broken} invalid and {kept} valid documents");
        known.insert(name);
    }
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name), "{name} belongs to no rule");
    }
}
