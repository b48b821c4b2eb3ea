//! How to mend a finding: as changes to the data (JSON Patch, RFC 6902) and to the text.

use super::Place;
use super::removal::{removal, start_of};
use crate::json::{quoted, write_string};
use crate::list::IntoList;
use crate::source::{NodeId, Tree, write_pointer};

/// A change.
#[derive(Debug)]
pub enum Edit {
    /// Another value, as JSON.
    Replace(NodeId, Vec<u8>),
    /// Another member name.
    Rename(NodeId, &'static str),
    /// No such value.
    Remove(NodeId),
    /// No such member, of several with its name: they are one already as data.
    RemoveFirst(NodeId),
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
            Self::RemoveFirst(_) | Self::Text(..) => return false,
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
            Self::Remove(_) | Self::RemoveFirst(_) | Self::Text(..) => {
                write_path(br#","path":"#, tree, node, None, out);
            }
        }
        out.push(b'}');
        true
    }

    /// Does it change what is written in the document? The value of a variable is written elsewhere.
    pub(super) fn is_possible(&self, tree: &Tree) -> bool {
        !matches!(self, Self::Replace(node, _) if tree.is_replaced(*node))
    }

    /// The bytes that change, and what stands there afterwards.
    pub(super) fn texts(&self, tree: &Tree) -> Vec<(u32, u32, Vec<u8>)> {
        let (start, end, text) = match self {
            Self::Remove(node) | Self::RemoveFirst(node) => {
                return removal(tree, *node).into_iter().map(|(start, end)| (start, end, Vec::new())).into_list();
            }
            Self::Replace(node, value) => {
                let (start, end) = Place::value(*node).range(tree);
                (start, end, value.clone())
            }
            Self::Rename(node, name) => {
                let (start, end) = Place::key(*node).range(tree);
                (start, end, format_json(name))
            }
            Self::Insert(node, name, value) => {
                insertion(tree, *node, [&format_json(name), b": ".as_slice(), value].concat())
            }
            Self::Text(start, end, text) => (*start, *end, text.clone()),
        };
        vec![(start, end, text)]
    }
}

/// A member in front of the others, on a line of its own where the first of them has one.
fn insertion(tree: &Tree, object: NodeId, mut member: Vec<u8>) -> (u32, u32, Vec<u8>) {
    let inside = tree.node(object).start + 1;
    let Some(first) = tree.children(object).next() else { return (inside, inside, member) };
    let at = start_of(tree, first);
    let before = tree.slice(inside, at);
    let space = before.get(before.trim_ascii_end().len()..).unwrap_or_default();
    member.push(b',');
    member.extend_from_slice(if space.is_empty() { b" " } else { space });
    (at, at, member)
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
