//! Values of the document, written anew: without comments, white space and what else is no JSON.

use super::{Kind, NodeId, Tree};
use crate::json::write_string;
use crate::list::IntoList;
use crate::order::{Keyed, sorted};

/// Writes a value as JSON. What could not be read is `null`.
pub(crate) fn write_value(tree: &Tree, id: NodeId, out: &mut Vec<u8>) {
    match tree.kind(id) {
        // The depth is limited by the reader.
        Kind::Object | Kind::Array => {
            let is_object = tree.kind(id) == Kind::Object;
            out.push(if is_object { b'{' } else { b'[' });
            for (index, inner) in tree.children(id).enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                if is_object {
                    write_string(tree.key(inner), out);
                    out.push(b':');
                }
                write_value(tree, inner, out);
            }
            out.push(if is_object { b'}' } else { b']' });
        }
        Kind::String => write_string(tree.text(id), out),
        Kind::Null | Kind::Invalid => out.extend_from_slice(b"null"),
        // In whatever letter case it is written.
        Kind::Boolean => out.extend_from_slice(if tree.boolean(id) == Some(true) { b"true" } else { b"false" }),
        Kind::Number => out.extend_from_slice(tree.raw(id)),
    }
}

/// Are two values the same, whatever the order of members?
pub(crate) fn same_value(tree: &Tree, left: NodeId, right: NodeId) -> bool {
    if tree.kind(left) != tree.kind(right) {
        return false;
    }
    match tree.kind(left) {
        Kind::Object => {
            let members = |object: NodeId| -> Keyed {
                sorted(tree.children(object).map(|member| (tree.key(member), member.0 as usize)).into_list())
            };
            let node = |place: usize| u32::try_from(place).map_or(NodeId::NONE, NodeId);
            let (left, right) = (members(left), members(right));
            left.len() == right.len()
                && left
                    .iter()
                    .zip(&right)
                    .all(|((name, one), (other, two))| name == other && same_value(tree, node(*one), node(*two)))
        }
        Kind::Array => {
            tree.children(left).count() == tree.children(right).count()
                && tree.children(left).zip(tree.children(right)).all(|(left, right)| same_value(tree, left, right))
        }
        Kind::String => tree.text(left) == tree.text(right),
        _ => tree.raw(left) == tree.raw(right),
    }
}
