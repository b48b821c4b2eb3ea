//! A user flow as facts, whichever of the two languages it came from.
//!
//! Each fact keeps the node it was read from, so that whoever has something to say about it can say where. A fact of
//! the definition language that was left to its default stands at the nearest node that was written.

mod definition;
mod graph;
mod model;
mod parts;
mod problem;
mod read;
mod recognise;

pub use model::{Flow, Handlers, TypeAnnotation};
pub use parts::{
    Application, Attribute, AttributeRef, Choice, Custom, Declared, Fact, Input, Provider, ProviderRef, Span, Text,
    View,
};
pub use problem::{Problem, Words};

use crate::source::{Kind, NodeId, Tree};

/// The two languages a flow is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The definition language.
    #[default]
    Definition,
    /// The body that Graph takes and gives.
    Graph,
}

/// What a document holds.
#[derive(Debug, Default)]
pub struct Document {
    /// The language it is written in.
    pub language: Language,
    /// The flows; one, unless it is a set.
    pub flows: Vec<Flow>,
    /// Values that stand where a flow should, and are none.
    pub strangers: Vec<NodeId>,
}

/// Reads the flows of a document. `language` is what the caller said it is, if anything.
pub fn lower(tree: &Tree, language: Option<Language>, document: &mut Document) {
    document.strangers.clear();
    document.language = language.unwrap_or_else(|| recognise::language(tree, NodeId::ROOT));
    // Flows are kept for their buffers: the next document fills them again.
    let mut count = 0;
    if tree.has_root() {
        let whole = match document.language {
            Language::Graph => recognise::unwrap(tree, NodeId::ROOT),
            Language::Definition => NodeId::ROOT,
        };
        if tree.kind(whole) == Kind::Array {
            for element in tree.children(whole) {
                lower_one(tree, element, document, &mut count);
            }
        } else {
            lower_one(tree, whole, document, &mut count);
        }
    }
    document.flows.truncate(count);
}

fn lower_one(tree: &Tree, node: NodeId, document: &mut Document, count: &mut usize) {
    match tree.kind(node) {
        Kind::Object => {}
        Kind::Invalid => return,
        _ => return document.strangers.push(node),
    }
    if document.flows.len() <= *count {
        document.flows.push(Flow::default());
    }
    if let Some(flow) = document.flows.get_mut(*count) {
        flow.clear();
        flow.node = node;
        flow.language = document.language;
        match document.language {
            Language::Definition => definition::lower(tree, flow),
            Language::Graph => graph::lower(tree, flow),
        }
        *count += 1;
    }
}
