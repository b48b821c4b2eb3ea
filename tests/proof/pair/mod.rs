//! Pairs of a tenant and definitions that are wished for it.

mod collect;
mod declare;
mod input;
mod live;
mod spell;
mod text;
mod wish;
mod world;

use entra_user_flow::GraphVersion;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::choices::Choices;
use wish::{Finds, Start, Wish};
use world::World;

/// A member of flows that no schema and no language knows.
pub(crate) const UNKNOWN: &str = "contosoNote";

/// What a pair is made of: numbers in groups, so that a whole flow or a whole definition can go when it shrinks.
#[derive(Clone, Debug)]
pub(crate) struct Recipe {
    world: Vec<u16>,
    flows: Vec<Vec<u16>>,
    definitions: Vec<Vec<u16>>,
    last: Vec<u16>,
}

pub(crate) fn recipe() -> impl Strategy<Value = Recipe> {
    let numbers = |count: usize| prop::collection::vec(0..1000_u16, count);
    let some = |numbers, count: std::ops::RangeInclusive<usize>| prop::collection::vec(numbers, count);
    (numbers(30), some(numbers(160), 0..=4), some(numbers(220), 1..=3), numbers(80))
        .prop_map(|(world, flows, definitions, last)| Recipe { world, flows, definitions, last })
}

/// A tenant, and what is wished for it.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    /// In the form of a snapshot; `Tenant::from_json` reads it.
    pub(crate) tenant: Value,
    pub(crate) definitions: Vec<Value>,
    /// Names of definitions, with the ids of their flows.
    pub(crate) bind: Map<String, Value>,
    pub(crate) version: GraphVersion,
    /// How many items a page of a list has.
    pub(crate) page_size: usize,
    /// Whatever else a property chooses.
    pub(crate) choices: Choices,
}

impl Pair {
    /// The flow of the tenant that a definition means.
    pub(crate) fn counterpart(&self, definition: &Value) -> Option<&Value> {
        let flows = self.tenant["userFlows"].as_array().unwrap();
        let named = |name: &Value| flows.iter().find(|one| one["displayName"] == *name);
        if let Some(id) = self.bind.get(definition["name"].as_str().unwrap()) {
            return flows.iter().find(|one| one["id"] == *id);
        }
        named(&definition["name"]).or_else(|| named(definition.get("renamedFrom")?))
    }
}

impl From<&Recipe> for Pair {
    fn from(recipe: &Recipe) -> Self {
        let mut choices = Choices::of(&recipe.world);
        let mut world = world::world(&mut choices);
        let mut names = text::FLOWS.to_vec();
        let mut last = Choices::of(&recipe.last);
        last.shuffle(&mut names);
        let mut free = world.applications.clone();
        let flows = recipe
            .flows
            .iter()
            .enumerate()
            .map(|(place, numbers)| live::live(&mut Choices::of(numbers), &world, place, names[place], &mut free));
        let flows: Vec<_> = flows.collect();
        declare::declare(&mut last, &mut world);
        let (mut definitions, mut bind) = definitions(recipe, &world, &flows, &names[flows.len()..], &mut free);
        move_application(&mut last, &mut definitions);
        hand_on_names(&mut last, &flows, &mut definitions, &mut bind);
        world.document["userFlows"] = flows.into();
        Self {
            tenant: world.document,
            definitions,
            bind,
            version: last.pick(&[GraphVersion::V1, GraphVersion::Beta]),
            page_size: last.pick(&[100, 1, 2]),
            choices: last,
        }
    }
}

/// Each flow of the tenant is meant by one definition at most.
fn definitions(
    recipe: &Recipe,
    world: &World,
    flows: &[Value],
    names: &[&str],
    free: &mut Vec<String>,
) -> (Vec<Value>, Map<String, Value>) {
    let (mut all, mut bind) = (Vec::new(), Map::new());
    let mut unmeant: Vec<&Value> = flows.iter().collect();
    for (place, numbers) in recipe.definitions.iter().enumerate() {
        let mut choices = Choices::of(numbers);
        let live = (!unmeant.is_empty() && !choices.yes(25)).then(|| unmeant.remove(choices.below(unmeant.len())));
        let start = Start { world, live, name: names[place], free };
        let Wish { definition, finds } = wish::wish(&mut choices, start);
        if let (Finds::Bound, Some(live)) = (finds, live) {
            bind.insert(definition["name"].as_str().unwrap().to_owned(), live["id"].clone());
        }
        all.push(Value::Object(definition));
    }
    (all, bind)
}

/// Sometimes an application goes from one definition to another.
fn move_application(choices: &mut Choices, definitions: &mut [Value]) {
    if definitions.len() < 2 || !choices.yes(40) {
        return;
    }
    let (from, to) = (choices.below(definitions.len()), choices.below(definitions.len()));
    let has_both = [from, to].iter().all(|place| definitions[*place]["applications"].is_array());
    if from == to || !has_both {
        return;
    }
    let list = definitions[from]["applications"].as_array_mut().unwrap();
    if !list.is_empty() {
        let moved = list.remove(choices.below(list.len()));
        definitions[to]["applications"].as_array_mut().unwrap().push(moved);
    }
}

/// Sometimes a flow gets the name that another one had, which gets a new one, or that of the first.
fn hand_on_names(choices: &mut Choices, flows: &[Value], definitions: &mut [Value], bind: &mut Map<String, Value>) {
    let bound: Vec<_> =
        (0..definitions.len()).filter(|at| bind.contains_key(text_of(&definitions[*at], "name"))).collect();
    let [one, other, ..] = bound[..] else { return };
    if !choices.yes(50) {
        return;
    }
    let is_swap = choices.yes(40);
    let ids = [one, other].map(|at| bind.remove(text_of(&definitions[at], "name")).unwrap());
    let names = ids.each_ref().map(|id| flows.iter().find(|flow| flow["id"] == *id).unwrap()["displayName"].clone());
    let is_kept = definitions[other]["name"] == names[1];
    definitions[one]["name"] = names[1].clone();
    if is_swap {
        definitions[other]["name"] = names[0].clone();
    } else if is_kept {
        definitions[other]["name"] = json!("A name of its own");
    }
    for (at, id) in [one, other].into_iter().zip(ids) {
        bind.insert(text_of(&definitions[at], "name").to_owned(), id);
    }
}

fn text_of<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap()
}

/// As JSON, for people and for findings.
impl std::fmt::Display for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let all = json!({ "tenant": self.tenant, "definitions": self.definitions, "bind": self.bind });
        write!(f, "{:?}, pages of {}\n{all}", self.version, self.page_size)
    }
}
