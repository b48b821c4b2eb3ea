//! `UF04xx`: pages and inputs.

mod address;
pub(super) mod broken_link;
pub(super) mod choice_without_options;
pub(super) mod default_of_another_type;
pub(super) mod default_outside_options;
pub(super) mod default_outside_pattern;
pub(super) mod empty_label;
pub(super) mod empty_page;
mod link;
pub(super) mod link_not_shown;
pub(super) mod not_stored;
pub(super) mod options_without_choice;
pub(super) mod pattern_on_boolean;
pub(super) mod repeated_label;
pub(super) mod repeated_option;
pub(super) mod too_long_text;
pub(super) mod unanswerable_input;
pub(super) mod undocumented_input_type;
pub(super) mod unknown_input_type;
pub(super) mod unsafe_link;

pub use link::Mark;
pub(super) use link::marks;

use crate::diagnostic::Arg;
use crate::flow::{AttributeRef, Input};
use crate::rules::Context;
use crate::source::Tree;
use crate::vocabulary::input::HIDDEN;
use crate::vocabulary::letter::is_blank;

/// What to call the attribute of an input in a message: its id tells nobody anything unless it is built in.
pub(super) fn name_of(context: &Context, input: &Input) -> Arg {
    let texts = match input.attribute {
        AttributeRef::BuiltIn(known) => return Arg::Word(known.id),
        AttributeRef::Custom(custom) => [custom.name, input.label(), custom.id],
        AttributeRef::Unreadable => [None, input.label(), None],
    };
    let mut said = texts.into_iter().flatten().filter(|text| !is_blank(text.resolve(context.tree)));
    said.next().map_or(Arg::Word("?"), |text| Arg::fact(context.tree, Some(text)))
}

/// Is it kept from the page?
fn is_hidden(tree: &Tree, input: &Input) -> bool {
    input.fact(HIDDEN).is_true(tree)
}
