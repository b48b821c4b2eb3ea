//! What must hold for every plan.

use std::cell::RefCell;

use entra_user_flow_emulator::Emulator;
use proptest::prelude::*;
use serde_json::Value;

use crate::executor::{Executor, Failure, shuffled, text, without};
use crate::generating::errors;
use crate::judge::{complaints, losses, strangers, without_providers};
use crate::pair::Pair;
use crate::planning::{Allowed, Planned, differences, planned};
use crate::runner::{Tally, each};

/// Carries steps out. After each of them, each flow has a provider.
pub(crate) fn run(graph: &Emulator, steps: &[&Value]) -> Result<(), Failure> {
    let bare = RefCell::new(Vec::new());
    let check = |step: &Value| {
        for name in without_providers(&graph.tenant().to_json()) {
            bare.borrow_mut().push(format!("{name} has no provider after {}", text(step, "id")));
        }
    };
    Executor::new(graph, &check).run(steps)?;
    match bare.into_inner().pop() {
        Some(why) => Err(Failure { step: String::new(), status: 0, why }),
        None => Ok(()),
    }
}

fn done(graph: &Emulator, steps: &[&Value], planned: &Planned) -> Result<(), TestCaseError> {
    run(graph, steps).map_err(|failure| TestCaseError::fail(format!("{failure:?}\n{:#}", planned.plan)))
}

/// A plan with steps, and the tenant that it is for; none where there is nothing to do, or errors.
pub(crate) fn with_steps(pair: &Pair, allowed: Allowed) -> Result<Option<(Emulator, Planned)>, TestCaseError> {
    let graph = pair.graph();
    let planned = planned(pair, &graph, allowed)?;
    Ok((!planned.steps().is_empty()).then_some((graph, planned)))
}

/// Nothing is left to do, nothing differs, and nothing is otherwise than the definitions say.
pub(crate) fn finished(pair: &Pair, graph: &Emulator, before: &Value, plan: &Value) -> Result<(), TestCaseError> {
    let after = graph.tenant().to_json();
    let found = complaints(pair, before, &after);
    prop_assert!(found.is_empty(), "{found:#?}\n{plan:#}");
    let again = planned(pair, graph, Allowed::All)?;
    prop_assert!(again.is_ok(), "errors afterwards: {:#}\n{plan:#}", again.report);
    prop_assert!(again.steps().is_empty(), "steps afterwards: {:#}\nafter {plan:#}", again.plan);
    let left = differences(pair, graph)?;
    prop_assert!(left.is_empty(), "differences afterwards: {left:#?}\n{plan:#}");
    Ok(())
}

#[test]
fn a_plan_makes_the_tenant_what_the_definitions_say() {
    let tally = Tally::default();
    each("plans that are applied", |pair| {
        let graph = pair.graph();
        let before = graph.tenant().to_json();
        let planned = planned(pair, &graph, Allowed::All)?;
        if !planned.is_ok() {
            tally.count("plans with errors");
            for code in errors(&planned.report) {
                tally.count(&code);
            }
            return Ok(());
        }
        let steps = planned.steps();
        for step in &steps {
            tally.count(&format!("{} {}", text(step, "action"), text(step, "method")));
            let names = ["id", "action", "target", "reason", "version", "method", "url"];
            prop_assert!(names.iter().all(|name| step[*name].is_string()), "{step:#}");
        }
        tally.count(if steps.is_empty() { "plans without steps" } else { "plans with steps" });
        done(&graph, &steps, &planned)?;
        finished(pair, &graph, &before, &planned.plan)
    });
    tally.print(&[
        "create POST",
        "update PATCH",
        "update POST",
        "delete DELETE",
        "link POST",
        "unlink DELETE",
        "enable PATCH",
    ]);
}

#[test]
fn a_plan_can_be_applied_in_any_order_that_it_allows() {
    each("plans in another order", |pair| {
        let Some((graph, planned)) = with_steps(pair, Allowed::All)? else { return Ok(()) };
        let before = graph.tenant().to_json();
        let order = shuffled(&planned.steps(), &mut pair.choices);
        done(&graph, &order, &planned)?;
        finished(pair, &graph, &before, &planned.plan)
    });
}

/// Settings of an attribute that was only added are not documented. Where Graph's happen to be those that are wanted, the
/// step that sets them could go, and nobody can know.
fn sets_what_was_added(step: &Value, steps: &[&Value]) -> bool {
    let url = text(step, "url");
    let adds = |other: &&&Value| text(other, "method") == "POST" && text(other, "url").starts_with(url);
    let adds_attribute = |other: &&&Value| text(other, "url").contains("/attributes/") && adds(other);
    text(step, "method") == "PATCH"
        && step["body"].get("onAttributeCollection").is_some()
        && steps.iter().any(|one| adds_attribute(&one))
}

#[test]
fn no_step_can_be_left_out() {
    let tally = Tally::default();
    each("steps that are left out", |pair| {
        let Some((_, planned)) = with_steps(pair, Allowed::All)? else { return Ok(()) };
        let steps = planned.steps();
        for step in &steps {
            let graph = pair.graph();
            let is_done = run(&graph, &without(&steps, step)).is_ok();
            let again = crate::planning::planned(pair, &graph, Allowed::All)?;
            if is_done && again.is_ok() && again.steps().is_empty() {
                prop_assert!(sets_what_was_added(step, &steps), "{step:#} changes nothing, of {:#}", planned.plan);
                tally.count("settings that Graph's defaults happen to be");
            }
            tally.count("steps left out");
        }
        Ok(())
    });
    tally.print(&["steps left out"]);
}

#[test]
fn nothing_is_taken_away_unless_it_is_allowed() {
    let tally = Tally::default();
    each("plans that may do little", |pair| {
        let graph = pair.graph();
        let before = graph.tenant().to_json();
        let planned = planned(pair, &graph, Allowed::Little)?;
        let steps = planned.steps();
        let bad = steps.iter().find(|step| {
            step["tenantWide"] == true || text(step, "method") == "DELETE" || text(step, "action") == "enable"
        });
        prop_assert!(bad.is_none(), "{bad:#?}");
        done(&graph, &steps, &planned)?;
        let after = graph.tenant().to_json();
        let found: Vec<_> = losses(&before, &after).into_iter().chain(strangers(pair, &before, &after)).collect();
        prop_assert!(found.is_empty(), "{found:#?}\n{:#}", planned.plan);
        prop_assert_eq!(&before["emailAuthenticationMethod"], &after["emailAuthenticationMethod"]);
        let again = crate::planning::planned(pair, &graph, Allowed::Little)?;
        prop_assert!(again.steps().is_empty(), "steps afterwards: {:#}\nafter {:#}", again.plan, planned.plan);
        withheld(pair, &graph, &planned, &tally)
    });
    tally.print(&["something withheld", "nothing withheld"]);
}

/// What is not done is said: where something is left to do for who may do everything, there is a finding about it.
fn withheld(pair: &Pair, graph: &Emulator, planned: &Planned, tally: &Tally) -> Result<(), TestCaseError> {
    let all = crate::planning::planned(pair, graph, Allowed::All)?;
    let said = planned.report["diagnostics"].as_array().unwrap();
    let said: Vec<_> = said.iter().filter(|one| text(one, "code").starts_with("UF11")).collect();
    let is_left = planned.is_ok() && !all.steps().is_empty();
    tally.count(if is_left { "something withheld" } else { "nothing withheld" });
    prop_assert!(!is_left || !said.is_empty(), "withheld, and nothing said: {:#}\n{:#}", all.plan, planned.report);
    Ok(())
}
