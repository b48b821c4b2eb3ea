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
            write_token(&tree.key(id), out);
        } else {
            write_number(node.ordinal, out);
        }
    }
}

fn write_token(key: &[u8], out: &mut Vec<u8>) {
    for &byte in key {
        match byte {
            b'~' => out.extend_from_slice(b"~0"),
            b'/' => out.extend_from_slice(b"~1"),
            other => out.push(other),
        }
    }
}
