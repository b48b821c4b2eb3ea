//! Definitions: of new flows, and of flows of the tenant with other wishes.

use serde_json::{Map, Value, json};

use super::collect;
use super::declare::declarations;
use super::live::{extensions, providers};
use super::spell::{application, provider};
use super::text::TEXTS;
use super::world::World;
use crate::choices::Choices;

/// How a definition finds its flow.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Finds {
    New,
    ByName,
    ByOldName,
    Bound,
}

/// A definition with the flow that it means.
pub(super) struct Wish {
    pub(super) definition: Map<String, Value>,
    pub(super) finds: Finds,
}

/// What a definition starts from.
pub(super) struct Start<'a> {
    pub(super) world: &'a World,
    /// The flow of the tenant, for another one than a new one.
    pub(super) live: Option<&'a Value>,
    /// A name that no other flow has.
    pub(super) name: &'a str,
    /// The applications of no flow.
    pub(super) free: &'a mut Vec<String>,
}

pub(super) fn wish(choices: &mut Choices, start: Start) -> Wish {
    let finds = match start.live {
        None => Finds::New,
        Some(_) => choices.pick(&[Finds::ByName, Finds::ByName, Finds::ByOldName, Finds::Bound]),
    };
    let old = start.live.map(|live| live["displayName"].clone());
    let keeps_name = finds == Finds::ByName || (finds == Finds::Bound && choices.yes(50));
    let mut definition = Map::new();
    definition.insert("name".to_owned(), old.clone().filter(|_| keeps_name).unwrap_or(json!(start.name)));
    if finds == Finds::ByOldName {
        definition.insert("renamedFrom".to_owned(), old.unwrap_or_default());
    }
    members(choices, start, &mut definition);
    Wish { definition, finds }
}

fn members(choices: &mut Choices, start: Start, definition: &mut Map<String, Value>) {
    let Start { world, live, free, .. } = start;
    let mut say = |name: &str, value: Value| definition.insert(name.to_owned(), value);
    if choices.yes(40) {
        say("description", choices.pick(&[json!("Customers"), Value::Null, json!(TEXTS[3]), json!("")]));
    }
    if choices.yes(50) {
        say("signUp", json!(!choices.yes(30)));
    }
    if choices.yes(40) {
        say("userType", choices.pick(&[json!("member"), json!("guest"), Value::Null]));
    }
    if choices.yes(20) {
        say("priority", json!(500 - choices.below(3)));
    }
    if live.is_some() && choices.yes(15) {
        say("partial", json!(true));
    } else {
        let wanted = wanted_providers(choices, world, live);
        let references = wanted.iter().map(|id| provider(choices, world, id)).collect();
        say("identityProviders", references);
        if let Some(declared) = declarations(choices, world, &wanted) {
            say("providers", declared);
        }
    }
    if choices.yes(60) {
        say("applications", wanted_applications(choices, world, live, free));
    }
    if choices.yes(40)
        && let Some(wanted) = wanted_extensions(choices, world)
    {
        say("extensions", wanted);
    }
    if choices.yes(10) {
        let value = choices.pick(&[json!("a note"), json!("another"), json!({ "a": [1, null] })]);
        say("graph", json!([{ "path": format!("/{}", super::UNKNOWN), "value": value }]));
    }
    if choices.yes(10) && has_password(definition) {
        definition.insert("passwordReset".to_owned(), json!(true));
    }
    if choices.yes(75) {
        collect::attributes(choices, world, live, definition);
    }
}

fn has_password(definition: &Map<String, Value>) -> bool {
    let providers = definition.get("identityProviders").and_then(Value::as_array);
    providers.is_some_and(|all| all.iter().any(|one| *one == "emailPassword"))
}

/// Those of the flow, with one more, with one less, or others.
fn wanted_providers(choices: &mut Choices, world: &World, live: Option<&Value>) -> Vec<Value> {
    let known = live.map(|live| {
        let list = live["onAuthenticationMethodLoadStart"]["identityProviders"].as_array().unwrap();
        list.iter().map(|one| one["id"].clone()).collect::<Vec<_>>()
    });
    let mut ids = known.unwrap_or_else(|| providers(choices, world));
    match choices.below(4) {
        1 => ids.extend(choices.some(&world.providers, 30).iter().map(|one| one["id"].clone())),
        2 if ids.len() > 1 => {
            ids.remove(choices.below(ids.len()));
        }
        3 => ids = providers(choices, world),
        _ => {}
    }
    let mut seen = Vec::new();
    ids.retain(|id| {
        !seen.contains(id) && {
            seen.push(id.clone());
            true
        }
    });
    ids
}

/// Those of the flow and free ones. Free ones are taken, so that no other definition has them.
fn wanted_applications(choices: &mut Choices, world: &World, live: Option<&Value>, free: &mut Vec<String>) -> Value {
    let list = live.and_then(|live| live["conditions"]["applications"]["includeApplications"].as_array());
    let own: Vec<_> = list.into_iter().flatten().map(|one| one["appId"].as_str().unwrap().to_owned()).collect();
    let kept = choices.pick(&[100, 60, 0]);
    let mut all = choices.some(&own, kept);
    let taken = choices.some(free, 30);
    free.retain(|one| !taken.contains(one));
    all.extend(taken);
    choices.shuffle(&mut all);
    all.iter().map(|id| application(choices, world, id)).collect()
}

fn wanted_extensions(choices: &mut Choices, world: &World) -> Option<Value> {
    let mut wanted = Map::new();
    for event in ["Start", "Submit"] {
        if !choices.yes(60) {
            continue;
        }
        let all = extensions(world, event);
        let value = if all.is_empty() || choices.yes(25) { Value::Null } else { extension(choices, &all) };
        wanted.insert(format!("attributeCollection{event}"), value);
    }
    (!wanted.is_empty()).then_some(Value::Object(wanted))
}

fn extension(choices: &mut Choices, all: &[Value]) -> Value {
    let one = choices.pick(all);
    let (name, id) = (&one["displayName"], &one["id"]);
    let mut wanted = match choices.below(4) {
        0 => return name.clone(),
        1 => return id.clone(),
        2 => json!({ "name": name }),
        _ => json!({ "name": name, "id": id }),
    };
    if choices.yes(60) {
        wanted["timeoutInMilliseconds"] = json!(choices.pick(&[1000, 1500]));
    }
    if choices.yes(40) {
        wanted["maximumRetries"] = json!(choices.below(2));
    }
    wanted
}
