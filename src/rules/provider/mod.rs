//! `UF02xx`: identity providers.

pub(super) mod both_local_methods;
pub(super) mod changed_sign_in_method;
pub(super) mod duplicate_identity_provider;
pub(super) mod email_required_with_oidc;
pub(super) mod empty_id;
pub(super) mod literal_social_id;
pub(super) mod missing_identity_provider;
pub(super) mod password_reset_without_password;
pub(super) mod unknown_identity_provider;
pub(super) mod unresolved_identity_provider;
pub(super) mod workforce_only_provider;

use super::Context;
use crate::flow::{Provider, ProviderRef};
use crate::source::same_in_any_case;
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
