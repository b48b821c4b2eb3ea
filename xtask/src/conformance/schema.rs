//! What a version of Microsoft Graph says of its types.

use std::collections::BTreeMap;
use std::fmt;
use std::iter::successors;

/// The types of one version, by their full names.
#[derive(Debug, Default)]
pub(crate) struct Schema {
    pub(crate) structures: BTreeMap<String, Structure>,
    pub(crate) enumerations: BTreeMap<String, Enumeration>,
}

/// An entity type or a complex type.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Structure {
    pub(crate) base: Option<String>,
    pub(crate) is_abstract: bool,
    pub(crate) is_open: bool,
    /// The members that identify an entity; none for a complex type, and for an entity whose base has them.
    pub(crate) key: Vec<String>,
    /// The members that the type itself declares.
    pub(crate) members: BTreeMap<String, Member>,
}

/// A property or a navigation property.
#[derive(Debug, PartialEq)]
pub(crate) struct Member {
    /// The full name of the type of the value, or of each element.
    pub(crate) of: String,
    pub(crate) is_collection: bool,
    pub(crate) is_nullable: bool,
    /// Are its values entities that stand elsewhere?
    pub(crate) is_reference: bool,
}

/// An enum.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Enumeration {
    pub(crate) words: Vec<String>,
    /// May a value be several words, with commas between?
    pub(crate) is_flags: bool,
}

/// The namespace of every type that a flow reaches.
pub(crate) const NAMESPACE: &str = "microsoft.graph";

/// The full name of a type of Graph's main namespace.
pub(crate) fn graph(name: &str) -> String {
    format!("{NAMESPACE}.{name}")
}

/// The name without Graph's main namespace, for people.
pub(crate) fn short(name: &str) -> &str {
    name.strip_prefix(NAMESPACE).and_then(|rest| rest.strip_prefix('.')).unwrap_or(name)
}

impl Schema {
    /// The type and what it derives from, nearest first.
    pub(crate) fn lineage<'s>(&'s self, name: &'s str) -> impl Iterator<Item = (&'s str, &'s Structure)> {
        let find = |name: &'s str| self.structures.get(name).map(|structure| (name, structure));
        // A chain of bases longer than the number of types is a circle.
        successors(find(name), move |(_, structure)| find(structure.base.as_deref()?)).take(self.structures.len())
    }

    /// A member, the type's own or inherited.
    pub(crate) fn member<'s>(&'s self, structure: &'s str, member: &str) -> Option<&'s Member> {
        self.lineage(structure).find_map(|(_, structure)| structure.members.get(member))
    }

    /// All members, the type's own and inherited.
    pub(crate) fn members<'s>(&'s self, structure: &'s str) -> impl Iterator<Item = (&'s str, &'s Member)> {
        self.lineage(structure).flat_map(|(_, structure)| &structure.members).map(|(name, member)| (&**name, member))
    }

    /// May an object of this type have members that are not declared?
    pub(crate) fn is_open(&self, structure: &str) -> bool {
        self.lineage(structure).any(|(_, structure)| structure.is_open)
    }

    /// Is it the type, or does it derive from it?
    pub(crate) fn is_a(&self, name: &str, base: &str) -> bool {
        self.lineage(name).any(|(ancestor, _)| ancestor == base)
    }

    /// What objects of this type can be: the type and those that derive from it, without the abstract ones.
    pub(crate) fn concrete<'s>(&'s self, base: &'s str) -> impl Iterator<Item = &'s str> {
        let names = self.structures.iter().filter(|(_, structure)| !structure.is_abstract).map(|(name, _)| &**name);
        names.filter(move |name| self.is_a(name, base))
    }

    /// The members that identify an entity.
    pub(crate) fn key<'s>(&'s self, structure: &'s str) -> &'s [String] {
        self.lineage(structure).map(|(_, structure)| &*structure.key).find(|key| !key.is_empty()).unwrap_or_default()
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = short(&self.of);
        if self.is_collection { write!(f, "Collection({of})") } else { f.write_str(of) }?;
        f.write_str(if self.is_nullable { "" } else { ", never null" })?;
        f.write_str(if self.is_reference { ", by reference" } else { "" })
    }
}
