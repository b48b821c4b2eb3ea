//! From a definition to facts: references resolved as far as the document goes, defaults filled in.

mod attributes;
mod defaults;
mod providers;

use super::read::Reader;
use super::{Application, Fact, Flow, Problem, Words};
use crate::order::Keyed;
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::definition::{self, VERSION, application};
use crate::vocabulary::shape::OBJECT_OR_STRING;
use crate::vocabulary::user_type;

/// Reads the flow at `flow.node`.
pub(super) fn lower(tree: &Tree, flow: &mut Flow) {
    let mut problems = std::mem::take(&mut flow.problems);
    let mut lowering = Lowering {
        read: Reader { tree, problems: &mut problems },
        flow,
        declared_names: Keyed::new(),
        declared_ids: Keyed::new(),
        omits_email: false,
    };
    lowering.flow();
    flow.problems = problems;
}

struct Lowering<'t, 'p, 'f> {
    read: Reader<'t, 'p>,
    flow: &'f mut Flow,
    /// The declared custom attributes by name and by id, in order: a definition may declare and use many.
    declared_names: Keyed<'t>,
    declared_ids: Keyed<'t>,
    omits_email: bool,
}

impl Lowering<'_, '_, '_> {
    fn flow(&mut self) {
        use definition::flow as member;
        let members = self.read.members(self.flow.node, &member::SHAPE);
        let version = members.get(member::VERSION);
        if version.is_some() && self.read.tree.integer(version) != Some(VERSION) {
            self.read.problems.push(Problem::UnsupportedVersion { node: version });
        }
        self.flow.name = members.get(member::NAME);
        self.flow.description = members.get(member::DESCRIPTION);
        self.flow.priority = members.get(member::PRIORITY);
        self.flow.sign_up =
            Some(self.read.boolean(members.get(member::SIGN_UP)).unwrap_or(Fact { value: true, at: self.flow.node }));
        self.flow.user_type = self.read.word(members.get(member::USER_TYPE), &[user_type::USER_TYPES], Words::UserType);
        self.providers(members.get(member::PROVIDERS));
        self.declared(members.get(member::CUSTOM_ATTRIBUTES));
        self.applications(members.get(member::APPLICATIONS));

        let (attributes, page, pages) =
            (members.get(member::ATTRIBUTES), members.get(member::PAGE), members.get(member::PAGES));
        self.flow.attributes_at = attributes.or(pages);
        if pages.is_some() {
            for node in [attributes, page].into_iter().filter(|node| node.is_some()) {
                self.read.problems.push(Problem::Conflict { node, other: pages });
            }
            self.pages(pages);
        } else if self.read.tree.kind(attributes) == Kind::String {
            self.no_attributes(attributes);
        } else {
            self.flow.collects = true;
            self.page(page, attributes);
        }
        if self.flow.collects && !self.omits_email {
            self.imply_email();
        }
    }

    fn applications(&mut self, list: NodeId) {
        for item in self.read.elements(list) {
            if !self.read.expect(item, OBJECT_OR_STRING) {
                continue;
            }
            let app_id = if self.read.tree.kind(item) == Kind::String {
                item
            } else {
                self.read.members(item, &application::SHAPE).get(application::APP_ID)
            };
            self.flow.applications.push(Application { at: item, app_id });
        }
    }
}
