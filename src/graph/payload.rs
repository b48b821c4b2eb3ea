//! The body of `POST /identity/authenticationEventsFlows`.
//!
//! Texts of the document are copied as they are written, escapes included; member names come with the punctuation
//! around them. Nothing is built while there are errors, so that what is missing here has been reported before.

use crate::flow::{Attribute, AttributeRef, Choice, Fact, Flow, Input, Provider, ProviderRef, Text, View};
use crate::json::write_str;
use crate::rules::GraphVersion;
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::attribute::DataType;
use crate::vocabulary::graph::{COLLECTION_TYPE, FLOW_TYPE, INTERACTIVE_TYPE, METHODS_TYPE, USER_CREATE_TYPE};

/// Writes the body that creates the flow.
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
        self.tagged(r#"{"@odata.type":""#, FLOW_TYPE);
        self.value(r#","displayName":"#, flow.name);
        self.string(r#","description":"#, Some(flow.description));
        if version == GraphVersion::Beta && self.tree.kind(flow.priority) == Kind::Number {
            self.value(r#","priority":"#, flow.priority);
        }
        if !flow.applications.is_empty() {
            self.raw(r#","conditions":{"applications":{"includeApplications":["#);
            for (index, application) in flow.applications.iter().enumerate() {
                self.value(if index > 0 { r#",{"appId":"# } else { r#"{"appId":"# }, application.app_id);
                self.raw("}");
            }
            self.raw("]}}");
        }
        self.tagged(r#","onInteractiveAuthFlowStart":{"@odata.type":""#, INTERACTIVE_TYPE);
        self.flag(r#","isSignUpAllowed":"#, flow.sign_up, false);
        self.tagged(r#"},"onAuthenticationMethodLoadStart":{"@odata.type":""#, METHODS_TYPE);
        self.raw(r#","identityProviders":["#);
        for (index, provider) in flow.providers.iter().enumerate() {
            self.raw(if index > 0 { r#",{"id":"# } else { r#"{"id":"# });
            self.provider_id(provider);
            self.raw("}");
        }
        self.raw("]}");
        if flow.collects {
            self.collection();
        }
        if let Some(user_type) = flow.user_type {
            self.tagged(r#","onUserCreateStart":{"@odata.type":""#, USER_CREATE_TYPE);
            self.raw(r#","userTypeToCreate":""#);
            self.raw(user_type.value.as_str());
            self.raw(r#""}"#);
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

    fn collection(&mut self) {
        let flow = self.flow;
        self.tagged(r#","onAttributeCollection":{"@odata.type":""#, COLLECTION_TYPE);
        self.raw(r#","attributes":["#);
        for (index, attribute) in flow.attributes.iter().enumerate() {
            self.separate(index);
            self.attribute(attribute);
        }
        self.raw(r#"],"attributeCollectionPage":{"views":["#);
        for (index, view) in flow.views.iter().enumerate() {
            self.separate(index);
            self.view(view);
        }
        self.raw("]}}");
    }

    /// What the documented creates carry: id, display name, description, origin and data type, as far as known.
    fn attribute(&mut self, attribute: &Attribute) {
        match attribute.attribute {
            AttributeRef::BuiltIn(known) => {
                self.tagged(r#"{"id":""#, known.id);
                self.tagged(r#","displayName":""#, known.label);
                if let Some(description) = known.description {
                    self.tagged(r#","description":""#, description);
                }
                self.tagged(r#","userFlowAttributeType":"builtIn","dataType":""#, DataType::String.as_str());
            }
            AttributeRef::Custom(custom) => {
                self.raw(r#"{"id":"#);
                self.text(custom.id.unwrap_or(Text::Fixed("")));
                for (member, text) in [(r#","displayName":"#, custom.name), (r#","description":"#, custom.description)]
                {
                    if let Some(text) = text {
                        self.raw(member);
                        self.text(text);
                    }
                }
                self.raw(r#","userFlowAttributeType":"custom""#);
                if let Some(data_type) = custom.data_type {
                    self.tagged(r#","dataType":""#, data_type.as_str());
                }
            }
            AttributeRef::Unreadable => self.raw("{"),
        }
        self.raw("}");
    }

    fn view(&mut self, view: &View) {
        self.raw("{");
        let before = self.out.len();
        self.string(r#","title":"#, view.title);
        self.string(r#","description":"#, view.description);
        self.raw(r#","inputs":["#);
        // Whichever member comes first has a comma too many.
        self.out.remove(before);
        for (index, input) in self.flow.inputs_of(view).iter().enumerate() {
            self.separate(index);
            self.input(input);
        }
        self.raw("]}");
    }

    fn input(&mut self, input: &Input) {
        self.raw(r#"{"attribute":"#);
        self.text(input.attribute.id().unwrap_or(Text::Fixed("")));
        self.raw(r#","label":"#);
        self.text(input.label.unwrap_or(Text::Fixed("")));
        if let Some(input_type) = input.input_type {
            self.tagged(r#","inputType":""#, input_type.value.as_str());
        }
        self.string(r#","defaultValue":"#, input.default_value);
        self.flag(r#","hidden":"#, input.hidden, false);
        self.flag(r#","editable":"#, input.editable, true);
        self.flag(r#","writeToDirectory":"#, input.write_to_directory, true);
        self.flag(r#","required":"#, input.required, false);
        if let Some(pattern) = input.pattern {
            self.raw(r#","validationRegEx":"#);
            self.text(pattern);
        }
        let options = self.flow.options_of(input);
        if !options.is_empty() {
            self.raw(r#","options":["#);
            for (index, option) in options.iter().enumerate() {
                self.separate(index);
                self.option(option);
            }
            self.raw("]");
        }
        self.raw("}");
    }

    fn option(&mut self, option: &Choice) {
        self.value(r#"{"label":"#, option.label.unwrap_or(NodeId::NONE));
        self.value(r#","value":"#, option.value.unwrap_or(NodeId::NONE));
        self.raw("}");
    }

    // --- Pieces ------------------------------------------------------------------------------------------------

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn separate(&mut self, index: usize) {
        if index > 0 {
            self.raw(",");
        }
    }

    /// A piece that ends in a quotation mark, a word that needs no escapes, and the closing mark.
    fn tagged(&mut self, piece: &str, word: &str) {
        self.raw(piece);
        self.raw(word);
        self.raw("\"");
    }

    /// A value as it is written.
    fn value(&mut self, member: &str, node: NodeId) {
        self.raw(member);
        self.out.extend_from_slice(self.tree.raw(node));
    }

    /// A member whose value is a text; nothing where there is none.
    fn string(&mut self, member: &str, node: Option<NodeId>) {
        if let Some(node) = node.filter(|&node| self.tree.kind(node) == Kind::String) {
            self.value(member, node);
        }
    }

    fn flag(&mut self, member: &str, fact: Option<Fact<bool>>, default: bool) {
        self.raw(member);
        self.raw(if fact.map_or(default, |fact| fact.value) { "true" } else { "false" });
    }

    fn text(&mut self, text: Text) {
        match text {
            Text::Value(node) => self.out.extend_from_slice(self.tree.raw(node)),
            Text::Key(node) => {
                let node = self.tree.node(node);
                self.out.extend_from_slice(self.tree.slice(node.key_start, node.key_end));
            }
            Text::Fixed(text) => write_str(text, self.out),
        }
    }
}
