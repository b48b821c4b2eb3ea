//! From a flow as Graph has it to a definition in its smallest form.
//!
//! Nothing is guessed: what the body leaves out is unknown, is left out of the definition, and is named.

mod attributes;
mod providers;
mod writer;

use crate::flow::{Application, Extension, Fact, Flow, Language, Text};
use crate::graph::extras::pointer_of;
use crate::json::write_string;
use crate::source::{Kind, NodeId, Tree, write_pointer, write_value};
use crate::tenant::{List, Tenant};
use crate::vocabulary::definition::{NO_ATTRIBUTES, application, extension, extensions, extra, flow as member};
use crate::vocabulary::graph::{self, applications, collection, conditions, flow as body, methods, page};
use crate::vocabulary::input::{FALSE, INPUT_TYPE, TRUE};
use crate::vocabulary::variable::is_guid;
use writer::Writer;

/// The priority of a flow that was given none. Source: property text of the beta reference.
const USUAL_PRIORITY: i32 = 500;

/// Writes the definition of a flow, and the pointers of what is not known of it.
pub fn write_definition(
    tree: &Tree,
    tenant: &Tenant,
    flow: &Flow,
    portable: bool,
    out: &mut Vec<u8>,
    unknown: &mut Vec<Vec<u8>>,
) {
    Import { tree, tenant, flow, portable, unknown, writer: Writer { tree, out } }.flow();
}

/// Is it a word that no list of this language has? What is known of it is in the list.
fn is_strange(fact: Fact) -> bool {
    matches!(fact.value, Some(Text::Value(_)))
}

struct Import<'t, 'o> {
    tree: &'t Tree,
    tenant: &'t Tenant<'t>,
    flow: &'t Flow,
    portable: bool,
    unknown: &'o mut Vec<Vec<u8>>,
    writer: Writer<'t, 'o>,
}

impl Import<'_, '_> {
    fn flow(&mut self) {
        let flow = self.flow;
        let known = self.unknown.len();
        self.note_unknown();
        self.writer.open();
        if self.unknown.len() > known || (flow.language == Language::Definition && flow.is_partial) {
            self.writer.word(&member::SHAPE, member::PARTIAL, TRUE);
        }
        self.writer.string(&member::SHAPE, member::NAME, flow.name);
        let is_update = flow.is_partial && !flow.is_response;
        if is_update && self.tree.kind(flow.description) == Kind::Null {
            self.writer.value(&member::SHAPE, member::DESCRIPTION, flow.description);
        }
        self.writer.string(&member::SHAPE, member::DESCRIPTION, flow.description);
        if flow.handlers.interactive.is_some() && !flow.sign_up.is_true(self.tree) {
            self.writer.word(&member::SHAPE, member::SIGN_UP, FALSE);
        }
        if flow.providers_at.is_some() {
            self.providers();
        }
        if flow.collects {
            // Without its page, it is not known which of the attributes are asked for.
            if !self.lacks_views() {
                self.collection();
            }
        } else if flow.handlers.interactive.is_some() && !self.lacks(body::COLLECTION) {
            self.writer.member(&member::SHAPE, member::ATTRIBUTES);
            write_string(NO_ATTRIBUTES.as_bytes(), self.writer.out);
        }
        // The body of an update says with an empty list that there are to be none.
        if !flow.applications.is_empty() || (is_update && self.tree.kind(flow.applications_at) == Kind::Array) {
            self.applications();
        }
        self.extensions();
        if flow.handlers.user_create.is_some() {
            // A word that the language does not have is left out, and named as unknown.
            if !is_strange(flow.user_type) {
                self.writer.member(&member::SHAPE, member::USER_TYPE);
                self.writer.text_or_null(flow.user_type.value);
            }
        }
        if self.tree.kind(flow.priority) == Kind::Number && self.tree.integer(flow.priority) != Some(USUAL_PRIORITY) {
            self.writer.value(&member::SHAPE, member::PRIORITY, flow.priority);
        }
        if !flow.extras.is_empty() {
            self.extras();
        }
        self.writer.close();
    }

    /// A list that a body leaves out is not an empty one, nor is a handler that it leaves out one that it has not.
    fn note_unknown(&mut self) {
        let flow = self.flow;
        if flow.name.is_none() {
            self.note(flow.node, &[body::SHAPE.name(body::DISPLAY_NAME)]);
        }
        let handlers = &flow.handlers;
        if handlers.interactive.is_none() {
            self.note(flow.node, &[body::SHAPE.name(body::INTERACTIVE)]);
        }
        let providers = body::SHAPE.name(body::METHODS);
        if flow.providers_at.is_none() {
            let path = [providers, methods::SHAPE.name(methods::PROVIDERS)];
            self.note(flow.node, if handlers.methods.is_none() { &path[..1] } else { &path });
        }
        let attributes = body::SHAPE.name(body::COLLECTION);
        if handlers.collection.is_some() {
            if flow.attributes_at.is_none() {
                self.note(flow.node, &[attributes, collection::SHAPE.name(collection::ATTRIBUTES)]);
            }
            if self.lacks_views() {
                let path = [attributes, collection::SHAPE.name(collection::PAGE), page::SHAPE.name(page::VIEWS)];
                self.note(flow.node, &path);
            }
        } else if self.lacks(body::COLLECTION) {
            self.note(flow.node, &[attributes]);
        }
        for (slot, handler) in [body::START, body::SUBMIT].into_iter().zip(&flow.extensions) {
            if self.tree.kind(handler.at) == Kind::Object && handler.id.is_none() {
                let target = graph::extension::SHAPE.name(graph::extension::CUSTOM_EXTENSION);
                self.note(flow.node, &[body::SHAPE.name(slot), target]);
            }
        }
        for slot in [body::START, body::SUBMIT, body::USER_CREATE] {
            if self.lacks(slot) {
                self.note(flow.node, &[body::SHAPE.name(slot)]);
            }
        }
        let input_types = flow.inputs.iter().map(|input| input.fact(INPUT_TYPE));
        for fact in input_types.chain([flow.user_type]).filter(|fact| is_strange(*fact)) {
            self.note(fact.at, &[]);
        }
        if flow.lacks_applications && self.is_read() {
            let linked = body::SHAPE.name(body::CONDITIONS);
            self.note(
                flow.node,
                &[
                    linked,
                    conditions::SHAPE.name(conditions::APPLICATIONS),
                    applications::SHAPE.name(applications::INCLUDE),
                ],
            );
        }
    }

