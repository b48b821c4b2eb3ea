//! What the integration tests share: where fixtures are, and a report as a reader sees it.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "each test uses a part of it, and may fail loudly"
)]

pub(crate) mod equality;
pub(crate) mod sound;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use entra_user_flow::diagnostic::Ranges;
use entra_user_flow::flow::Language;
use entra_user_flow::source::PositionEncoding;
use entra_user_flow::{GraphVersion, Options};
use serde_json::Value;

pub(crate) fn fixtures_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// All documents below a folder, in order.
pub(crate) fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(documents(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    found
}

/// The options beside a document: `<name>.options`, as JavaScript callers write them.
pub(crate) fn options_of(document: &Path) -> Options<'static> {
    let text = std::fs::read_to_string(document.with_extension("options"));
    text.map_or_else(|_| Options::default(), |text| options_of_text(&text))
}

/// Options as JavaScript callers write them.
pub(crate) fn options_of_text(text: &str) -> Options<'static> {
    let mut options = Options::default();
    let given: Value = serde_json::from_str(text).unwrap();
    let mut has_settings = false;
    for (key, value) in given.as_object().unwrap() {
        match (key.as_str(), value.as_str()) {
            ("format", Some("definition")) => options.language = Some(Language::Definition),
            ("format", Some("graph")) => options.language = Some(Language::Graph),
            ("graphVersion", Some("beta")) => options.graph_version = GraphVersion::Beta,
            ("positionEncoding", Some("utf-8")) => options.ranges = Ranges::In(PositionEncoding::Utf8),
            ("portable", None) => options.portable = value.as_bool().unwrap(),
            ("tenant" | "variables" | "rules", None) => has_settings = true,
            other => panic!("{other:?} is no option"),
        }
    }
    if has_settings {
        // The other members are passed over. It is kept for as long as the test runs; there are few of them.
        options.settings = text.to_owned().leak().as_bytes();
    }
    options
}

/// All documents by themselves: those of a comparison are read in pairs.
pub(crate) fn single_documents() -> Vec<PathBuf> {
    let root = fixtures_folder();
    let pairs = root.join("diff");
    documents(&root).into_iter().filter(|path| !path.starts_with(&pairs)).collect()
}

pub(crate) fn parsed(json: &[u8]) -> Value {
    serde_json::from_slice(json).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(json)))
}

/// JSON with a line for each member, everything in the order in which it was written.
pub(crate) fn pretty(json: &[u8]) -> String {
    let (mut out, mut depth, mut in_text, mut is_escaped) = (String::new(), 0, false, false);
    let mut characters = std::str::from_utf8(json).unwrap().chars().peekable();
    while let Some(character) = characters.next() {
        if in_text {
            out.push(character);
            in_text = is_escaped || character != '"';
            is_escaped = character == '\\' && !is_escaped;
            continue;
        }
        let line = |depth: usize| format!("\n{}", "  ".repeat(depth));
        match character {
            '{' | '[' if matches!(characters.peek(), Some('}' | ']')) => {
                out.extend([character, characters.next().unwrap()]);
            }
            '{' | '[' => {
                depth += 1;
                out.push(character);
                out.push_str(&line(depth));
            }
            '}' | ']' => {
                depth -= 1;
                out.push_str(&line(depth));
                out.push(character);
            }
            ',' => out.push_str(&[",", &line(depth)].concat()),
            ':' => out.push_str(": "),
            other => {
                in_text = other == '"';
                out.push(other);
            }
        }
    }
    assert_eq!(parsed(out.as_bytes()), parsed(json));
    out
}

/// A report as text, for people to read and for `git diff` to show.
pub(crate) fn render(report: &Value) -> String {
    let mut out = String::new();
    for diagnostic in report["diagnostics"].as_array().unwrap() {
        let text = |name: &str| diagnostic[name].as_str().unwrap_or_default().to_owned();
        writeln!(out, "{} {} {} {} {}", text("severity"), text("code"), text("rule"), place(diagnostic), text("path"))
            .unwrap();
        writeln!(out, "  {}", text("message")).unwrap();
        if diagnostic["help"].is_string() {
            writeln!(out, "  help: {}", text("help")).unwrap();
        }
        for related in diagnostic["related"].as_array().into_iter().flatten() {
            writeln!(
                out,
                "  also {} {}: {}",
                place(related),
                related["path"].as_str().unwrap(),
                related["message"].as_str().unwrap()
            )
            .unwrap();
        }
        for fix in diagnostic["fixes"].as_array().into_iter().flatten() {
            let safe = if fix["safe"] == true { "safe" } else { "unsafe" };
            writeln!(out, "  fix ({safe}): {}", fix["title"].as_str().unwrap()).unwrap();
            for edit in fix["text"].as_array().into_iter().flatten() {
                writeln!(out, "    {} -> {}", place(edit), edit["newText"]).unwrap();
            }
            for edit in fix["edits"].as_array().into_iter().flatten() {
                writeln!(out, "    {edit}").unwrap();
            }
        }
    }
    out
}

fn place(value: &Value) -> String {
    let at = |end: &str| {
        let position = &value["range"][end];
        format!("{}:{}", position["line"], position["column"])
    };
    format!("{}-{}", at("start"), at("end"))
}

/// The codes of a report, each with its path.
pub(crate) fn codes(report: &Value) -> Vec<(String, String)> {
    let diagnostics = report["diagnostics"].as_array().unwrap();
    diagnostics
        .iter()
        .map(|one| (one["code"].as_str().unwrap().to_owned(), one["path"].as_str().unwrap().to_owned()))
        .collect()
}
