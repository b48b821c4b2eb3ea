//! How an attribute is asked for.

use super::definition::attribute;
use super::graph::input;
use super::words::{spelling, words_of};

/// `authenticationAttributeCollectionInputType`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputType {
    /// `text`
    Text,
    /// `radioSingleSelect`
    RadioSingleSelect,
    /// `checkboxMultiSelect`
    CheckboxMultiSelect,
    /// `boolean`
    Boolean,
    /// `checkboxSingleSelect`: in the reference's list of values, in neither schema.
    CheckboxSingleSelect,
}

/// The input types as Graph spells them. Source: CSDL; the last one: reference pages of the input configuration.
pub const INPUT_TYPES: &[(&str, InputType)] = &[
    ("text", InputType::Text),
    ("radioSingleSelect", InputType::RadioSingleSelect),
    ("checkboxMultiSelect", InputType::CheckboxMultiSelect),
    ("boolean", InputType::Boolean),
    ("checkboxSingleSelect", InputType::CheckboxSingleSelect),
];

/// Their words alone.
pub static INPUT_TYPE_WORDS: [&str; 5] = words_of(INPUT_TYPES);

/// Words of the definition language beside Graph's.
pub const INPUT_ALIASES: &[(&str, InputType)] = &[("checkbox", InputType::Boolean)];

/// What the admin center, older APIs and habit call them, and what Graph calls the same thing.
///
/// Source: Entra documentation, concept-user-attributes (`TextBox`, `NumericTextBox`); CSDL of
/// `identityUserFlowAttributeInputType` (workforce and B2C).
pub const INPUT_STRANGERS: &[(&str, InputType)] = &[
    ("textBox", InputType::Text),
    ("numericTextBox", InputType::Text),
    ("emailBox", InputType::Text),
    ("string", InputType::Text),
    ("number", InputType::Text),
    ("radio", InputType::RadioSingleSelect),
    ("select", InputType::RadioSingleSelect),
    ("dropdown", InputType::RadioSingleSelect),
    ("dropdownSingleSelect", InputType::RadioSingleSelect),
    ("multiSelect", InputType::CheckboxMultiSelect),
    ("checkboxes", InputType::CheckboxMultiSelect),
    ("bool", InputType::Boolean),
];

/// What kind of value a member of an input has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberKind {
    /// A text.
    Text,
    /// `true` or `false`
    Flag,
    /// An input type.
    Type,
}

/// A member of an input that has one value, in both languages.
#[derive(Debug)]
pub struct InputMember {
    /// Its place in the shape of the definition language.
    pub definition: usize,
    /// Its place in the shape of the Graph body.
    pub graph: usize,
    /// What stands in front of its value in a Graph body.
    pub piece: &'static str,
    /// What kind of value it has.
    pub kind: MemberKind,
    /// What a Graph body that leaves it out means, where that is documented (property texts of the reference).
    pub when_absent: Option<&'static str>,
}

impl InputMember {
    /// What the definition language calls it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        attribute::SHAPE.name(self.definition)
    }
}

/// `true` as JSON.
pub const TRUE: &str = "true";
/// `false` as JSON.
pub const FALSE: &str = "false";

macro_rules! input_members {
    ($($index:ident $definition:ident $kind:ident $when_absent:expr;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "only counts the members")]
        enum Slot { $($index),* }
        $(#[doc = concat!("The place of `", stringify!($index), "` among [`INPUT_MEMBERS`].")]
        pub const $index: usize = Slot::$index as usize;)*
        /// The members of an input that have one value, in the order of the documented creates.
        pub static INPUT_MEMBERS: [InputMember; 8] = [$(InputMember {
            definition: attribute::$definition,
            graph: input::$index,
            piece: input::piece::$index,
            kind: MemberKind::$kind,
            when_absent: $when_absent,
        }),*];
    };
}
input_members! {
    LABEL LABEL Text None;
    INPUT_TYPE INPUT Type None;
    DEFAULT_VALUE DEFAULT_VALUE Text None;
    HIDDEN HIDDEN Flag Some(FALSE);
    EDITABLE EDITABLE Flag Some(TRUE);
    WRITE_TO_DIRECTORY WRITE_TO_DIRECTORY Flag None;
    REQUIRED REQUIRED Flag Some(FALSE);
    PATTERN PATTERN Text None;
}

impl InputType {
    /// As Graph spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        spelling(INPUT_TYPES, self)
    }

    /// Does the user choose among options?
    #[must_use]
    pub const fn is_choice(self) -> bool {
        matches!(self, Self::RadioSingleSelect | Self::CheckboxMultiSelect)
    }

    /// Does the user answer yes or no?
    #[must_use]
    pub const fn is_box(self) -> bool {
        matches!(self, Self::Boolean | Self::CheckboxSingleSelect)
    }
}
