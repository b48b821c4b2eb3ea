//! A body that is imported and built again says the same; a definition that is built and imported again is the same.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod generate;

use generate::change::CHANGES;
use generate::core::{built, changes, imported, shown, valid};
use generate::equality::equal;
use generate::flow;
use generate::runner::{draws, each};
use generate::tenant::settings;
use proptest::prelude::*;
use serde_json::{Value, json};

fn fail(why: &str, definition: &[u8]) -> TestCaseError {
    TestCaseError::fail(format!("{why}\n{}", shown(definition)))
}

#[test]
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

#[test]
fn a_list_of_flows_gives_the_definitions_of_each() {
    each("list of bodies -> import", flow(), |one, mut other| {
        other.body["displayName"] = format!("{} too", one.body["displayName"]).into();
        if one.version != other.version {
            return Ok(());
        }
        let options = one.options(b"");
        let list = json!({ "value": [one.body, other.body] }).to_string();
        let together: Value = serde_json::from_slice(&imported(list.as_bytes(), &options)?.0).unwrap();
        for (place, flow) in [&one, &other].into_iter().enumerate() {
            let alone: Value = serde_json::from_slice(&imported(&flow.text(), &options)?.0).unwrap();
            prop_assert_eq!(&together[place], &alone);
        }
        Ok(())
    });
}
