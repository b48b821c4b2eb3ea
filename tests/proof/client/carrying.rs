//! The client carries out any plan, whatever goes wrong on the way, or says what became of each step.

use entra_user_flow_emulator::Emulator;
use proptest::prelude::*;

use super::caller::Caller;
use super::made::plan;
use super::outcome::{fits, name, plain};
use super::trouble::{trouble, with};
use crate::executor::Executor;
use crate::runner::{Tally, each};

#[test]
fn any_plan_is_carried_out_or_what_became_of_it_is_said() {
    let tally = Tally::default();
    each("any plans with faults", |pair| {
        let (plan, faults) = (plan(pair), trouble(&mut pair.choices));
        let steps: Vec<_> = plan["steps"].as_array().unwrap().iter().collect();
        let without_faults = pair.graph();
        let result = Executor::new(&without_faults, &|_| {}).run(&steps);
        prop_assert_eq!(result, Ok(()), "{:#}", plan);
        let graph = Emulator::new(with(pair.emulation().seed(pair.choices.below(1000) as u64), &faults));
        let mut caller = Caller::new(graph);
        if pair.choices.yes(25) {
            caller.gives_up_after = 5 + pair.choices.below(60);
        }
        let result = caller.apply(pair, &plan);
        tally.count(name(&result));
        prop_assert!(!caller.has_leaked(), "a token or a secret was told");
        fits(pair, &plan, &result, &caller.graph).map_err(|why| TestCaseError::fail(format!("{faults:?}: {why}")))?;
        if result.ok {
            prop_assert_eq!(plain(&caller.graph), plain(&without_faults));
        }
        Ok(())
    });
    tally.print(&["applied in spite of everything", "a step failed", "given up"]);
}