    /// Does the body have attributes and say nothing of the pages? `null` says that there are none.
    fn lacks_views(&self) -> bool {
        let collection = self.flow.handlers.collection;
        let page = self.tree.member(collection, collection::SHAPE.name(collection::PAGE));
        match self.tree.kind(page) {
            Kind::Null => false,
            _ => self.tree.member(page, page::SHAPE.name(page::VIEWS)).is_none(),
        }
    }

    /// Was it read from Graph, or is it the body of an update? What such a body leaves out is unknown; in one that is to
    /// be sent it is none.
    fn is_read(&self) -> bool {
        self.flow.is_response || self.flow.is_partial
    }

    /// Is a handler absent, and not `null`?
    fn lacks(&self, slot: usize) -> bool {
        self.is_read() && self.tree.member(self.flow.node, body::SHAPE.name(slot)).is_none()
    }

    fn note(&mut self, owner: NodeId, names: &[&str]) {
        let mut pointer = Vec::new();
        write_pointer(self.tree, owner, &mut pointer);
        for name in names {
            pointer.push(b'/');
            pointer.extend_from_slice(name.as_bytes());
        }
        self.unknown.push(pointer);
    }

    fn applications(&mut self) {
        self.writer.list(&member::SHAPE, member::APPLICATIONS);
        let is_text = |linked: &&Application| self.tree.kind(linked.app_id) == Kind::String;
        for linked in self.flow.applications.iter().filter(is_text) {
            self.writer.separate();
            let named = self.named(List::Applications, linked.app_id);
            if self.portable && named.is_some() {
                self.writer.open();
                self.writer.value(&application::SHAPE, application::NAME, named);
                self.writer.close();
            } else {
                write_value(self.tree, linked.app_id, self.writer.out);
            }
        }
        self.writer.end_list();
    }

    /// The display name that the tenant has for an id, and for no other.
    fn named(&self, list: List, id: NodeId) -> NodeId {
        let found = self.tenant.by_id(list, self.tree.text(id));
        let named = self.tree.member(found, body::SHAPE.name(body::DISPLAY_NAME));
        if found.is_some() && self.tenant.by_name(list, self.tree.text(named)) == found { named } else { NodeId::NONE }
    }

    fn extensions(&mut self) {
        let tree = self.tree;
        // Without its id, a handler is not known.
        let is_set = |given: &Extension| tree.kind(given.at) == Kind::Object && given.id.is_some();
        if !self.flow.extensions.iter().any(is_set) {
            return;
        }
        self.writer.object(&member::SHAPE, member::EXTENSIONS);
        let slots = [extensions::START, extensions::SUBMIT];
        for (given, slot) in self.flow.extensions.iter().zip(slots).filter(|(given, _)| is_set(given)) {
            let settings = given.settings();
            let named = self.named(List::CustomAuthenticationExtensions, given.id).or(given.name);
            let has_name = tree.kind(named) == Kind::String;
            // Any other text than a GUID would be read as a name.
            let is_short = settings.iter().all(|(_, node)| node.is_none()) && is_guid(tree.text(given.id));
            if is_short && !(self.portable && has_name) {
                self.writer.value(&extensions::SHAPE, slot, given.id);
                continue;
            }
            self.writer.object(&extensions::SHAPE, slot);
            if self.portable && has_name {
                self.writer.value(&extension::SHAPE, extension::NAME, named);
            } else {
                self.writer.value(&extension::SHAPE, extension::ID, given.id);
            }
            for (slot, node) in settings.into_iter().filter(|(_, node)| node.is_some()) {
                self.writer.value(&extension::SHAPE, slot, node);
            }
            self.writer.close();
        }
        self.writer.close();
    }

    fn extras(&mut self) {
        self.writer.list(&member::SHAPE, member::GRAPH);
        for kept in &self.flow.extras {
            self.writer.separate();
            self.writer.open();
            self.writer.member(&extra::SHAPE, extra::PATH);
            write_string(&pointer_of(self.tree, self.flow, kept), self.writer.out);
            self.writer.value(&extra::SHAPE, extra::VALUE, kept.value);
            self.writer.close();
        }
        self.writer.end_list();
    }
}
