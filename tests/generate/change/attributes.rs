//! Changes of what is collected and asked for.

use entra_user_flow::vocabulary::attribute::{BUILT_IN, EMAIL};
use serde_json::{Value, json};

use super::pages::inputs_of_view;
use super::{Expected, Found};
use crate::generate::rewrite::{ATTRIBUTES, VIEWS, inputs, list};
use crate::generate::runner::Draws;

/// The ways to name an attribute: its id, and its display name where the body gives one.
pub(super) fn keys(body: &mut Value, id: &str) -> Vec<String> {
    let named = list(body, ATTRIBUTES).find(|attribute| attribute["id"] == id);
    let name = named.and_then(|attribute| attribute["displayName"].as_str().map(str::to_owned));
    [Some(id.to_owned()), name].into_iter().flatten().map(|key| format!("attributes[{key}]")).collect()
}

fn collected(body: &mut Value) -> Vec<String> {
    list(body, ATTRIBUTES).filter_map(|attribute| attribute["id"].as_str().map(str::to_owned)).collect()
}

fn shown(body: &mut Value) -> Vec<String> {
    inputs(body).filter_map(|input| input["attribute"].as_str().map(str::to_owned)).collect()
}

fn remove(body: &mut Value, pointer: &str, member: &str, id: &str) {
    if let Some(items) = body.pointer_mut(pointer).and_then(Value::as_array_mut) {
        items.retain(|item| item[member] != id);
    }
}

fn remove_input(body: &mut Value, id: &str) {
    (0..list(body, VIEWS).count()).for_each(|view| remove(body, &format!("{VIEWS}/{view}/inputs"), "attribute", id));
}

/// In both lists: one change.
pub(super) fn added(body: &mut Value, draws: &mut Draws) -> Found {
    let (collected, shown) = (collected(body), shown(body));
    let is_free = |id: &&str| *id != EMAIL && !collected.iter().chain(&shown).any(|other| other == id);
    let id = draws.one(BUILT_IN.iter().map(|known| known.id).filter(is_free).collect())?;
    let inputs = inputs_of_view(body, draws, 0)?;
    let input = json!({ "attribute": id, "label": "New", "inputType": "text", "required": true });
    inputs.insert(draws.below(inputs.len() + 1), input);
    let attributes = body.pointer_mut(ATTRIBUTES)?.as_array_mut()?;
    attributes.insert(draws.below(attributes.len() + 1), json!({ "id": id }));
    Some(vec![Expected::at(keys(body, id)).of_kind("add")])
}

pub(super) fn removed(body: &mut Value, draws: &mut Draws) -> Found {
    let (collected, shown) = (collected(body), shown(body));
    let in_both = collected.iter().filter(|id| shown.contains(id)).cloned().collect();
    let id = draws.one(in_both).filter(|_| collected.len() > 1)?;
    let found = Expected::at(keys(body, &id)).of_kind("remove");
    remove(body, ATTRIBUTES, "id", &id);
    remove_input(body, &id);
    Some(vec![found])
}

pub(super) fn collected_too(body: &mut Value, draws: &mut Draws) -> Found {
    let (collected, shown) = (collected(body), shown(body));
    let id = draws.one(shown.into_iter().filter(|id| !collected.contains(id)).collect())?;
    body.pointer_mut(ATTRIBUTES)?.as_array_mut()?.push(json!({ "id": id }));
    Some(vec![Expected::within(keys(body, &id))])
}

pub(super) fn not_collected(body: &mut Value, draws: &mut Draws) -> Found {
    let (collected, shown) = (collected(body), shown(body));
    let in_both = collected.iter().filter(|id| shown.contains(id)).cloned().collect();
    let id = draws.one(in_both).filter(|_| collected.len() > 1)?;
    let found = Expected::within(keys(body, &id));
    remove(body, ATTRIBUTES, "id", &id);
    Some(vec![found])
}

pub(super) fn not_shown(body: &mut Value, draws: &mut Draws) -> Found {
    let (collected, shown) = (collected(body), shown(body));
    let id = draws.one(collected.into_iter().filter(|id| shown.contains(id)).collect())?;
    let found = Expected::within(keys(body, &id));
    remove_input(body, &id);
    Some(vec![found])
}
