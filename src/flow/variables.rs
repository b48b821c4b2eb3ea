//! Variables: `{ "var": "…" }` gives way to the value of the variable before a definition is read.

use super::{Language, Origin, is_secret_member};
use crate::list::IntoList;
use crate::order::{Keyed, contains, find, sorted};
use crate::source::{Kind, NodeId, Tree};
use crate::vocabulary::definition::{VARIABLE_REFERENCE, WITHOUT_VARIABLES, flow, variable};
use crate::vocabulary::variable::{VARIABLE_TYPES, VariableType, is_guid};

/// A mistake with a variable.
#[derive(Clone, Copy, Debug)]
pub struct Misuse {
    /// What is wrong.
    pub fault: Fault,
    /// The reference, the declaration, or the value given from outside.
    pub node: NodeId,
    /// The name: a text, or the member that has it.
    pub name: NodeId,
    /// The declaration; where there is none, all those of the flow.
    pub declaration: NodeId,
}

/// What is wrong with a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is used and not declared.
    Undeclared,
    /// It is used, and has no value.
    Unset,
    /// Its value is of another type.
    WrongType,
    /// It is declared and not used.
    Unused,
    /// A value is given, and no flow declares it.
    Unknown,
}

/// Replaces the references of all definitions, in the order of the texts. `given` are the values of the caller.
pub fn substitute(tree: &mut Tree, origins: &[Origin], given: NodeId, misuses: &mut Vec<Misuse>) {
    let mut found = Vec::new();
    gather(tree, origins, given, &mut found, misuses);
    for (at, value, misuse) in found {
        // What has no good value counts as unreadable: nothing more is said about it.
        tree.replace(at, if misuse.is_some() { NodeId::NONE } else { value });
        misuses.extend(misuse);
    }
}

/// A reference, the value for it, and what is wrong with it.
type Found = (NodeId, NodeId, Option<Misuse>);

fn gather(tree: &Tree, origins: &[Origin], given: NodeId, found: &mut Vec<Found>, misuses: &mut Vec<Misuse>) {
    let values: Keyed = sorted(tree.entries(given).map(|member| (tree.key(member), member.0 as usize)).into_list());
    // What a flow declares, or uses all the same.
    let mut known = Keyed::new();
    let mut last = NodeId::NONE;
    for origin in origins.iter().filter(|origin| origin.language == Language::Definition) {
        for node in origin.flows(tree) {
            last = node;
            in_flow(tree, node, &values, &mut known, found, misuses);
        }
    }
    let known = sorted(known);
    if last.is_some() {
        for member in tree.entries(given).filter(|&member| !contains(&known, tree.key(member))) {
            misuses.push(Misuse { fault: Fault::Unknown, node: last, name: member, declaration: NodeId::NONE });
        }
    }
}

fn name_of(slot: usize) -> &'static str {
    flow::SHAPE.name(slot)
}

fn in_flow<'t>(
    tree: &'t Tree,
    node: NodeId,
    values: &Keyed,
    known: &mut Keyed<'t>,
    found: &mut Vec<Found>,
    misuses: &mut Vec<Misuse>,
) {
    let declared = tree.member(node, name_of(flow::VARIABLES));
    let references = references(tree, node);
    let member = |of: NodeId, slot: usize| tree.member(of, variable::SHAPE.name(slot));
    // Each with its type and default, which are looked for once.
    let declarations: Vec<_> =
        tree.entries(declared).map(|at| (at, member(at, variable::TYPE), member(at, variable::DEFAULT))).into_list();
    let names = declarations.iter().enumerate().map(|(place, (at, ..))| (tree.key(*at), place));
    let names: Keyed = sorted(names.into_list());
    let mut used = Keyed::new();
    for (at, name) in references {
        let text = tree.text(name);
        let (declaration, of_type, default) =
            find(&names, text).and_then(|place| declarations.get(place).copied()).unwrap_or_default();
        let value = find(values, text).and_then(|place| u32::try_from(place).ok()).map_or(default, NodeId);
        let (fault, declaration) = if declaration.is_none() {
            (Some(Fault::Undeclared), declared)
        } else if value.is_none() {
            (Some(Fault::Unset), declaration)
        } else if !fits(tree, of_type, value) {
            (Some(Fault::WrongType), declaration)
        } else {
            (None, declaration)
        };
        used.push((text, 0));
        // Its value would stand where it may be seen; of a secret, a rule asks for the name of what holds it.
        if is_in_secret(tree, at) {
            continue;
        }
        found.push((at, value, fault.map(|fault| Misuse { fault, node: at, name, declaration })));
    }
    known.extend(names);
    known.extend(&used);
    let used = sorted(used);
    for (at, ..) in declarations.into_iter().filter(|(at, ..)| !contains(&used, tree.key(*at))) {
        misuses.push(Misuse { fault: Fault::Unused, node: at, name: at, declaration: at });
    }
}

/// All objects with the one member `var`, outside of what is no part of the flow, each with the name in it.
fn references(tree: &Tree, flow: NodeId) -> Vec<(NodeId, NodeId)> {
    let mut found = Vec::new();
    let aside = WITHOUT_VARIABLES.map(name_of);
    for member in tree.children(flow) {
        if aside.iter().any(|name| tree.key(member) == name.as_bytes()) {
            continue;
        }
        for id in member.0..tree.node(member).next {
            let (at, inner) = (NodeId(id), NodeId(id + 1));
            let node = tree.node(at);
            if node.kind == Kind::Object
                && node.next == id + 2
                && tree.kind(inner) == Kind::String
                && tree.key(inner) == VARIABLE_REFERENCE.as_bytes()
            {
                found.push((at, inner));
            }
        }
    }
    found
}

/// Does it stand for a secret, or for the name of one?
fn is_in_secret(tree: &Tree, at: NodeId) -> bool {
    [at, tree.node(at).parent].into_iter().any(|node| is_secret_member(tree, node))
}

/// Is the value of this type?
fn fits(tree: &Tree, of_type: NodeId, value: NodeId) -> bool {
    let word = tree.text(of_type);
    match VARIABLE_TYPES.iter().find(|(known, _)| *known.as_bytes() == *word) {
        Some((_, VariableType::Guid)) => tree.kind(value) == Kind::String && is_guid(tree.text(value)),
        Some((_, known)) => tree.kind(value) == known.kind(),
        // A type that is wrong is said where it is written.
        None => true,
    }
}
