//! `UF03xx`: attributes.

pub(super) mod attribute_not_shown;
pub(super) mod duplicate_attribute;
pub(super) mod malformed_custom_attribute_id;
pub(super) mod misspelt_attribute;
pub(super) mod no_attribute_page;
pub(super) mod unresolved_attribute;
pub(super) mod unusual_email_input;

use crate::diagnostic::nearest;
use crate::flow::{AttributeRef, Text};
use crate::source::{Tree, same_in_any_case};
use crate::vocabulary::attribute::{BUILT_IN, is_extension_id};

/// The id of the built-in attribute that was probably meant.
fn nearest_built_in(word: &[u8]) -> Option<&'static str> {
    let by_label = BUILT_IN.iter().find(|known| same_in_any_case(known.label.as_bytes(), word));
    by_label.map(|known| known.id).or_else(|| nearest(word, &mut BUILT_IN.iter().map(|known| known.id)))
}

/// Is it an id that no attribute can have?
fn has_wrong_id(tree: &Tree, attribute: AttributeRef) -> bool {
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
