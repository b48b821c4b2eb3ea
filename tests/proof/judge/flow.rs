//! A flow, against its definition.

use std::collections::BTreeSet;

use entra_user_flow::GraphVersion;
use serde_json::Value;

use super::{Case, page};

pub(super) fn providers(flow: &Value) -> BTreeSet<String> {
    let list = flow["onAuthenticationMethodLoadStart"]["identityProviders"].as_array();
    list.into_iter().flatten().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

pub(super) fn applications(flow: &Value) -> BTreeSet<String> {
    let list = flow["conditions"]["applications"]["includeApplications"].as_array();
    list.into_iter().flatten().map(|one| one["appId"].as_str().unwrap().to_lowercase()).collect()
}

pub(super) fn check(case: &Case, found: &mut Vec<String>) {
    scalar(case, "name", "displayName", found);
    scalar(case, "description", "description", found);
    handlers(case, found);
    sets(case, found);
    for event in ["Start", "Submit"] {
        extension(case, event, found);
    }
    if page::manages(case) {
        page::check(case, found);
    }
    rest(case, found);
}

fn scalar(case: &Case, name: &str, member: &str, found: &mut Vec<String>) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    if let Some(wanted) = case.definition.get(name)
        && text(wanted) != text(&case.after[member])
    {
        found.push(format!("`{member}` is {}, and should be {wanted}", case.after[member]));
    }
}

fn handlers(case: &Case, found: &mut Vec<String>) {
    let (definition, after) = (case.definition, case.after);
    let is = &after["onInteractiveAuthFlowStart"]["isSignUpAllowed"];
    let wanted = definition["signUp"].as_bool().or(case.before.is_none().then_some(true));
    if wanted.is_some_and(|wanted| *is != wanted) {
        found.push(format!("`isSignUpAllowed` is {is}, and should be {wanted:?}"));
    }
    if definition.get("userType").is_some_and(|wanted| *wanted != after["onUserCreateStart"]["userTypeToCreate"]) {
        found.push(format!("`onUserCreateStart` is {}", after["onUserCreateStart"]));
    }
    for extra in definition["graph"].as_array().into_iter().flatten() {
        let is = after.pointer(extra["path"].as_str().unwrap()).unwrap_or(&Value::Null);
        if *is != extra["value"] {
            found.push(format!("{} is {is}, and should be {}", extra["path"], extra["value"]));
        }
    }
    let is_beta = case.version == GraphVersion::Beta;
    if definition.get("priority").is_some_and(|wanted| is_beta && *wanted != after["priority"]) {
        found.push(format!("`priority` is {}", after["priority"]));
    }
}

fn sets(case: &Case, found: &mut Vec<String>) {
    let ids = |name: &str, id: &dyn Fn(&Value) -> String| -> Option<BTreeSet<String>> {
        Some(case.definition[name].as_array()?.iter().map(id).collect())
    };
    let provider = |one: &Value| case.tenant.provider(one).as_str().unwrap_or_default().to_owned();
    let wanted = [
        (ids("identityProviders", &provider), providers as fn(&Value) -> _),
        (ids("applications", &|one| case.tenant.application(one)), applications),
    ];
    for (wanted, of) in wanted {
        let (before, is) = (case.before.map(of).unwrap_or_default(), of(case.after));
        let wanted = match wanted {
            Some(wanted) if case.is_all => wanted,
            Some(wanted) => &wanted | &before,
            None => before,
        };
        if is != wanted {
            found.push(format!("the references are {is:?}, and should be {wanted:?}"));
        }
    }
}

fn extension(case: &Case, event: &str, found: &mut Vec<String>) {
    let Some(wanted) = case.definition["extensions"].get(format!("attributeCollection{event}")) else { return };
    let handler = &case.after[format!("onAttributeCollection{event}")];
    if wanted.is_null() {
        if !handler["customExtension"].is_null() {
            found.push(format!("the extension for {event} is still there"));
        }
        return;
    }
    let id = case.tenant.extension(wanted);
    if handler["customExtension"]["id"] != id {
        found.push(format!("the extension for {event} is {}, and should be {id}", handler["customExtension"]));
    }
    let before =
        case.before.map(|before| &before[format!("onAttributeCollection{event}")]).filter(|one| one.is_object());
    for name in ["timeoutInMilliseconds", "maximumRetries"] {
        let setting = |handler: &Value| handler["configuration"]["clientConfiguration"][name].clone();
        let old = before.map(setting).unwrap_or_default();
        let wanted = wanted.get(name).cloned().unwrap_or(old);
        if setting(handler) != wanted {
            found.push(format!("`{name}` for {event} is {}, and should be {wanted}", setting(handler)));
        }
    }
}

/// What the definition is silent of is what it was; in a new flow, what the language has.
fn rest(case: &Case, found: &mut Vec<String>) {
    let Some(before) = case.before else { return };
    let (before, after) = (silent(case, before), silent(case, case.after));
    let names: BTreeSet<_> =
        before.as_object().into_iter().chain(after.as_object()).flat_map(|one| one.keys()).collect();
    for name in names.into_iter().filter(|name| before[*name] != after[*name]) {
        found.push(format!("`{name}`, of which nothing is said, is {}, and was {}", after[name], before[name]));
    }
}

/// A flow without what the definition speaks of.
fn silent(case: &Case, flow: &Value) -> Value {
    let mut flow = flow.clone();
    let mut said = vec!["displayName".to_owned()];
    for (name, member) in
        [("description", "description"), ("userType", "onUserCreateStart"), ("signUp", "onInteractiveAuthFlowStart")]
    {
        if case.says(name) {
            said.push(member.to_owned());
        }
    }
    if case.says("priority") && case.version == GraphVersion::Beta {
        said.push("priority".to_owned());
    }
    if case.says("graph") {
        said.push(crate::pair::UNKNOWN.to_owned());
    }
    for event in ["Start", "Submit"] {
        if case.definition["extensions"].get(format!("attributeCollection{event}")).is_some() {
            said.push(format!("onAttributeCollection{event}"));
        }
    }
    if page::manages(case) {
        said.push("onAttributeCollection".to_owned());
    }
    for name in said {
        flow.as_object_mut().unwrap().remove(&name);
    }
    // These are looked at as sets.
    flow["onAuthenticationMethodLoadStart"]["identityProviders"] = Value::Null;
    if flow["conditions"]["applications"].is_object() {
        flow["conditions"]["applications"]["includeApplications"] = Value::Null;
    }
    flow
}
