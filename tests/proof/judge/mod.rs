//! Is a tenant what the definitions say, and otherwise as it was? Found out from the definitions and two states of the
//! tenant, by rules that are written down here once more.

mod flow;
mod input;
mod page;
mod refers;

use entra_user_flow::GraphVersion;
use serde_json::Value;

use crate::pair::Pair;
use refers::Tenant;

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
    found.extend(strangers(pair, before, after));
    found
}

fn of_id<'t>(tenant: &'t Value, id: &Value) -> Option<&'t Value> {
    flows(tenant).iter().find(|one| one["id"] == *id)
}

/// What no definition speaks of is as it was, to the byte.
pub(crate) fn strangers(pair: &Pair, before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let meant: Vec<_> = pair.definitions.iter().filter_map(|one| pair.counterpart(one)).map(|one| &one["id"]).collect();
    for old in flows(before).iter().filter(|old| !meant.contains(&&old["id"])) {
        if of_id(after, &old["id"]).is_none_or(|new| new.to_string() != old.to_string()) {
            found.push(format!("the flow {} is not meant, and has changed", old["displayName"]));
        }
    }
    let new = pair.definitions.len() - meant.len();
    if flows(after).len() > flows(before).len() + new {
        found.push(format!("there are {} flows, and {} are wanted", flows(after).len(), flows(before).len() + new));
    }
    for (name, old) in before.as_object().unwrap() {
        let is_method = name == "emailAuthenticationMethod";
        if !["userFlows", "userFlowAttributes"].contains(&name.as_str()) && !is_method && after[name] != *old {
            found.push(format!("`{name}` has changed"));
        }
    }
    found.extend(attributes(pair, before, after));
    found
}

/// Attributes are only added, such as are declared; of those that are there, descriptions that are declared may change.
fn attributes(pair: &Pair, before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let list = |tenant: &Value| tenant["userFlowAttributes"].as_array().cloned().unwrap_or_default();
    let declared = |name: &Value| {
        let of = |one: &Value| Some(one["customAttributes"].as_object()?.get(name.as_str()?)?.clone());
        pair.definitions.iter().filter_map(of).collect::<Vec<_>>()
    };
    for new in list(after) {
        let old = list(before).into_iter().find(|old| old["id"] == new["id"]);
        let declarations = declared(&new["displayName"]);
        let describes = |one: &Value| one.get("description") == Some(&new["description"]);
        let fits = match old {
            Some(old) if old == new => true,
            Some(mut old) => {
                old["description"] = new["description"].clone();
                old == new && declarations.iter().any(describes)
            }
            None => declarations.iter().any(|one| one["dataType"] == new["dataType"]),
        };
        if !fits {
            found.push(format!("an attribute that nobody wants: {new}"));
        }
    }
    if list(before).iter().any(|old| !list(after).iter().any(|new| new["id"] == old["id"])) {
        found.push("an attribute is gone".to_owned());
    }
    found
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
