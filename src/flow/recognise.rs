//! Which language is it?

use super::Language;
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::definition::flow;
use crate::vocabulary::graph::{ENVELOPE, flow as body};
use crate::vocabulary::world::{WORLDS, World};

/// Graph, when the object, or what is inside its `value`, has a member that only Graph has.
pub(super) fn language(tree: &Tree, root: NodeId) -> Language {
    let found = match tree.kind(root) {
        Kind::Array => tree.children(root).next().is_some_and(|first| is_graph(tree, first)),
        Kind::Object => {
            is_graph(tree, root)
                || match tree.kind(value(tree, root)) {
                    // A definition has no such member: an empty one is a list without flows.
                    Kind::Array => tree.children(value(tree, root)).next().is_none_or(|first| is_graph(tree, first)),
                    Kind::Object => is_graph(tree, value(tree, root)),
                    _ => false,
                }
        }
        _ => false,
    };
    if found { Language::Graph } else { Language::Definition }
}

/// What is inside a response, or the value itself.
pub(super) fn unwrap(tree: &Tree, root: NodeId) -> NodeId {
    if tree.kind(root) == Kind::Object && !has_handler(tree, root) {
        let value = value(tree, root);
        if matches!(tree.kind(value), Kind::Array | Kind::Object) {
            return value;
        }
    }
    root
}

/// The world that an object is from, where it is none of ours.
pub(super) fn world(tree: &Tree, object: NodeId) -> Option<&'static World> {
    if has_handler(tree, object) {
        return None;
    }
    let annotation = tree.text(tree.member(object, body::SHAPE.name(body::TYPE)));
    let id = tree.text(tree.member(object, body::SHAPE.name(body::ID)));
    // What it calls itself comes first.
    let by_name = |world: &&World| {
        world.types.iter().any(|name| annotation.ends_with(name.as_bytes()))
            || (!world.id_prefix.is_empty() && id.starts_with(world.id_prefix.as_bytes()))
    };
    let has = |name: &&str| tree.member(object, name).is_some();
    // What has a name as definitions have it is one with a member too many.
    let is_definition = has(&flow::SHAPE.name(flow::NAME));
    WORLDS.iter().find(by_name).or_else(|| WORLDS.iter().find(|world| !is_definition && world.members.iter().any(has)))
}

fn value(tree: &Tree, object: NodeId) -> NodeId {
    tree.children(object).find(|&member| *tree.key(member) == *ENVELOPE.as_bytes()).unwrap_or(NodeId::NONE)
}

fn is_graph(tree: &Tree, object: NodeId) -> bool {
    has_handler(tree, object)
        || tree.children(object).any(|member| {
            matches!(body::SHAPE.position(tree.key(member)), Some(body::TYPE | body::CONTEXT | body::CONDITIONS))
        })
}

/// Handlers are named `on` and what happens.
fn has_handler(tree: &Tree, object: NodeId) -> bool {
    tree.kind(object) == Kind::Object
        && tree.children(object).any(|member| matches!(tree.key(member), [b'o', b'n', b'A'..=b'Z', ..]))
}
