//! A user flow as facts, whichever of the two languages it came from.
//!
//! Each fact keeps the node it was read from, so that whoever has something to say about it can say where. A fact of
//! the definition language that was left to its default stands at the nearest node that was written.

pub(crate) mod definition;
pub(crate) mod graph;
mod model;
mod parts;
mod problem;
mod read;
mod recognise;
mod variables;

pub use definition::declared_providers::is_variable_secret;
pub use graph::{is_secret, is_secret_member};
pub use model::{Flow, Handlers, TypeAnnotation};
pub use parts::{
    Application, Attribute, AttributeRef, Choice, Custom, Declared, DeclaredProvider, Extension, Extra, Fact, Input,
    Provider, ProviderRef, Span, Text, View,
};
pub use problem::{Problem, Words};
pub use variables::{Fault, Misuse, substitute};

use crate::source::{Kind, NodeId, Tree};
use crate::tenant::Tenant;
use crate::vocabulary::world::World;

/// The two languages a flow is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The definition language.
    #[default]
    Definition,
    /// The body that Graph takes and gives.
    Graph,
}

/// A value that stands where a flow should, and is none.
#[derive(Clone, Copy, Debug)]
pub struct Stranger {
    /// The value.
    pub node: NodeId,
    /// What it is, where that is known.
    pub world: Option<&'static World>,
}

/// What one or several texts hold.
#[derive(Debug, Default)]
pub struct Document {
    /// The language of the first text.
    pub language: Language,
    /// The flows; one, unless it is a set.
    pub flows: Vec<Flow>,
    /// Was one of the texts a list, which may have any number of flows?
    pub is_list: bool,
    /// Values that stand where a flow should, and are none: lists without any among them.
    pub strangers: Vec<Stranger>,
    /// Mistakes with variables.
    pub misuses: Vec<Misuse>,
}

/// The flows of a text, and the language that they are written in.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    /// The language.
    pub language: Language,
    /// One flow, or a list of them.
    pub whole: NodeId,
}

impl Origin {
    /// Looks at a text. `language` is what the caller said it is, if anything.
    #[must_use]
    pub fn of(tree: &Tree, root: NodeId, language: Option<Language>) -> Self {
        let language = language.unwrap_or_else(|| recognise::language(tree, root));
        let whole = match language {
            Language::Graph => recognise::unwrap(tree, root),
            Language::Definition => root,
        };
        Self { language, whole }
    }

    /// The values that should be flows.
    pub fn flows<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = NodeId> + use<'t> {
        let one = (tree.kind(self.whole) != Kind::Array).then_some(self.whole);
        one.into_iter().chain(tree.elements(self.whole))
    }
}

impl Document {
    /// Forgets what it holds and keeps the buffers.
    pub fn clear(&mut self) {
        self.flows.clear();
        self.is_list = false;
        self.strangers.clear();
        self.misuses.clear();
    }

    /// Reads the flows of one more text. A `live` one was read from a tenant, whatever it looks like.
    pub fn lower(&mut self, tree: &Tree, tenant: &Tenant, origin: Origin, live: bool) {
        if self.flows.is_empty() && self.strangers.is_empty() {
            self.language = origin.language;
        }
        let is_list = tree.kind(origin.whole) == Kind::Array;
        self.is_list |= is_list;
        if is_list && tree.is_empty(origin.whole) {
            self.strangers.push(Stranger { node: origin.whole, world: None });
        }
        for node in origin.flows(tree) {
            self.lower_one(tree, tenant, node, origin.language, live);
        }
    }

    fn lower_one(&mut self, tree: &Tree, tenant: &Tenant, node: NodeId, language: Language, live: bool) {
        let world = recognise::world(tree, node);
        match tree.kind(node) {
            Kind::Object if world.is_none() => {}
            Kind::Invalid => return,
            _ => return self.strangers.push(Stranger { node, world }),
        }
        let live = live && language == Language::Graph;
        let mut flow = Flow { node, language, live, ..Flow::default() };
        match language {
            Language::Definition => definition::lower(tree, tenant, &mut flow),
            Language::Graph => graph::lower(tree, tenant, &mut flow),
        }
        self.flows.push(flow);
    }
}
