//! What a definition says of attributes and pages.

use serde_json::{Map, Value, json};

use super::input::{entry, input};
use super::live::{attributes as fresh, text_or_none};
use super::spell::attribute as reference;
use super::text::{CUSTOM, TEXTS};
use super::world::World;
use crate::choices::Choices;

/// An attribute of the tenant or one that is declared, with the input that is wanted.
type Wanted = (Value, Value);

pub(super) fn attributes(
    choices: &mut Choices,
    world: &World,
    live: Option<&Value>,
    definition: &mut Map<String, Value>,
) {
    if choices.yes(4) {
        definition.insert("attributes".to_owned(), json!("none"));
        return;
    }
    let collects = |live: &&Value| live["onAttributeCollection"].is_object();
    if live.is_some_and(|live| collects(&live)) && choices.yes(10) {
        definition.insert("page".to_owned(), Value::Object(texts(choices)));
        return;
    }
    let mut wanted: Vec<Wanted> = match live.filter(collects) {
        Some(live) if !choices.yes(15) => kept(choices, world, live),
        _ => fresh(choices, world).into_iter().map(|one| (one.clone(), input(choices, &one))).collect(),
    };
    declare(choices, world, &mut wanted, definition);
    let pages = if choices.yes(20) { 1 + choices.below(3) } else { 0 };
    let mut entries: Vec<Value> = Vec::new();
    for (attribute, input) in &wanted {
        if attribute["id"] == "email" && choices.yes(60) {
            continue;
        }
        let reference = reference(choices, attribute);
        entries.push(entry(choices, reference, input));
    }
    if wanted.iter().all(|(one, _)| one["id"] != "email") && choices.yes(50) {
        entries.push(json!({ "attribute": "email", "omit": true }));
    }
    if pages == 0 {
        if choices.yes(30) {
            definition.insert("page".to_owned(), Value::Object(texts(choices)));
        }
        definition.insert("attributes".to_owned(), entries.into());
    } else {
        definition.insert("pages".to_owned(), split(choices, entries, pages));
    }
}

/// The attributes of the flow: some with other settings, in another order, some gone, some new.
fn kept(choices: &mut Choices, world: &World, live: &Value) -> Vec<Wanted> {
    let views = live["onAttributeCollection"]["attributeCollectionPage"]["views"].as_array().unwrap();
    let inputs = views.iter().flat_map(|view| view["inputs"].as_array().unwrap());
    let find = |id: &Value| world.attributes.iter().find(|one| one["id"] == *id).unwrap().clone();
    let mut all: Vec<Wanted> = inputs.map(|one| (find(&one["attribute"]), one.clone())).collect();
    let (changed, gone) = (choices.pick(&[0, 30]), choices.pick(&[0, 25]));
    for (attribute, old) in &mut all {
        if choices.yes(changed) {
            *old = input(choices, attribute);
        }
    }
    all.retain(|(attribute, _)| attribute["id"] == "email" || !choices.yes(gone));
    if choices.yes(40) {
        let others: Vec<_> =
            world.attributes.iter().filter(|one| all.iter().all(|(had, _)| had["id"] != one["id"])).collect();
        for one in choices.some(&others, 20) {
            let at = choices.below(all.len() + 1);
            all.insert(at, (one.clone(), input(choices, one)));
        }
    }
    if choices.yes(25) {
        choices.shuffle(&mut all);
    }
    all
}

/// Custom attributes that the definition declares: those that the tenant has, and new ones.
fn declare(choices: &mut Choices, world: &World, wanted: &mut Vec<Wanted>, definition: &mut Map<String, Value>) {
    let mut declared = Map::new();
    for (name, data_type) in CUSTOM {
        let known =
            world.attributes.iter().find(|one| one["displayName"] == *name && one["userFlowAttributeType"] == "custom");
        let is_wanted = wanted.iter().any(|(one, _)| Some(one) == known);
        let percent = if is_wanted || known.is_none() { 20 } else { 2 };
        if !choices.yes(percent) {
            continue;
        }
        let mut declaration = json!({ "dataType": data_type });
        if choices.yes(30) {
            declaration["description"] = choices.pick(&[json!("The tier"), json!(TEXTS[3]), Value::Null]);
        }
        match known {
            Some(known) if choices.yes(30) => declaration["id"] = known["id"].clone(),
            None if choices.yes(90) => {
                let new = json!({ "displayName": name, "userFlowAttributeType": "custom", "dataType": data_type, "id": name });
                let input = input(choices, &new);
                let mut new = new;
                new.as_object_mut().unwrap().remove("id");
                let at = choices.below(wanted.len() + 1);
                wanted.insert(at, (new, input));
            }
            Some(_) | None => {}
        }
        declared.insert(name.to_owned(), declaration);
    }
    if !declared.is_empty() {
        definition.insert("customAttributes".to_owned(), declared.into());
    }
}

fn texts(choices: &mut Choices) -> Map<String, Value> {
    let mut page = Map::new();
    for name in ["title", "description"] {
        if choices.yes(50) {
            page.insert(name.to_owned(), text_or_none(choices));
        }
    }
    page
}

fn split(choices: &mut Choices, mut entries: Vec<Value>, pages: usize) -> Value {
    let mut all = Vec::new();
    for place in 0..pages {
        let rest = if place + 1 < pages { entries.split_off(choices.below(entries.len() + 1)) } else { Vec::new() };
        let mut page = texts(choices);
        page.insert("attributes".to_owned(), entries.into());
        all.push(Value::Object(page));
        entries = rest;
    }
    all.into()
}
