//! The parts that a user flow is made of.

use std::borrow::Cow;
use std::ops::Range;

use crate::source::{NodeId, Tree};
use crate::vocabulary::attribute::{BuiltIn, DataType};
use crate::vocabulary::definition::extension;
use crate::vocabulary::input::{
    DEFAULT_VALUE, INPUT_MEMBERS, INPUT_TYPE, INPUT_TYPES, InputType, LABEL, PATTERN, TRUE,
};
use crate::vocabulary::provider::{Declarable, KnownProvider};
use crate::vocabulary::words::value_of;

/// What a member says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fact {
    /// The value; none where it is absent, `null` or unreadable.
    pub value: Option<Text>,
    /// Where it is written; none where it was left to its default.
    pub at: NodeId,
}

impl Fact {
    /// Nothing is said.
    pub const NONE: Self = Self { value: None, at: NodeId::NONE };

    /// What is meant where nothing is written.
    #[must_use]
    pub const fn default(value: &'static str) -> Self {
        Self { value: Some(Text::Fixed(value)), at: NodeId::NONE }
    }

    /// The text, escapes resolved.
    #[must_use]
    pub fn text(self, tree: &Tree) -> Option<&[u8]> {
        self.value.map(|text| text.resolve(tree))
    }

    /// Does it say `true`?
    #[must_use]
    pub fn is_true(self, tree: &Tree) -> bool {
        match self.value {
            Some(Text::Fixed(text)) => text == TRUE,
            Some(Text::Value(node)) => tree.boolean(node) == Some(true),
            Some(Text::Key(_)) | None => false,
        }
    }
}

/// A text: written in the document, or known beforehand.
#[derive(Clone, Copy, Debug)]
pub enum Text {
    /// The value of a node.
    Value(NodeId),
    /// The member name of a node.
    Key(NodeId),
    /// From the vocabulary.
    Fixed(&'static str),
}

impl Text {
    /// The text, escapes resolved.
    #[must_use]
    pub fn resolve(self, tree: &Tree) -> &[u8] {
        match self {
            Self::Value(node) => tree.text(node),
            Self::Key(node) => tree.key(node),
            Self::Fixed(text) => text.as_bytes(),
        }
    }

    /// The text as it can be quoted in a message.
    #[must_use]
    pub fn quotable(self, tree: &Tree) -> Cow<'_, [u8]> {
        match self {
            Self::Value(node) => tree.quotable(node),
            other => Cow::Borrowed(other.resolve(tree)),
        }
    }
}

/// Some of the elements of a list of the flow.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// The first.
    pub start: u32,
    /// The one behind the last.
    pub end: u32,
}

impl Span {
    /// As a range of indexes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// An identity provider of the flow.
#[derive(Clone, Copy, Debug)]
pub struct Provider {
    /// Where it stands.
    pub at: NodeId,
    /// Which one.
    pub provider: ProviderRef,
    /// Its id in the tenant, where the document gives one.
    pub id: Option<Text>,
    /// Where the definition declares it; none where it does not.
    pub declaration: NodeId,
}

/// Which identity provider.
#[derive(Clone, Copy, Debug)]
pub enum ProviderRef {
    /// One with a documented id.
    Known(&'static KnownProvider),
    /// A federated one, by the display name in the tenant.
    Named(NodeId),
    /// Whatever has the id.
    ById,
    /// None could be read; the problems say why.
    Unreadable,
}

/// A federated identity provider that the definition declares.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredProvider {
    /// Where it stands; its member name is the display name.
    pub at: NodeId,
    /// Of which type it is; none where that could not be read.
    pub kind: Option<&'static Declarable>,
    /// The object that the tenant has for it; none where it has none, or is not known.
    pub object: NodeId,
    /// Has the tenant several that it could be?
    pub is_ambiguous: bool,
}

impl DeclaredProvider {
    /// What a member of its shape says.
    #[must_use]
    pub fn member(&self, tree: &Tree, slot: usize) -> NodeId {
        self.kind.map_or(NodeId::NONE, |kind| tree.member(self.at, kind.shape.name(slot)))
    }

