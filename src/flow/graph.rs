//! From a Graph body to facts.

use super::read::Reader;
use super::{
    Application, Attribute, AttributeRef, Choice, Custom, Flow, Input, Provider, ProviderRef, Span, Text,
    TypeAnnotation, View, Words,
};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::graph::{
    self, application, applications, attribute, collection, conditions, input, interactive, methods, option, page,
    provider, user_create, view,
};
use crate::vocabulary::shape::OBJECT;
use crate::vocabulary::{attribute as attributes, input as inputs, provider as providers, user_type};

/// Reads the flow at `flow.node`.
pub(super) fn lower(tree: &Tree, flow: &mut Flow) {
    let mut problems = std::mem::take(&mut flow.problems);
    let mut lowering = Lowering { read: Reader { tree, problems: &mut problems }, flow };
    lowering.flow();
    flow.problems = problems;
}

struct Lowering<'t, 'p, 'f> {
    read: Reader<'t, 'p>,
    flow: &'f mut Flow,
}

impl Lowering<'_, '_, '_> {
    fn flow(&mut self) {
        use graph::flow as member;
        let members = self.read.members(self.flow.node, &member::SHAPE);
        self.flow.live = members.get(member::ID).is_some() || members.get(member::CONTEXT).is_some();
        self.annotation(self.flow.node, members.get(member::TYPE), graph::FLOW_TYPE);
        self.flow.name = members.get(member::DISPLAY_NAME);
        self.flow.description = members.get(member::DESCRIPTION);
        self.flow.priority = members.get(member::PRIORITY);
        self.conditions(members.get(member::CONDITIONS));
        self.interactive(members.get(member::INTERACTIVE));
        self.methods(members.get(member::METHODS));
        self.collection(members.get(member::COLLECTION));
        self.user_create(members.get(member::USER_CREATE));
    }

    /// The value, unless it is `null`, which to Graph is the same as nothing.
    fn not_null(&self, node: NodeId) -> NodeId {
        if self.read.tree.kind(node) == Kind::Null { NodeId::NONE } else { node }
    }

    fn annotation(&mut self, owner: NodeId, at: NodeId, expected: &'static str) {
        if self.read.tree.kind(owner) == Kind::Object {
            self.flow.types.push(TypeAnnotation { owner, at, expected });
        }
    }

    fn conditions(&mut self, node: NodeId) {
        let members = self.read.members(node, &conditions::SHAPE);
        let members = self.read.members(members.get(conditions::APPLICATIONS), &applications::SHAPE);
        for item in self.read.elements(members.get(applications::INCLUDE)) {
            if self.read.expect(item, OBJECT) {
                let members = self.read.members(item, &application::SHAPE);
                self.flow.applications.push(Application { at: item, app_id: members.get(application::APP_ID) });
            }
        }
    }

    fn interactive(&mut self, node: NodeId) {
        let members = self.read.members(node, &interactive::SHAPE);
        self.annotation(node, members.get(interactive::TYPE), graph::INTERACTIVE_TYPE);
        self.flow.handlers.interactive = self.not_null(node);
        self.flow.sign_up_at = members.get(interactive::SIGN_UP);
        self.flow.sign_up = self.read.boolean(self.flow.sign_up_at);
    }

    fn methods(&mut self, node: NodeId) {
        let members = self.read.members(node, &methods::SHAPE);
        self.annotation(node, members.get(methods::TYPE), graph::METHODS_TYPE);
        self.flow.handlers.methods = self.not_null(node);
        self.flow.providers_at = members.get(methods::PROVIDERS);
        for item in self.read.elements(self.flow.providers_at) {
            let provider = if self.read.expect(item, OBJECT) {
                let members = self.read.members(item, &provider::SHAPE);
                self.provider(item, members.get(provider::ID))
            } else {
                Provider { at: item, provider: ProviderRef::Unreadable, id: None }
            };
            self.flow.providers.push(provider);
        }
    }

    fn provider(&self, at: NodeId, id: NodeId) -> Provider {
        let Some(id) = self.read.string(id) else {
            return Provider { at, provider: ProviderRef::Unreadable, id: None };
        };
        let known = providers::by_id(&self.read.tree.text(id));
        Provider { at, provider: known.map_or(ProviderRef::ById, ProviderRef::Known), id: Some(Text::Value(id)) }
    }

    fn collection(&mut self, node: NodeId) {
        let members = self.read.members(node, &collection::SHAPE);
        self.annotation(node, members.get(collection::TYPE), graph::COLLECTION_TYPE);
        self.flow.handlers.collection = self.not_null(node);
        self.flow.collects = self.flow.handlers.collection.is_some();
        self.flow.attributes_at = self.not_null(members.get(collection::ATTRIBUTES));
        for item in self.read.elements(self.flow.attributes_at) {
            if self.read.expect(item, OBJECT) {
                let attribute = self.attribute(item);
                self.flow.attributes.push(Attribute { at: item, attribute });
            }
        }
        let page_members = self.read.members(members.get(collection::PAGE), &page::SHAPE);
        self.flow.handlers.views = self.not_null(page_members.get(page::VIEWS));
        for item in self.read.elements(self.flow.handlers.views) {
            if self.read.expect(item, OBJECT) {
                self.view(item);
            }
        }
    }

    fn attribute(&mut self, node: NodeId) -> AttributeRef {
        let members = self.read.members(node, &attribute::SHAPE);
        let id = members.get(attribute::ID);
        let data_type = self.read.word(members.get(attribute::DATA_TYPE), &[attributes::DATA_TYPES], Words::DataType);
        match self.attribute_of(id) {
            AttributeRef::Custom(custom) => AttributeRef::Custom(Custom {
                name: self.read.string(members.get(attribute::DISPLAY_NAME)).map(Text::Value),
                description: self.read.string(members.get(attribute::DESCRIPTION)).map(Text::Value),
                data_type: data_type.map(|fact| fact.value),
                ..custom
            }),
            other => other,
        }
    }

    fn attribute_of(&mut self, id: NodeId) -> AttributeRef {
        if self.read.string(id).is_none() {
            return AttributeRef::Unreadable;
        }
        let text = self.read.tree.text(id);
        match attributes::built_in_in_any_case(&text) {
            Some(known) => {
                if *known.id.as_bytes() != *text {
                    self.read.problems.push(super::Problem::LetterCase { node: id, right: known.id });
                }
                AttributeRef::BuiltIn(known)
            }
            None => AttributeRef::Custom(Custom { id: Some(Text::Value(id)), ..Custom::default() }),
        }
    }

    fn view(&mut self, node: NodeId) {
        let members = self.read.members(node, &view::SHAPE);
        let start = count(&self.flow.inputs);
        for item in self.read.elements(members.get(view::INPUTS)) {
            if self.read.expect(item, OBJECT) {
                self.input(item);
            }
        }
        self.flow.views.push(View {
            title: self.read.string(members.get(view::TITLE)),
            description: self.read.string(members.get(view::DESCRIPTION)),
            inputs: Span { start, end: count(&self.flow.inputs) },
        });
    }

    fn input(&mut self, node: NodeId) {
        let members = self.read.members(node, &input::SHAPE);
        let attribute_at = members.get(input::ATTRIBUTE);
        let attribute = self.attribute_of(attribute_at);
        let input_type = self.read.word(members.get(input::INPUT_TYPE), &[inputs::INPUT_TYPES], Words::InputType);
        let options = options(&mut self.read, members.get(input::OPTIONS), &mut self.flow.options);
        self.flow.inputs.push(Input {
            at: node,
            attribute,
            attribute_at: attribute_at.or(node),
            label: self.read.string(members.get(input::LABEL)).map(Text::Value),
            input_type,
            default_value: self.read.string(members.get(input::DEFAULT_VALUE)),
            hidden: self.read.boolean(members.get(input::HIDDEN)),
            editable: self.read.boolean(members.get(input::EDITABLE)),
            write_to_directory: self.read.boolean(members.get(input::WRITE_TO_DIRECTORY)),
            required: self.read.boolean(members.get(input::REQUIRED)),
            pattern: self.read.string(members.get(input::PATTERN)).map(Text::Value),
            options_at: members.get(input::OPTIONS),
            options,
        });
    }

    fn user_create(&mut self, node: NodeId) {
        let members = self.read.members(node, &user_create::SHAPE);
        self.annotation(node, members.get(user_create::TYPE), graph::USER_CREATE_TYPE);
        self.flow.user_type =
            self.read.word(members.get(user_create::USER_TYPE), &[user_type::USER_TYPES], Words::UserType);
    }
}

/// Reads the options of an input; both languages write them alike.
pub(super) fn options(read: &mut Reader, list: NodeId, into: &mut Vec<Choice>) -> Span {
    let start = count(into);
    for item in read.elements(list) {
        if read.expect(item, OBJECT) {
            let members = read.members(item, &option::SHAPE);
            into.push(Choice {
                at: item,
                label: read.string(members.get(option::LABEL)),
                value: read.string(members.get(option::VALUE)),
            });
        }
    }
    Span { start, end: count(into) }
}

/// The length of a list; a document is too short for one that does not fit.
pub(super) fn count<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
