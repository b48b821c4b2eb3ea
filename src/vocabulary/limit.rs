//! Limits of a tenant.

/// User flows of an external tenant. Source: Entra documentation, concept-planning-your-solution (2026-05-21).
pub const USER_FLOWS: usize = 10;

/// Characters of a value of a custom attribute. Source: Entra documentation, reference-service-limits ("string per
/// attribute").
pub const ATTRIBUTE_CHARACTERS: u16 = 250;
/// Milliseconds that a custom authentication extension may take, at least and at most. Source for it and the next: Graph
/// reference, `customExtensionClientConfiguration`.
pub const TIMEOUT_IN_MILLISECONDS: [i32; 2] = [200, 2000];

/// How often a custom authentication extension is tried again, at least and at most.
pub const MAXIMUM_RETRIES: [i32; 2] = [0, 1];

/// The priority of an event listener, at least and at most. Source: beta reference, `authenticationEventListener`.
pub const PRIORITY: [i32; 2] = [0, 1000];
/// Event listener policies, of which a user flow takes one for each event that it handles. Source: Entra documentation,
/// reference-service-limits.
pub const EVENT_LISTENERS: usize = 249;

/// From so many of a hundred on, a limit is near.
pub const NEAR: usize = 90;
