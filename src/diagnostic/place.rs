//! Where a finding is.

use crate::source::{NodeId, Tree};

/// A place in the document: which node, and which of its bytes to show.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The node whose pointer is the path.
    pub node: NodeId,
    part: Part,
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Value,
    Key,
    Head,
    Bytes(u32, u32),
}

impl Place {
    /// The value.
    #[must_use]
    pub const fn value(node: NodeId) -> Self {
        Self { node, part: Part::Value }
    }

    /// The member name; the value where there is none.
    #[must_use]
    pub const fn key(node: NodeId) -> Self {
        Self { node, part: Part::Key }
    }

    /// The member name, else the opening bracket: for what is missing inside a container.
    #[must_use]
    pub const fn head(node: NodeId) -> Self {
        Self { node, part: Part::Head }
    }

    /// Some bytes near a node.
    #[must_use]
    pub const fn bytes(node: NodeId, start: u32, end: u32) -> Self {
        Self { node, part: Part::Bytes(start, end) }
    }

    /// The bytes to show, from first to behind the last.
    #[must_use]
    pub fn range(self, tree: &Tree) -> (u32, u32) {
        let node = tree.node(self.node);
        let (start, end) = tree.shown(self.node);
        match self.part {
            Part::Bytes(start, end) => (start, end),
            Part::Key | Part::Head if node.has_key() => (node.key_start, node.key_end),
            Part::Head => (start, end.min(start + 1)),
            Part::Value | Part::Key => (start, end),
        }
    }
}
