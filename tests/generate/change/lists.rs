//! Changes of the sets: identity providers and applications.

use entra_user_flow::vocabulary::provider::by_id;
use serde_json::{Value, json};

use super::{Expected, Found};
use crate::generate::rewrite::{APPLICATIONS, METHODS};
use crate::generate::runner::Draws;

const GUID: &str = "0d5c6e2a-7b39-4f0e-9c11-52e9a4b6f7d8";

/// By its word, where there is one, or its id.
fn provider(id: &Value) -> Expected {
    let id = id.as_str().unwrap_or_default();
    let word = by_id(id.as_bytes()).map_or("", |known| known.word);
    Expected::at([word, id].map(|key| format!("identityProviders[{key}]")))
}

pub(super) fn provider_added(body: &mut Value, draws: &mut Draws) -> Found {
    let providers = body.pointer_mut(METHODS)?.as_array_mut()?;
    let id = json!(GUID);
    providers.insert(draws.below(providers.len() + 1), json!({ "id": id }));
    Some(vec![provider(&id).of_kind("add")])
}

pub(super) fn provider_removed(body: &mut Value, draws: &mut Draws) -> Found {
    let providers = body.pointer_mut(METHODS)?.as_array_mut().filter(|list| list.len() > 1)?;
    let old = providers.remove(draws.below(providers.len()));
    Some(vec![provider(&old["id"]).of_kind("remove")])
}

/// A member of a set has nothing but its id: another one is one less and one more.
pub(super) fn provider_replaced(body: &mut Value, draws: &mut Draws) -> Found {
    let providers = body.pointer_mut(METHODS)?.as_array_mut()?;
    let place = draws.below(providers.len());
    let old = std::mem::replace(&mut providers[place], json!({ "id": GUID }));
    Some(vec![provider(&old["id"]).of_kind("remove"), provider(&json!(GUID)).of_kind("add")])
}

fn application(id: &Value) -> Expected {
    let id = id.as_str().unwrap_or_default();
    Expected::at([id.to_owned(), id.to_lowercase()].map(|key| format!("applications[{key}]")))
}

/// Where none were listed.
pub(super) fn application_first(body: &mut Value, _: &mut Draws) -> Found {
    let applications = body.pointer_mut(APPLICATIONS)?.as_array_mut().filter(|list| list.is_empty())?;
    applications.push(json!({ "appId": GUID }));
    Some(vec![application(&json!(GUID)).of_kind("add")])
}

pub(super) fn application_added(body: &mut Value, draws: &mut Draws) -> Found {
    let applications = body.pointer_mut(APPLICATIONS)?.as_array_mut().filter(|list| !list.is_empty())?;
    applications.insert(draws.below(applications.len() + 1), json!({ "appId": GUID }));
    Some(vec![application(&json!(GUID)).of_kind("add")])
}

/// One stays: a list that is empty may be one that is not known.
pub(super) fn application_removed(body: &mut Value, draws: &mut Draws) -> Found {
    let applications = body.pointer_mut(APPLICATIONS)?.as_array_mut().filter(|list| list.len() > 1)?;
    let old = applications.remove(draws.below(applications.len()));
    Some(vec![application(&old["appId"]).of_kind("remove")])
}

pub(super) fn application_replaced(body: &mut Value, draws: &mut Draws) -> Found {
    let applications = body.pointer_mut(APPLICATIONS)?.as_array_mut().filter(|list| !list.is_empty())?;
    let place = draws.below(applications.len());
    let old = std::mem::replace(&mut applications[place], json!({ "appId": GUID }));
    Some(vec![application(&old["appId"]).of_kind("remove"), application(&json!(GUID)).of_kind("add")])
}

pub(super) fn all_applications(body: &mut Value, _: &mut Draws) -> Found {
    let applications = body.pointer_mut("/conditions/applications").filter(|value| value.is_object())?;
    let all = applications.get_mut("includeAllApplications")?;
    *all = (*all != true).into();
    Some(vec![Expected::at(["graph[/conditions/applications/includeAllApplications]".to_owned()])])
}
