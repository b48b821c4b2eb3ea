//! What the client reads is what is there, whatever goes wrong on the way, or nothing; and it asks by GET alone.

use entra_user_flow::client::Code;
use entra_user_flow_emulator::{Emulator, Entry};
use proptest::prelude::*;
use serde_json::Value;

use super::caller::Caller;
use super::trouble::{trouble, with};
use crate::pair::Pair;
use crate::reader;
use crate::runner::{Tally, each};

/// Without what is not a part of the tenant, and without secrets and what stands for them.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let is_left_out =
                |name: &str| name.contains("@odata.context") || ["clientSecret", "certificateData"].contains(&name);
            let rest = members.iter().filter(|(name, _)| !is_left_out(name));
            Value::Object(rest.map(|(name, value)| (name.clone(), plain(value))).collect())
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

/// Everything but the applications, of which only some are looked up.
fn all_but_applications(snapshot: &Value) -> Value {
    let mut snapshot = plain(snapshot);
    for name in ["applications", "servicePrincipals"] {
        snapshot.as_object_mut().unwrap().remove(name);
    }
    snapshot
}

fn are_reads(graph: &Emulator) -> bool {
    let is_read = |entry: &Entry| entry.method == "GET" || entry.target.ends_with("/$batch");
    graph.log().iter().all(|entry| is_read(entry) && !entry.is_write)
}

/// All that flows and definitions refer to are among those that were looked up.
fn applications(pair: &Pair, snapshot: &Value) -> Result<(), TestCaseError> {
    let has = |list: &str, member: &str, value: &Value| {
        let is_it = |one: &Value| one[member].as_str().map(str::to_lowercase) == value.as_str().map(str::to_lowercase);
        snapshot[list].as_array().unwrap().iter().any(is_it)
    };
    let flows = snapshot["userFlows"].as_array().unwrap();
    for linked in
        flows.iter().flat_map(|flow| flow["conditions"]["applications"]["includeApplications"].as_array().unwrap())
    {
        prop_assert!(has("applications", "appId", &linked["appId"]), "{linked}");
    }
    for wanted in pair.definitions.iter().flat_map(|one| one["applications"].as_array().into_iter().flatten()) {
        let (member, value) = match wanted {
            Value::String(_) => ("appId", wanted),
            _ if wanted["appId"].is_string() => ("appId", &wanted["appId"]),
            _ => ("displayName", &wanted["name"]),
        };
        prop_assert!(has("applications", member, value) && has("servicePrincipals", member, value), "{wanted}");
    }
    Ok(())
}

#[test]
fn a_tenant_is_read_as_it_is() {
    each("tenants that are read", |pair| {
        let caller = Caller::new(pair.graph());
        let snapshot = caller.read(pair).unwrap();
        prop_assert_eq!(
            all_but_applications(&snapshot),
            all_but_applications(&reader::snapshot(&pair.graph(), pair.version))
        );
        applications(pair, &snapshot)?;
        prop_assert!(are_reads(&caller.graph) && !caller.has_leaked());
        Ok(())
    });
}

#[test]
fn a_tenant_is_read_as_it_is_or_not_at_all() {
    let tally = Tally::default();
    each("tenants that are read with faults", |pair| {
        let faults = trouble(&mut pair.choices);
        let graph = Emulator::new(with(pair.emulation().seed(pair.choices.below(1000) as u64), &faults));
        let caller = Caller::new(graph);
        match caller.read(pair) {
            Ok(snapshot) => {
                let whole = all_but_applications(&reader::snapshot(&pair.graph(), pair.version));
                prop_assert_eq!(all_but_applications(&snapshot), whole, "{:?}", faults);
                applications(pair, &snapshot)?;
                tally.count("read in spite of everything");
            }
            Err(error) => {
                prop_assert_eq!(error.code, Code::ReadFailed);
                prop_assert!(!error.message.is_empty() && !error.help.is_empty());
                tally.count("not read");
            }
        }
        prop_assert!(are_reads(&caller.graph) && !caller.has_leaked());
        Ok(())
    });
    tally.print(&["read in spite of everything"]);
}
