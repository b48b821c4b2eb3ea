//! `UF02xx`: identity providers.

pub(super) mod both_local_methods;
pub(super) mod duplicate_identity_provider;
pub(super) mod literal_social_id;
pub(super) mod missing_identity_provider;
pub(super) mod password_reset_without_password;
pub(super) mod unknown_identity_provider;
pub(super) mod unresolved_identity_provider;
pub(super) mod workforce_only_provider;
