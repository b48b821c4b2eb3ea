//! The texts of a flow that people see, or that have to match something exactly, as they are written.

use super::attribute::{has_wrong_id, nearest_built_in};
use super::pattern::is_sound;
use crate::diagnostic::{Arg, Draft, Place};
use crate::flow::{AttributeRef, Document, Flow, Language, ProviderRef, Text};
use crate::source::{Kind, NodeId, Tree, utf8};
use crate::vocabulary::input::LABEL;

/// A text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    /// The value; the member whose name it is.
    pub(super) at: NodeId,
    /// Is it the name of the member?
    is_key: bool,
    /// What it is for.
    pub(super) purpose: Purpose,
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To match something exactly, or to be matched.
    Exact,
    /// To be shown as a title or a label.
    Label,
    /// To be read: it may have several lines, and end with one.
    Prose,
}

impl Written {
    /// A value.
    pub(super) const fn value(at: NodeId, purpose: Purpose) -> Self {
        Self { at, is_key: false, purpose }
    }

    /// The text, escapes resolved; nothing where it is no text.
    pub(super) fn bytes(self, tree: &Tree) -> &[u8] {
        match tree.kind(self.at) {
            _ if self.is_key => tree.key(self.at),
            Kind::String => tree.text(self.at),
            _ => &[],
        }
    }

    /// Its characters; nothing where it is no UTF-8.
    pub(super) fn text(self, tree: &Tree) -> &str {
        utf8(self.bytes(tree))
    }

    /// Where it stands.
    pub(super) fn place(self) -> Place {
        if self.is_key { Place::key(self.at) } else { Place::value(self.at) }
    }

    /// The text for a message.
    pub(super) fn arg(self) -> Arg {
        if self.is_key { Arg::Key(self.at) } else { Arg::Text(self.at) }
    }

    /// May it be more than printable ASCII, or have a space at an end? Of a value the reader has seen it, so that a text
    /// is not gone through again.
    #[inline(always)]
    fn is_unusual(self, tree: &Tree) -> bool {
        if self.is_key {
            return is_unusual(tree.key(self.at));
        }
        let node = tree.node(self.at);
        node.kind == Kind::String && (node.wide || has_space_at_end(tree.raw_text(self.at)))
    }

    /// Does it have to match something exactly?
    pub(super) fn is_exact(self) -> bool {
        self.purpose == Purpose::Exact
    }

    /// Offers another text in its place. Other things refer to a member by its name, which is not changed alone.
    pub(super) fn offer(self, draft: Draft, is_safe: bool, text: &[u8]) {
        if self.is_key {
            return;
        }
        draft.fix(is_safe, 0).write(self.at, text);
    }
}

/// A text that may be more than printable ASCII, or has a space at an end.
#[derive(Clone, Copy, Debug)]
pub struct Unusual<'t> {
    pub(super) written: Written,
    /// Its characters.
    pub(super) text: &'t str,
}

/// The texts of a document that are more than plain ASCII, or have a space at an end. What another rule compares with a
/// list of words, or with the form of an id, is left out: that rule speaks.
pub(super) fn unusual<'t>(tree: &'t Tree, document: &Document) -> Vec<Unusual<'t>> {
    let mut found = Vec::new();
    for flow in &document.flows {
        add_unusual(tree, flow, &mut found);
    }
    found
}

fn add_unusual<'t>(tree: &'t Tree, flow: &Flow, found: &mut Vec<Unusual<'t>>) {
    let mut unusual = |written: Written| {
        // Of a text with a mistake, the reader has told.
        if written.is_unusual(tree) && (written.is_key || is_sound(tree, written.at)) {
            found.push(Unusual { written, text: written.text(tree) });
        }
    };
    unusual(Written::value(flow.name, Purpose::Exact));
    unusual(Written::value(flow.renamed_from, Purpose::Exact));
    unusual(Written::value(flow.description, Purpose::Prose));
    for view in &flow.views {
        unusual(Written::value(view.title, Purpose::Label));
        unusual(Written::value(view.description, Purpose::Prose));
    }
    for input in &flow.inputs {
        unusual(Written::value(input.fact(LABEL).at, Purpose::Label));
    }
    for option in &flow.options {
        unusual(Written::value(option.label.unwrap_or_default(), Purpose::Label));
        unusual(Written::value(option.value.unwrap_or_default(), Purpose::Exact));
    }
    for declared in &flow.declared {
        unusual(Written { at: declared.at, is_key: true, purpose: Purpose::Exact });
    }
    for declared in &flow.declared_providers {
        unusual(Written { at: declared.at, is_key: true, purpose: Purpose::Exact });
    }
    references(tree, flow, &mut |node| {
        if !tree.is_foreign(node) {
            unusual(Written::value(node, Purpose::Exact));
        }
    });
}

fn is_unusual(text: &[u8]) -> bool {
    has_space_at_end(text) || text.iter().any(|byte| !matches!(byte, b' '..=b'~'))
}

fn has_space_at_end(text: &[u8]) -> bool {
    text.starts_with(b" ") || text.ends_with(b" ")
}

/// What has to match something in the tenant. It may be something in the tenant itself.
fn references(tree: &Tree, flow: &Flow, visit: &mut dyn FnMut(NodeId)) {
    for provider in &flow.providers {
        if let ProviderRef::Named(name) = provider.provider {
            visit(name);
        }
        visit(value(provider.id));
    }
    for declared in &flow.declared {
        visit(value(declared.custom.id));
    }
    // In a definition, an attribute is named once; in a Graph body, both where it is collected and where it is asked
    // for.
    if flow.language == Language::Definition {
        flow.attributes.iter().for_each(|item| visit(reference(tree, item.attribute)));
    } else {
        flow.inputs.iter().for_each(|input| visit(reference(tree, input.attribute)));
    }
    flow.applications.iter().for_each(|application| visit(application.name));
    flow.extensions.iter().for_each(|extension| visit(extension.name));
}

fn value(text: Option<Text>) -> NodeId {
    match text {
        Some(Text::Value(node)) => node,
        _ => NodeId::NONE,
    }
}

/// What names a custom attribute: one that is declared matches its declaration, and other rules compare it with what is
/// built in and with the form of an id.
fn reference(tree: &Tree, attribute: AttributeRef) -> NodeId {
    let AttributeRef::Custom(custom) = attribute else { return NodeId::NONE };
    if custom.declared || has_wrong_id(tree, attribute) {
        return NodeId::NONE;
    }
    let id = value(custom.id);
    let name = value(custom.name);
    if id.is_some() && !tree.is_foreign(id) {
        id
    } else if is_unusual(tree.text(name)) && nearest_built_in(tree.text(name)).is_some() {
        NodeId::NONE
    } else {
        name
    }
}
