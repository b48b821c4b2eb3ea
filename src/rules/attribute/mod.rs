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
use crate::flow::{AttributeRef, Custom, Declared, Flow, Text};
use crate::order::{Keyed, contains, sorted};
use crate::source::{NodeId, Tree, same_in_any_case};
use crate::vocabulary::attribute::{BUILT_IN, BuiltIn, is_extension_id};

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

/// A built-in attribute, and where the flow uses it.
type Use = (&'static BuiltIn, NodeId);

/// The declared attributes that are neither collected nor asked for, each with the built-in one of its name, if the
/// flow uses that.
fn unused<'f>(tree: &Tree, flow: &'f Flow) -> Vec<(&'f Declared, Option<Use>)> {
    // What a definition that says less than the whole flow asks for is not known.
    if flow.declared.is_empty() || (flow.is_partial && flow.attributes_at.is_none()) {
        return Vec::new();
    }
    let asked = flow.inputs.iter().map(|input| (input.attribute, input.attribute_at));
    let mentions = asked.chain(flow.attributes.iter().map(|item| (item.attribute, item.at)));
    let mut used = vec![false; flow.declared.len()];
    for (attribute, _) in mentions.clone() {
        if let AttributeRef::Custom(Custom { declared: true, name: Some(Text::Key(node)), .. }) = attribute {
            // They stand in the order of the text.
            let place = flow.declared.partition_point(|declared| declared.at < node);
            used.iter_mut().skip(place).take(1).for_each(|used| *used = true);
        }
    }
    if used.iter().all(|used| *used) {
        return Vec::new();
    }
    let mut built_in = [NodeId::NONE; BUILT_IN.len()];
    for (attribute, at) in mentions {
        if let AttributeRef::BuiltIn(known) = attribute {
            let places = built_in.iter_mut().zip(&BUILT_IN);
            places.filter(|(_, other)| other.id == known.id).for_each(|(place, _)| *place = place.or(at));
        }
    }
    // One that is declared twice is used or not, whichever of the two counts.
    let mut names = Keyed::new();
    for (declared, _) in flow.declared.iter().zip(&used).filter(|(_, used)| **used) {
        names.push((tree.key(declared.at), 0));
    }
    let names = sorted(names);
    let mut unused = Vec::new();
    for declared in &flow.declared {
        let name = tree.key(declared.at);
        if !contains(&names, name) {
            let is_name = |word: &str| same_in_any_case(word.as_bytes(), name);
            let namesake = BUILT_IN.iter().zip(built_in);
            let namesake =
                namesake.into_iter().find(|(known, at)| at.is_some() && (is_name(known.id) || is_name(known.label)));
            unused.push((declared, namesake));
        }
    }
    unused
}
