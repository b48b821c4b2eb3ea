//! `UF06xx`: applications.

pub(super) mod duplicate_application;
pub(super) mod malformed_application_id;
