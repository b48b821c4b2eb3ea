//! `UF04xx`: pages and inputs.

pub(super) mod choice_without_options;
pub(super) mod default_outside_options;
pub(super) mod options_without_choice;
pub(super) mod pattern_on_boolean;
pub(super) mod repeated_option;
pub(super) mod unanswerable_input;
pub(super) mod undocumented_input_type;
pub(super) mod unknown_input_type;

use crate::diagnostic::Arg;
use crate::flow::{AttributeRef, Input};
use crate::rules::Context;

/// What to call the attribute of an input in a message: its id tells nobody anything unless it is built in.
fn name_of(context: &Context, input: &Input) -> Arg {
    let text = match input.attribute {
        AttributeRef::BuiltIn(known) => return Arg::Word(known.id),
        AttributeRef::Custom(custom) => custom.name.or(input.label()).or(custom.id),
        AttributeRef::Unreadable => input.label(),
    };
    text.map_or(Arg::Word("?"), |_| Arg::fact(context.tree, text))
}
