//! Which members an object has beside one of them.

use crate::diagnostic::nearest;
use crate::flow::Flow;
use crate::source::{NodeId, Tree};
use crate::vocabulary::shape::{Member, Role, Shape};

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

/// The members that a shape has in its own language.
pub(super) fn usable(shape: &'static Shape) -> impl Iterator<Item = &'static Member> {
    shape.members.iter().filter(|member| matches!(member.role, Role::Optional | Role::Required | Role::Beta))
}

/// Is what an object lacks there under a name with a spelling mistake? Then that is told, and not that it is missing.
pub(super) fn is_misspelt(tree: &Tree, flow: &Flow, object: NodeId, shape: &'static Shape, name: &str) -> bool {
    let mut names = tree.entries(object).map(|member| tree.key(member));
    let is_meant = |key: &[u8]| nearest(key, &mut usable(shape).map(|member| member.name)) == Some(name);
    !flow.live && names.any(|key| *key != *name.as_bytes() && is_meant(key))
}
