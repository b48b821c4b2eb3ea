//! A user flow as a list of facts.

use super::{
    Application, Attribute, Choice, Declared, DeclaredProvider, Extension, Extra, Fact, Input, Language, Problem,
    Provider, View,
};
use crate::source::NodeId;

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
#[derive(Clone, Copy, Debug, Default)]
pub struct Handlers {
    /// `onInteractiveAuthFlowStart`
    pub interactive: NodeId,
    /// `onAuthenticationMethodLoadStart`
    pub methods: NodeId,
    /// `onAttributeCollection`
    pub collection: NodeId,
    /// `onAttributeCollection.attributeCollectionPage.views`
    pub views: NodeId,
    /// `onUserCreateStart`
    pub user_create: NodeId,
}

/// A user flow.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Flow {
    /// Where it stands.
    pub node: NodeId,
    /// The language it is written in.
    pub language: Language,
    /// Was it read from a tenant? Then members that cannot be sent are no mistake.
    pub live: bool,
    /// Does it carry what only a response carries?
    pub is_response: bool,
    /// The name.
    pub name: NodeId,
    /// The description.
    pub description: NodeId,
    /// The priority.
    pub priority: NodeId,
    /// Does it say less than a whole flow? So does what was imported from a body that leaves something out.
    pub is_partial: bool,
    /// Where a definition says so.
    pub partial_at: NodeId,
    /// The name before.
    pub renamed_from: NodeId,
    /// May users sign up?
    pub sign_up: Fact,
    /// The type of user to create.
    pub user_type: Fact,
    /// Where it is asserted that passwords can be reset.
    pub password_reset: NodeId,
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
    /// Where a definition asks for no e-mail address.
    pub omits_email: bool,
    /// Is the e-mail address asked for without being listed?
    pub implies_email: bool,
    /// Where the applications are listed.
    pub applications_at: NodeId,
    /// Does a Graph body leave them out, so that they are not known where it was read from a tenant?
    pub lacks_applications: bool,
    /// The applications.
    pub applications: Vec<Application>,
    /// The custom attributes that the definition declares.
    pub declared: Vec<Declared>,
    /// The identity providers that the definition declares.
    pub declared_providers: Vec<DeclaredProvider>,
    /// The extensions: before the attribute page is shown, and when it is submitted.
    pub extensions: [Extension; 2],
    /// What the definition language does not know.
    pub extras: Vec<Extra>,
    /// The parts of a Graph body that the reference requires.
    pub handlers: Handlers,
    /// The types of a Graph body's objects.
    pub types: Vec<TypeAnnotation>,
    /// What could not be read as a fact.
    pub problems: Vec<Problem>,
}

impl Flow {
    /// May required members be missing?
    #[must_use]
    pub fn may_lack(&self) -> bool {
        self.is_partial && (self.language == Language::Definition || self.live)
    }

    /// Where the definition declares a provider, what it says there.
    #[must_use]
    #[inline(never)]
    pub fn declared_provider(&self, provider: &Provider) -> Option<&DeclaredProvider> {
        // They stand in the order of the text.
        let place = self.declared_providers.partition_point(|declared| declared.at < provider.declaration);
        self.declared_providers.get(place).filter(|_| provider.declaration.is_some())
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
