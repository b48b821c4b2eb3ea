//! Where a finding is.

use crate::source::{NodeId, Tree};

/// A place in the document: which node, and which of its bytes to show.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The node whose pointer is the path.
    pub node: NodeId,
    /// The bytes: the first in the upper half, the one behind the last in the lower; or one of the parts below, at which
    /// no bytes can be. As one number, a place is handed over without memory, at each of many calls.
    part: u64,
}

const VALUE: u64 = u64::MAX;
const KEY: u64 = u64::MAX - 1;
const HEAD: u64 = u64::MAX - 2;

impl Place {
    /// The value.
    #[must_use]
    pub const fn value(node: NodeId) -> Self {
        Self { node, part: VALUE }
    }

    /// The member name; the value where there is none.
    #[must_use]
    pub const fn key(node: NodeId) -> Self {
        Self { node, part: KEY }
    }

    /// The member name, else the opening bracket: for what is missing inside a container.
    #[must_use]
    pub const fn head(node: NodeId) -> Self {
        Self { node, part: HEAD }
    }

    /// Some bytes near a node.
    #[must_use]
    pub const fn bytes(node: NodeId, start: u32, end: u32) -> Self {
        Self { node, part: (start as u64) << 32 | end as u64 }
    }

    /// The bytes to show, from first to behind the last.
    #[must_use]
    pub fn range(self, tree: &Tree) -> (u32, u32) {
        let node = tree.node(self.node);
        let (start, end) = tree.shown(self.node);
        match self.part {
            KEY | HEAD if node.has_key() => (node.key_start, node.key_end),
            HEAD => (start, end.min(start + 1)),
            VALUE | KEY => (start, end),
            bytes => [(bytes >> 32), bytes & u64::from(u32::MAX)].map(|at| u32::try_from(at).unwrap_or(end)).into(),
        }
    }
}
