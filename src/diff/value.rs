//! Values to be compared.

use crate::json::quoted;
use crate::source::{Kind, NodeId, Tree, same_value, write_value};
use crate::vocabulary::input::{FALSE, TRUE};

/// A value, or nothing.
#[derive(Clone, Debug)]
pub(super) enum Value<'t> {
    /// Absent, `null`, or an empty list.
    None,
    /// `true`, `false`, or `null` where that says something.
    Word(&'static str),
    /// A text.
    Text(&'t [u8]),
    /// A text that was put together.
    Owned(Vec<u8>),
    /// Anything else.
    Node(&'t Tree, NodeId),
    /// Something put together, as JSON.
    Json(Vec<u8>),
}

impl<'t> Value<'t> {
    /// The value of a node; one of the wrong kind is taken as it is.
    pub(super) fn of(tree: &'t Tree, node: NodeId) -> Self {
        match tree.kind(node) {
            Kind::Null | Kind::Invalid => Self::None,
            Kind::Array if tree.is_empty(node) => Self::None,
            Kind::String => Self::Text(tree.text(node)),
            _ => Self::Node(tree, node),
        }
    }

    pub(super) const fn flag(is_true: bool) -> Self {
        Self::Word(if is_true { TRUE } else { FALSE })
    }

    /// For GUIDs, which have no letter case.
    pub(super) fn lower(self) -> Self {
        match self {
            Self::Text(text) => Self::Owned(text.to_ascii_lowercase()),
            other => other,
        }
    }

    pub(super) const fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    /// Is it an object or a list, as it is written?
    pub(super) fn is_container(&self) -> bool {
        matches!(self, Self::Node(tree, node) if matches!(tree.kind(*node), Kind::Object | Kind::Array))
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Word(left), Self::Word(right)) => left == right,
            (Self::Node(tree, left), Self::Node(_, right)) => same_value(tree, *left, *right),
            (Self::Json(left), Self::Json(right)) => left == right,
            _ => self.text().is_some() && self.text() == other.text(),
        }
    }

    fn text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) => Some(text),
            Self::Owned(text) => Some(text),
            _ => None,
        }
    }

    /// As JSON; nothing where there is none.
    pub(super) fn json(&self) -> Option<Vec<u8>> {
        match self {
            Self::None => None,
            Self::Word(word) => Some(word.as_bytes().to_vec()),
            Self::Text(text) => Some(quoted(text)),
            Self::Owned(text) => Some(quoted(text)),
            Self::Node(tree, node) => {
                let mut out = Vec::new();
                write_value(tree, *node, &mut out);
                Some(out)
            }
            Self::Json(json) => Some(json.clone()),
        }
    }
}
