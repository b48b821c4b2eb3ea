//! What a result says, against what has become of the tenant.

use entra_user_flow::client::{ApplyResult, Code, StepResult, StepStatus};
use entra_user_flow_emulator::Emulator;
use proptest::prelude::*;
use serde_json::Value;

use crate::executor::{Executor, text};
use crate::pair::Pair;

/// For a tally.
pub(super) fn name(result: &ApplyResult) -> &'static str {
    match result.error.as_ref().map(|error| error.code) {
        None => "applied in spite of everything",
        Some(Code::StepFailed) => "a step failed",
        Some(Code::Aborted) => "given up",
        Some(Code::BasisChanged) => "refused, for the tenant has changed",
        Some(_) => "not begun",
    }
}

/// Of so many steps it may be unknown whether they were carried out, for all possible states to be tried.
const MOST_UNKNOWN: usize = 6;

/// Is the tenant as the result says? What is done is done, what was skipped is not, and of what failed without an answer
/// nobody knows.
fn is_possible(pair: &Pair, plan: &Value, result: &ApplyResult, now: &Value) -> bool {
    let steps: Vec<&Value> = plan["steps"].as_array().unwrap().iter().collect();
    let of = |step: &Value| result.steps.iter().find(|one| one.id == text(step, "id")).unwrap();
    let is_unknown = |step: &&Value| {
        let failure = of(step).error.as_ref();
        failure.is_some_and(|failure| failure.may_be_done || failure.status == 0 || failure.status >= 500)
    };
    let open: Vec<&str> = steps.iter().copied().filter(is_unknown).map(|step| text(step, "id")).collect();
    if open.len() > MOST_UNKNOWN {
        return true;
    }
    (0..1_u32 << open.len()).any(|bits| {
        let is_set = |id: &str| open.iter().position(|one| *one == id).is_some_and(|at| bits >> at & 1 == 1);
        let is_taken = |step: &&Value| of(step).status == StepStatus::Done || is_set(text(step, "id"));
        let taken: Vec<_> = steps.iter().copied().filter(is_taken).collect();
        let graph = pair.graph();
        Executor::new(&graph, &|_| {}).run(&taken).is_ok() && plain(&graph) == *now
    })
}

/// The tenant without ids that follow from the order of requests.
pub(super) fn plain(graph: &Emulator) -> Value {
    let mut tenant = graph.tenant().to_json();
    let flows = tenant["userFlows"].as_array_mut().unwrap();
    for flow in flows.iter_mut() {
        flow["id"] = Value::Null;
        let context = "includeApplications@odata.context";
        if let Some(applications) = flow["conditions"]["applications"].as_object_mut() {
            applications.remove(context);
        }
        for pointer in [
            "/conditions/applications/includeApplications",
            "/onAuthenticationMethodLoadStart/identityProviders",
            "/onAttributeCollection/attributes",
        ] {
            if let Some(list) = flow.pointer_mut(pointer).and_then(Value::as_array_mut) {
                list.sort_by_key(ToString::to_string);
            }
        }
    }
    for name in ["userFlows", "userFlowAttributes", "identityProviders"] {
        tenant[name].as_array_mut().unwrap().sort_by_key(ToString::to_string);
    }
    tenant
}

/// The result is sound, and the tenant is as it says.
pub(super) fn fits(pair: &Pair, plan: &Value, result: &ApplyResult, graph: &Emulator) -> Result<(), TestCaseError> {
    prop_assert_eq!(result.ok, result.error.is_none());
    let is_done = result.steps.iter().all(|step| step.status == StepStatus::Done);
    prop_assert!(!result.ok || is_done, "{result:#?}");
    let has_reason = |step: &StepResult| (step.status == StepStatus::Failed) == step.error.is_some();
    prop_assert!(result.steps.iter().all(has_reason), "{result:#?}");
    prop_assert!(name(result) != "refused, for the tenant has changed", "nobody has changed the tenant: {result:#?}");
    let now = plain(graph);
    prop_assert!(is_possible(pair, plan, result, &now), "not what the result says: {result:#?}\n{plan:#}\n{now:#}");
    Ok(())
}
