//! What a plan needs to be asked for, and what comes of it.

use entra_user_flow::{Options, diff, plan};
use entra_user_flow_emulator::Emulator;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::pair::Pair;
use crate::reader::snapshot;

/// What may be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Allowed {
    All,
    /// Nothing that takes away, and nothing that goes for the whole tenant.
    Little,
}

/// A plan with its report.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) report: Value,
    pub(crate) plan: Value,
}

impl Planned {
    pub(crate) fn steps(&self) -> Vec<&Value> {
        self.plan["steps"].as_array().into_iter().flatten().collect()
    }

    pub(crate) fn is_ok(&self) -> bool {
        self.report["ok"] == true
    }
}

/// A report and a plan, as texts.
pub(crate) fn texts(pair: &Pair, snapshot: &Value, allowed: Allowed) -> (Vec<u8>, Vec<u8>) {
    let is_all = allowed == Allowed::All;
    let settings = json!({
        "tenant": snapshot, "allowDelete": is_all, "allowTenantChanges": is_all, "bind": pair.bind
    });
    let settings = settings.to_string();
    let options = Options { graph_version: pair.version, settings: settings.as_bytes(), ..Options::default() };
    let sources = pair.sources();
    let planned = plan(&sources.iter().map(Vec::as_slice).collect::<Vec<_>>(), &options);
    (planned.report, planned.plan)
}

/// Plans for the tenant as it is. The same is planned once more, to see that it is the same.
pub(crate) fn planned(pair: &Pair, graph: &Emulator, allowed: Allowed) -> Result<Planned, TestCaseError> {
    let snapshot = snapshot(graph, pair.version);
    let (report, plan) = texts(pair, &snapshot, allowed);
    let again = texts(pair, &snapshot, allowed);
    prop_assert!((&report, &plan) == (&again.0, &again.1), "the same input gives another plan");
    let parse = |text: &[u8]| {
        serde_json::from_slice(text)
            .map_err(|why| TestCaseError::fail(format!("{why}: {}", String::from_utf8_lossy(text))))
    };
    let planned = Planned { report: parse(&report)?, plan: parse(&plan)? };
    prop_assert!(planned.is_ok() || planned.steps().is_empty(), "steps in spite of errors: {:#}", planned.report);
    Ok(planned)
}

/// What differs between the definitions and the flows of the tenant that they mean.
pub(crate) fn differences(pair: &Pair, graph: &Emulator) -> Result<Vec<Value>, TestCaseError> {
    let snapshot = snapshot(graph, pair.version);
    let settings = json!({ "tenant": snapshot }).to_string();
    let options = Options { graph_version: pair.version, settings: settings.as_bytes(), ..Options::default() };
    let mut all = Vec::new();
    for definition in &pair.definitions {
        let flows = snapshot["userFlows"].as_array().unwrap();
        let Some(flow) = flows.iter().find(|one| one["displayName"] == definition["name"]) else {
            return Err(TestCaseError::fail(format!("there is no flow {}", definition["name"])));
        };
        let compared = diff(definition.to_string().as_bytes(), flow.to_string().as_bytes(), &options);
        let changes: Value = serde_json::from_slice(&compared.changes).unwrap();
        all.extend(changes.as_array().into_iter().flatten().cloned());
    }
    Ok(all)
}
