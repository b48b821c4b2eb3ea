//! Variables of a definition.

use super::words::words_of;
use crate::source::Kind;

/// What a variable may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariableType {
    /// A text.
    String,
    /// A GUID.
    Guid,
    /// A number.
    Number,
    /// `true` or `false`
    Boolean,
}

/// The words for it.
pub const VARIABLE_TYPES: &[(&str, VariableType)] = &[
    ("string", VariableType::String),
    ("guid", VariableType::Guid),
    ("number", VariableType::Number),
    ("boolean", VariableType::Boolean),
];

/// Their words alone.
pub static VARIABLE_TYPE_WORDS: [&str; 4] = words_of(VARIABLE_TYPES);

impl VariableType {
    /// The kind of value that it takes.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::String | Self::Guid => Kind::String,
            Self::Number => Kind::Number,
            Self::Boolean => Kind::Boolean,
        }
    }
}

/// Eight, four, four, four and twelve hexadecimal digits.
#[must_use]
pub fn is_guid(text: &[u8]) -> bool {
    text.len() == 36
        && text.iter().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
