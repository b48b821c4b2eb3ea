//! How an attribute is asked for.

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
}

/// The word of a table for a value.
pub(super) fn spelling<T: Copy + PartialEq>(words: &'static [(&'static str, T)], value: T) -> &'static str {
    words.iter().find(|(_, of)| *of == value).map_or("", |(word, _)| word)
}
