//! Limits of a tenant.

/// User flows of an external tenant. Source: Entra documentation, concept-planning-your-solution (2026-05-21).
pub const USER_FLOWS: usize = 10;

/// Characters of a value of a custom attribute. Source: Entra documentation, reference-service-limits ("string per
/// attribute").
pub const ATTRIBUTE_CHARACTERS: u16 = 250;
