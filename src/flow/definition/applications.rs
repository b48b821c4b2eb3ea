//! Applications of a definition: client ids, with or without their display names.

use super::Lowering;
use crate::flow::{Application, Problem};
use crate::source::{Kind, NodeId};
use crate::tenant::List;
use crate::vocabulary::definition::application;
use crate::vocabulary::shape::OBJECT_OR_STRING;

impl Lowering<'_, '_, '_> {
    pub(super) fn applications(&mut self, list: NodeId) {
        self.flow.applications_at = list;
        for at in self.read.tree.elements(list) {
            if !self.read.expect(at, OBJECT_OR_STRING) {
                continue;
            }
            if self.read.tree.kind(at) == Kind::String {
                self.flow.applications.push(Application { at, app_id: at, name: NodeId::NONE });
                continue;
            }
            let members = self.read.members(at, &application::SHAPE);
            let (name, app_id) = (members.get(application::NAME), members.get(application::APP_ID));
            if name.is_none() && app_id.is_none() {
                self.read.note(Problem::MissingMember {
                    node: at,
                    shape: &application::SHAPE,
                    name: application::SHAPE.name(application::APP_ID),
                });
            }
            let name = self.read.named(name);
            let app_id = match self.read.string(name) {
                Some(name) => self.resolve(&[List::Applications], name, app_id),
                None => app_id,
            };
            self.flow.applications.push(Application { at, app_id, name });
        }
    }
}
