//! `UF02xx`: identity providers.

pub(super) mod both_local_methods;
pub(super) mod changed_sign_in_method;
pub(super) mod duplicate_identity_provider;
pub(super) mod email_required_with_oidc;
pub(super) mod empty_id;
pub(super) mod literal_secret;
pub(super) mod literal_social_id;
pub(super) mod malformed_issuer;
pub(super) mod malformed_secret_name;
pub(super) mod missing_identity_provider;
pub(super) mod other_response_type;
pub(super) mod password_reset_without_password;
pub(super) mod repeated_declaration;
pub(super) mod scope_without_openid;
pub(super) mod undeclarable_provider;
pub(super) mod unknown_identity_provider;
pub(super) mod unresolved_identity_provider;
pub(super) mod unused_provider;
pub(super) mod workforce_only_provider;

use super::Context;
use crate::diagnostic::{About, Findings, Place};
use crate::flow::{DeclaredProvider, Flow, Provider, ProviderRef, is_secret_member};
use crate::json::write_string;
use crate::source::{Kind, NodeId, Tree, same_in_any_case};
use crate::tenant::List;
use crate::vocabulary::graph::provider as body;
use crate::vocabulary::provider::FEDERATED;

/// Is it a custom OIDC provider, by the word of a definition, or by its type in the body or the tenant?
pub(super) fn is_oidc(context: &Context, provider: &Provider) -> bool {
    let tree = context.tree;
    let (word, annotation) = FEDERATED[0];
    if let ProviderRef::Named(name) = provider.provider {
        return *tree.key(name) == *word.as_bytes();
    }
    let id = provider.id.map_or(&[][..], |id| id.resolve(tree));
    let objects = [provider.at, context.tenant.by_id(List::IdentityProviders, id)];
    let name = body::SHAPE.name(body::TYPE);
    objects.into_iter().any(|object| same_in_any_case(tree.text(tree.member(object, name)), annotation.as_bytes()))
}

/// Is it a secret that is written out? Then nothing of it may be shown.
#[inline(never)]
pub(super) fn is_literal_secret(tree: &Tree, node: NodeId) -> bool {
    is_secret_member(tree, node) && !matches!(tree.kind(node), Kind::Object | Kind::Null | Kind::Invalid)
}

/// The word by which a flow refers to a declared provider; none where that is its name.
fn declared_type(declared: &DeclaredProvider) -> Option<&'static str> {
    declared.kind.and_then(|kind| kind.known).map(|known| known.word)
}

/// How a flow refers to a declared provider, as JSON.
#[inline(never)]
fn reference_to(tree: &Tree, declared: &DeclaredProvider) -> Vec<u8> {
    let mut json = Vec::new();
    if let Some(word) = declared_type(declared) {
        write_string(word.as_bytes(), &mut json);
    } else {
        json.extend_from_slice(br#"{"oidc":"#);
        write_string(tree.key(declared.at), &mut json);
        json.push(b'}');
    }
    json
}

/// Reports each declared OpenID Connect provider of which a member says something wrong.
#[inline(never)]
fn report_declared_oidc(
    about: &'static About,
    context: &Context,
    flow: &Flow,
    findings: &mut Findings,
    slot: usize,
    is_wrong: fn(&[u8]) -> bool,
) {
    let tree = context.tree;
    for declared in flow.declared_providers.iter().filter(|declared| declared.is_oidc()) {
        let node = declared.member(tree, slot);
        if tree.kind(node) == Kind::String && is_wrong(tree.text(node)) {
            findings.report(about, Place::value(node)).key("provider", declared.at);
        }
    }
}
