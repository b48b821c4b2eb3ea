//! What a tenant has: a snapshot of it, looked up by id and by display name.
//!
//! A list that the snapshot does not have is not known, which is never the same as empty.

use crate::order::{Keyed, find_all, sorted};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::graph::{TYPE_PREFIX, application, provider};
use crate::vocabulary::provider::{KNOWN, KnownProvider, by_type};

/// The lists of a snapshot that references are resolved in. Source: the Graph resources of these names.
const LISTS: [&str; 5] = [
    "identityProviders",
    "federationConfigurations",
    "userFlowAttributes",
    "applications",
    "customAuthenticationExtensions",
];

/// A list of a snapshot, by its place in [`LISTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// `GET /identity/identityProviders`
    IdentityProviders,
    /// `GET /directory/federationConfigurations`
    FederationConfigurations,
    /// `GET /identity/userFlowAttributes`
    UserFlowAttributes,
    /// `GET /applications`
    Applications,
    /// `GET /identity/customAuthenticationExtensions`
    CustomAuthenticationExtensions,
}

/// The ids of a snapshot in small letters: ids have no letter case.
#[derive(Debug, Default)]
pub struct Ids(Vec<(usize, NodeId, Vec<u8>)>);

impl Ids {
    /// Reads the ids of the snapshot at `root`; without one, there are none.
    #[must_use]
    pub fn new(tree: &Tree, root: NodeId) -> Self {
        let mut ids = Vec::new();
        for (list, name) in LISTS.into_iter().enumerate() {
            // An application is referred to by its client id.
            let member =
                if list == List::Applications as usize { application::name::APP_ID } else { provider::name::ID };
            for object in tree.elements(tree.member(root, name)) {
                let id = tree.member(object, member);
                if tree.kind(id) == Kind::String {
                    ids.push((list, object, tree.text(id).to_ascii_lowercase()));
                }
            }
        }
        Self(ids)
    }
}

/// The objects of a list, as places of their nodes, by display name and by id.
#[derive(Debug, Default)]
struct Index<'t> {
    names: Keyed<'t>,
    ids: Keyed<'t>,
}

/// A snapshot, ready to be looked things up in.
#[derive(Debug, Default)]
pub struct Tenant<'t> {
    lists: [Index<'t>; LISTS.len()],
    /// For each known provider, the objects that are one.
    known: [Vec<NodeId>; KNOWN.len()],
}

impl<'t> Tenant<'t> {
    /// Reads the snapshot at `root`, whose ids are `ids`; without one, nothing is known.
    #[must_use]
    pub fn new(tree: &'t Tree, root: NodeId, ids: &'t Ids) -> Self {
        let mut tenant = Self::default();
        for (list, (index, name)) in tenant.lists.iter_mut().zip(LISTS).enumerate() {
            let objects = tree.elements(tree.member(root, name));
            let names =
                objects.map(|object| (tree.text(tree.member(object, provider::name::DISPLAY_NAME)), object.0 as usize));
            index.names = sorted(names.filter(|(name, _)| !name.is_empty()).collect());
            let of = ids.0.iter().filter(|(of, ..)| *of == list);
            index.ids = sorted(of.map(|(_, object, id)| (id.as_slice(), object.0 as usize)).collect());
        }
        for object in tree.elements(tree.member(root, LISTS[0])) {
            let known = known_provider(tree, object);
            let places = tenant.known.iter_mut().zip(KNOWN).filter(|(_, provider)| Some(*provider) == known);
            places.for_each(|(objects, _)| objects.push(object));
        }
        tenant
    }

    fn index(&self, list: List) -> Option<&Index<'t>> {
        self.lists.get(list as usize)
    }

    /// The object of this id.
    #[must_use]
    pub fn by_id(&self, list: List, id: &[u8]) -> NodeId {
        self.index(list).map_or(NodeId::NONE, |index| only(find_all(&index.ids, &id.to_ascii_lowercase())))
    }

    /// The one object of this display name; none where there are several.
    #[must_use]
    pub fn by_name(&self, list: List, name: &[u8]) -> NodeId {
        self.index(list).map_or(NodeId::NONE, |index| only(find_all(&index.names, name)))
    }

    /// The one object that is this known provider; none where there are several.
    #[must_use]
    pub fn known(&self, known: &KnownProvider) -> NodeId {
        let mut all = self.known.iter().zip(KNOWN).filter(|(_, provider)| *provider == known);
        match all.next().map(|(objects, _)| objects.as_slice()) {
            Some([object]) => *object,
            _ => NodeId::NONE,
        }
    }
}

/// The known provider that an object is: by its `identityProviderType`, or, where it has none, by its type.
pub(crate) fn known_provider(tree: &Tree, object: NodeId) -> Option<&'static KnownProvider> {
    let provider_type = tree.text(tree.member(object, provider::name::PROVIDER_TYPE));
    let annotation = tree.text(tree.member(object, provider::name::TYPE));
    by_type(provider_type).or_else(|| by_type(annotation.strip_prefix(TYPE_PREFIX)?))
}

fn only(found: &[(&[u8], usize)]) -> NodeId {
    match found {
        [(_, place)] => node(*place),
        _ => NodeId::NONE,
    }
}

fn node(place: usize) -> NodeId {
    u32::try_from(place).map_or(NodeId::NONE, NodeId)
}
