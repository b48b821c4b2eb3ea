//! `UF07xx`: custom authentication extensions.

pub(super) mod extension_for_both_events;
pub(super) mod extension_limit;
pub(super) mod idle_extension;
pub(super) mod malformed_extension_id;
pub(super) mod unresolved_extension;
