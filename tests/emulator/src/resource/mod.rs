//! What each address does, one file for each resource.

pub(crate) mod applications;
pub(crate) mod attributes;
pub(crate) mod branding;
pub(crate) mod extensions;
pub(crate) mod federations;
pub(crate) mod flow;
pub(crate) mod listeners;
pub(crate) mod methods;
pub(crate) mod organization;
pub(crate) mod providers;

use serde_json::Value;

use crate::exchange::Object;
use crate::refusal::{Outcome, bad};
use crate::tenant::text;

/// Refuses what only the service says.
fn refuse_read_only(body: &Object, members: &[&str]) -> Outcome<()> {
    match members.iter().find(|name| body.contains_key(**name)) {
        Some(name) => Err(bad(format!("`/{name}` is read-only."))),
        None => Ok(()),
    }
}

/// Refuses what is not there, null or empty although the documentation requires it.
fn require(body: &Object, members: &[&str]) -> Outcome<()> {
    let is_there = |name: &&str| body.get(*name).is_some_and(|value| !value.is_null() && value != "");
    match members.iter().find(|name| !is_there(name)) {
        Some(name) => Err(bad(format!("`/{name}` is required."))),
        None => Ok(()),
    }
}

/// Writes null where a member is left out, as Graph's answers have it.
fn fill(object: &mut Object, members: &[&str]) {
    for name in members {
        object.entry(*name).or_insert(Value::Null);
    }
}

/// The name of the type of an object that says it.
fn type_name(object: &Object) -> &str {
    text(object, "@odata.type").strip_prefix("#microsoft.graph.").unwrap_or_default()
}

/// The first id that is there twice.
fn twice(ids: &[String]) -> Option<&String> {
    ids.iter()
        .enumerate()
        .find_map(|(index, id)| ids.iter().skip(index + 1).find(|other| other.eq_ignore_ascii_case(id)))
}

/// Each application of a body is named.
fn require_applications(body: &Object) -> Outcome<()> {
    let list = body.get("conditions").and_then(|one| one.pointer("/applications/includeApplications")?.as_array());
    list.into_iter().flatten().filter_map(Value::as_object).try_for_each(|one| require(one, &["appId"]))
}

/// The ids in a list of objects, if there is a list.
fn ids_of(list: Option<Value>, key: &str) -> Option<Vec<String>> {
    let Value::Array(items) = list? else { return None };
    Some(items.iter().filter_map(|item| item.get(key)?.as_str().map(str::to_owned)).collect())
}

/// Endpoints of other kinds of tenants (spec 10).
pub(crate) fn refuse(_: &mut crate::tenant::Store, _: &crate::call::Call) -> Outcome<crate::exchange::Answer> {
    Err(crate::refusal::not_in_external_tenants())
}