    /// Is it a custom OpenID Connect provider?
    #[must_use]
    pub fn is_oidc(&self) -> bool {
        self.kind.is_some_and(|kind| kind.known.is_none())
    }
}

/// An attribute that the flow collects.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// Where it stands.
    pub at: NodeId,
    /// Which one.
    pub attribute: AttributeRef,
}

/// Which attribute.
#[derive(Clone, Copy, Debug)]
pub enum AttributeRef {
    /// One that every external tenant has.
    BuiltIn(&'static BuiltIn),
    /// One of the tenant's own.
    Custom(Custom),
    /// None could be read; the problems say why.
    Unreadable,
}

/// What is known of a custom attribute.
#[derive(Clone, Copy, Debug, Default)]
pub struct Custom {
    /// The id: `extension_…`.
    pub id: Option<Text>,
    /// The display name.
    pub name: Option<Text>,
    /// The description.
    pub description: Option<Text>,
    /// The data type.
    pub data_type: Option<DataType>,
    /// Does the definition declare it?
    pub declared: bool,
}

/// A custom attribute that the definition declares.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// Where it stands; its member name is the display name.
    pub at: NodeId,
    /// What is known of it.
    pub custom: Custom,
}

/// A page that asks for attributes.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// Where it stands; none for the one page of a definition that says nothing of it.
    pub at: NodeId,
    /// The title: a text, `null`, or nothing.
    pub title: NodeId,
    /// The description: a text, `null`, or nothing.
    pub description: NodeId,
    /// Its inputs.
    pub inputs: Span,
}

/// What asks for an attribute.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// Where it stands.
    pub at: NodeId,
    /// The attribute that it asks for.
    pub attribute: AttributeRef,
    /// Where the attribute is named.
    pub attribute_at: NodeId,
    /// The data type of the attribute, where it is known.
    pub data_type: Option<DataType>,
    /// What its members say, in the order of [`INPUT_MEMBERS`].
    pub facts: [Fact; INPUT_MEMBERS.len()],
    /// Where options are listed, if they are.
    pub options_at: NodeId,
    /// The options.
    pub options: Span,
}

/// One of the options of an input.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Where it stands.
    pub at: NodeId,
    /// What is shown.
    pub label: Option<NodeId>,
    /// What is stored.
    pub value: Option<NodeId>,
}

/// An application that uses the flow.
#[derive(Clone, Copy, Debug)]
pub struct Application {
    /// Where it stands.
    pub at: NodeId,
    /// The application (client) id, as the document or the tenant has it.
    pub app_id: NodeId,
    /// The display name.
    pub name: NodeId,
}

/// A custom authentication extension around the attribute page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extension {
    /// Where it is said which one, or with `null` that there is none.
    pub at: NodeId,
    /// Its id, as the document or the tenant has it.
    pub id: NodeId,
    /// Its display name.
    pub name: NodeId,
    /// In the place of its own time limit.
    pub timeout: NodeId,
    /// In the place of its own number of retries.
    pub retries: NodeId,
    /// In the place of its own behavior.
    pub behavior: NodeId,
}

impl Extension {
    /// Nothing is said.
    pub const NONE: Self = Self {
        at: NodeId::NONE,
        id: NodeId::NONE,
        name: NodeId::NONE,
        timeout: NodeId::NONE,
        retries: NodeId::NONE,
        behavior: NodeId::NONE,
    };

    /// What it says in the place of the extension's own settings, by the members of a definition.
    #[must_use]
    pub const fn settings(&self) -> [(usize, NodeId); 3] {
        [(extension::TIMEOUT, self.timeout), (extension::RETRIES, self.retries), (extension::BEHAVIOR, self.behavior)]
    }
}

