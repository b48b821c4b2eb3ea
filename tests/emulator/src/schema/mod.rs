//! What Graph's schema says of each type that is served: tables, one file for each resource.
//!
//! They were written from the published schema and are held against it by a test, where a copy stands beside the
//! checkout. What the documentation shows beside the schema is marked in the tables, so that every deviation is seen.

mod attributes;
mod branding;
mod conditions;
mod describe;
mod directory;
mod extensions;
mod flow;
mod handlers;
mod listeners;
mod merge;
mod methods;
mod page;
mod providers;
mod read;

pub use describe::{Member, Of, Presence, Type, Words};
use describe::{boolean, integer, member, object, reference, root, simple, text, word};
pub(crate) use merge::merge;
pub(crate) use read::{Reading, read};

/// A version of Graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// `/v1.0`
    V1,
    /// `/beta`
    Beta,
}

impl Version {
    /// The first segment of its addresses.
    #[must_use]
    pub fn segment(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }
}

const ENTITY: &[Type] = &[Type { members: &[text("id").never_null()], ..root("entity") }];

const TABLES: [&[Type]; 12] = [
    ENTITY,
    flow::TYPES,
    handlers::TYPES,
    page::TYPES,
    conditions::TYPES,
    providers::TYPES,
    attributes::TYPES,
    extensions::TYPES,
    listeners::TYPES,
    methods::TYPES,
    branding::TYPES,
    directory::TYPES,
];

/// Every type that is served.
pub fn types() -> impl Iterator<Item = &'static Type> {
    TABLES.into_iter().flatten()
}

fn find(name: &str) -> Option<&'static Type> {
    types().find(|one| one.name == name)
}

/// The type and those it extends.
pub(crate) fn chain(name: &str) -> impl Iterator<Item = &'static Type> {
    std::iter::successors(find(name), |one| one.base.and_then(find))
}

pub(crate) fn extends(name: &str, base: &str) -> bool {
    chain(name).any(|one| one.name == base)
}

pub(crate) fn member_of(name: &str, member: &str) -> Option<&'static Member> {
    chain(name).flat_map(|one| one.members).find(|one| one.name == member)
}
