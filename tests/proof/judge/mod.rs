//! Is a tenant what the definitions say, and otherwise as it was? Found out from the definitions and two states of the
//! tenant, by rules that are written down here once more.

mod flow;
mod input;
mod page;
mod refers;
mod tenant;

use entra_user_flow::GraphVersion;
use serde_json::Value;

use crate::pair::Pair;
use refers::Tenant;
pub(crate) use tenant::strangers;

/// A definition and its flow.
struct Case<'c> {
    definition: &'c Value,
    before: Option<&'c Value>,
    after: &'c Value,
    tenant: Tenant<'c>,
    version: GraphVersion,
    /// Was everything allowed, so that nothing that is not wanted is left?
    is_all: bool,
}

impl Case<'_> {
    fn says(&self, name: &str) -> bool {
        self.definition.get(name).is_some()
    }
}

fn flows(tenant: &Value) -> &[Value] {
    tenant["userFlows"].as_array().map_or(&[], Vec::as_slice)
}

/// What is wrong with the tenant after everything was done that the definitions want.
pub(crate) fn complaints(pair: &Pair, before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for definition in &pair.definitions {
        let old = pair.counterpart(definition).map(|one| of_id(before, &one["id"]).unwrap());
        let new = match old {
            Some(old) => of_id(after, &old["id"]),
            None => flows(after).iter().find(|one| one["displayName"] == definition["name"]),
        };
        let mut own = Vec::new();
        match new {
            Some(after_flow) => {
                let (tenant, version) = (Tenant(after), pair.version);
                let case = Case { definition, before: old, after: after_flow, tenant, version, is_all: true };
                flow::check(&case, &mut own);
            }
            None => own.push("there is no such flow".to_owned()),
        }
        found.extend(own.into_iter().map(|one| format!("{}: {one}", definition["name"])));
    }
    found.extend(tenant::declared(pair, after));
    found.extend(strangers(pair, before, after));
    found
}

fn of_id<'t>(tenant: &'t Value, id: &Value) -> Option<&'t Value> {
    flows(tenant).iter().find(|one| one["id"] == *id)
}

/// What is less than before: nothing may be, while nothing may be taken away.
pub(crate) fn losses(before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for old in flows(before) {
        let Some(new) = of_id(after, &old["id"]) else {
            found.push(format!("the flow {} is gone", old["displayName"]));
            continue;
        };
        let inputs =
            |flow: &Value| page::pages(flow).into_iter().flatten().map(|one| one["attribute"].clone()).collect();
        let (had, has): (Vec<Value>, Vec<Value>) = (inputs(old), inputs(new));
        let is_less = !flow::providers(old).is_subset(&flow::providers(new))
            || !flow::applications(old).is_subset(&flow::applications(new))
            || !page::collected(old).is_subset(&page::collected(new))
            || had.iter().any(|one| !has.contains(one));
        if is_less {
            found.push(format!("the flow {} has lost something: {old}, and now {new}", old["displayName"]));
        }
    }
    found
}

/// Flows without a provider: there may never be one.
pub(crate) fn without_providers(tenant: &Value) -> Vec<&Value> {
    flows(tenant).iter().filter(|one| flow::providers(one).is_empty()).map(|one| &one["displayName"]).collect()
}
