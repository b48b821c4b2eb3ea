//! What the definition language has no word for: put into a body that is otherwise complete.

use crate::flow::{Extra, Flow};
use crate::json::write_string;
use crate::list::IntoList;
use crate::order::{Keyed, is_again, sorted};
use crate::rules::GraphVersion;
use crate::source::{Kind, NodeId, Tree, read, write_pointer, write_value};
use crate::vocabulary::graph::{applications, flow as body, page};
use crate::vocabulary::shape::Role;

/// What is wrong with an extra.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its pointer leads into nothing.
    NoPlace,
    /// The member is there: an extra never replaces one.
    Taken,
    /// Only the beta version of Graph has the member; it is left out.
    BetaOnly,
}

/// The pointer of an extra into the body.
pub(crate) fn pointer_of(tree: &Tree, flow: &Flow, extra: &Extra) -> Vec<u8> {
    if extra.path.is_some() {
        return tree.text(extra.path).to_vec();
    }
    let (mut whole, mut pointer) = (Vec::new(), Vec::new());
    write_pointer(tree, flow.node, &mut whole);
    write_pointer(tree, extra.at, &mut pointer);
    pointer.split_off(whole.len().min(pointer.len()))
}

/// Do extras go into a member of the body, or deeper? `pieces` are how the names on the way are written.
pub(crate) fn has_extras_in(tree: &Tree, flow: &Flow, pieces: &[&str]) -> bool {
    flow.extras.iter().any(|extra| {
        let pointer = pointer_of(tree, flow, extra);
        let inside = pieces.iter().try_fold(pointer.as_slice(), |rest, piece| {
            rest.strip_prefix(b"/")?.strip_prefix(piece.trim_matches([',', ':', '"']).as_bytes())
        });
        inside.is_some_and(|rest| rest.starts_with(b"/"))
    })
}

/// Puts the extras of a flow into its body, and says of each that does not fit what is wrong.
pub fn add_extras(
    tree: &Tree,
    flow: &Flow,
    version: GraphVersion,
    body: &mut Vec<u8>,
    faults: &mut Vec<(Extra, Fault)>,
) {
    let mut target = Tree::default();
    target.room(body.len()).copy_from_slice(body);
    read(&mut target, body.len(), false);
    let mut additions: Vec<([u8; 4], Vec<u8>)> = Vec::new();
    let pointers: Vec<_> = flow.extras.iter().map(|extra| pointer_of(tree, flow, extra)).into_list();
    let texts = pointers.iter().enumerate().map(|(place, text)| (text.as_slice(), place));
    let is_taken = is_again(texts.into_list(), pointers.len());
    let places = places(&target, &pointers);
    for (((extra, pointer), is_taken), [owner, member]) in flow.extras.iter().zip(&pointers).zip(is_taken).zip(places) {
        let token = pointer.get(parent_of(pointer).len()..).unwrap_or_default();
        let name = token.get(1..).unwrap_or_default();
        let fault = if target.kind(owner) != Kind::Object || token.first() != Some(&b'/') {
            Some(Fault::NoPlace)
        } else if member.is_some() || is_taken {
            Some(Fault::Taken)
        } else if version == GraphVersion::V1 && is_beta_only(name) {
            Some(Fault::BetaOnly)
        } else {
            None
        };
        if let Some(fault) = fault {
            faults.push((*extra, fault));
            continue;
        }
        let mut text = Vec::new();
        if !target.is_empty(owner) {
            text.push(b',');
        }
        write_string(&unescaped(name), &mut text);
        text.push(b':');
        write_value(tree, extra.value, &mut text);
        let end = target.node(owner).end.saturating_sub(1);
        additions.push((end.to_be_bytes(), text));
    }
    let order = sorted(additions.iter().enumerate().map(|(place, (end, _))| (end.as_slice(), place)).into_list());
    splice(body, &order, &additions);
}

fn parent_of(pointer: &[u8]) -> &[u8] {
    let slash = pointer.iter().rposition(|&byte| byte == b'/').unwrap_or(0);
    pointer.get(..slash).unwrap_or_default()
}

/// For each pointer, the object that it leads into and the member that is there: one walk finds them all.
fn places(target: &Tree, pointers: &[Vec<u8>]) -> Vec<[NodeId; 2]> {
    let wanted = pointers.iter().enumerate();
    let wanted = wanted.flat_map(|(place, pointer)| [(parent_of(pointer), 2 * place), (pointer, 2 * place + 1)]);
    let wanted = sorted(wanted.into_list());
    let mut found = vec![[NodeId::NONE; 2]; pointers.len()];
    let root = target.root(0);
    let mut pointer = Vec::new();
    for id in (root.0..target.node(root).next).map(NodeId) {
        pointer.clear();
        write_pointer(target, id, &mut pointer);
        let start = wanted.partition_point(|(known, _)| *known < pointer.as_slice());
        let rest = wanted.get(start..).unwrap_or_default();
        for (_, place) in rest.iter().take_while(|(known, _)| *known == pointer) {
            if let Some(slot) = found.get_mut(place / 2).and_then(|places| places.get_mut(place % 2)) {
                *slot = id;
            }
        }
    }
    found
}

fn splice(body: &mut Vec<u8>, order: &Keyed, additions: &[([u8; 4], Vec<u8>)]) {
    let mut whole = Vec::with_capacity(body.len());
    let mut done = 0;
    for (end, text) in order.iter().filter_map(|(_, place)| additions.get(*place)) {
        let end = u32::from_be_bytes(*end) as usize;
        whole.extend_from_slice(body.get(done..end).unwrap_or_default());
        // A second addition to an object that was empty needs its comma.
        if done == end && whole.last().is_some_and(|last| !b"{,".contains(last)) && text.first() != Some(&b',') {
            whole.push(b',');
        }
        whole.extend_from_slice(text);
        done = end;
    }
    whole.extend_from_slice(body.get(done..).unwrap_or_default());
    *body = whole;
}

/// Is it a member that only the beta schema has?
fn is_beta_only(name: &[u8]) -> bool {
    let shapes = [&body::SHAPE, &applications::SHAPE, &page::SHAPE];
    let mut members = shapes.iter().flat_map(|shape| shape.members);
    members.any(|member| member.role == Role::Beta && member.name.as_bytes() == name)
}

/// A token of a pointer as the name that it stands for.
fn unescaped(token: &[u8]) -> Vec<u8> {
    let mut name = Vec::with_capacity(token.len());
    let mut rest = token;
    while let Some((&byte, after)) = rest.split_first() {
        let (meant, length) = match rest {
            [b'~', b'0', ..] => (b'~', 2),
            [b'~', b'1', ..] => (b'/', 2),
            _ => (byte, 1),
        };
        name.push(meant);
        rest = if length == 2 { rest.get(2..).unwrap_or_default() } else { after };
    }
    name
}
