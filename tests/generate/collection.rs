//! `onAttributeCollection`: which attributes are collected, and the pages that ask for them.

use entra_user_flow::vocabulary::attribute::{BUILT_IN, DATA_TYPES, DataType, EMAIL};
use entra_user_flow::vocabulary::graph::COLLECTION_TYPE;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::input::input;
use super::pieces::{Member, always, any_text, mostly, name, nullable, nullable_text, object};

/// An attribute of the flow, before it is written into one list or both.
#[derive(Clone, Debug)]
pub(super) struct Attribute {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) data_type: DataType,
    is_collected: bool,
    is_shown: bool,
}

impl Attribute {
    fn of(id: &str, name: &str, data_type: DataType, place: u8) -> Self {
        let (id, name) = (id.to_owned(), name.to_owned());
        Self { id, name, data_type, is_collected: place != 1, is_shown: place != 0 }
    }
}

/// `onAttributeCollection`, or none.
pub(super) fn collection(is_beta: bool) -> BoxedStrategy<Option<Value>> {
    let whole = attributes().prop_flat_map(move |attributes| {
        let shown: Vec<_> = attributes.iter().filter(|one| one.is_shown).collect();
        let inputs: Vec<_> = shown.iter().map(|attribute| input(attribute)).collect();
        let collected: Vec<_> = attributes.iter().filter(|one| one.is_collected).map(listed).collect();
        (collected.prop_shuffle(), page(inputs, is_beta))
    });
    mostly(whole.prop_map(
        |(attributes, page)| json!({ "@odata.type": COLLECTION_TYPE, "attributes": attributes, "attributeCollectionPage": page }),
    ))
}

/// In the order of the page; at least one of them is collected.
fn attributes() -> impl Strategy<Value = Vec<Attribute>> {
    // Mostly in both lists; else collected alone or shown alone.
    let place = || prop_oneof![1 => Just(0_u8), 1 => Just(1), 10 => Just(2)];
    let built_in =
        prop::sample::subsequence(BUILT_IN.iter().skip(1).collect::<Vec<_>>(), 0..=5).prop_flat_map(move |all| {
            let one = |known: &'static entra_user_flow::vocabulary::attribute::BuiltIn| {
                place().prop_map(move |place| Attribute::of(known.id, known.label, DataType::String, place))
            };
            all.into_iter().map(one).collect::<Vec<_>>()
        });
    let types = DATA_TYPES.iter().map(|(_, data_type)| *data_type).collect::<Vec<_>>();
    let custom = (any::<u64>(), custom_name(), prop::sample::select(types), place()).prop_map(
        |(app, name, data_type, place)| {
            let word: String = name.chars().filter(char::is_ascii_alphanumeric).take(20).collect();
            Attribute::of(&format!("extension_{app:032x}_X{word}"), &name, data_type, place)
        },
    );
    let email = prop_oneof![1 => Just(None), 9 => (place(), any::<bool>()).prop_map(Some)];
    (built_in, prop::collection::vec(custom, 0..=3), email).prop_flat_map(|(mut all, custom, email)| {
        for (place, attribute) in custom.into_iter().enumerate() {
            let is_taken = all.iter().any(|other| other.name == attribute.name);
            let name = if is_taken { format!("{} {place}", attribute.name) } else { attribute.name };
            let id = format!("{}{place}", attribute.id);
            all.push(Attribute { id, name, ..attribute });
        }
        let known = |place| Attribute::of(EMAIL, BUILT_IN[0].label, DataType::String, place);
        Just(all).prop_shuffle().prop_map(move |mut all| {
            if let Some((place, is_last)) = email {
                all.insert(if is_last { all.len() / 2 } else { 0 }, known(place));
            }
            if !all.iter().any(|attribute| attribute.is_collected) {
                all.retain(|attribute| attribute.id != EMAIL);
                all.insert(0, known(2));
            }
            all
        })
    })
}

/// Display names of the tenant's own attributes, also those that look like something else.
fn custom_name() -> impl Strategy<Value = String> {
    let alike = ["Loyalty tier", "Terms of use", "city", "Postal Code", "none", "email", "extension_", "a[b].c/d~e"];
    prop_oneof![3 => prop::sample::select(alike.map(str::to_owned).to_vec()), 1 => name()]
}

/// An attribute as the documented creates list it, or by its id alone.
fn listed(attribute: &Attribute) -> BoxedStrategy<Value> {
    let is_custom = attribute.id.starts_with("extension_");
    let (id, name, data_type) = (attribute.id.clone(), attribute.name.clone(), attribute.data_type.as_str());
    let alone = json!({ "id": id });
    let description = any_text();
    let whole = (description, 0..3_u8).prop_map(move |(description, kind)| {
        let origin = if is_custom { "custom" } else { "builtIn" };
        let mut whole =
            json!({ "id": id, "displayName": name, "userFlowAttributeType": origin, "dataType": data_type });
        if kind > 0 {
            whole["description"] = if kind == 1 { Value::Null } else { description.into() };
        }
        whole
    });
    prop_oneof![1 => Just(alone), 3 => whole].boxed()
}

/// `attributeCollectionPage`: its inputs on one to three views, some of which may be without any.
fn page(inputs: Vec<BoxedStrategy<Value>>, is_beta: bool) -> BoxedStrategy<Value> {
    let count = inputs.len();
    let cuts = prop_oneof![4 => Just(Vec::new()), 1 => prop::collection::vec(0..=count, 1..=2)];
    let views = (inputs, cuts).prop_flat_map(|(inputs, mut cuts)| {
        cuts.sort_unstable();
        cuts.push(inputs.len());
        let mut start = 0;
        let views = cuts.into_iter().map(|end| {
            let inputs = inputs[start..end].to_vec();
            start = end;
            view(inputs)
        });
        views.collect::<Vec<_>>()
    });
    let mut members: Vec<Member> = vec![("views", views.prop_map(|views| Some(Value::from(views))).boxed())];
    if is_beta {
        members.push(("customStringsFileId", nullable_text()));
    }
    object(members)
}

fn view(inputs: Vec<Value>) -> BoxedStrategy<Value> {
    let is_empty = inputs.is_empty();
    let inputs = Just(Value::from(inputs));
    let inputs = if is_empty { nullable(inputs) } else { always(inputs) };
    object(vec![("title", nullable_text()), ("description", nullable_text()), ("inputs", inputs)])
}
