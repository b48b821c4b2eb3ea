//! The body of `POST /identity/authenticationEventsFlows`.
//!
//! Texts of the document are copied as they are written, escapes included; what stands in front of a value comes from
//! the tables. Nothing is built while there are errors, so that what is missing here has been reported before.

use crate::flow::{Attribute, AttributeRef, Extension, Flow, Input, Provider, ProviderRef, Text, View};
use crate::graph::extras::has_extras_in;
use crate::json::write_string;
use crate::rules::GraphVersion;
use crate::source::{Kind, NodeId, Tree, write_value};
use crate::vocabulary::attribute::{DataType, ORIGIN_BUILT_IN, ORIGIN_CUSTOM};
use crate::vocabulary::graph::{
    COLLECTION_TYPE, FLOW_TYPE, INTERACTIVE_TYPE, METHODS_TYPE, START_TYPE, SUBMIT_TYPE, USER_CREATE_TYPE, application,
    applications, attribute, client, collection, conditions, configuration, custom_extension, extension, flow as body,
    input, interactive, methods, option, page, provider, user_create, view,
};
use crate::vocabulary::input::{FALSE, INPUT_MEMBERS, TRUE};

/// Writes the body that creates the flow, without its extras.
pub fn write_create(tree: &Tree, flow: &Flow, version: GraphVersion, out: &mut Vec<u8>) {
    Writer { tree, flow, out }.flow(version);
}

struct Writer<'t, 'o> {
    tree: &'t Tree,
    flow: &'t Flow,
    out: &'o mut Vec<u8>,
}

impl Writer<'_, '_> {
    fn flow(&mut self, version: GraphVersion) {
        let flow = self.flow;
        self.open(body::piece::TYPE, FLOW_TYPE);
        self.value(body::piece::DISPLAY_NAME, flow.name);
        self.string(body::piece::DESCRIPTION, flow.description);
        if version == GraphVersion::Beta && self.tree.kind(flow.priority) == Kind::Number {
            self.value(body::piece::PRIORITY, flow.priority);
        }
        if !flow.applications.is_empty() || has_extras_in(self.tree, flow, &[body::piece::CONDITIONS]) {
            self.raw(body::piece::CONDITIONS);
            self.first(conditions::piece::APPLICATIONS);
            self.first(applications::piece::INCLUDE);
            self.raw("[");
            for (index, linked) in flow.applications.iter().enumerate() {
                self.separate(index);
                self.first(application::piece::APP_ID);
                self.text(Text::Value(linked.app_id));
                self.raw("}");
            }
            self.raw("]}}");
        }
        self.raw(body::piece::INTERACTIVE);
        self.open(interactive::piece::TYPE, INTERACTIVE_TYPE);
        self.raw(interactive::piece::SIGN_UP);
        self.raw(if flow.sign_up.is_true(self.tree) { TRUE } else { FALSE });
        self.raw("}");
        self.raw(body::piece::METHODS);
        self.open(methods::piece::TYPE, METHODS_TYPE);
        self.raw(methods::piece::PROVIDERS);
        self.raw("[");
        for (index, linked) in flow.providers.iter().enumerate() {
            self.separate(index);
            self.first(provider::piece::ID);
            self.provider_id(linked);
            self.raw("}");
        }
        self.raw("]}");
        if flow.collects {
            self.collection();
        }
        let [start, submit] = &flow.extensions;
        self.extension(body::piece::START, START_TYPE, start);
        self.extension(body::piece::SUBMIT, SUBMIT_TYPE, submit);
        if flow.user_type.at.is_some() || flow.handlers.user_create.is_some() {
            self.raw(body::piece::USER_CREATE);
            self.open(user_create::piece::TYPE, USER_CREATE_TYPE);
            if let Some(user_type) = flow.user_type.value {
                self.raw(user_create::piece::USER_TYPE);
                self.text(user_type);
            }
            self.raw("}");
        }
        self.raw("}");
    }

    fn provider_id(&mut self, provider: &Provider) {
        match (provider.id, provider.provider) {
            (Some(id), _) => self.text(id),
            (None, ProviderRef::Known(known)) => self.text(Text::Fixed(known.id)),
            (None, ProviderRef::Named(_) | ProviderRef::ById | ProviderRef::Unreadable) => self.raw("null"),
        }
    }

    fn extension(&mut self, piece: &str, annotation: &str, given: &Extension) {
        if self.tree.kind(given.at) != Kind::Object && given.id.is_none() {
            return;
        }
        self.raw(piece);
        self.open(extension::piece::TYPE, annotation);
        let client = [(client::piece::RETRIES, given.retries), (client::piece::TIMEOUT, given.timeout)];
        let has_extras = |pieces: &[&str]| has_extras_in(self.tree, self.flow, pieces);
        let has_client = client.iter().any(|(_, node)| node.is_some())
            || has_extras(&[piece, extension::piece::CONFIGURATION, configuration::piece::CLIENT]);
        if has_client || given.behavior.is_some() || has_extras(&[piece, extension::piece::CONFIGURATION]) {
            self.raw(extension::piece::CONFIGURATION);
            self.raw("{");
            let before = self.out.len();
            if given.behavior.is_some() {
                self.raw(configuration::piece::BEHAVIOR);
                write_value(self.tree, given.behavior, self.out);
            }
            if has_client {
                self.raw(configuration::piece::CLIENT);
                self.raw("{");
                let before = self.out.len();
                for (piece, node) in client.into_iter().filter(|(_, node)| node.is_some()) {
                    self.value(piece, node);
                }
                self.uncomma(before);
                self.raw("}");
            }
            self.uncomma(before);
            self.raw("}");
        }
        if given.id.is_some() {
            self.raw(extension::piece::CUSTOM_EXTENSION);
            self.first(custom_extension::piece::ID);
            self.text(Text::Value(given.id));
            self.raw("}");
        }
        self.raw("}");
    }

