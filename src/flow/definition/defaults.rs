//! What an input is when nothing else is said.

use crate::flow::{AttributeRef, Custom, Fact, Input, Span, Text};
use crate::source::NodeId;
use crate::vocabulary::attribute::{self as attributes, DataType};
use crate::vocabulary::input::InputType;
use crate::vocabulary::pattern;

/// The input of an attribute of which nothing else is said.
pub(super) fn default_input(at: NodeId, attribute_at: NodeId, attribute: AttributeRef) -> Input {
    let is_email = attribute.is_built_in(attributes::EMAIL);
    let says = |value| Some(Fact { value, at });
    let data_type = match attribute {
        AttributeRef::BuiltIn(_) => Some(DataType::String),
        AttributeRef::Custom(custom) => custom.data_type,
        AttributeRef::Unreadable => None,
    };
    let input_type = match data_type {
        Some(DataType::String | DataType::Int64) => Some(InputType::Text),
        Some(DataType::Boolean) => Some(InputType::Boolean),
        Some(DataType::StringCollection | DataType::DateTime) | None => None,
    };
    Input {
        at,
        attribute,
        attribute_at,
        label: attribute.name(),
        input_type: input_type.map(|value| Fact { value, at }),
        default_value: None,
        hidden: says(is_email),
        editable: says(!is_email),
        write_to_directory: says(true),
        required: says(is_email),
        pattern: default_pattern(attribute, input_type),
        options_at: NodeId::NONE,
        options: Span::default(),
    }
}

/// Only what is typed in has a pattern.
pub(super) fn default_pattern(attribute: AttributeRef, input_type: Option<InputType>) -> Option<Text> {
    if input_type != Some(InputType::Text) {
        return None;
    }
    Some(Text::Fixed(match attribute {
        _ if attribute.is_built_in(attributes::EMAIL) => pattern::EMAIL,
        AttributeRef::Custom(Custom { data_type: Some(DataType::Int64), .. }) => pattern::DIGITS,
        _ => pattern::ANYTHING,
    }))
}