/// A member of the Graph body that the definition language does not know.
#[derive(Clone, Copy, Debug)]
pub struct Extra {
    /// Where it is said: an entry of `graph`, or the member of a Graph body itself.
    pub at: NodeId,
    /// The text of its pointer; none where it is the pointer of `at`.
    pub path: NodeId,
    /// Its value.
    pub value: NodeId,
}

impl Input {
    /// What a member says.
    #[must_use]
    pub fn fact(&self, member: usize) -> Fact {
        self.facts.get(member).copied().unwrap_or(Fact::NONE)
    }

    /// Where a member is written, else where the input stands.
    #[must_use]
    pub fn place(&self, member: usize) -> NodeId {
        self.fact(member).at.or(self.at)
    }

    /// The label.
    #[must_use]
    pub fn label(&self) -> Option<Text> {
        self.fact(LABEL).value
    }

    /// The type.
    #[must_use]
    pub fn input_type(&self) -> Option<InputType> {
        match self.fact(INPUT_TYPE).value {
            Some(Text::Fixed(word)) => value_of(INPUT_TYPES, word.as_bytes()),
            _ => None,
        }
    }

    /// Is it a check box, and the attribute a text? A rule of its own tells; what else does not fit a check box is a
    /// consequence.
    #[must_use]
    pub fn is_wrong_box(&self) -> bool {
        self.data_type == Some(DataType::String) && self.input_type().is_some_and(InputType::is_box)
    }

    /// The value before anything is entered, where one is written.
    #[must_use]
    pub fn default_value(&self) -> Option<NodeId> {
        self.fact(DEFAULT_VALUE).value.and(Some(self.fact(DEFAULT_VALUE).at))
    }

    /// The regular expression, where one is written.
    #[must_use]
    pub fn pattern(&self) -> Option<NodeId> {
        self.fact(PATTERN).value.and(Some(self.fact(PATTERN).at)).filter(|at| at.is_some())
    }
}

impl AttributeRef {
    /// The id, where it is known.
    #[must_use]
    pub fn id(&self) -> Option<Text> {
        match self {
            Self::BuiltIn(attribute) => Some(Text::Fixed(attribute.id)),
            Self::Custom(custom) => custom.id,
            Self::Unreadable => None,
        }
    }

    /// The display name, where it is known.
    #[must_use]
    pub fn name(&self) -> Option<Text> {
        match self {
            Self::BuiltIn(attribute) => Some(Text::Fixed(attribute.label)),
            Self::Custom(custom) => custom.name,
            Self::Unreadable => None,
        }
    }

    /// The data type, where it is known.
    #[must_use]
    pub const fn data_type(&self) -> Option<DataType> {
        match self {
            Self::BuiltIn(_) => Some(DataType::String),
            Self::Custom(custom) => custom.data_type,
            Self::Unreadable => None,
        }
    }

    /// Is it the built-in attribute of this id?
    #[must_use]
    pub fn is_built_in(&self, id: &str) -> bool {
        matches!(self, Self::BuiltIn(attribute) if attribute.id == id)
    }

    /// What it is called: its id, else its display name.
    #[must_use]
    pub fn shown(&self) -> Option<Text> {
        self.id().or_else(|| self.name())
    }

    /// What tells it from others: the id, else the display name as it is written. Its quotation marks tell it from any
    /// id, which has none.
    #[must_use]
    pub fn identity<'t>(&self, tree: &'t Tree) -> Option<&'t [u8]> {
        match (self.id(), self.name()) {
            (Some(id), _) => Some(id.resolve(tree)),
            (None, None) => None,
            (None, Some(Text::Key(node))) => {
                let node = tree.node(node);
                Some(tree.slice(node.key_start, node.key_end))
            }
            (None, Some(Text::Value(node))) => Some(tree.raw(node)),
            (None, Some(Text::Fixed(text))) => Some(text.as_bytes()),
        }
    }
}
