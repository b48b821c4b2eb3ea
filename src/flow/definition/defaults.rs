//! What an input is when nothing else is said.

use crate::flow::{AttributeRef, Custom, Fact, Input, Span};
use crate::source::NodeId;
use crate::vocabulary::attribute::{self as attributes, DataType};
use crate::vocabulary::input::{EDITABLE, FALSE, HIDDEN, INPUT_TYPE, InputType, LABEL, PATTERN, REQUIRED, TRUE};
use crate::vocabulary::input::{INPUT_MEMBERS, WRITE_TO_DIRECTORY};
use crate::vocabulary::pattern;

/// What the members say that do not depend on the attribute: of the e-mail address, which is implied, and of others.
const OF_EMAIL: [Fact; INPUT_MEMBERS.len()] = flags(TRUE, FALSE);
const OF_OTHERS: [Fact; INPUT_MEMBERS.len()] = flags(FALSE, TRUE);

const fn flags(hidden_and_required: &'static str, editable: &'static str) -> [Fact; INPUT_MEMBERS.len()] {
    let mut facts = [Fact::NONE; INPUT_MEMBERS.len()];
    facts[HIDDEN] = Fact::default(hidden_and_required);
    facts[EDITABLE] = Fact::default(editable);
    facts[WRITE_TO_DIRECTORY] = Fact::default(TRUE);
    facts[REQUIRED] = Fact::default(hidden_and_required);
    facts
}

/// The input of an attribute of which nothing else is said.
pub(crate) fn default_input(at: NodeId, attribute_at: NodeId, attribute: AttributeRef) -> Input {
    let is_email = attribute.is_built_in(attributes::EMAIL);
    let data_type = attribute.data_type();
    let input_type = match data_type {
        Some(DataType::String | DataType::Int64) => Some(InputType::Text),
        Some(DataType::Boolean) => Some(InputType::Boolean),
        Some(DataType::StringCollection | DataType::DateTime) | None => None,
    };
    let mut facts = if is_email { OF_EMAIL } else { OF_OTHERS };
    for (member, fact) in [
        (LABEL, Fact { value: attribute.name(), at: NodeId::NONE }),
        (INPUT_TYPE, input_type.map_or(Fact::NONE, |known| Fact::default(known.as_str()))),
        (PATTERN, default_pattern(attribute, input_type)),
    ] {
        if let Some(place) = facts.get_mut(member) {
            *place = fact;
        }
    }
    Input { at, attribute, attribute_at, data_type, facts, options_at: NodeId::NONE, options: Span::default() }
}

/// Only what is typed in has a pattern.
pub(crate) fn default_pattern(attribute: AttributeRef, input_type: Option<InputType>) -> Fact {
    if input_type != Some(InputType::Text) {
        return Fact::NONE;
    }
    Fact::default(match attribute {
        _ if attribute.is_built_in(attributes::EMAIL) => pattern::EMAIL,
        AttributeRef::Custom(Custom { data_type: Some(DataType::Int64), .. }) => pattern::DIGITS,
        _ => pattern::ANYTHING,
    })
}
