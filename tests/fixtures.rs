//! Every fixture, through `validate`, `build`, `import` and `diff`.
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
use std::path::{Path, PathBuf};

use common::{codes, documents, fixtures_folder, options_of, parsed, pretty, render, single_documents};
use entra_user_flow::{Imported, Options, RULES, build, diff, import, validate};
use expect_test::expect_file;
use serde_json::Value;

/// Where the exact bytes for a fixture go: a file for each function, with the ending that is given.
fn exact(fixture: &Path, ending: &str) -> PathBuf {
    let path =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports").join(fixture.strip_prefix(fixtures_folder()).unwrap());
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut name = path.into_os_string();
    name.push(ending);
    name.into()
}

/// What a comparison says, where what is there stands beside the document: some rules have nothing to say elsewhere.
fn compared(path: &Path, source: &[u8], options: &Options) -> Option<Vec<u8>> {
    let live = std::fs::read(path.with_extension("live")).ok()?;
    Some(diff(source, &live, options).report)
}

/// What the module gives for an import: the parts of its output, one behind the other.
fn import_output(imported: &Imported) -> Vec<u8> {
    let complete: &[u8] = if imported.complete { b"true" } else { b"false" };
    [&imported.report, &imported.definition, &imported.unknown, complete].concat()
}

#[test]
fn each_document_gives_the_report_beside_it() {
    let imports = fixtures_folder().join("import");
    for path in single_documents() {
        let source = std::fs::read(&path).unwrap();
        let options = options_of(&path);
        let report = validate(&source, &options);
        std::fs::write(exact(&path, ".report.json"), &report).unwrap();

        let parsed: Value = parsed(&report);
        let mut text = render(&parsed);
        match build(&source, &options) {
            Ok(built) => {
                let build_report: Value = common::parsed(&built.report);
                if build_report != parsed {
                    text.push_str("\nbuild:\n");
                    text.push_str(&render(&build_report));
                }
                assert_eq!(built.payload.is_empty(), build_report["ok"] == false, "{}", path.display());
                common::parsed(&built.needs);
                let payload = exact(&path, ".payload.json");
                if built.payload.is_empty() {
                    let _ = std::fs::remove_file(payload);
                } else {
                    common::parsed(&built.payload);
                    std::fs::write(payload, &built.payload).unwrap();
                }
            }
            Err(error) => writeln!(text, "\nbuild: {} flows", error.count).unwrap(),
        }
        if let Some(compared) = compared(&path, &source, &options) {
            let report = render(&common::parsed(&compared));
            text.push_str(if report.is_empty() { "" } else { "\ndiff:\n" });
            text.push_str(&report);
        }
        if path.starts_with(&imports) {
            // What is made of them is the point.
        } else if text.is_empty() {
            assert!(!path.with_extension("report.txt").exists(), "{} has nothing to report", path.display());
        } else {
            expect_file![path.with_extension("report.txt")].assert_eq(&text);
        }
    }
}

#[test]
fn each_graph_body_gives_the_definition_beside_it() {
    let imports = fixtures_folder().join("import");
    for path in single_documents() {
        let source = std::fs::read(&path).unwrap();
        let options = options_of(&path);
        let is_graph = parsed(&validate(&source, &options))["format"] == "graph";
        if !is_graph && !path.starts_with(&imports) {
            continue;
        }
        let imported = import(&source, &options);
        std::fs::write(exact(&path, ".import.txt"), import_output(&imported)).unwrap();
        if path.starts_with(&imports) {
            expect_file![path.with_extension("definition.txt")].assert_eq(&render_import(&imported, &options));
        }
    }
}

#[test]
fn each_definition_gives_the_body_beside_it() {
    for path in documents(&fixtures_folder().join("definition")) {
        let built = build(&std::fs::read(&path).unwrap(), &options_of(&path)).unwrap_or_default();
        let expected = path.with_extension("payload.txt");
        if built.payload.is_empty() {
            assert!(!expected.exists(), "{} builds nothing", path.display());
        } else {
            expect_file![expected].assert_eq(&(pretty(&built.payload) + "\n"));
        }
    }
}

/// The report of an import, what is unknown, and the definition with what is said of that.
fn render_import(imported: &Imported, options: &Options) -> String {
    let mut text = render(&parsed(&imported.report));
    writeln!(text, "complete: {}", imported.complete).unwrap();
    for pointer in parsed(&imported.unknown).as_array().unwrap() {
        writeln!(text, "unknown: {}", pointer.as_str().unwrap()).unwrap();
    }
    if imported.definition.is_empty() {
        text.push_str("no definition\n");
    } else {
        writeln!(text, "{}", pretty(&imported.definition)).unwrap();
        text.push_str(&render(&parsed(&validate(&imported.definition, options))));
    }
    text
}

#[test]
fn each_pair_gives_the_changes_beside_it() {
    let root = fixtures_folder().join("diff");
    let mut folders: Vec<_> = std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
        let options = options_of(&folder.join("desired.json"));
        let compared = diff(&read("desired.json"), &read("live.json"), &options);
        std::fs::write(exact(&folder, ".diff.txt"), [&*compared.report, &compared.changes].concat()).unwrap();
        let mut text = String::new();
        for change in parsed(&compared.changes).as_array().unwrap() {
            assert_change(change);
            if let Some(flow) = change["flow"].as_str() {
                write!(text, "{flow}: ").unwrap();
            }
            writeln!(text, "{} {}", change["kind"].as_str().unwrap(), change["text"].as_str().unwrap()).unwrap();
        }
        let report = render(&parsed(&compared.report));
        if !report.is_empty() {
            write!(text, "\nreport:\n{report}").unwrap();
        }
        expect_file![folder.join("changes.txt")].assert_eq(&text);
    }
}

/// What is added was not there, what is removed will not be there, and what is the same is no change.
fn assert_change(change: &Value) {
    let has = |name: &str| change.get(name).is_some();
    match change["kind"].as_str().unwrap() {
        "add" => assert!(!has("before") && has("after"), "{change}"),
        "remove" => assert!(has("before") && !has("after"), "{change}"),
        "change" => assert!(has("before") && has("after") && change["before"] != change["after"], "{change}"),
        "move" => assert!(change["before"].is_u64() && change["after"].is_u64(), "{change}"),
        other => panic!("{other} is no kind of change"),
    }
    assert!(change["text"].as_str().unwrap().starts_with(change["path"].as_str().unwrap()), "{change}");
}

#[test]
fn each_rule_has_documents_that_break_it_and_documents_that_keep_it() {
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
            if parsed(&reports[0])["format"] == "graph" {
                reports.push(import(&source, &options).report);
            }
            reports.extend(compared(&path, &source, &options));
            let found =
                reports.iter().any(|report| codes(&parsed(report)).iter().any(|(code, _)| code == rule.about.code));
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
        // A report of 1,000 mistakes is kept once; tests/hostile.rs makes the other documents that are too much.
        let enough = if rule.about.code == "UF0011" { 1 } else { 2 };
        assert!(broken >= enough && kept >= 2, "{name} has {broken} invalid and {kept} valid documents");
        known.insert(name);
    }
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name), "{name} belongs to no rule");
    }
}