    fn collection(&mut self) {
        let flow = self.flow;
        self.raw(body::piece::COLLECTION);
        self.open(collection::piece::TYPE, COLLECTION_TYPE);
        self.raw(collection::piece::ATTRIBUTES);
        self.raw("[");
        for (index, attribute) in flow.attributes.iter().enumerate() {
            self.separate(index);
            self.attribute(attribute);
        }
        self.raw("]");
        self.raw(collection::piece::PAGE);
        self.first(page::piece::VIEWS);
        self.raw("[");
        for (index, view) in flow.views.iter().enumerate() {
            self.separate(index);
            self.view(view);
        }
        self.raw("]}}");
    }

    /// What the documented creates carry: id, display name, description, origin and data type, as far as known.
    fn attribute(&mut self, collected: &Attribute) {
        let id = collected.attribute.id().unwrap_or(Text::Fixed(""));
        let (description, origin, data_type) = match collected.attribute {
            AttributeRef::BuiltIn(known) => {
                (known.description.map(Text::Fixed), ORIGIN_BUILT_IN, Some(DataType::String))
            }
            AttributeRef::Custom(custom) => (custom.description, ORIGIN_CUSTOM, custom.data_type),
            AttributeRef::Unreadable => (None, ORIGIN_CUSTOM, None),
        };
        self.first(attribute::piece::ID);
        self.text(id);
        for (piece, text) in [
            (attribute::piece::DISPLAY_NAME, collected.attribute.name()),
            (attribute::piece::DESCRIPTION, description),
            (attribute::piece::ATTRIBUTE_TYPE, Some(Text::Fixed(origin))),
            (attribute::piece::DATA_TYPE, data_type.map(|known| Text::Fixed(known.as_str()))),
        ] {
            if let Some(text) = text {
                self.raw(piece);
                self.text(text);
            }
        }
        self.raw("}");
    }

    fn view(&mut self, shown: &View) {
        self.raw("{");
        let before = self.out.len();
        self.string(view::piece::TITLE, shown.title);
        self.string(view::piece::DESCRIPTION, shown.description);
        self.raw(view::piece::INPUTS);
        self.raw("[");
        // Whichever member comes first has a comma too many.
        self.out.remove(before);
        for (index, input) in self.flow.inputs_of(shown).iter().enumerate() {
            self.separate(index);
            self.input(input);
        }
        self.raw("]}");
    }

    fn input(&mut self, asked: &Input) {
        self.first(input::piece::ATTRIBUTE);
        self.text(asked.attribute.id().unwrap_or(Text::Fixed("")));
        for (member, fact) in INPUT_MEMBERS.iter().zip(asked.facts) {
            if let Some(text) = fact.value.or(member.when_absent.map(Text::Fixed)) {
                self.raw(member.piece);
                self.text(text);
            }
        }
        let options = self.flow.options_of(asked);
        if !options.is_empty() {
            self.raw(input::piece::OPTIONS);
            self.raw("[");
            for (index, choice) in options.iter().enumerate() {
                self.separate(index);
                self.first(option::piece::LABEL);
                self.text(Text::Value(choice.label.unwrap_or(NodeId::NONE)));
                self.value(option::piece::VALUE, choice.value.unwrap_or(NodeId::NONE));
                self.raw("}");
            }
            self.raw("]");
        }
        self.raw("}");
    }

    // --- Pieces ------------------------------------------------------------------------------------------------

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Whichever member comes first has a comma too many.
    fn uncomma(&mut self, before: usize) {
        if self.out.len() > before {
            self.out.remove(before);
        }
    }

    fn separate(&mut self, index: usize) {
        if index > 0 {
            self.raw(",");
        }
    }

    /// Opens an object with its first member: a piece without its comma.
    fn first(&mut self, piece: &str) {
        self.raw("{");
        self.raw(piece.get(1..).unwrap_or_default());
    }

    /// Opens an object with its type.
    fn open(&mut self, piece: &str, annotation: &str) {
        self.first(piece);
        self.raw("\"");
        self.raw(annotation);
        self.raw("\"");
    }

    /// A value as it is written.
    fn value(&mut self, piece: &str, node: NodeId) {
        self.raw(piece);
        self.out.extend_from_slice(self.tree.raw(node));
    }

    /// A member whose value is a text; nothing where there is none.
    fn string(&mut self, piece: &str, node: NodeId) {
        if self.tree.kind(node) == Kind::String {
            self.value(piece, node);
        }
    }

    fn text(&mut self, text: Text) {
        match text {
            Text::Value(node) => self.out.extend_from_slice(self.tree.raw(node)),
            Text::Key(node) => {
                let node = self.tree.node(node);
                self.out.extend_from_slice(self.tree.slice(node.key_start, node.key_end));
            }
            Text::Fixed(TRUE | FALSE) => {
                let Text::Fixed(word) = text else { return };
                self.raw(word);
            }
            Text::Fixed(text) => write_string(text.as_bytes(), self.out),
        }
    }
}
