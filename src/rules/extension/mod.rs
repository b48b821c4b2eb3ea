//! `UF07xx`: custom authentication extensions.

pub(super) mod unresolved_extension;
