//! How to mend a finding: as changes to the data (JSON Patch, RFC 6902) and to the text.

use super::Place;
use crate::json::{quoted, write_string};
use crate::source::{Node, NodeId, Tree, write_pointer};

/// A change.
#[derive(Debug)]
pub enum Edit {
    /// Another value, as JSON.
    Replace(NodeId, Vec<u8>),
    /// Another member name.
    Rename(NodeId, &'static str),
    /// No such value.
    Remove(NodeId),
    /// A further member, in front of the others of an object: its name, and its value as JSON.
    Insert(NodeId, &'static str, Vec<u8>),
    /// Other bytes, where the text is no JSON yet.
    Text(u32, u32, Vec<u8>),
}

impl Edit {
    /// Writes the change of the data; nothing where there is none.
    pub(super) fn write_patch(&self, tree: &Tree, out: &mut Vec<u8>) -> bool {
        let (operation, node) = match self {
            Self::Replace(node, _) => ("replace", *node),
            Self::Rename(node, _) => ("move", *node),
            Self::Remove(node) => ("remove", *node),
            Self::Insert(node, ..) => ("add", *node),
            Self::Text(..) => return false,
        };
        out.extend_from_slice(br#"{"op":""#);
        out.extend_from_slice(operation.as_bytes());
        out.push(b'"');
        match self {
            Self::Rename(_, name) => {
                write_path(br#","from":"#, tree, node, None, out);
                write_path(br#","path":"#, tree, tree.node(node).parent, Some(name), out);
            }
            Self::Insert(_, name, value) => {
                write_path(br#","path":"#, tree, node, Some(name), out);
                write_value(value, out);
            }
            Self::Replace(_, value) => {
                write_path(br#","path":"#, tree, node, None, out);
                write_value(value, out);
            }
            Self::Remove(_) | Self::Text(..) => write_path(br#","path":"#, tree, node, None, out),
        }
        out.push(b'}');
        true
    }

    /// Does it change what is written in the document? The value of a variable is written elsewhere.
    pub(super) fn is_possible(&self, tree: &Tree) -> bool {
        !matches!(self, Self::Replace(node, _) if tree.is_replaced(*node))
    }

    /// The bytes that change, and what stands there afterwards.
    pub(super) fn text(&self, tree: &Tree) -> (u32, u32, Vec<u8>) {
        match self {
            Self::Replace(node, value) => {
                let (start, end) = Place::value(*node).range(tree);
                (start, end, value.clone())
            }
            Self::Rename(node, name) => {
                let (start, end) = Place::key(*node).range(tree);
                (start, end, format_json(name))
            }
            Self::Remove(node) => {
                let (start, end) = with_comma(tree, *node);
                (start, end, Vec::new())
            }
            Self::Insert(node, name, value) => {
                let inside = tree.node(*node).start + 1;
                let mut text = format_json(name);
                text.extend_from_slice(b": ");
                text.extend_from_slice(value);
                if !tree.is_empty(*node) {
                    text.extend_from_slice(b", ");
                }
                (inside, inside, text)
            }
            Self::Text(start, end, text) => (*start, *end, text.clone()),
        }
    }
}

/// A member or element with the comma that goes with it.
pub(crate) fn with_comma(tree: &Tree, id: NodeId) -> (u32, u32) {
    let node = tree.node(id);
    let start_of = |node: Node| if node.has_key() { node.key_start } else { node.start };
    let end = tree.shown(id).1;
    if node.ordinal > 0 {
        // The node in front is the sibling or somewhere inside it.
        let mut before = NodeId(id.0.saturating_sub(1));
        while before.is_some() && tree.node(before).parent != node.parent {
            before = tree.node(before).parent;
        }
        return (tree.shown(before).1, end);
    }
    let has_next = node.next < tree.node(node.parent).next;
    (start_of(node), if has_next { start_of(tree.node(NodeId(node.next))) } else { end })
}

fn write_path(member: &[u8], tree: &Tree, node: NodeId, name: Option<&str>, out: &mut Vec<u8>) {
    out.extend_from_slice(member);
    let mut pointer = Vec::new();
    write_pointer(tree, node, &mut pointer);
    if let Some(name) = name {
        pointer.push(b'/');
        // Names that are inserted are names of members: neither `~` nor `/` is among them.
        pointer.extend_from_slice(name.as_bytes());
    }
    write_string(&pointer, out);
}

fn write_value(value: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(br#","value":"#);
    out.extend_from_slice(value);
}

/// A text as JSON.
pub(crate) fn format_json(text: &str) -> Vec<u8> {
    quoted(text.as_bytes())
}
