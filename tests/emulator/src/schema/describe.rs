//! The words in which the tables are written.

use super::Version;

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

pub(super) const fn member(name: &'static str, of: Of) -> Member {
    Member { name, of, is_list: false, is_never_null: false, is_reference: false, presence: Presence::Both }
}

pub(super) const fn text(name: &'static str) -> Member {
    member(name, Of::Text)
}

pub(super) const fn boolean(name: &'static str) -> Member {
    member(name, Of::Boolean)
}

pub(super) const fn integer(name: &'static str) -> Member {
    member(name, Of::Integer)
}

pub(super) const fn word(name: &'static str, words: &'static Words) -> Member {
    member(name, Of::Word(words))
}

pub(super) const fn object(name: &'static str, of: &'static str) -> Member {
    member(name, Of::Object(of))
}

pub(super) const fn reference(name: &'static str, of: &'static str) -> Member {
    let mut reference = object(name, of);
    reference.is_reference = true;
    reference
}

impl Member {
    pub(super) const fn list(mut self) -> Self {
        self.is_list = true;
        self
    }

    pub(super) const fn never_null(mut self) -> Self {
        self.is_never_null = true;
        self
    }

    pub(super) const fn beta(mut self) -> Self {
        self.presence = Presence::Beta;
        self
    }

    /// Examples of v1.0 have it, although only the schema of beta does.
    pub(super) const fn shown(mut self) -> Self {
        self.presence = Presence::Shown;
        self
    }

    pub(super) fn is_in(&self, version: Version) -> bool {
        version == Version::Beta || self.presence != Presence::Beta
    }
}

pub(super) const fn simple(name: &'static str, members: &'static [Member]) -> Type {
    Type { name, base: None, is_abstract: false, is_open: false, members }
}

pub(super) const fn root(name: &'static str) -> Type {
    Type { name, base: None, is_abstract: true, is_open: false, members: &[] }
}

impl Type {
    pub(super) const fn extends(mut self, base: &'static str) -> Self {
        self.base = Some(base);
        self
    }

    pub(super) const fn only_extended(mut self) -> Self {
        self.is_abstract = true;
        self
    }

    pub(super) const fn open(mut self) -> Self {
        self.is_open = true;
        self
    }
}
