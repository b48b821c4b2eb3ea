//! What a tenant has: a snapshot of it, looked up by id and by display name.
//!
//! A list that the snapshot does not have is not known, which is never the same as empty.

use crate::order::{Keyed, find_only, sorted};
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

/// The setting that a snapshot is given as.
pub const SETTING: &str = "tenant";

impl List {
    /// The member by which an object is referred to.
    pub(crate) fn id_of(is_application: bool) -> &'static str {
        if is_application { application::SHAPE.name(application::APP_ID) } else { provider::SHAPE.name(provider::ID) }
    }

    /// The list, where the settings have a snapshot with it.
    #[must_use]
    pub fn node(self, tree: &Tree, settings: NodeId) -> NodeId {
        let name = LISTS.get(self as usize).copied().unwrap_or_default();
        tree.member(tree.member(settings, SETTING), name)
    }

    /// Do the settings have a snapshot with this list?
    #[must_use]
    pub fn is_known(self, tree: &Tree, settings: NodeId) -> bool {
        tree.kind(self.node(tree, settings)) == Kind::Array
    }
}

/// The objects of a list, as places of their nodes, by display name and by id.
#[derive(Debug, Default)]
struct Index<'t> {
    names: Keyed<'t>,
    /// In small letters: ids have no letter case.
    ids: Vec<(Vec<u8>, NodeId)>,
}

/// A snapshot, ready to be looked things up in.
#[derive(Debug, Default)]
pub struct Tenant<'t> {
    lists: [Index<'t>; LISTS.len()],
    /// The identity providers that are the only ones of their type, in the order of [`KNOWN`].
    known: [NodeId; KNOWN.len()],
}

impl<'t> Tenant<'t> {
    /// Reads the snapshot at `root`; without one, nothing is known.
    #[must_use]
    pub fn new(tree: &'t Tree, root: NodeId) -> Self {
        let mut tenant = Self::default();
        for (place, (index, name)) in tenant.lists.iter_mut().zip(LISTS).enumerate() {
            let (mut names, mut ids) = (Keyed::new(), Vec::new());
            for object in tree.elements(tree.member(root, name)) {
                // An application is referred to by its client id.
                let id = List::id_of(place == List::Applications as usize);
                let (id, name) =
                    (tree.member(object, id), tree.member(object, provider::SHAPE.name(provider::DISPLAY_NAME)));
                if tree.kind(name) == Kind::String {
                    names.push((tree.text(name), object.0 as usize));
                }
                if tree.kind(id) == Kind::String {
                    ids.push((tree.text(id).to_ascii_lowercase(), object));
                }
            }
            let order = sorted(ids.iter().enumerate().map(|(place, (id, _))| (id.as_slice(), place)).collect());
            let order: Vec<_> = order.into_iter().map(|(_, place)| place).collect();
            let ids = order.into_iter().filter_map(|place| ids.get_mut(place).map(std::mem::take)).collect();
            *index = Index { names: sorted(names), ids };
        }
        tenant.find_known(tree);
        tenant
    }

    fn find_known(&mut self, tree: &Tree) {
        let mut counts = [0; KNOWN.len()];
        for (_, object) in self.lists.get(List::IdentityProviders as usize).map_or(&[][..], |index| &index.ids) {
            let found = known_provider(tree, *object);
            for ((known, place), count) in KNOWN.iter().zip(&mut self.known).zip(&mut counts) {
                if found == Some(*known) {
                    *count += 1;
                    *place = if *count == 1 { *object } else { NodeId::NONE };
                }
            }
        }
    }

    fn index(&self, list: List) -> Option<&Index<'t>> {
        self.lists.get(list as usize)
    }

    /// The one object of this id.
    #[must_use]
    pub fn by_id(&self, list: List, id: &[u8]) -> NodeId {
        let Some(index) = self.index(list) else { return NodeId::NONE };
        let id = id.to_ascii_lowercase();
        let start = index.ids.partition_point(|(known, _)| *known < id);
        match index.ids.get(start..) {
            Some([(known, _), (next, _), ..]) if *known == id && *next == id => NodeId::NONE,
            Some([(known, object), ..]) if *known == id => *object,
            _ => NodeId::NONE,
        }
    }

    /// The one object of this display name; none where there are several.
    #[must_use]
    pub fn by_name(&self, list: List, name: &[u8]) -> NodeId {
        let place = self.index(list).and_then(|index| find_only(&index.names, name));
        place.and_then(|place| u32::try_from(place).ok()).map_or(NodeId::NONE, NodeId)
    }

    /// The one identity provider of a known type, by its `identityProviderType` or, where it has none, by the type of
    /// the object.
    #[must_use]
    pub fn known_provider(&self, known: &KnownProvider) -> NodeId {
        let found = KNOWN.iter().zip(self.known).find(|(other, _)| **other == known);
        found.map_or(NodeId::NONE, |(_, object)| object)
    }
}

/// The known provider that an object is: by its `identityProviderType`, or, where it has none, by its type.
pub(crate) fn known_provider(tree: &Tree, object: NodeId) -> Option<&'static KnownProvider> {
    let provider_type = tree.text(tree.member(object, provider::SHAPE.name(provider::PROVIDER_TYPE)));
    let annotation = tree.text(tree.member(object, provider::SHAPE.name(provider::TYPE)));
    by_type(provider_type).or_else(|| by_type(annotation.strip_prefix(TYPE_PREFIX)?))
}
