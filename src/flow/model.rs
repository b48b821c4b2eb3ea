//! A user flow as a list of facts.

use super::{Application, Attribute, Choice, Declared, Fact, Input, Language, Problem, Provider, View};
use crate::source::NodeId;
use crate::vocabulary::user_type::UserType;

/// `@odata.type` of an object of a Graph body.
#[derive(Clone, Copy, Debug)]
pub struct TypeAnnotation {
    /// The object.
    pub owner: NodeId,
    /// The annotation; none where it is missing.
    pub at: NodeId,
    /// What it should read.
    pub expected: &'static str,
}

/// The parts of a Graph body that the reference requires.
#[derive(Clone, Copy, Debug)]
pub struct Handlers {
    /// `onInteractiveAuthFlowStart`
    pub interactive: NodeId,
    /// `onAuthenticationMethodLoadStart`
    pub methods: NodeId,
    /// `onAttributeCollection`
    pub collection: NodeId,
    /// `onAttributeCollection.attributeCollectionPage.views`
    pub views: NodeId,
}

impl Default for Handlers {
    fn default() -> Self {
        let none = NodeId::NONE;
        Self { interactive: none, methods: none, collection: none, views: none }
    }
}

/// A user flow.
#[derive(Debug)]
pub struct Flow {
    /// Where it stands.
    pub node: NodeId,
    /// The language it is written in.
    pub language: Language,
    /// Was it read from a tenant? Then members that cannot be sent are no mistake.
    pub live: bool,
    /// The name.
    pub name: NodeId,
    /// The description.
    pub description: NodeId,
    /// The priority.
    pub priority: NodeId,
    /// Where a Graph body says whether users may sign up.
    pub sign_up_at: NodeId,
    /// May users sign up?
    pub sign_up: Option<Fact<bool>>,
    /// The type of user to create.
    pub user_type: Option<Fact<UserType>>,
    /// Where the providers are listed.
    pub providers_at: NodeId,
    /// The providers.
    pub providers: Vec<Provider>,
    /// Are attributes collected? Then the payload has `onAttributeCollection`.
    pub collects: bool,
    /// Where the attributes are listed.
    pub attributes_at: NodeId,
    /// The attributes that are collected.
    pub attributes: Vec<Attribute>,
    /// The pages.
    pub views: Vec<View>,
    /// The inputs of all pages.
    pub inputs: Vec<Input>,
    /// The options of all inputs.
    pub options: Vec<Choice>,
    /// The applications.
    pub applications: Vec<Application>,
    /// The custom attributes that the definition declares.
    pub declared: Vec<Declared>,
    /// The parts of a Graph body that the reference requires.
    pub handlers: Handlers,
    /// The types of a Graph body's objects.
    pub types: Vec<TypeAnnotation>,
    /// What could not be read as a fact.
    pub problems: Vec<Problem>,
}

impl Default for Flow {
    fn default() -> Self {
        let none = NodeId::NONE;
        Self {
            node: none,
            language: Language::Definition,
            live: false,
            name: none,
            description: none,
            priority: none,
            sign_up_at: none,
            sign_up: None,
            user_type: None,
            providers_at: none,
            providers: Vec::new(),
            collects: false,
            attributes_at: none,
            attributes: Vec::new(),
            views: Vec::new(),
            inputs: Vec::new(),
            options: Vec::new(),
            applications: Vec::new(),
            declared: Vec::new(),
            handlers: Handlers::default(),
            types: Vec::new(),
            problems: Vec::new(),
        }
    }
}

impl Flow {
    /// Forgets all facts and keeps the buffers.
    pub(super) fn clear(&mut self) {
        let old = std::mem::take(self);
        *self = Self {
            providers: emptied(old.providers),
            attributes: emptied(old.attributes),
            views: emptied(old.views),
            inputs: emptied(old.inputs),
            options: emptied(old.options),
            applications: emptied(old.applications),
            declared: emptied(old.declared),
            types: emptied(old.types),
            problems: emptied(old.problems),
            ..Self::default()
        };
    }

    /// The options of an input.
    #[must_use]
    pub fn options_of(&self, input: &Input) -> &[Choice] {
        self.options.get(input.options.range()).unwrap_or_default()
    }

    /// The inputs of a page.
    #[must_use]
    pub fn inputs_of(&self, view: &View) -> &[Input] {
        self.inputs.get(view.inputs.range()).unwrap_or_default()
    }
}

fn emptied<T>(mut list: Vec<T>) -> Vec<T> {
    list.clear();
    list
}
