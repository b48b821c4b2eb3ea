//! Whatever is given, a plan is an answer: never a panic, and no time beyond the size of what is given.

use std::time::{Duration, Instant};

use entra_user_flow::{Options, Planned, plan};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

use crate::pair::Pair;
use crate::planning::{Allowed, texts};
use crate::reader::snapshot;
use crate::runner::{each, pairs};

/// Both parts are JSON, and while there are errors there are no steps.
pub(crate) fn sound(planned: &Planned) -> Result<Value, TestCaseError> {
    let parse = |text: &[u8]| serde_json::from_slice::<Value>(text);
    let (Ok(report), Ok(plan)) = (parse(&planned.report), parse(&planned.plan)) else {
        return Err(TestCaseError::fail(format!("no JSON: {planned:?}")));
    };
    prop_assert!(report["diagnostics"].is_array() && plan["steps"].is_array(), "{report}\n{plan}");
    prop_assert!(report["ok"] == true || plan["steps"] == json!([]), "steps in spite of errors: {report}\n{plan}");
    Ok(plan)
}

fn check(sources: &[&[u8]], settings: &[u8]) -> Result<(), TestCaseError> {
    let start = Instant::now();
    sound(&plan(sources, &Options { settings, ..Options::default() }))?;
    prop_assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    Ok(())
}

fn many<S: Strategy>(name: &str, strategy: &S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { cases: pairs() * 3, failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, b"hostile tenants and definitions.");
    if let Err(error) = TestRunner::new_with_rng(config, rng).run(strategy, property) {
        panic!("{name}: {error}");
    }
}

/// Words that a snapshot or a definition has, in all the wrong places.
const WORDS: [&str; 24] = [
    "tenant",
    "userFlows",
    "identityProviders",
    "userFlowAttributes",
    "applications",
    "servicePrincipals",
    "id",
    "appId",
    "displayName",
    "onAttributeCollection",
    "attributeCollectionPage",
    "views",
    "inputs",
    "attribute",
    "attributes",
    "conditions",
    "includeApplications",
    "name",
    "renamedFrom",
    "pages",
    "customAttributes",
    "extensions",
    "bind",
    "emailAuthenticationMethod",
];

fn anything() -> impl Strategy<Value = Value> {
    let text = prop_oneof![3 => prop::sample::select(WORDS.map(str::to_owned).to_vec()), 1 => ".{0,8}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let members = prop::collection::vec((text.clone(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(Value::from),
            members.prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

const DEFINITION: &[u8] =
    br#"{ "name": "Shop", "identityProviders": ["emailPassword", "google"], "attributes": ["city"],
    "applications": ["63856651-13d9-4784-9abf-20758d509e19"], "extensions": { "attributeCollectionStart": null } }"#;

#[test]
fn any_json_as_a_snapshot_and_as_a_definition_gives_an_answer() {
    many("any JSON", &(anything(), anything(), anything()), |(tenant, definition, settings)| {
        let known = json!({ "tenant": tenant, "allowDelete": true, "allowTenantChanges": true }).to_string();
        check(&[DEFINITION, definition.to_string().as_bytes()], known.as_bytes())?;
        check(&[DEFINITION], known.as_bytes())?;
        check(&[DEFINITION], settings.to_string().as_bytes())
    });
}

#[test]
fn any_bytes_as_sources_and_settings_give_an_answer() {
    let bytes = || prop::collection::vec(any::<u8>(), 0..200);
    many("any bytes", &(prop::collection::vec(bytes(), 0..4), bytes()), |(sources, settings)| {
        let sources: Vec<_> = sources.iter().map(Vec::as_slice).collect();
        check(&sources, &settings)?;
        check(&sources, br#"{ "tenant": { "userFlows": [] } }"#)
    });
}

/// Puts something else in some place of a value: at a number that counts all places in it.
fn spoil(value: &mut Value, place: &mut usize, other: &Value) {
    if *place == 0 {
        *value = other.clone();
    }
    *place = place.wrapping_sub(1);
    match value {
        Value::Object(members) => members.values_mut().for_each(|one| spoil(one, place, other)),
        Value::Array(items) => items.iter_mut().for_each(|one| spoil(one, place, other)),
        _ => {}
    }
}

fn places(value: &Value) -> usize {
    let below = match value {
        Value::Object(members) => members.values().map(places).sum(),
        Value::Array(items) => items.iter().map(places).sum(),
        _ => 0,
    };
    1 + below
}

#[test]
fn a_snapshot_and_definitions_with_anything_in_any_place_give_an_answer() {
    each("spoiled pairs", |pair| {
        let snapshot = snapshot(&pair.graph(), pair.version);
        for other in [json!(null), json!("x"), json!({}), json!([]), json!([null, {}, "a", [1]]), json!(7), json!(true)]
        {
            let mut spoiled = snapshot.clone();
            spoil(&mut spoiled, &mut (pair.choices.below(1000) * 7919 % places(&snapshot)), &other);
            let (report, plan) = texts(pair, &spoiled, Allowed::All);
            sound(&Planned { report, plan })?;
            let mut changed: Pair = pair.clone();
            let place = pair.choices.below(changed.definitions.len());
            let count = places(&changed.definitions[place]);
            spoil(&mut changed.definitions[place], &mut (pair.choices.below(1000) % count), &other);
            let (report, plan) = texts(&changed, &snapshot, Allowed::All);
            sound(&Planned { report, plan })?;
        }
        Ok(())
    });
}

#[test]
fn lists_with_everything_twice_give_an_answer() {
    each("doubled tenants", |pair| {
        let mut snapshot = snapshot(&pair.graph(), pair.version);
        for list in snapshot.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut) {
            let again = list.clone();
            list.extend(again);
        }
        let (report, plan) = texts(pair, &snapshot, Allowed::All);
        sound(&Planned { report, plan }).map(|_| ())
    });
}
