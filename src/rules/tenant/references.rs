//! What a flow refers to in the tenant, in one walk for the rules that ask.

use crate::flow::{AttributeRef, Flow, ProviderRef, Text};
use crate::rules::attribute::has_wrong_id;
use crate::rules::{Context, Purpose};
use crate::source::NodeId;
use crate::tenant::List;
use crate::vocabulary::provider::{FEDERATED, KnownProvider, Tenants};
use crate::vocabulary::variable::is_guid;

/// What a reference is to. In the order of the wordings of the rule about those that the tenant does not have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Provider,
    /// One with a documented id, by which it is built where no other is known.
    KnownProvider,
    Attribute,
    Application,
    Extension,
}

/// A reference.
pub(super) struct Reference {
    pub(super) to: To,
    /// The lists that it may be in.
    pub(super) lists: &'static [List],
    /// The identity provider, where it is one with a documented id.
    pub(super) known: Option<&'static KnownProvider>,
    /// Where the id is written, here or in the tenant; none where it is not known, or has not the form of one.
    pub(super) id: NodeId,
    /// Where the reference is written.
    pub(super) at: NodeId,
}

const PROVIDERS: &[List] = &[List::IdentityProviders, List::FederationConfigurations];
const REGISTERED: &[List] = &[List::IdentityProviders];
const FEDERATIONS: &[List] = &[List::FederationConfigurations];
const ATTRIBUTES: &[List] = &[List::UserFlowAttributes];
const APPLICATIONS: &[List] = &[List::Applications];
const EXTENSIONS: &[List] = &[List::CustomAuthenticationExtensions];

/// All references of a flow. Built-in attributes, the two e-mail methods, and what external tenants cannot have are none;
/// nor, unless it is built, are the ids of declared attributes, which may yet have to be created.
pub(super) fn references(context: &Context, flow: &Flow) -> Vec<Reference> {
    let tree = context.tree;
    let mut all = Vec::new();
    for provider in &flow.providers {
        let id = node_of(provider.id);
        let (lists, known) = match provider.provider {
            ProviderRef::Known(known) if known.tenants == Tenants::ExternalFederated => (REGISTERED, Some(known)),
            ProviderRef::Named(name) if *tree.key(name) == *FEDERATED[0].0.as_bytes() => (REGISTERED, None),
            ProviderRef::Named(_) => (FEDERATIONS, None),
            ProviderRef::ById => (PROVIDERS, None),
            ProviderRef::Known(_) | ProviderRef::Unreadable => continue,
        };
        // What is declared may yet have to be created, unless the tenant has several that it could be.
        if id.is_none() && flow.declared_provider(provider).is_some_and(|declared| !declared.is_ambiguous) {
            continue;
        }
        let to = if known.is_some() && id.is_none() { To::KnownProvider } else { To::Provider };
        all.push(Reference { to, lists, known, id, at: provider.at });
    }
    for input in &flow.inputs {
        add_attribute(context, input.attribute, &mut all);
    }
    for item in &flow.attributes {
        add_attribute(context, item.attribute, &mut all);
    }
    for application in &flow.applications {
        let is_id = is_guid(super::id_of(tree, application.app_id));
        let id = if is_id { application.app_id } else { NodeId::NONE };
        all.push(Reference { to: To::Application, lists: APPLICATIONS, known: None, id, at: application.at });
    }
    for extension in &flow.extensions {
        if extension.id.or(extension.name).is_some() {
            let (id, at) = (extension.id, extension.at);
            all.push(Reference { to: To::Extension, lists: EXTENSIONS, known: None, id, at });
        }
    }
    all
}

#[inline(never)]
fn add_attribute(context: &Context, attribute: AttributeRef, all: &mut Vec<Reference>) {
    let AttributeRef::Custom(custom) = attribute else { return };
    let is_open = custom.declared && context.purpose != Purpose::Build;
    let id = if is_open || has_wrong_id(context.tree, attribute) { NodeId::NONE } else { node_of(custom.id) };
    all.push(Reference { to: To::Attribute, lists: ATTRIBUTES, known: None, id, at: NodeId::NONE });
}

/// Where a text is written.
fn node_of(text: Option<Text>) -> NodeId {
    match text {
        Some(Text::Value(node)) => node,
        Some(Text::Key(_) | Text::Fixed(_)) | None => NodeId::NONE,
    }
}
