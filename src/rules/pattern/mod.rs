//! `UF05xx`: patterns.

pub(super) mod damaged_email_pattern;
pub(super) mod narrow_name_pattern;
