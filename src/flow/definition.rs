//! From a definition to facts: references resolved as far as the document goes, defaults filled in.

use super::graph::{count, options};
use super::read::Reader;
use super::{
    Application, Attribute, AttributeRef, Custom, Declared, Fact, Flow, Input, Problem, Provider, ProviderRef, Span,
    Text, View, Words,
};
use crate::source::{Kind, NodeId, Tree, same_in_any_case};
use crate::vocabulary::attribute::{self as attributes, DataType};
use crate::vocabulary::definition::{
    self, NO_ATTRIBUTES, VERSION, application, attribute, custom_attribute, page, pages_item, provider,
};
use crate::vocabulary::input::{self as inputs, InputType};
use crate::vocabulary::shape::{ARRAY_OR_STRING, OBJECT, OBJECT_OR_STRING};
use crate::vocabulary::{pattern, provider as providers, user_type};

/// Reads the flow at `flow.node`.
pub(super) fn lower(tree: &Tree, flow: &mut Flow) {
    let mut problems = std::mem::take(&mut flow.problems);
    let mut lowering = Lowering { read: Reader { tree, problems: &mut problems }, flow, omits_email: false };
    lowering.flow();
    flow.problems = problems;
}

struct Lowering<'t, 'p, 'f> {
    read: Reader<'t, 'p>,
    flow: &'f mut Flow,
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

    // --- Identity providers ------------------------------------------------------------------------------------

    fn providers(&mut self, list: NodeId) {
        self.flow.providers_at = list;
        for item in self.read.elements(list) {
            let (provider, id) = if !self.read.expect(item, OBJECT_OR_STRING) {
                (ProviderRef::Unreadable, None)
            } else if self.read.tree.kind(item) == Kind::String {
                let known = self.provider_word(item);
                (known, None)
            } else {
                self.provider_object(item)
            };
            self.flow.providers.push(Provider { at: item, provider, id });
        }
    }

    fn provider_word(&mut self, node: NodeId) -> ProviderRef {
        let text = self.read.tree.text(node);
        if let Some(known) = providers::by_word(&text) {
            return ProviderRef::Known(known);
        }
        let meant = providers::KNOWN.into_iter().find(|known| same_in_any_case(known.word.as_bytes(), &text));
        if let Some(known) = meant.filter(|_| !text.is_empty()) {
            self.read.problems.push(Problem::LetterCase { node, right: known.word });
            return ProviderRef::Known(known);
        }
        self.read.problems.push(Problem::UnknownProvider { node });
        ProviderRef::Unreadable
    }

    fn provider_object(&mut self, node: NodeId) -> (ProviderRef, Option<Text>) {
        let members = self.read.members(node, &provider::SHAPE);
        let id = self.read.string(members.get(provider::ID));
        let ways = [provider::TYPE, provider::OIDC, provider::SAML, provider::WS_FED];
        let mut given = ways.into_iter().filter(|&slot| members.get(slot).is_some());
        let Some(way) = given.next() else {
            if let Some(node) = id {
                let known = providers::by_id(&self.read.tree.text(node));
                return (known.map_or(ProviderRef::ById, ProviderRef::Known), Some(Text::Value(node)));
            }
            if members.get(provider::ID).is_none() {
                self.read.problems.push(Problem::MissingMember { node, shape: &provider::SHAPE, name: "type" });
            }
            return (ProviderRef::Unreadable, None);
        };
        if let Some(second) = given.next() {
            self.read.problems.push(Problem::Conflict { node: members.get(second), other: members.get(way) });
        }
        let named = members.get(way);
        let provider = match self.read.string(named) {
            None => ProviderRef::Unreadable,
            Some(word) if way == provider::TYPE => self.provider_word(word),
            Some(name) => ProviderRef::Named(name),
        };
        (provider, id.map(Text::Value))
    }

    // --- Applications ------------------------------------------------------------------------------------------

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

    // --- Attributes --------------------------------------------------------------------------------------------

    fn declared(&mut self, object: NodeId) {
        let object = if self.read.tree.kind(object) == Kind::Object { object } else { NodeId::NONE };
        for at in self.read.tree.children(object) {
            if !self.read.expect(at, OBJECT) {
                continue;
            }
            let members = self.read.members(at, &custom_attribute::SHAPE);
            let data_type =
                self.read.word(members.get(custom_attribute::DATA_TYPE), &[attributes::DATA_TYPES], Words::DataType);
            let custom = Custom {
                id: self.read.string(members.get(custom_attribute::ID)).map(Text::Value),
                name: Some(Text::Key(at)),
                description: self.read.string(members.get(custom_attribute::DESCRIPTION)).map(Text::Value),
                data_type: data_type.map(|fact| fact.value),
                declared: true,
            };
            self.flow.declared.push(Declared { at, custom });
        }
    }

    fn no_attributes(&mut self, node: NodeId) {
        if !self.read.tree.text_is(node, NO_ATTRIBUTES) {
            self.read.problems.push(Problem::WrongType { node, expected: ARRAY_OR_STRING });
        }
    }

    fn page(&mut self, node: NodeId, list: NodeId) {
        let members = self.read.members(node, &page::SHAPE);
        let inputs = self.attributes(list);
        self.flow.views.push(View {
            title: self.read.string(members.get(page::TITLE)),
            description: self.read.string(members.get(page::DESCRIPTION)),
            inputs,
        });
    }

    fn pages(&mut self, list: NodeId) {
        self.flow.collects = true;
        for item in self.read.elements(list) {
            if !self.read.expect(item, OBJECT) {
                continue;
            }
            let members = self.read.members(item, &pages_item::SHAPE);
            let inputs = self.attributes(members.get(pages_item::ATTRIBUTES));
            self.flow.views.push(View {
                title: self.read.string(members.get(pages_item::TITLE)),
                description: self.read.string(members.get(pages_item::DESCRIPTION)),
                inputs,
            });
        }
    }

    fn attributes(&mut self, list: NodeId) -> Span {
        let start = count(&self.flow.inputs);
        for item in self.read.elements(list) {
            if !self.read.expect(item, OBJECT_OR_STRING) {
                continue;
            }
            if self.read.tree.kind(item) == Kind::String {
                let attribute = self.attribute_of(item);
                self.flow.attributes.push(Attribute { at: item, attribute });
                let input = default_input(item, item, attribute);
                self.require(&input, input.label.is_none(), "label");
                self.require(&input, input.input_type.is_none(), "input");
                self.flow.inputs.push(input);
            } else {
                self.attribute_object(item);
            }
        }
        Span { start, end: count(&self.flow.inputs) }
    }

    fn attribute_object(&mut self, at: NodeId) {
        let members = self.read.members(at, &attribute::SHAPE);
        let (named, custom) = (members.get(attribute::ATTRIBUTE), members.get(attribute::CUSTOM));
        if named.is_some() && custom.is_some() {
            self.read.problems.push(Problem::Conflict { node: custom, other: named });
        } else if named.is_none() && custom.is_none() {
            self.read.problems.push(Problem::MissingMember { node: at, shape: &attribute::SHAPE, name: "attribute" });
        }
        let attribute = match (self.read.string(named), self.read.string(custom)) {
            (Some(named), _) => self.attribute_of(named),
            (None, Some(custom)) => self.custom_of(custom),
            (None, None) => AttributeRef::Unreadable,
        };
        let says = |read: &Reader, slot| read.tree.boolean(members.get(slot));
        if says(&self.read, attribute::OMIT) == Some(true) {
            self.omits_email |= attribute.is_built_in(attributes::EMAIL);
            return;
        }
        if says(&self.read, attribute::COLLECT) != Some(false) {
            self.flow.attributes.push(Attribute { at, attribute });
        }
        if says(&self.read, attribute::SHOW) == Some(false) {
            return;
        }

        let mut input = default_input(at, named.or(custom).or(at), attribute);
        let label = members.get(attribute::LABEL);
        if label.is_some() {
            input.label = self.read.string(label).map(Text::Value);
        } else {
            self.require(&input, input.label.is_none(), "label");
        }
        let input_word = members.get(attribute::INPUT);
        if input_word.is_some() {
            let lists = [inputs::INPUT_TYPES, inputs::INPUT_ALIASES];
            input.input_type = self.read.word(input_word, &lists, Words::InputType);
            input.pattern = default_pattern(attribute, input.input_type.map(|fact| fact.value));
        } else {
            self.require(&input, input.input_type.is_none(), "input");
        }
        input.default_value = self.read.string(members.get(attribute::DEFAULT_VALUE));
        input.hidden = self.read.boolean(members.get(attribute::HIDDEN)).or(input.hidden);
        input.editable = self.read.boolean(members.get(attribute::EDITABLE)).or(input.editable);
        input.required = self.read.boolean(members.get(attribute::REQUIRED)).or(input.required);
        input.write_to_directory =
            self.read.boolean(members.get(attribute::WRITE_TO_DIRECTORY)).or(input.write_to_directory);
        let pattern = members.get(attribute::PATTERN);
        if pattern.is_some() {
            input.pattern = self.read.string(pattern).map(Text::Value);
        }
        input.options_at = members.get(attribute::OPTIONS);
        input.options = options(&mut self.read, input.options_at, &mut self.flow.options);
        self.flow.inputs.push(input);
    }

    /// An attribute of which only the id is known brings neither label nor type: they have to be said. One that is
    /// known by its name alone may bring both once a tenant is known.
    fn require(&mut self, input: &Input, is_missing: bool, name: &'static str) {
        if is_missing && input.attribute.id().is_some() {
            self.read.problems.push(Problem::MissingMember { node: input.at, shape: &attribute::SHAPE, name });
        }
    }

    /// A built-in attribute, an id, or the display name of a custom one; built-in ids win.
    fn attribute_of(&mut self, node: NodeId) -> AttributeRef {
        let text = self.read.tree.text(node);
        if let Some(known) = attributes::built_in(&text) {
            return AttributeRef::BuiltIn(known);
        }
        if text.starts_with(attributes::EXTENSION_PREFIX.as_bytes()) {
            let declared = self
                .flow
                .declared
                .iter()
                .find(|declared| declared.custom.id.is_some_and(|id| id.resolve(self.read.tree) == text));
            let known = declared.map(|declared| declared.custom).unwrap_or_default();
            return AttributeRef::Custom(Custom { id: Some(Text::Value(node)), ..known });
        }
        let custom = self.custom_of(node);
        match attributes::built_in_in_any_case(&text) {
            Some(known) if !matches!(custom, AttributeRef::Custom(Custom { declared: true, .. })) => {
                self.read.problems.push(Problem::LetterCase { node, right: known.id });
                AttributeRef::BuiltIn(known)
            }
            _ => custom,
        }
    }

    /// The custom attribute of this display name.
    fn custom_of(&self, node: NodeId) -> AttributeRef {
        let text = self.read.tree.text(node);
        let declared = self.flow.declared.iter().find(|declared| self.read.tree.key(declared.at) == text);
        let custom = declared.map(|declared| declared.custom);
        AttributeRef::Custom(custom.unwrap_or(Custom { name: Some(Text::Value(node)), ..Custom::default() }))
    }

    /// Every documented flow collects the e-mail address, first and hidden (AT-3).
    fn imply_email(&mut self) {
        if self.flow.attributes.iter().any(|item| item.attribute.is_built_in(attributes::EMAIL))
            || self.flow.inputs.iter().any(|input| input.attribute.is_built_in(attributes::EMAIL))
        {
            return;
        }
        let Some(email) = attributes::built_in(attributes::EMAIL.as_bytes()) else {
            return;
        };
        let attribute = AttributeRef::BuiltIn(email);
        let at = self.flow.attributes_at.or(self.flow.node);
        self.flow.attributes.insert(0, Attribute { at, attribute });
        self.flow.inputs.insert(0, default_input(at, at, attribute));
        for (index, view) in self.flow.views.iter_mut().enumerate() {
            view.inputs.end += 1;
            view.inputs.start += u32::from(index > 0);
        }
    }
}

