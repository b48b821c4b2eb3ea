//! `UF03xx`: attributes.

pub(super) mod attribute_not_shown;
pub(super) mod attributes_without_sign_up;
pub(super) mod colliding_custom_attributes;
pub(super) mod duplicate_attribute;
pub(super) mod input_against_data_type;
pub(super) mod malformed_custom_attribute_id;
pub(super) mod misspelt_attribute;
pub(super) mod no_attribute_page;
pub(super) mod shadowed_custom_attribute;
pub(super) mod undocumented_data_type;
pub(super) mod unresolved_attribute;
pub(super) mod unused_custom_attribute;
pub(super) mod unusual_email_input;

use crate::diagnostic::nearest;
use crate::flow::{AttributeRef, Custom, Declared, Flow, Input, Language, Text, custom_of};
use crate::order::{Keyed, contains, find, sorted};
use crate::rules::Context;
use crate::source::{NodeId, Tree, same_in_any_case};
use crate::vocabulary::attribute::{BUILT_IN, BuiltIn, DataType, is_extension_id};
use crate::vocabulary::input::InputType;

/// The id of the built-in attribute that was probably meant.
pub(super) fn nearest_built_in(word: &[u8]) -> Option<&'static str> {
    let by_label = BUILT_IN.iter().find(|known| same_in_any_case(known.label.as_bytes(), word));
    by_label.map(|known| known.id).or_else(|| nearest(word, &mut BUILT_IN.iter().map(|known| known.id)))
}

/// Is it an id that no attribute can have?
pub(super) fn has_wrong_id(tree: &Tree, attribute: AttributeRef) -> bool {
    match attribute {
        AttributeRef::BuiltIn(_) => false,
        AttributeRef::Custom(custom) => custom.id.is_some_and(|id| match id {
            // What the tenant has is right.
            Text::Value(node) if tree.is_foreign(node) => false,
            id => !is_extension_id(id.resolve(tree)),
        }),
        AttributeRef::Unreadable => true,
    }
}

/// The data types of the inputs, which are looked up when they are first asked for.
#[derive(Default)]
pub(super) struct WrongBoxes(Option<Vec<Option<DataType>>>);

impl WrongBoxes {
    /// Is the input at a place a check box, and its attribute a text? A rule of its own tells; what else does not fit a
    /// check box is a consequence.
    pub(super) fn has(&mut self, context: &Context, flow: &Flow, place: usize) -> bool {
        let types = self.0.get_or_insert_with(|| data_types(context, flow));
        let is_box = flow.inputs.get(place).and_then(Input::input_type).is_some_and(InputType::is_box);
        is_box && types.get(place) == Some(&Some(DataType::String))
    }
}

/// The data type of what each input asks for, where it is known.
pub(super) fn data_types(context: &Context, flow: &Flow) -> Vec<Option<DataType>> {
    let tree = context.tree;
    // An input of a Graph body has an id and no more; what is collected says the rest, where the tenant does not.
    let (mut ids, mut types) = (Keyed::new(), Vec::new());
    if flow.language == Language::Graph {
        for object in tree.elements(flow.attributes_at) {
            let custom = custom_of(tree, object);
            if let (Some(id), Some(data_type)) = (custom.id, custom.data_type) {
                ids.push((id.resolve(tree), types.len()));
                types.push(data_type);
            }
        }
    }
    let ids = sorted(ids);
    let mut found = Vec::new();
    for input in &flow.inputs {
        found.push(match input.attribute {
            AttributeRef::BuiltIn(_) => Some(DataType::String),
            AttributeRef::Custom(Custom { data_type: None, id: Some(id), .. }) => {
                find(&ids, id.resolve(tree)).and_then(|place| types.get(place).copied())
            }
            AttributeRef::Custom(custom) => custom.data_type,
            AttributeRef::Unreadable => None,
        });
    }
    found
}

/// A built-in attribute, and where the flow uses it.
type Use = (&'static BuiltIn, NodeId);

/// The declared attributes that are neither collected nor asked for, each with the built-in one of its name, if the
/// flow uses that.
fn unused<'f>(tree: &Tree, flow: &'f Flow) -> Vec<(&'f Declared, Option<Use>)> {
    // What a definition that says less than the whole flow asks for is not known.
    if flow.declared.is_empty() || (flow.is_partial && flow.attributes_at.is_none()) {
        return Vec::new();
    }
    let mut used = Keyed::new();
    let mut built_in = [NodeId::NONE; BUILT_IN.len()];
    let asked = flow.inputs.iter().map(|input| (input.attribute, input.attribute_at));
    for (attribute, at) in asked.chain(flow.attributes.iter().map(|item| (item.attribute, item.at))) {
        match attribute {
            AttributeRef::Custom(Custom { declared: true, name: Some(name), .. }) => {
                used.push((name.resolve(tree), 0));
            }
            AttributeRef::BuiltIn(known) => {
                let places = built_in.iter_mut().zip(&BUILT_IN);
                places.filter(|(_, other)| other.id == known.id).for_each(|(place, _)| *place = place.or(at));
            }
            _ => {}
        }
    }
    let used = sorted(used);
    let mut unused = Vec::new();
    for declared in &flow.declared {
        let name = tree.key(declared.at);
        if !contains(&used, name) {
            let is_name = |word: &str| same_in_any_case(word.as_bytes(), name);
            let namesake = BUILT_IN.iter().zip(built_in);
            let namesake =
                namesake.into_iter().find(|(known, at)| at.is_some() && (is_name(known.id) || is_name(known.label)));
            unused.push((declared, namesake));
        }
    }
    unused
}
