//! From a definition to facts: references resolved as far as the document and the tenant go, defaults filled in.

mod applications;
mod attributes;
pub(crate) mod declared_providers;
pub(crate) mod defaults;
mod extensions;
mod providers;

use super::read::Reader;
use super::{Extra, Fact, Flow, Problem, Words};
use crate::order::Keyed;
use crate::source::{Kind, NodeId, Tree};
use crate::tenant::{List, Tenant};
use crate::vocabulary::definition::{self, VERSION, extra, rule, variable};
use crate::vocabulary::input::{MemberKind, TRUE};
use crate::vocabulary::shape::{OBJECT, OBJECT_OR_STRING};

/// Reads the flow at `flow.node`.
pub(super) fn lower(tree: &Tree, tenant: &Tenant, flow: &mut Flow) {
    let mut problems = std::mem::take(&mut flow.problems);
    let mut lowering = Lowering {
        read: Reader { tree, is_graph: false, problems: &mut problems },
        tenant,
        flow,
        declared_names: Keyed::new(),
        declared_ids: Keyed::new(),
        declared_oidc: Keyed::new(),
        declared_types: Keyed::new(),
    };
    lowering.flow();
    flow.problems = problems;
}

struct Lowering<'t, 'p, 'f> {
    read: Reader<'t, 'p>,
    tenant: &'f Tenant<'t>,
    flow: &'f mut Flow,
    /// The declared custom attributes by name and by id, in order: a definition may declare and use many.
    declared_names: Keyed<'t>,
    declared_ids: Keyed<'t>,
    /// The declared identity providers: those of OpenID Connect by name, the others by the word of their type.
    declared_oidc: Keyed<'t>,
    declared_types: Keyed<'t>,
}

impl Lowering<'_, '_, '_> {
    fn flow(&mut self) {
        use definition::flow as member;
        let members = self.read.members(self.flow.node, &member::SHAPE);
        let version = members.get(member::VERSION);
        if version.is_some() && self.read.tree.integer(version) != Some(VERSION) {
            self.read.note(Problem::UnsupportedVersion { node: version });
        }
        self.flow.partial_at = members.get(member::PARTIAL);
        self.flow.is_partial = self.read.tree.boolean(self.flow.partial_at) == Some(true);
        self.flow.name = members.get(member::NAME);
        self.flow.renamed_from = self.read.named(members.get(member::RENAMED_FROM));
        self.flow.description = members.get(member::DESCRIPTION);
        self.flow.priority = members.get(member::PRIORITY);
        let sign_up = members.get(member::SIGN_UP);
        self.flow.sign_up =
            if sign_up.is_some() { self.read.fact(sign_up, MemberKind::Flag) } else { Fact::default(TRUE) };
        let user_type = members.get(member::USER_TYPE);
        self.flow.user_type = Fact { value: self.read.word(user_type, Words::UserType), at: user_type };
        self.flow.password_reset = members.get(member::PASSWORD_RESET);
        self.declared_providers(members.get(member::DECLARED_PROVIDERS));
        self.providers(members.get(member::PROVIDERS));
        self.declared(members.get(member::CUSTOM_ATTRIBUTES));
        self.applications(members.get(member::APPLICATIONS));
        self.extensions(members.get(member::EXTENSIONS));
        self.extras(members.get(member::GRAPH));
        self.variables(members.get(member::VARIABLES));
        self.rules(members.get(member::RULES));

        let (attributes, page, pages) =
            (members.get(member::ATTRIBUTES), members.get(member::PAGE), members.get(member::PAGES));
        self.flow.attributes_at = attributes.or(pages);
        if pages.is_some() {
            for node in [attributes, page].into_iter().filter(|node| node.is_some()) {
                self.read.note(Problem::Conflict { node, other: pages });
            }
            self.pages(pages);
        } else if self.read.tree.kind(attributes) == Kind::String {
            self.no_attributes(attributes, page);
        } else {
            self.flow.collects = true;
            self.page(page, attributes);
        }
        if self.flow.collects && !self.flow.omits_email {
            self.imply_email();
        }
    }

    /// Variables have been put in their places; here their declarations are checked.
    fn variables(&mut self, object: NodeId) {
        self.read.unique(object);
        for at in self.read.tree.entries(object) {
            if self.read.expect(at, OBJECT) {
                let members = self.read.members(at, &variable::SHAPE);
                self.read.word(members.get(variable::TYPE), Words::VariableType);
            }
        }
    }

    /// Settings are applied to the findings; here they are checked.
    fn rules(&mut self, object: NodeId) {
        self.read.unique(object);
        for at in self.read.tree.entries(object) {
            if self.read.expect(at, OBJECT_OR_STRING) {
                let members = self.read.members(at, &rule::SHAPE);
                let word = if self.read.tree.kind(at) == Kind::String { at } else { members.get(rule::SEVERITY) };
                self.read.word(word, Words::Setting);
            }
        }
    }

    fn extras(&mut self, list: NodeId) {
        for at in self.read.tree.elements(list) {
            if self.read.expect(at, OBJECT) {
                let members = self.read.members(at, &extra::SHAPE);
                let (path, value) = (members.get(extra::PATH), members.get(extra::VALUE));
                if self.read.string(path).is_some() && value.is_some() {
                    self.flow.extras.push(Extra { at, path, value });
                }
            }
        }
    }

    /// The id of what the tenant has under a display name. One that is pinned to another id is a mistake; where the
    /// tenant has none, the pinned id counts.
    fn resolve(&mut self, lists: &[List], name: NodeId, pinned: NodeId) -> NodeId {
        let tree = self.read.tree;
        let text = tree.text(name);
        let found = lists.iter().map(|&list| self.tenant.by_name(list, text)).find(|found| found.is_some());
        self.pin(found.unwrap_or(NodeId::NONE), lists.contains(&List::Applications), name, pinned)
    }

    fn pin(&mut self, object: NodeId, is_application: bool, name: NodeId, pinned: NodeId) -> NodeId {
        let tree = self.read.tree;
        let right = tree.member(object, List::id_of(is_application));
        if pinned.is_some() && right.is_some() && !tree.text(pinned).eq_ignore_ascii_case(tree.text(right)) {
            self.read.note(Problem::WrongPin { node: pinned, right, name });
        }
        right.or(pinned)
    }
}
