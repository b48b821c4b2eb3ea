//! What Graph's schema says of each type that is served: tables, one file for each resource.
//!
//! They were written from the published schema and are held against it by a test, where a copy stands beside the
//! checkout. What the documentation shows beside the schema is marked in the tables, so that every deviation is seen.

mod attributes;
mod branding;
mod conditions;
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

/// A type with members.
#[derive(Debug)]
pub struct Type {
    /// Without `microsoft.graph.`.
    pub name: &'static str,
    /// The type it extends.
    pub base: Option<&'static str>,
    /// Whether an object has to say which of the types that extend it is meant.
    pub is_abstract: bool,
    /// Whether members that are not declared are allowed.
    pub is_open: bool,
    /// Its own members.
    pub members: &'static [Member],
}

/// A member of a type.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// As in JSON.
    pub name: &'static str,
    /// What it holds.
    pub of: Of,
    /// Whether it is a list.
    pub is_list: bool,
    /// Whether null is refused.
    pub is_never_null: bool,
    /// In which version it is.
    pub presence: Presence,
    /// Whether it names objects that live elsewhere, by their id.
    pub is_reference: bool,
}

/// In which versions a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// In both.
    Both,
    /// In the schema of beta only.
    Beta,
    /// In the schema of beta only, and in examples of v1.0 nevertheless, so that both take it.
    Shown,
}

/// What a member holds.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// `Edm.String`
    Text,
    /// `Edm.Boolean`
    Boolean,
    /// `Edm.Int32`
    Integer,
    /// `Edm.DateTimeOffset`
    Time,
    /// `Edm.Stream`, which no JSON body can hold.
    Stream,
    /// A word of an enumeration.
    Word(&'static Words),
    /// An object of a type, or of one that extends it.
    Object(&'static str),
}

/// An enumeration.
#[derive(Debug)]
pub struct Words {
    /// Without `microsoft.graph.`.
    pub name: &'static str,
    /// Its words, without `unknownFutureValue`: that one is read from a service, never sent to it.
    pub words: &'static [&'static str],
}

const fn member(name: &'static str, of: Of) -> Member {
    Member { name, of, is_list: false, is_never_null: false, is_reference: false, presence: Presence::Both }
}

const fn text(name: &'static str) -> Member {
    member(name, Of::Text)
}

const fn boolean(name: &'static str) -> Member {
    member(name, Of::Boolean)
}

const fn integer(name: &'static str) -> Member {
    member(name, Of::Integer)
}

const fn word(name: &'static str, words: &'static Words) -> Member {
    member(name, Of::Word(words))
}

const fn object(name: &'static str, of: &'static str) -> Member {
    member(name, Of::Object(of))
}

const fn reference(name: &'static str, of: &'static str) -> Member {
    let mut reference = object(name, of);
    reference.is_reference = true;
    reference
}

impl Member {
    const fn list(mut self) -> Self {
        self.is_list = true;
        self
    }

    const fn never_null(mut self) -> Self {
        self.is_never_null = true;
        self
    }

    const fn beta(mut self) -> Self {
        self.presence = Presence::Beta;
        self
    }

    /// Examples of v1.0 have it, although only the schema of beta does.
    const fn shown(mut self) -> Self {
        self.presence = Presence::Shown;
        self
    }

    fn is_in(&self, version: Version) -> bool {
        version == Version::Beta || self.presence != Presence::Beta
    }
}

const fn simple(name: &'static str, members: &'static [Member]) -> Type {
    Type { name, base: None, is_abstract: false, is_open: false, members }
}

const fn root(name: &'static str) -> Type {
    Type { name, base: None, is_abstract: true, is_open: false, members: &[] }
}

impl Type {
    const fn extends(mut self, base: &'static str) -> Self {
        self.base = Some(base);
        self
    }

    const fn only_extended(mut self) -> Self {
        self.is_abstract = true;
        self
    }

    const fn open(mut self) -> Self {
        self.is_open = true;
        self
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
