//! The parts that a user flow is made of.

use std::borrow::Cow;
use std::ops::Range;

use crate::source::{NodeId, Tree};
use crate::vocabulary::attribute::{BuiltIn, DataType};
use crate::vocabulary::input::InputType;
use crate::vocabulary::provider::KnownProvider;

/// A value, and the node it was read from.
#[derive(Clone, Copy, Debug)]
pub struct Fact<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: NodeId,
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
    pub fn resolve(self, tree: &Tree) -> Cow<'_, [u8]> {
        match self {
            Self::Value(node) => tree.text(node),
            Self::Key(node) => tree.key(node),
            Self::Fixed(text) => Cow::Borrowed(text.as_bytes()),
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
    /// The title.
    pub title: Option<NodeId>,
    /// The description.
    pub description: Option<NodeId>,
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
    /// The label.
    pub label: Option<Text>,
    /// The type.
    pub input_type: Option<Fact<InputType>>,
    /// The value before anything is entered.
    pub default_value: Option<NodeId>,
    /// Not shown.
    pub hidden: Option<Fact<bool>>,
    /// Open to changes.
    pub editable: Option<Fact<bool>>,
    /// Stored.
    pub write_to_directory: Option<Fact<bool>>,
    /// Not to be left empty.
    pub required: Option<Fact<bool>>,
    /// The regular expression.
    pub pattern: Option<Text>,
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
    /// The application (client) id.
    pub app_id: NodeId,
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

    /// Is it the built-in attribute of this id?
    #[must_use]
    pub fn is_built_in(&self, id: &str) -> bool {
        matches!(self, Self::BuiltIn(attribute) if attribute.id == id)
    }

    /// What tells it from others: the id, else the display name.
    #[must_use]
    pub fn identity<'t>(&self, tree: &'t Tree) -> Option<Cow<'t, [u8]>> {
        self.id().or_else(|| self.name()).map(|text| text.resolve(tree))
    }
}
