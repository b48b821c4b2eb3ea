//! What is built goes to `target/tmp/bodies`, one folder for each version of Graph, for judges that know the schema and
//! not this crate.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;
mod generate;

use std::path::{Path, PathBuf};
use std::sync::Once;

use common::{codes, documents, fixtures_folder, options_of};
use entra_user_flow::{GraphVersion, Options, build};
use generate::core::{built, imported};
use generate::runner::each;
use proptest::prelude::*;
use serde_json::Value;

/// Where bodies are written; emptied at first use.
fn bodies_folder(version: GraphVersion) -> PathBuf {
    static EMPTIED: Once = Once::new();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bodies");
    EMPTIED.call_once(|| {
        let _ = std::fs::remove_dir_all(&root);
        for name in ["v1.0", "beta"] {
            std::fs::create_dir_all(root.join(name)).unwrap();
        }
    });
    root.join(if version == GraphVersion::Beta { "beta" } else { "v1.0" })
}

/// Documents may carry members and words that no schema has, which are sent as they are: nothing that the judges know.
fn goes_beyond_the_schema(source: &[u8], report: &[u8]) -> bool {
    let report: Value = serde_json::from_slice(report).unwrap();
    let has_extras = String::from_utf8_lossy(source).contains("\"graph\"");
    has_extras || codes(&report).iter().any(|(code, _)| ["UF0102", "UF0109", "UF0401"].contains(&code.as_str()))
}

#[test]
fn bodies_of_fixtures_are_written_for_other_judges() {
    let root = fixtures_folder();
    let mut fixtures = 0;
    for path in documents(&root) {
        let options = options_of(&path);
        let source = std::fs::read(&path).unwrap();
        let Ok(built) = build(&source, &options) else { continue };
        if !built.payload.is_empty() && !goes_beyond_the_schema(&source, &built.report) {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace(['/', '\\'], "-");
            std::fs::write(bodies_folder(options.graph_version).join(name), &built.payload).unwrap();
            fixtures += 1;
        }
    }
    println!("bodies of fixtures: {fixtures}");
    assert!(fixtures > 0, "fixtures build bodies");
}

#[test]
fn bodies_of_generated_flows_are_written_for_other_judges() {
    let number = std::cell::Cell::new(0);
    each("bodies written for both versions", Just(()), |mut flow, ()| {
        // A member that no schema has is carried along, and is nothing to judge.
        flow.body.as_object_mut().unwrap().remove(generate::UNKNOWN_MEMBER);
        let definition = imported(&flow.text(), &flow.options(b""))?.0;
        number.set(number.get() + 1);
        for graph_version in [GraphVersion::V1, GraphVersion::Beta] {
            let payload = built(&definition, &Options { graph_version, ..flow.options(b"") })?;
            let name = format!("{:05}.json", number.get());
            std::fs::write(bodies_folder(graph_version).join(name), payload).unwrap();
        }
        Ok(())
    });
}
