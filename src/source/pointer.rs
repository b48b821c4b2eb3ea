//! JSON Pointers (RFC 6901).

use super::{NodeId, Tree};
use crate::json::write_number;

/// Writes the pointer of a node, as text, not as JSON.
pub fn write_pointer(tree: &Tree, id: NodeId, out: &mut Vec<u8>) {
    let node = tree.node(id);
    // The depth is limited by the reader.
    if node.parent.is_some() {
        write_pointer(tree, node.parent, out);
        out.push(b'/');
        if node.has_key() {
            write_token(tree.key(id), out);
        } else {
            write_number(node.ordinal, out);
        }
    }
}

/// The value at a pointer below a node; none where there is none.
#[must_use]
pub fn follow(tree: &Tree, from: NodeId, pointer: &[u8]) -> NodeId {
    let mut at = from;
    let mut tokens = pointer.split(|&byte| byte == b'/');
    // A pointer is empty or starts with a slash.
    if tokens.next().is_none_or(|first| !first.is_empty()) {
        return NodeId::NONE;
    }
    for token in tokens {
        let found = tree.children(at).find(|&inner| {
            let mut name = Vec::new();
            if tree.node(inner).has_key() {
                write_token(tree.key(inner), &mut name);
            } else {
                write_number(tree.node(inner).ordinal, &mut name);
            }
            *name == *token
        });
        match found {
            Some(found) if at.is_some() => at = found,
            _ => return NodeId::NONE,
        }
    }
    at
}

/// Writes a member name as it stands in a pointer.
fn write_token(key: &[u8], out: &mut Vec<u8>) {
    for &byte in key {
        match byte {
            b'~' => out.extend_from_slice(b"~0"),
            b'/' => out.extend_from_slice(b"~1"),
            other => out.push(other),
        }
    }
}
