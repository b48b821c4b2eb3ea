//! A body that is imported and built again says the same; a definition that is built and imported again is the same.

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

use common::{documents, fixtures_folder, options_of};
use entra_user_flow::{GraphVersion, build};
use generate::change::CHANGES;
use generate::core::{built, changes, imported, shown, valid};
use generate::equality::equal;
use generate::runner::{draws, each};
use generate::tenant::settings;
use proptest::prelude::*;
use serde_json::Value;

fn fail(why: &str, definition: &[u8]) -> TestCaseError {
    TestCaseError::fail(format!("{why}\n{}", shown(definition)))
}

#[test]
#[ignore = "needs `import`"]
fn a_body_is_the_same_after_import_and_build() {
    each("body -> import -> build", any::<bool>(), |flow, knows_tenant| {
        let settings = if knows_tenant { settings(&flow.body) } else { Vec::new() };
        let options = flow.options(&settings);
        let (definition, unknown) = imported(&flow.text(), &options)?;
        valid(&definition, "definition", &options)?;
        for pointer in unknown {
            let found = flow.body.pointer(pointer.as_str().unwrap_or("no pointer"));
            prop_assert!(found.is_none_or(Value::is_null), "{pointer} is there: {found:?}");
        }
        let payload: Value = serde_json::from_slice(&built(&definition, &options)?).unwrap();
        equal(&flow.body, &payload).map_err(|why| fail(&why, &definition))
    });
}

/// The control: what changes the body changes what is built.
#[test]
#[ignore = "needs `import`"]
fn a_changed_body_is_another_after_import_and_build() {
    each("changed body -> import -> build", draws(), |flow, mut draws| {
        let mut changed = flow.body.clone();
        let change = draws.one(CHANGES.iter().collect()).unwrap();
        if (change.make)(&mut changed, &mut draws).is_none() {
            return Ok(());
        }
        let options = flow.options(b"");
        let (definition, _) = imported(changed.to_string().as_bytes(), &options)?;
        let payload: Value = serde_json::from_slice(&built(&definition, &options)?).unwrap();
        prop_assert!(equal(&flow.body, &payload).is_err(), "{} is lost\n{}", change.name, shown(&definition));
        Ok(())
    });
}

#[test]
#[ignore = "needs `import`"]
fn a_definition_is_the_same_after_build_and_import() {
    each("definition -> build -> import", any::<bool>(), |flow, knows_tenant| {
        let settings = if knows_tenant { settings(&flow.body) } else { Vec::new() };
        let options = flow.options(&settings);
        let (definition, _) = imported(&flow.text(), &options)?;
        let payload = built(&definition, &options)?;
        let (again, _) = imported(&payload, &options)?;
        prop_assert_eq!(shown(&definition), shown(&again));
        Ok(())
    });
}

#[test]
#[ignore = "needs `import` and `diff`"]
fn a_definition_does_not_differ_from_the_body_it_came_from() {
    each("diff(import(body), body)", draws(), |flow, mut draws| {
        let options = flow.options(b"");
        let (definition, _) = imported(&flow.text(), &options)?;
        let found = changes(&definition, &flow.text(), &options)?;
        prop_assert!(found.is_empty(), "{found:?}\n{}", shown(&definition));

        // The control: from a body with another name it does.
        let mut other = flow.body.clone();
        other["displayName"] = format!("{} {}", other["displayName"], draws.below(9)).into();
        let found = changes(&definition, other.to_string().as_bytes(), &options)?;
        prop_assert_eq!(found.len(), 1, "{:?}", found);
        prop_assert_eq!(found[0]["path"].as_str(), Some("name"));
        Ok(())
    });
}

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

/// What is built from every fixture and every generated flow goes to `target/tmp/bodies`, for judges that know the
/// schema and not this crate.
#[test]
fn bodies_of_fixtures_are_written_for_other_judges() {
    let root = fixtures_folder();
    let mut fixtures = 0;
    for path in documents(&root) {
        let options = options_of(&path);
        let Ok(built) = build(&std::fs::read(&path).unwrap(), &options) else { continue };
        if !built.payload.is_empty() {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace(['/', '\\'], "-");
            std::fs::write(bodies_folder(options.graph_version).join(name), &built.payload).unwrap();
            fixtures += 1;
        }
    }
    println!("bodies of fixtures: {fixtures}");
    assert!(fixtures > 0, "fixtures build bodies");
}

#[test]
#[ignore = "needs `import`"]
fn bodies_of_generated_flows_are_written_for_other_judges() {
    let number = std::cell::Cell::new(0);
    each("bodies written", Just(()), |flow, ()| {
        let options = flow.options(b"");
        let payload = built(&imported(&flow.text(), &options)?.0, &options)?;
        number.set(number.get() + 1);
        std::fs::write(bodies_folder(flow.version).join(format!("{:05}.json", number.get())), payload).unwrap();
        Ok(())
    });
}
