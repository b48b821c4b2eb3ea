//! Custom authentication extensions of a definition.

use super::Lowering;
use crate::flow::{Extension, Problem};
use crate::source::{Kind, NodeId};
use crate::tenant::List;
use crate::vocabulary::definition::{extension, extensions};
use crate::vocabulary::variable::is_guid;

const LISTS: [List; 1] = [List::CustomAuthenticationExtensions];

impl Lowering<'_, '_, '_> {
    pub(super) fn extensions(&mut self, node: NodeId) {
        let members = self.read.members(node, &extensions::SHAPE);
        self.flow.extensions = [extensions::START, extensions::SUBMIT].map(|slot| self.extension(members.get(slot)));
    }

    fn extension(&mut self, at: NodeId) -> Extension {
        let tree = self.read.tree;
        match tree.kind(at) {
            // A GUID is an id, any other text a name.
            Kind::String if is_guid(tree.text(at)) => Extension { at, id: at, ..Extension::NONE },
            Kind::String => {
                let name = self.read.named(at);
                Extension { at, id: self.resolve(&LISTS, name, NodeId::NONE), name, ..Extension::NONE }
            }
            Kind::Object => {
                let members = self.read.members(at, &extension::SHAPE);
                let (name, pinned) = (members.get(extension::NAME), members.get(extension::ID));
                if name.is_none() && pinned.is_none() {
                    self.read.note(Problem::MissingMember {
                        node: at,
                        shape: &extension::SHAPE,
                        name: extension::SHAPE.name(extension::ID),
                    });
                }
                let (name, pinned) = (self.read.named(name), self.read.named(pinned));
                let id = match self.read.string(name) {
                    Some(name) => self.resolve(&LISTS, name, pinned),
                    None => pinned,
                };
                Extension {
                    at,
                    id,
                    name,
                    timeout: members.get(extension::TIMEOUT),
                    retries: members.get(extension::RETRIES),
                    behavior: members.get(extension::BEHAVIOR),
                }
            }
            _ => Extension { at, ..Extension::NONE },
        }
    }
}
