//! A comparison finds what matters, all of it, and nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod generate;

use generate::change::{CHANGES, Expected};
use generate::core::changes;
use generate::rewrite::REWRITINGS;
use generate::runner::{Draws, Tally, draws, each};
use generate::text::{self, Style};
use proptest::prelude::*;
use serde_json::Value;

/// Several rewritings at once, one after the other.
fn rewritten(body: &Value, draws: &mut Draws) -> (Value, Vec<&'static str>) {
    let (mut body, mut clauses) = (body.clone(), Vec::new());
    for rewriting in REWRITINGS {
        if draws.yes() {
            (rewriting.rewrite)(&mut body, draws);
            clauses.push(rewriting.clause);
        }
    }
    (body, clauses)
}

#[test]
fn what_says_the_same_does_not_differ() {
    let tally = Tally::default();
    each("diff(body, rewritten(body))", (draws(), any::<Style>()), |flow, (mut draws, style)| {
        let options = flow.options(b"");
        for rewriting in REWRITINGS {
            let mut body = flow.body.clone();
            (rewriting.rewrite)(&mut body, &mut draws);
            let found = changes(&flow.text(), &text::write(&body, style), &options)?;
            prop_assert!(found.is_empty(), "{}: {found:?}", rewriting.clause);
            if body != flow.body {
                tally.count(rewriting.clause);
            }
        }
        let (body, clauses) = rewritten(&flow.body, &mut draws);
        let body = text::write(&body, style);
        for (desired, live) in [(flow.text(), body.clone()), (body, flow.text())] {
            let found = changes(&desired, &live, &options)?;
            prop_assert!(found.is_empty(), "{clauses:?}: {found:?}");
        }
        Ok(())
    });
    tally.print(&REWRITINGS.iter().map(|rewriting| rewriting.clause).collect::<Vec<_>>());
}

/// Exactly the expected changes, in any order.
fn agree(what: &str, expected: &[Expected], found: &[Value], is_backwards: bool) -> Result<(), TestCaseError> {
    let are_found = expected.iter().all(|one| found.iter().any(|change| one.is(change, is_backwards)));
    prop_assert!(are_found && found.len() == expected.len(), "{what}: {expected:#?}\nfound: {found:#?}");
    for change in found {
        let text = change["text"].as_str().unwrap_or_default();
        let path = change["path"].as_str().unwrap_or("no path");
        prop_assert!(text.contains(path), "{what}: the text does not name the path: {change}");
    }
    Ok(())
}

#[test]
fn a_single_change_is_found_alone_and_in_its_place() {
    let tally = Tally::default();
    each("diff of a changed body, both ways", draws(), |flow, mut draws| {
        let options = flow.options(b"");
        for change in CHANGES {
            let mut body = flow.body.clone();
            let Some(expected) = (change.make)(&mut body, &mut draws) else { continue };
            let (before, after) = (flow.text(), text::write(&body, flow.style));
            let is_backwards = draws.yes();
            let (desired, live) = if is_backwards { (before, after) } else { (after, before) };
            agree(change.name, &expected, &changes(&desired, &live, &options)?, is_backwards)?;
            tally.count(change.name);
        }
        Ok(())
    });
    tally.print(&CHANGES.iter().map(|change| change.name).collect::<Vec<_>>());
}

#[test]
fn a_change_is_found_behind_any_rewriting() {
    each("diff(changed(body), rewritten(body))", draws(), |flow, mut draws| {
        let options = flow.options(b"");
        let mut body = flow.body.clone();
        let change = draws.one(CHANGES.iter().collect()).unwrap();
        // Where one side has no priority, it does not count; a list that the live side leaves out is not known.
        let may_vanish = ["priority", "first application"].contains(&change.name);
        let expected = (change.make)(&mut body, &mut draws).filter(|_| !may_vanish);
        let Some(expected) = expected else { return Ok(()) };
        let (live, clauses) = rewritten(&flow.body, &mut draws);
        let found = changes(body.to_string().as_bytes(), live.to_string().as_bytes(), &options)?;
        agree(&format!("{} behind {clauses:?}", change.name), &expected, &found, false)
    });
}
