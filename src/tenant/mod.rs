//! What a tenant has: a snapshot of it, looked up by id and by display name.
//!
//! A list that the snapshot does not have is not known, which is never the same as empty.

use crate::order::{Keyed, find_all, sorted};
use crate::source::{Kind, NodeId, Tree, same_in_any_case};

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
}

impl<'t> Tenant<'t> {
    /// Reads the snapshot at `root`; without one, nothing is known.
    #[must_use]
    pub fn new(tree: &'t Tree, root: NodeId) -> Self {
        let mut tenant = Self::default();
        for (place, (index, name)) in tenant.lists.iter_mut().zip(LISTS).enumerate() {
            let (mut names, mut ids) = (Keyed::new(), Keyed::new());
            for object in tree.elements(tree.member(root, name)) {
                // An application is referred to by its client id.
                let id = if place == List::Applications as usize { "appId" } else { "id" };
                for (keys, member) in [(&mut names, "displayName"), (&mut ids, id)] {
                    let node = tree.member(object, member);
                    if tree.kind(node) == Kind::String {
                        keys.push((tree.text(node), object.0 as usize));
                    }
                }
            }
            *index = Index { names: sorted(names), ids: sorted(ids) };
        }
        tenant
    }

    fn index(&self, list: List) -> Option<&Index<'t>> {
        self.lists.get(list as usize)
    }

    /// The object of this id.
    #[must_use]
    pub fn by_id(&self, list: List, id: &[u8]) -> NodeId {
        let Some(index) = self.index(list) else { return NodeId::NONE };
        let found = only(find_all(&index.ids, id));
        // Ids have no letter case; most are written as they are in the tenant.
        let alike = || index.ids.iter().find(|(known, _)| same_in_any_case(known, id));
        if found.is_some() { found } else { alike().map_or(NodeId::NONE, |(_, place)| node(*place)) }
    }

    /// The one object of this display name; none where there are several.
    #[must_use]
    pub fn by_name(&self, list: List, name: &[u8]) -> NodeId {
        self.index(list).map_or(NodeId::NONE, |index| only(find_all(&index.names, name)))
    }

    /// The one identity provider of this `identityProviderType`, or, where it has none, of this type of object.
    #[must_use]
    pub fn provider_of_type(&self, tree: &Tree, provider_type: &str) -> NodeId {
        let mut found = NodeId::NONE;
        for (_, place) in self.index(List::IdentityProviders).map_or(&[][..], |index| &index.ids) {
            let object = node(*place);
            let names = [tree.member(object, "identityProviderType"), tree.member(object, "@odata.type")];
            let is_meant = names.iter().any(|&name| {
                let text = tree.text(name);
                same_in_any_case(text.strip_prefix(b"#microsoft.graph.").unwrap_or(text), provider_type.as_bytes())
            });
            if is_meant {
                if found.is_some() {
                    return NodeId::NONE;
                }
                found = object;
            }
        }
        found
    }
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
