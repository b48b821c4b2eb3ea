//! From a Graph body to facts.

use super::read::Reader;
use super::{
    Application, Attribute, AttributeRef, Choice, Custom, Extension, Extra, Fact, Flow, Input, Problem, Provider,
    ProviderRef, Span, Text, TypeAnnotation, View, Words,
};
use crate::order::{Keyed, find, sorted};
use crate::source::{Kind, NodeId, Tree};
use crate::tenant::{List, Tenant};
use crate::vocabulary::graph::{
    self, application, applications, attribute, client, collection, conditions, configuration, custom_extension,
    extension, input, interactive, methods, option, page, provider, user_create, view,
};
use crate::vocabulary::input::{INPUT_MEMBERS, MemberKind};
use crate::vocabulary::provider::SECRETS;
use crate::vocabulary::shape::OBJECT;
use crate::vocabulary::words::value_of;
use crate::vocabulary::{attribute as attributes, provider as providers};

/// Reads the flow at `flow.node`.
pub(super) fn lower(tree: &Tree, tenant: &Tenant, flow: &mut Flow) {
    let mut problems = std::mem::take(&mut flow.problems);
    let mut lowering = Lowering { read: Reader { tree, is_graph: true, problems: &mut problems }, tenant, flow };
    lowering.flow();
    flow.problems = problems;
}

struct Lowering<'t, 'p, 'f> {
    read: Reader<'t, 'p>,
    tenant: &'f Tenant<'t>,
    flow: &'f mut Flow,
}

