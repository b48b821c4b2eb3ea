//! Flows as people in many countries write them: nothing is said of them, whatever is done with them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::path::Path;

use common::{documents, fixtures_folder, parsed, render};
use entra_user_flow::{Options, build, import, validate};

fn assert_quiet(report: &[u8], what: &str, path: &Path) {
    let report = parsed(report);
    assert!(report["diagnostics"].as_array().unwrap().is_empty(), "{what} {}\n{}", path.display(), render(&report));
}

#[test]
fn nothing_is_said_of_them_nor_of_what_is_built() {
    let documents = documents(&fixtures_folder().join("realistic"));
    assert!(documents.len() >= 25);
    for path in documents {
        let source = std::fs::read(&path).unwrap();
        let options = Options::default();
        assert_quiet(&validate(&source, &options), "validate", &path);
        let built = build(&source, &options).unwrap();
        assert_quiet(&built.report, "build", &path);
        assert_quiet(&validate(&built.payload, &options), "the payload of", &path);
        let imported = import(&built.payload, &options);
        assert_quiet(&validate(&imported.definition, &options), "the definition of", &path);
    }
}
