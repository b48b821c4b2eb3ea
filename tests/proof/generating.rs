//! Pairs are what they are meant to be: a tenant that the emulator takes, read back as it is, and definitions without a
//! mistake, most of them.

use std::collections::BTreeSet;

use entra_user_flow::{Options, validate_all};
use entra_user_flow_emulator::{Emulator, Tenant};
use serde_json::{Value, json};

use crate::pair::Pair;
use crate::reader::snapshot;
use crate::runner::{Tally, each, pairs};

impl Pair {
    /// The tenant, at work.
    pub(crate) fn graph(&self) -> Emulator {
        Emulator::new(self.emulation())
    }

    /// How the emulator works for it.
    pub(crate) fn emulation(&self) -> entra_user_flow_emulator::Options {
        let tenant = Tenant::from_json(&self.tenant).unwrap_or_else(|why| panic!("{why}: {:#}", self.tenant));
        entra_user_flow_emulator::Options::default().tenant(tenant).page_size(self.page_size)
    }

    /// The definitions as texts, one source each.
    pub(crate) fn sources(&self) -> Vec<Vec<u8>> {
        self.definitions.iter().map(|one| one.to_string().into_bytes()).collect()
    }
}

/// The codes of the errors in a report.
pub(crate) fn errors(report: &Value) -> BTreeSet<String> {
    let diagnostics = report["diagnostics"].as_array().unwrap();
    let errors = diagnostics.iter().filter(|one| one["severity"] == "error");
    errors.map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

/// What is wrong with a definition only because of what it is applied to: an application of another flow, which a plan
/// moves where both flows are known to it.
const MOVES: &str = "UF0807";

#[test]
fn definitions_have_no_mistakes_but_few() {
    let tally = Tally::default();
    each("definitions without errors", |pair| {
        let snapshot = snapshot(&pair.graph(), pair.version);
        let settings = json!({ "tenant": snapshot }).to_string();
        let options = Options { graph_version: pair.version, settings: settings.as_bytes(), ..Options::default() };
        let sources = pair.sources();
        let sources: Vec<_> = sources.iter().map(Vec::as_slice).collect();
        let report: Value = serde_json::from_slice(&validate_all(&sources, &options)).unwrap();
        let errors = errors(&report);
        tally.count(if errors.iter().any(|code| code != MOVES) { "with errors" } else { "without" });
        for code in errors {
            tally.count(&code);
            if std::env::var("SHOW").is_ok_and(|wanted| wanted == code) {
                println!("{report:#}\n{:#}", Value::from(pair.definitions.clone()));
            }
        }
        Ok(())
    });
    tally.print(&["without"]);
    assert!(tally.of("without") * 10 > pairs() * 8, "too many definitions have mistakes");
}

#[test]
fn a_snapshot_has_what_the_tenant_has() {
    each("snapshots by GET", |pair| {
        let graph = pair.graph();
        let (read, tenant) = (snapshot(&graph, pair.version), graph.tenant().to_json());
        let count = |value: &Value, name: &str| value[name].as_array().map_or(0, Vec::len);
        for name in
            ["userFlows", "identityProviders", "userFlowAttributes", "applications", "customAuthenticationExtensions"]
        {
            proptest::prop_assert_eq!(count(&read, name), count(&tenant, name), "{}", name);
        }
        for (flow, whole) in read["userFlows"].as_array().unwrap().iter().zip(tenant["userFlows"].as_array().unwrap()) {
            for pointer in [
                "/onAuthenticationMethodLoadStart/identityProviders",
                "/onAttributeCollection/attributes",
                "/conditions/applications/includeApplications",
            ] {
                let ids = |flow: &Value| {
                    let list = flow.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default();
                    list.iter().map(|one| [one["id"].clone(), one["appId"].clone()]).collect::<Vec<_>>()
                };
                proptest::prop_assert_eq!(ids(flow), ids(whole), "{}", pointer);
            }
        }
        let only_reads = graph.log().iter().all(|entry| entry.method == "GET");
        proptest::prop_assert!(only_reads);
        Ok(())
    });
}
