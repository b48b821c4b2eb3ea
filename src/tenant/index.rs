//! A list of a snapshot, ready to be looked things up in.

use super::List;
use crate::list::IntoList;
use crate::order::{Keyed, sorted};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::graph::provider;

/// Ids in small letters, since they have no letter case, each with the object that it is found at.
pub(super) type Ids = Vec<(Vec<u8>, NodeId)>;

/// The objects of a list, as places of their nodes, by display name and by id.
#[derive(Debug, Default)]
pub(super) struct Index<'t> {
    pub(super) is_known: bool,
    pub(super) count: usize,
    pub(super) names: Keyed<'t>,
    pub(super) ids: Ids,
}

impl<'t> Index<'t> {
    pub(super) fn new(tree: &'t Tree, list: NodeId, is_application: bool) -> Self {
        let (mut names, mut ids, mut count) = (Keyed::new(), Ids::new(), 0);
        for object in tree.elements(list) {
            count += 1;
            let name = tree.member(object, provider::SHAPE.name(provider::DISPLAY_NAME));
            if tree.kind(name) == Kind::String {
                names.push((tree.text(name), object.0 as usize));
            }
            // An application is referred to by its client id.
            add_id(tree, tree.member(object, List::id_of(is_application)), object, &mut ids);
        }
        Self { is_known: tree.kind(list) == Kind::Array, count, names: sorted(names), ids: in_order(ids) }
    }
}

/// An id that is no text, or an empty one, is none.
#[inline(never)]
pub(super) fn add_id(tree: &Tree, id: NodeId, object: NodeId, ids: &mut Ids) {
    if tree.kind(id) == Kind::String && !tree.text(id).is_empty() {
        ids.push((tree.text(id).to_ascii_lowercase(), object));
    }
}

#[inline(never)]
pub(super) fn in_order(mut ids: Ids) -> Ids {
    let order = sorted(ids.iter().enumerate().map(|(place, (id, _))| (id.as_slice(), place)).into_list());
    let order: Vec<_> = order.into_iter().map(|(_, place)| place).into_list();
    order.into_iter().filter_map(|place| ids.get_mut(place).map(std::mem::take)).into_list()
}

/// Those from the first of one id on; none where there is none of it.
#[inline(never)]
pub(super) fn from<'i>(ids: &'i Ids, id: &[u8]) -> &'i [(Vec<u8>, NodeId)] {
    if ids.is_empty() {
        return &[];
    }
    let id = id.to_ascii_lowercase();
    let start = ids.partition_point(|(known, _)| *known < id);
    ids.get(start..).filter(|rest| rest.first().is_some_and(|(first, _)| *first == id)).unwrap_or_default()
}