impl Lowering<'_, '_, '_> {
    fn flow(&mut self) {
        use graph::flow as member;
        let members = self.read.members(self.flow.node, &member::SHAPE);
        self.flow.is_response = members.get(member::ID).is_some() || members.get(member::CONTEXT).is_some();
        self.flow.live |= self.flow.is_response;
        self.annotation(self.flow.node, members.get(member::TYPE), graph::FLOW_TYPE);
        self.flow.name = members.get(member::DISPLAY_NAME);
        self.flow.description = members.get(member::DESCRIPTION);
        self.flow.priority = members.get(member::PRIORITY);
        self.conditions(members.get(member::CONDITIONS));
        self.interactive(members.get(member::INTERACTIVE));
        self.methods(members.get(member::METHODS));
        self.collection(members.get(member::COLLECTION));
        self.user_create(members.get(member::USER_CREATE));
        self.flow.extensions = [(member::START, graph::START_TYPE), (member::SUBMIT, graph::SUBMIT_TYPE)]
            .map(|(slot, expected)| self.extension(members.get(slot), expected));
        let required = [self.flow.name, self.flow.handlers.interactive, self.flow.handlers.methods];
        self.flow.is_partial = required.iter().any(|node| node.is_none());
        self.extras();
    }

    /// What the definition language has no word for is kept as it is.
    fn extras(&mut self) {
        for problem in &*self.read.problems {
            let node = match *problem {
                Problem::UnknownMember { node, .. } => node,
                Problem::BetaOnly { node } if node != self.flow.priority => node,
                _ => continue,
            };
            let is_known_noise = self.read.tree.key(node) == graph::SUPPORTED_TENANT_TYPES;
            if !is_known_noise && !is_noise(self.read.tree, node) && !is_secret(self.read.tree, node) {
                self.flow.extras.push(Extra { at: node, path: NodeId::NONE, value: node });
            }
        }
    }

    /// Access packages are in no schema, and an empty list in many responses: any others are kept.
    fn access_packages(&mut self, at: NodeId) {
        if at.is_some() && !is_noise(self.read.tree, at) {
            self.flow.extras.push(Extra { at, path: NodeId::NONE, value: at });
        }
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
        let of = members.get(conditions::APPLICATIONS);
        let members = self.read.members(of, &applications::SHAPE);
        // On whichever level: `null` says that there is none.
        let says_none = [node, of].into_iter().any(|node| self.read.tree.kind(node) == Kind::Null);
        self.flow.lacks_applications = !says_none && members.get(applications::INCLUDE).is_none();
        self.flow.applications_at = members.get(applications::INCLUDE);
        for item in self.read.tree.elements(self.flow.applications_at) {
            if self.read.expect(item, OBJECT) {
                let members = self.read.members(item, &application::SHAPE);
                let app_id = members.get(application::APP_ID);
                self.flow.applications.push(Application { at: item, app_id, name: NodeId::NONE });
            }
        }
    }

    fn interactive(&mut self, node: NodeId) {
        let members = self.read.members(node, &interactive::SHAPE);
        self.annotation(node, members.get(interactive::TYPE), graph::INTERACTIVE_TYPE);
        self.flow.handlers.interactive = self.not_null(node);
        self.flow.sign_up = self.read.fact(members.get(interactive::SIGN_UP), MemberKind::Flag);
    }

    fn methods(&mut self, node: NodeId) {
        let members = self.read.members(node, &methods::SHAPE);
        self.annotation(node, members.get(methods::TYPE), graph::METHODS_TYPE);
        self.flow.handlers.methods = self.not_null(node);
        self.flow.providers_at = members.get(methods::PROVIDERS);
        for item in self.read.tree.elements(self.flow.providers_at) {
            let provider = if self.read.expect(item, OBJECT) {
                let members = self.read.members(item, &provider::SHAPE);
                self.provider(item, members.get(provider::ID), members.get(provider::PROVIDER_TYPE))
            } else {
                Provider { at: item, provider: ProviderRef::Unreadable, id: None, declaration: NodeId::NONE }
            };
            self.flow.providers.push(provider);
        }
    }

    fn provider(&mut self, at: NodeId, id: NodeId, provider_type: NodeId) -> Provider {
        let id = self.read.named(id);
        let Some(id) = self.read.string(id) else {
            return Provider { at, provider: ProviderRef::Unreadable, id: None, declaration: NodeId::NONE };
        };
        let tree = self.read.tree;
        let known = providers::by_id(tree.text(id));
        let known = known.or_else(|| providers::by_type(tree.text(self.read.string(provider_type)?)));
        let provider = known.map_or(ProviderRef::ById, ProviderRef::Known);
        Provider { at, provider, id: Some(Text::Value(id)), declaration: NodeId::NONE }
    }

    fn collection(&mut self, node: NodeId) {
        let members = self.read.members(node, &collection::SHAPE);
        self.annotation(node, members.get(collection::TYPE), graph::COLLECTION_TYPE);
        self.flow.handlers.collection = self.not_null(node);
        self.flow.collects = self.flow.handlers.collection.is_some();
        self.access_packages(members.get(collection::ACCESS_PACKAGES));
        self.flow.attributes_at = self.not_null(members.get(collection::ATTRIBUTES));
        for item in self.read.tree.elements(self.flow.attributes_at) {
            if self.read.expect(item, OBJECT) {
                let attribute = self.attribute(item);
                self.flow.attributes.push(Attribute { at: item, attribute });
            }
        }
        let page_members = self.read.members(members.get(collection::PAGE), &page::SHAPE);
        self.flow.handlers.views = self.not_null(page_members.get(page::VIEWS));
        for item in self.read.tree.elements(self.flow.handlers.views) {
            if self.read.expect(item, OBJECT) {
                self.view(item);
            }
        }
        self.data_types();
    }

    fn attribute(&mut self, node: NodeId) -> AttributeRef {
        let members = self.read.members(node, &attribute::SHAPE);
        let id = members.get(attribute::ID);
        let data_type = self.read.word(members.get(attribute::DATA_TYPE), Words::DataType);
        match self.attribute_of(id) {
            AttributeRef::Custom(custom) => AttributeRef::Custom(Custom {
                name: self.read.string(members.get(attribute::DISPLAY_NAME)).map(Text::Value),
                description: self.read.string(members.get(attribute::DESCRIPTION)).map(Text::Value),
                data_type: data_type.and_then(attributes::data_type).or(custom.data_type),
                ..custom
            }),
            other => other,
        }
    }

    fn attribute_of(&mut self, id: NodeId) -> AttributeRef {
        let id = self.read.named(id);
        if self.read.string(id).is_none() {
            return AttributeRef::Unreadable;
        }
        let text = self.read.tree.text(id);
        if let Some(known) = attributes::built_in_in_any_case(text) {
            if *known.id.as_bytes() != *text {
                self.read.note(super::Problem::LetterCase { node: id, right: known.id });
            }
            return AttributeRef::BuiltIn(known);
        }
        let known = custom_of(self.read.tree, self.tenant.by_id(List::UserFlowAttributes, text));
        AttributeRef::Custom(Custom { id: Some(Text::Value(id)), data_type: known.data_type, ..Custom::default() })
    }

    fn view(&mut self, node: NodeId) {
        let members = self.read.members(node, &view::SHAPE);
        let start = count(&self.flow.inputs);
        for item in self.read.tree.elements(members.get(view::INPUTS)) {
            if self.read.expect(item, OBJECT) {
                self.input(item);
            }
        }
        let inputs = Span { start, end: count(&self.flow.inputs) };
        let (title, description) = (members.get(view::TITLE), members.get(view::DESCRIPTION));
        self.flow.views.push(View { at: node, title, description, inputs });
    }

    fn input(&mut self, node: NodeId) {
        let members = self.read.members(node, &input::SHAPE);
        let attribute_at = members.get(input::ATTRIBUTE);
        let attribute = self.attribute_of(attribute_at);
        let facts = std::array::from_fn(|index| {
            INPUT_MEMBERS.get(index).map_or(Fact::NONE, |member| self.read.fact(members.get(member.graph), member.kind))
        });
        let options_at = members.get(input::OPTIONS);
        let options = options(&mut self.read, options_at, &mut self.flow.options);
        let (attribute_at, data_type) = (attribute_at.or(node), attribute.data_type());
        self.flow.inputs.push(Input { at: node, attribute, attribute_at, data_type, facts, options_at, options });
    }

    /// An input has an id and no more; what is collected says the rest, where the tenant does not.
    fn data_types(&mut self) {
        let tree = self.read.tree;
        let mut ids = Keyed::new();
        for (place, Attribute { attribute, .. }) in self.flow.attributes.iter().enumerate() {
            if let AttributeRef::Custom(Custom { id: Some(id), data_type: Some(_), .. }) = attribute {
                ids.push((id.resolve(tree), place));
            }
        }
        let ids = sorted(ids);
        for input in self.flow.inputs.iter_mut().filter(|input| input.data_type.is_none()) {
            let place = input.attribute.id().and_then(|id| find(&ids, id.resolve(tree)));
            let collected = place.and_then(|place| self.flow.attributes.get(place));
            input.data_type = collected.and_then(|collected| collected.attribute.data_type());
        }
    }

    fn user_create(&mut self, node: NodeId) {
        let members = self.read.members(node, &user_create::SHAPE);
        self.annotation(node, members.get(user_create::TYPE), graph::USER_CREATE_TYPE);
        self.flow.handlers.user_create = self.not_null(node);
        self.access_packages(members.get(user_create::ACCESS_PACKAGES));
        let at = members.get(user_create::USER_TYPE);
        self.flow.user_type = Fact { value: self.read.word(at, Words::UserType), at };
    }

    fn extension(&mut self, at: NodeId, expected: &'static str) -> Extension {
        let members = self.read.members(at, &extension::SHAPE);
        self.annotation(at, members.get(extension::TYPE), expected);
        let target = self.read.members(members.get(extension::CUSTOM_EXTENSION), &custom_extension::SHAPE);
        let settings = self.read.members(members.get(extension::CONFIGURATION), &configuration::SHAPE);
        let client = self.read.members(settings.get(configuration::CLIENT), &client::SHAPE);
        Extension {
            at,
            id: self.read.named(target.get(custom_extension::ID)),
            name: target.get(custom_extension::DISPLAY_NAME),
            timeout: self.not_null(client.get(client::TIMEOUT)),
            retries: self.not_null(client.get(client::RETRIES)),
            behavior: self.not_null(settings.get(configuration::BEHAVIOR)),
        }
    }
}

