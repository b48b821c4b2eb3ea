//! What kept a part of the document from becoming a fact. Rules turn these into findings.

use crate::source::NodeId;
use crate::vocabulary::attribute::DATA_TYPE_WORDS;
use crate::vocabulary::attribute::DataType;
use crate::vocabulary::input::INPUT_TYPE_WORDS;
use crate::vocabulary::setting::SETTING_WORDS;
use crate::vocabulary::shape::Shape;
use crate::vocabulary::user_type::USER_TYPE_WORDS;
use crate::vocabulary::variable::VARIABLE_TYPE_WORDS;

/// A closed list of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Input types.
    InputType,
    /// User types.
    UserType,
    /// Data types.
    DataType,
    /// Types of variables.
    VariableType,
    /// How a rule is treated.
    Setting,
}

impl Words {
    /// The words, as Graph spells them.
    #[must_use]
    pub fn list(self) -> &'static [&'static str] {
        match self {
            Self::InputType => &INPUT_TYPE_WORDS,
            Self::UserType => &USER_TYPE_WORDS,
            Self::DataType => &DATA_TYPE_WORDS,
            Self::VariableType => &VARIABLE_TYPE_WORDS,
            Self::Setting => &SETTING_WORDS,
        }
    }
}

/// Something that is not as the language wants it.
#[derive(Clone, Copy, Debug)]
pub enum Problem {
    /// A member that the object type does not have.
    UnknownMember {
        /// The member.
        node: NodeId,
        /// The object type.
        shape: &'static Shape,
    },
    /// A member that occurred before; the later one counts.
    DuplicateMember {
        /// The later member.
        node: NodeId,
        /// The earlier one.
        first: NodeId,
    },
    /// A value of the wrong kind.
    WrongType {
        /// The value.
        node: NodeId,
        /// The kinds that are right, as bits.
        expected: u8,
    },
    /// A member that the object type requires.
    MissingMember {
        /// The object.
        node: NodeId,
        /// The object type.
        shape: &'static Shape,
        /// The member.
        name: &'static str,
    },
    /// A member under the name that the other language has for it.
    ForeignMember {
        /// The member.
        node: NodeId,
        /// The right name.
        right: &'static str,
    },
    /// Something that is not part of a user flow.
    SetElsewhere {
        /// The member.
        node: NodeId,
        /// Where it is set.
        place: &'static str,
    },
    /// A member that only the beta schema has.
    BetaOnly {
        /// The member.
        node: NodeId,
    },
    /// Two members of which only one can be given.
    Conflict {
        /// The one that is passed over.
        node: NodeId,
        /// The one that counts.
        other: NodeId,
    },
    /// A word that a closed list does not have.
    UnknownWord {
        /// The text.
        node: NodeId,
        /// The list.
        words: Words,
    },
    /// The right word in the wrong letter case.
    LetterCase {
        /// The text.
        node: NodeId,
        /// The right spelling.
        right: &'static str,
    },
    /// A name or id without a letter.
    EmptyReference {
        /// The text.
        node: NodeId,
    },
    /// A word that names no identity provider.
    UnknownProvider {
        /// The text.
        node: NodeId,
    },
    /// A declared provider of a type that cannot be declared.
    NotDeclarable {
        /// The type.
        node: NodeId,
    },
    /// A reference whose pinned id is another than the one that the tenant has.
    WrongPin {
        /// The pinned id.
        node: NodeId,
        /// The id in the tenant.
        right: NodeId,
        /// The display name, or the word, by which it was found.
        name: NodeId,
    },
    /// A declared data type that is another than the one in the tenant.
    OtherDataType {
        /// The declared one.
        node: NodeId,
        /// The declaration, whose member name is the display name.
        name: NodeId,
        /// The one in the tenant.
        right: DataType,
    },
    /// Another version of the language.
    UnsupportedVersion {
        /// The number.
        node: NodeId,
    },
}
