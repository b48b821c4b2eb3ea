//! The end is the same whatever goes wrong on the way, or the result says what is missing; and planning anew brings it.

use entra_user_flow::client::Code;
use entra_user_flow_emulator::Emulator;
use proptest::prelude::*;
use serde_json::Value;

use super::caller::Caller;
use super::outcome::{fits, name};
use super::trouble::{trouble, with};
use crate::pair::Pair;
use crate::planning::{Allowed, Planned, texts};
use crate::plans::finished;
use crate::runner::{Tally, each};

/// Plans from what the client reads.
fn planned(pair: &Pair, snapshot: &Value) -> Planned {
    let (report, plan) = texts(pair, snapshot, Allowed::All);
    let [report, plan] = [report, plan].map(|text| serde_json::from_slice(&text).unwrap());
    Planned { report, plan }
}

/// The first try, with whatever goes wrong.
fn first_try(pair: &Pair, caller: &Caller, tally: &Tally) -> Result<(), TestCaseError> {
    let Ok(snapshot) = caller.read(pair) else {
        tally.count("the tenant could not be read");
        return Ok(());
    };
    prop_assert!(caller.graph.log().iter().all(|entry| !entry.is_write), "reading has written");
    let plan = planned(pair, &snapshot);
    let result = caller.apply(pair, &plan.plan);
    tally.count(name(&result));
    fits(pair, &plan.plan, &result, &caller.graph)
}

#[test]
fn whatever_goes_wrong_the_end_is_the_same_or_what_is_missing_is_said() {
    let tally = Tally::default();
    each("plans with faults", |pair| {
        let faults = trouble(&mut pair.choices);
        let before = pair.graph().tenant().to_json();
        if crate::planning::planned(pair, &pair.graph(), Allowed::All)?.steps().is_empty() {
            return Ok(());
        }
        let graph = Emulator::new(with(pair.emulation().seed(pair.choices.below(1000) as u64), &faults));
        let mut caller = Caller::new(graph);
        if pair.choices.yes(25) {
            caller.gives_up_after = 5 + pair.choices.below(60);
        }
        first_try(pair, &caller, &tally).map_err(|why| TestCaseError::fail(format!("{faults:?}: {why}")))?;
        prop_assert!(!caller.has_leaked(), "a token was told");
        caller.heal();
        caller.gives_up_after = usize::MAX;
        let plan = planned(pair, &caller.read(pair).unwrap());
        prop_assert!(plan.is_ok(), "{faults:?}: cannot go on: {:#}", plan.report);
        let result = caller.apply(pair, &plan.plan);
        prop_assert!(result.ok, "{faults:?}: {result:#?}\n{:#}", plan.plan);
        finished(pair, &caller.graph, &before, &plan.plan)
    });
    tally.print(&["applied in spite of everything", "a step failed", "given up", "the tenant could not be read"]);
}

/// The client reads what a plan needs: the plan is that of a snapshot of everything. It asks by GET alone.
#[test]
fn a_plan_from_what_the_client_reads_is_the_same() {
    each("plans from what the client reads", |pair| {
        let caller = Caller::new(pair.graph());
        let snapshot = caller.read(pair).unwrap();
        let is_read =
            |entry: &entra_user_flow_emulator::Entry| entry.method == "GET" || entry.target.contains("$batch");
        prop_assert!(caller.graph.log().iter().all(is_read));
        prop_assert!(!caller.has_leaked());
        let all = crate::planning::planned(pair, &pair.graph(), Allowed::All)?;
        let read = planned(pair, &snapshot);
        prop_assert_eq!(&all.plan["steps"], &read.plan["steps"], "{:#}\n{:#}", all.report, read.report);
        Ok(())
    });
}

/// A plan that was applied does not fit any more: nothing is done a second time.
#[test]
fn a_plan_is_applied_once() {
    each("plans that are applied twice", |pair| {
        let caller = Caller::new(pair.graph());
        let plan = planned(pair, &caller.read(pair).unwrap());
        if plan.steps().is_empty() {
            return Ok(());
        }
        let result = caller.apply(pair, &plan.plan);
        prop_assert!(result.ok, "{result:#?}\n{:#}", plan.plan);
        let after = caller.graph.tenant().to_json();
        let again = caller.apply(pair, &plan.plan);
        prop_assert_eq!(again.error.map(|error| error.code), Some(Code::BasisChanged));
        prop_assert_eq!(caller.graph.tenant().to_json(), after);
        Ok(())
    });
}