/// The input of an attribute of which nothing else is said.
fn default_input(at: NodeId, attribute_at: NodeId, attribute: AttributeRef) -> Input {
    let is_email = attribute.is_built_in(attributes::EMAIL);
    let says = |value| Some(Fact { value, at });
    let data_type = match attribute {
        AttributeRef::BuiltIn(_) => Some(DataType::String),
        AttributeRef::Custom(custom) => custom.data_type,
        AttributeRef::Unreadable => None,
    };
    let input_type = match data_type {
        Some(DataType::String | DataType::Int64) => Some(InputType::Text),
        Some(DataType::Boolean) => Some(InputType::Boolean),
        Some(DataType::StringCollection | DataType::DateTime) | None => None,
    };
    Input {
        at,
        attribute,
        attribute_at,
        label: attribute.name(),
        input_type: input_type.map(|value| Fact { value, at }),
        default_value: None,
        hidden: says(is_email),
        editable: says(!is_email),
        write_to_directory: says(true),
        required: says(is_email),
        pattern: default_pattern(attribute, input_type),
        options_at: NodeId::NONE,
        options: Span::default(),
    }
}

/// Only what is typed in has a pattern.
fn default_pattern(attribute: AttributeRef, input_type: Option<InputType>) -> Option<Text> {
    if input_type != Some(InputType::Text) {
        return None;
    }
    Some(Text::Fixed(match attribute {
        _ if attribute.is_built_in(attributes::EMAIL) => pattern::EMAIL,
        AttributeRef::Custom(Custom { data_type: Some(DataType::Int64), .. }) => pattern::DIGITS,
        _ => pattern::ANYTHING,
    }))
}
