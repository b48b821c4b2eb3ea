//! User attributes.

use super::words::{spelling, value_of, words_of};
use crate::source::{reads, same_in_any_case};

/// `identityUserFlowAttributeDataType`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataType {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `int64`
    Int64,
    /// `stringCollection`, which the admin center does not offer.
    StringCollection,
    /// `dateTime`, which the admin center does not offer.
    DateTime,
}

/// The data types as Graph spells them. Source: CSDL.
pub const DATA_TYPES: &[(&str, DataType)] = &[
    ("string", DataType::String),
    ("boolean", DataType::Boolean),
    ("int64", DataType::Int64),
    ("stringCollection", DataType::StringCollection),
    ("dateTime", DataType::DateTime),
];

/// Their words alone.
pub static DATA_TYPE_WORDS: [&str; 5] = words_of(DATA_TYPES);

/// Whose attribute it is, as `userFlowAttributeType` says it: Entra's.
pub const ORIGIN_BUILT_IN: &str = "builtIn";
/// The tenant's own. Source for both: CSDL, `identityUserFlowAttributeType`.
pub const ORIGIN_CUSTOM: &str = "custom";

impl DataType {
    /// As Graph spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        spelling(DATA_TYPES, self)
    }
}

/// The data type that a fact names.
pub(crate) fn data_type(text: crate::flow::Text) -> Option<DataType> {
    match text {
        crate::flow::Text::Fixed(word) => value_of(DATA_TYPES, word.as_bytes()),
        _ => None,
    }
}

/// An attribute that every external tenant has.
#[derive(Debug, PartialEq, Eq)]
pub struct BuiltIn {
    /// The id, which is also the name in a definition.
    pub id: &'static str,
    /// The label in the admin center.
    pub label: &'static str,
    /// The description that Graph returns, where one has been seen.
    pub description: Option<&'static str>,
    /// The longest value, in characters, where it is documented.
    pub max_length: Option<u16>,
}

/// `email` is implied in every flow that collects attributes.
pub const EMAIL: &str = "email";

/// The ten built-in attributes of an external tenant; all of them are strings.
///
/// Source: Entra documentation, concept-user-attributes (ids, labels, lengths); Graph responses (descriptions).
pub static BUILT_IN: [BuiltIn; 10] = [
    BuiltIn { id: EMAIL, label: "Email Address", description: Some("Email address of the user"), max_length: None },
    BuiltIn {
        id: "displayName",
        label: "Display Name",
        description: Some("Display Name of the User."),
        max_length: Some(256),
    },
    BuiltIn { id: "givenName", label: "Given Name", description: None, max_length: Some(64) },
    BuiltIn { id: "surname", label: "Surname", description: None, max_length: Some(64) },
    BuiltIn { id: "jobTitle", label: "Job Title", description: None, max_length: Some(128) },
    BuiltIn { id: "streetAddress", label: "Street Address", description: None, max_length: Some(1024) },
    BuiltIn {
        id: "city",
        label: "City",
        description: Some("The city in which the user is located."),
        max_length: Some(128),
    },
    BuiltIn { id: "state", label: "State/Province", description: None, max_length: Some(128) },
    BuiltIn { id: "postalCode", label: "Postal Code", description: None, max_length: Some(40) },
    BuiltIn {
        id: "country",
        label: "Country/Region",
        description: Some("The country/region in which the user is located."),
        max_length: Some(128),
    },
];

/// What every id of a custom attribute starts with; the client id of the extensions app follows, without hyphens.
///
/// Source: Entra documentation, concept-user-attributes (CA-1).
pub const EXTENSION_PREFIX: &str = "extension_";

/// The built-in attribute of exactly this id.
#[must_use]
pub fn built_in(id: &[u8]) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|attribute| reads(id, attribute.id))
}

/// The built-in attribute of this id in any letter case. Ids are compared so when they are read: the reference
/// writes `city` on one page and `City` on another.
#[must_use]
pub fn built_in_in_any_case(id: &[u8]) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|attribute| same_in_any_case(attribute.id.as_bytes(), id))
}

/// What the display name of the extensions app starts with, in an external and in a workforce tenant. Source: as above
/// (CA-1, CA-8).
pub const EXTENSIONS_APPS: [&[u8]; 2] = [b"b2c-extensions-app", b"aad-extensions-app"];

/// Is it `extension_`, 32 hexadecimal digits, `_`, and a name?
#[must_use]
pub fn is_extension_id(id: &[u8]) -> bool {
    extensions_app(id).is_some()
}

/// The 32 digits of such an id: the client id of the extensions app.
#[must_use]
pub fn extensions_app(id: &[u8]) -> Option<&[u8]> {
    match id.strip_prefix(EXTENSION_PREFIX.as_bytes())?.split_at_checked(32) {
        Some((app, [b'_', _, ..])) if app.iter().all(u8::is_ascii_hexdigit) => Some(app),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extension_ids_have_the_documented_form() {
        assert!(is_extension_id(b"extension_6ea3bc85aec24b1c92ff4a117afb6621_Favoritecolor"));
        for wrong in [
            "extension_6ea3bc85aec24b1c92ff4a117afb6621_",
            "extension_6ea3bc85aec24b1c92ff4a117afb662_Favoritecolor",
            "extension_6ea3bc85-aec2-4b1c-92ff-4a117afb6621_Favoritecolor",
            "Extension_6ea3bc85aec24b1c92ff4a117afb6621_Favoritecolor",
            "extension_",
            "",
        ] {
            assert!(!is_extension_id(wrong.as_bytes()), "{wrong}");
        }
    }
}
