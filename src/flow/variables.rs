//! Variables: `{ "var": "…" }` gives way to the value of the variable before a definition is read.

use super::{Language, Origin};
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
    /// The declaration, where there is one.
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
    let mut declared_anywhere = Vec::new();
    let mut last = NodeId::NONE;
    for origin in origins.iter().filter(|origin| origin.language == Language::Definition) {
        let flows: Vec<_> = origin.flows(tree).collect();
        for node in flows {
            last = node;
            let declared = tree.member(node, name_of(flow::VARIABLES));
            declared_anywhere.extend(tree.entries(declared));
            in_flow(tree, node, declared, given, misuses);
        }
    }
    let keys = declared_anywhere.iter().map(|&member| (tree.key(member), 0)).collect();
    let declared_anywhere = sorted(keys);
    if last.is_some() {
        for member in tree.entries(given).filter(|&member| !contains(&declared_anywhere, tree.key(member))) {
            let misuse = Misuse { fault: Fault::Unknown, node: last, name: member, declaration: NodeId::NONE };
            misuses.push(misuse);
        }
    }
}

fn name_of(slot: usize) -> &'static str {
    flow::SHAPE.members.get(slot).map_or("", |member| member.name)
}

fn in_flow(tree: &mut Tree, node: NodeId, declared: NodeId, given: NodeId, misuses: &mut Vec<Misuse>) {
    let references = references(tree, node);
    if references.is_empty() && declared.is_none() {
        return;
    }
    let index = |object: NodeId| -> Keyed {
        sorted(tree.entries(object).map(|member| (tree.key(member), member.0 as usize)).collect())
    };
    let (declarations, values) = (index(declared), index(given));
    let mut used = Keyed::new();
    let mut found = Vec::with_capacity(references.len());
    for (at, name) in references {
        let text = tree.text(name);
        let declaration = place(find(&declarations, text));
        let value = place(find(&values, text)).or(tree.member(declaration, variable_member(variable::DEFAULT)));
        let fault = if declaration.is_none() {
            Some(Fault::Undeclared)
        } else if value.is_none() {
            Some(Fault::Unset)
        } else if !fits(tree, declaration, value) {
            Some(Fault::WrongType)
        } else {
            None
        };
        used.push((text, 0));
        found.push((at, value, fault.map(|fault| Misuse { fault, node: at, name, declaration })));
    }
    let used = sorted(used);
    for member in tree.entries(declared).filter(|&member| !contains(&used, tree.key(member))) {
        misuses.push(Misuse { fault: Fault::Unused, node: member, name: member, declaration: member });
    }
    for (at, value, misuse) in found {
        // What has no good value counts as unreadable: nothing more is said about it.
        tree.replace(at, if misuse.is_some() { NodeId::NONE } else { value });
        misuses.extend(misuse);
    }
}

fn variable_member(slot: usize) -> &'static str {
    variable::SHAPE.members.get(slot).map_or("", |member| member.name)
}

fn place(found: Option<usize>) -> NodeId {
    found.and_then(|place| u32::try_from(place).ok()).map_or(NodeId::NONE, NodeId)
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

/// Is the value what the declaration says?
fn fits(tree: &Tree, declaration: NodeId, value: NodeId) -> bool {
    let word = tree.text(tree.member(declaration, variable_member(variable::TYPE)));
    match VARIABLE_TYPES.iter().find(|(known, _)| *known.as_bytes() == *word) {
        Some((_, VariableType::Guid)) => tree.kind(value) == Kind::String && is_guid(tree.text(value)),
        Some((_, known)) => tree.kind(value) == known.kind(),
        // A type that is wrong is said where it is written.
        None => true,
    }
}
