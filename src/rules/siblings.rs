//! Which members an object has beside one of them.

use crate::source::{NodeId, Tree};

/// Remembers what it was asked of the last object, which may have thousands of members that are asked for.
#[derive(Default)]
pub(super) struct Siblings {
    object: NodeId,
    known: Vec<(&'static str, bool)>,
}

impl Siblings {
    /// Is there a member of this name in the object that a member stands in?
    pub(super) fn have(&mut self, tree: &Tree, member: NodeId, name: &'static str) -> bool {
        let object = tree.node(member).parent;
        if self.object != object {
            self.object = object;
            self.known.clear();
        }
        if let Some(&(_, is_there)) = self.known.iter().find(|(known, _)| *known == name) {
            return is_there;
        }
        let is_there = tree.member(object, name).is_some();
        self.known.push((name, is_there));
        is_there
    }
}
