//! The generated bodies are what they are meant to be: without errors, the plain ones without warnings as well, and equal
//! to what says the same alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod generate;

use entra_user_flow::validate;
use generate::change::CHANGES;
use generate::core::{built, calm, imported, valid};
use generate::equality::equal;
use generate::rewrite::REWRITINGS;
use generate::runner::{Tally, draws, each, each_plain};
use generate::tenant::{declarations, settings};
use proptest::prelude::*;
use serde_json::Value;

#[test]
fn bodies_have_no_errors_and_their_text_is_the_same_data() {
    each("bodies without errors", Just(()), |flow, ()| {
        let text = flow.text();
        prop_assert_eq!(&serde_json::from_slice::<Value>(&text).unwrap(), &flow.body);
        valid(&text, "graph", &flow.options(b""))
    });
}

/// With the tenant and without it; so has the definition of a body, and the body that is built of that.
#[test]
fn plain_bodies_have_no_warnings() {
    each_plain("plain bodies without warnings", any::<bool>(), |flow, knows_tenant| {
        let settings = if knows_tenant { settings(&flow.body) } else { Vec::new() };
        let options = flow.options(&settings);
        calm(&flow.text(), "graph", &options)?;
        let (definition, _) = imported(&flow.text(), &options)?;
        calm(&definition, "definition", &options)?;
        calm(&built(&definition, &options)?, "graph", &options)
    });
}

fn codes_of(report: &[u8]) -> Vec<Value> {
    let report: Value = serde_json::from_slice(report).unwrap();
    report["diagnostics"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect()
}

/// To declare the providers that the tenant has changes nothing, and nothing is said of it.
#[test]
fn declarations_of_what_the_tenant_has_change_nothing() {
    let declared = Tally::default();
    each("declared providers", Just(()), |flow, ()| {
        let settings = settings(&flow.body);
        let options = flow.options(&settings);
        let (definition, _) = imported(&flow.text(), &options)?;
        let mut with: Value = serde_json::from_slice(&definition).unwrap();
        let providers = declarations(&settings);
        for provider in providers.as_object().unwrap().values() {
            declared.count(match provider["type"].as_str().unwrap() {
                "oidc" => "oidc",
                "apple" => "apple",
                _ => "social",
            });
        }
        with["providers"] = providers;
        let with = with.to_string();
        valid(with.as_bytes(), "definition", &options)?;
        let report = validate(with.as_bytes(), &options);
        prop_assert_eq!(codes_of(&report), codes_of(&validate(&definition, &options)));
        prop_assert_eq!(built(with.as_bytes(), &options)?, built(&definition, &options)?);
        Ok(())
    });
    declared.print(&["oidc", "apple", "social"]);
}

#[test]
fn bodies_fit_a_tenant_that_has_all_that_they_refer_to() {
    each("bodies fit their tenant", Just(()), |flow, ()| {
        let settings = settings(&flow.body);
        let report = validate(&flow.text(), &flow.options(&settings));
        let report: Value = serde_json::from_slice(&report).unwrap();
        let codes = report["diagnostics"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap());
        let found: Vec<_> = codes.filter(|code| code.starts_with("UF08")).collect();
        prop_assert!(found.is_empty(), "{found:?}");
        Ok(())
    });
}

#[test]
fn rewritten_bodies_are_equal_and_have_no_errors() {
    let (tried, changed) = (Tally::default(), Tally::default());
    each("rewritten bodies are equal", draws(), |flow, mut draws| {
        // One of them is read by the crate as well; over all flows, each is.
        let read = draws.below(REWRITINGS.len());
        for (place, rewriting) in REWRITINGS.iter().enumerate() {
            let mut body = flow.body.clone();
            (rewriting.rewrite)(&mut body, &mut draws);
            tried.count(rewriting.clause);
            if body != flow.body {
                changed.count(rewriting.clause);
            }
            equal(&flow.body, &body).map_err(|why| TestCaseError::fail(format!("{}: {why}", rewriting.clause)))?;
            if place == read {
                valid(body.to_string().as_bytes(), "graph", &flow.options(b""))?;
            }
        }
        Ok(())
    });
    changed.print(&REWRITINGS.iter().map(|rewriting| rewriting.clause).collect::<Vec<_>>());
}

#[test]
fn changed_bodies_are_not_equal_and_have_no_errors() {
    let tally = Tally::default();
    each("changed bodies are not equal", draws(), |flow, mut draws| {
        let read = draws.below(CHANGES.len());
        for (place, change) in CHANGES.iter().enumerate() {
            let mut body = flow.body.clone();
            if (change.make)(&mut body, &mut draws).is_none() {
                continue;
            }
            tally.count(change.name);
            prop_assert!(equal(&flow.body, &body).is_err(), "{} changed nothing", change.name);
            if place == read {
                valid(body.to_string().as_bytes(), "graph", &flow.options(b""))?;
            }
        }
        Ok(())
    });
    tally.print(&CHANGES.iter().map(|change| change.name).collect::<Vec<_>>());
}
