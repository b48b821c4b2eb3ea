//! What a tenant has: a snapshot of it, looked up by id and by display name.
//!
//! A list that the snapshot does not have is not known, which is never the same as empty.

mod index;

use crate::order::{contains, find, find_only};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::graph::{ENVELOPE, TYPE_PREFIX, application, applications, conditions, flow, provider};
use crate::vocabulary::provider::{KNOWN, KnownProvider, by_type};
use crate::vocabulary::tenant::LISTS;
pub use crate::vocabulary::tenant::List;
use index::{Ids, Index, add_id, from, in_order};

/// The setting that a snapshot is given as.
pub const SETTING: &str = "tenant";

impl List {
    /// As the snapshot spells it.
    #[must_use]
    pub fn name(self) -> &'static str {
        LISTS.get(self as usize).copied().unwrap_or_default()
    }

    /// The member by which an object is referred to.
    pub(crate) fn id_of(is_application: bool) -> &'static str {
        if is_application { application::SHAPE.name(application::APP_ID) } else { provider::SHAPE.name(provider::ID) }
    }
}

/// A snapshot, ready to be looked things up in.
#[derive(Debug, Default)]
pub struct Tenant<'t> {
    root: NodeId,
    lists: [Index<'t>; LISTS.len()],
    /// The identity providers that are the only ones of their type, in the order of [`KNOWN`].
    known: [NodeId; KNOWN.len()],
    /// Are there several of that type?
    several: [bool; KNOWN.len()],
    /// The ids of applications, each with the user flow that lists it.
    links: Ids,
}

impl<'t> Tenant<'t> {
    /// Reads the snapshot at `root`; without one, nothing is known.
    #[must_use]
    #[inline(never)]
    pub fn new(tree: &'t Tree, root: NodeId) -> Self {
        let mut tenant = Self { root, ..Self::default() };
        for (place, (index, name)) in tenant.lists.iter_mut().zip(LISTS).enumerate() {
            let is_application = [List::Applications as usize, List::ServicePrincipals as usize].contains(&place);
            *index = Index::new(tree, tree.member(root, name), is_application);
        }
        tenant.find_known(tree);
        tenant.find_links(tree);
        tenant
    }

    fn find_known(&mut self, tree: &Tree) {
        let providers = self.lists.get(List::IdentityProviders as usize);
        for (_, object) in providers.map_or(&[][..], |index| &index.ids) {
            let found = known_provider(tree, *object);
            for ((known, place), several) in KNOWN.iter().zip(&mut self.known).zip(&mut self.several) {
                if found == Some(*known) {
                    *several |= place.is_some();
                    *place = if *several { NodeId::NONE } else { *object };
                }
            }
        }
    }

    fn find_links(&mut self, tree: &Tree) {
        let path = [
            flow::SHAPE.name(flow::CONDITIONS),
            conditions::SHAPE.name(conditions::APPLICATIONS),
            applications::SHAPE.name(applications::INCLUDE),
        ];
        let mut links = Ids::new();
        for one in tree.elements(tree.member(self.root, List::UserFlows.name())) {
            for linked in tree.elements(path.into_iter().fold(one, |object, name| tree.member(object, name))) {
                add_id(tree, tree.member(linked, List::id_of(true)), one, &mut links);
            }
        }
        self.links = in_order(links);
    }

    /// Is there a snapshot at all?
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.root.is_some()
    }

    fn index(&self, list: List) -> Option<&Index<'t>> {
        self.lists.get(list as usize)
    }

    /// Does the snapshot have a list or an object of this name?
    #[must_use]
    #[inline(never)]
    pub fn has(&self, tree: &Tree, name: &str) -> bool {
        let is_list = tree.kind(tree.member(self.root, name)) == Kind::Array;
        if LISTS.contains(&name) { is_list } else { self.object(tree, name).is_some() }
    }

    /// Does the snapshot have this list?
    #[must_use]
    #[inline(never)]
    pub fn is_known(&self, list: List) -> bool {
        self.index(list).is_some_and(|index| index.is_known)
    }

    /// How many objects the list has.
    #[must_use]
    pub fn count(&self, list: List) -> usize {
        self.index(list).map_or(0, |index| index.count)
    }

    /// An object that the snapshot has one of; one inside of an envelope, as some responses have it, too.
    #[must_use]
    #[inline(never)]
    pub fn object(&self, tree: &Tree, name: &str) -> NodeId {
        let object = tree.member(self.root, name);
        let inner = tree.member(object, ENVELOPE);
        let found = if inner.is_some() { inner } else { object };
        if tree.kind(found) == Kind::Object { found } else { NodeId::NONE }
    }

    /// The object of this id, the first one where there are several.
    #[must_use]
    #[inline(never)]
    pub fn by_id(&self, list: List, id: &[u8]) -> NodeId {
        self.index(list)
            .map_or(&[][..], |index| from(&index.ids, id))
            .first()
            .map_or(NodeId::NONE, |(_, object)| *object)
    }

    /// The one object of this display name; none where there are several.
    #[must_use]
    #[inline(never)]
    pub fn by_name(&self, list: List, name: &[u8]) -> NodeId {
        node(self.index(list).and_then(|index| find_only(&index.names, name)))
    }

    /// Has an object this display name, or have several?
    #[must_use]
    pub fn is_named(&self, list: List, name: &[u8]) -> bool {
        self.index(list).is_some_and(|index| contains(&index.names, name))
    }

    /// Has the tenant several identity providers of a known type?
    #[must_use]
    pub fn has_several(&self, known: &KnownProvider) -> bool {
        KNOWN.iter().zip(self.several).any(|(other, several)| several && *other == known)
    }

    /// The user flow of this display name, the first one where there are several.
    #[must_use]
    #[inline(never)]
    pub fn flow_named(&self, name: &[u8]) -> NodeId {
        node(self.index(List::UserFlows).and_then(|index| find(&index.names, name)))
    }

    /// The first, the second, … user flow that lists an application.
    #[must_use]
    pub fn flow_of(&self, app_id: &[u8], nth: usize) -> NodeId {
        let found = from(&self.links, app_id);
        match (found.first(), found.get(nth)) {
            (Some((first, _)), Some((id, flow))) if first == id => *flow,
            _ => NodeId::NONE,
        }
    }

    /// The one identity provider of a known type, by its `identityProviderType` or, where it has none, by the type of
    /// the object.
    #[must_use]
    pub fn known_provider(&self, known: &KnownProvider) -> NodeId {
        let found = KNOWN.iter().zip(self.known).find(|(other, _)| **other == known);
        found.map_or(NodeId::NONE, |(_, object)| object)
    }
}

/// The node of a place in a list of names.
fn node(place: Option<usize>) -> NodeId {
    place.and_then(|place| u32::try_from(place).ok()).map_or(NodeId::NONE, NodeId)
}

/// The known provider that an object is: by its `identityProviderType`, or, where it has none, by its type.
pub(crate) fn known_provider(tree: &Tree, object: NodeId) -> Option<&'static KnownProvider> {
    let provider_type = tree.text(tree.member(object, provider::SHAPE.name(provider::PROVIDER_TYPE)));
    let annotation = tree.text(tree.member(object, provider::SHAPE.name(provider::TYPE)));
    by_type(provider_type).or_else(|| by_type(annotation.strip_prefix(TYPE_PREFIX)?))
}