/// Says `null`, `false`, or an empty list anything? Not in a Graph body.
pub(crate) fn is_noise(tree: &Tree, node: NodeId) -> bool {
    match tree.kind(node) {
        Kind::Null => true,
        Kind::Boolean => tree.boolean(node) == Some(false),
        Kind::Array => tree.is_empty(node),
        _ => false,
    }
}

/// Is it a member that is named as those that hold a secret?
#[must_use]
#[inline(never)]
pub fn is_secret_member(tree: &Tree, node: NodeId) -> bool {
    tree.node(node).has_key() && SECRETS.iter().any(|name| tree.is_named(node, name))
}

/// Is it a member that holds a secret, and one that is not masked?
#[must_use]
pub fn is_secret(tree: &Tree, node: NodeId) -> bool {
    is_secret_member(tree, node) && tree.kind(node) == Kind::String && tree.text(node).iter().any(|byte| *byte != b'*')
}

/// What an object of Graph says of a custom attribute.
pub(crate) fn custom_of(tree: &Tree, object: NodeId) -> Custom {
    let text = |slot: usize| {
        let name = attribute::SHAPE.name(slot);
        let node = tree.member(object, name);
        (tree.kind(node) == Kind::String).then_some(node)
    };
    let data_type = text(attribute::DATA_TYPE).and_then(|node| {
        let text = tree.text(node);
        value_of(attributes::DATA_TYPES, text)
    });
    Custom {
        id: text(attribute::ID).map(Text::Value),
        name: text(attribute::DISPLAY_NAME).map(Text::Value),
        description: text(attribute::DESCRIPTION).map(Text::Value),
        data_type,
        declared: false,
    }
}

/// Reads the options of an input; both languages write them alike.
pub(super) fn options(read: &mut Reader, list: NodeId, into: &mut Vec<Choice>) -> Span {
    let start = count(into);
    for item in read.tree.elements(list) {
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
