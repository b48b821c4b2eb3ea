//! Reads an object by its shape: which member stands in which slot, and what is wrong with the rest.

use super::{Fact, Problem, Text, Words};
use crate::list::IntoList;
use crate::order::repeats;
use crate::source::{Kind, NodeId, Tree, reads, same_in_any_case};
use crate::vocabulary::graph::ANNOTATION;
use crate::vocabulary::input::{FALSE, INPUT_ALIASES, MemberKind, TRUE};
use crate::vocabulary::shape::{ANY, Others, Role, Shape, WHOLE};

/// More members than any shape has.
const SLOTS: usize = 32;

/// The members of an object, by their place in the shape's table.
pub(super) struct Members {
    nodes: [NodeId; SLOTS],
}

impl Members {
    const NONE: Self = Self { nodes: [NodeId::NONE; SLOTS] };

    /// The value of a member, if it is there. One of the wrong kind has been reported; whoever reads it passes it
    /// over in silence.
    pub(super) fn get(&self, slot: usize) -> NodeId {
        self.nodes.get(slot).copied().unwrap_or(NodeId::NONE)
    }
}

/// What both languages read with.
pub(super) struct Reader<'t, 'p> {
    pub(super) tree: &'t Tree,
    /// Is it a Graph body, in which any object may carry annotations?
    pub(super) is_graph: bool,
    pub(super) problems: &'p mut Vec<Problem>,
}

impl Reader<'_, '_> {
    /// Notes what is not as the language wants it. A call, not inlined: it is rare, and there are many places.
    #[inline(never)]
    pub(super) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Reads an object. Without a node, nothing is read and nothing is missing.
    pub(super) fn members(&mut self, object: NodeId, shape: &'static Shape) -> Members {
        let mut members = Members::NONE;
        if object.is_none() || self.tree.kind(object) != Kind::Object {
            return members;
        }
        for node in self.tree.children(object) {
            // A value without a member name is a mistake of the text.
            if !self.tree.node(node).has_key() {
                continue;
            }
            let key = self.tree.key(node);
            let Some(position) = shape.position(key) else {
                let is_passed_over = shape.others == Others::Ignored || (self.is_graph && is_annotation(key));
                if !is_passed_over && !self.is_stray(node) {
                    self.note(Problem::UnknownMember { node, shape });
                }
                continue;
            };
            self.member(node, shape, position, &mut members);
        }
        for (slot, member) in shape.members.iter().enumerate() {
            if member.role == Role::Required && members.get(slot).is_none() {
                self.note(Problem::MissingMember { node: object, shape, name: member.name });
            }
        }
        members
    }

    /// The same for what few documents have: a call, not inlined.
    #[inline(never)]
    pub(super) fn rare_members(&mut self, object: NodeId, shape: &'static Shape) -> Members {
        self.members(object, shape)
    }

    /// Is it a text without colon and value where a member name should be? The text has been refused, and may be a value
    /// that is not to be shown.
    fn is_stray(&self, member: NodeId) -> bool {
        let node = self.tree.node(member);
        node.kind == Kind::Invalid && !self.tree.slice(node.key_end, node.start).contains(&b':')
    }

    fn member(&mut self, node: NodeId, shape: &'static Shape, position: usize, members: &mut Members) {
        let Some(member) = shape.members.get(position) else {
            return;
        };
        let (mut slot, mut right_name) = (position, None);
        match member.role {
            Role::Optional | Role::Required => {}
            Role::Beta if self.tree.kind(node) == Kind::Null => {}
            Role::Beta => self.note(Problem::BetaOnly { node }),
            Role::Foreign(right) => {
                right_name = Some(right);
                slot = shape.position(right.as_bytes()).unwrap_or(position);
            }
            Role::Elsewhere(place) => return self.note(Problem::SetElsewhere { node, place }),
        }
        let Some(place) = members.nodes.get_mut(slot) else {
            return;
        };
        let first = std::mem::replace(place, node);
        if first.is_some() {
            *place = self.repeated(first, node, right_name.is_some());
        } else if let Some(right) = right_name {
            self.note(Problem::ForeignMember { node, right });
        }
        self.expect(node, member.kinds);
    }

    /// Notes that a member is there twice, by one name or by those of both languages: then the one of the other language
    /// cannot be renamed, and is the one too many. Gives the one that counts.
    #[inline(never)]
    fn repeated(&mut self, first: NodeId, node: NodeId, is_foreign: bool) -> NodeId {
        if self.tree.key(first) == self.tree.key(node) {
            self.note(Problem::DuplicateMember { node, first });
            return node;
        }
        if is_foreign {
            self.note(Problem::Conflict { node, other: first });
            return first;
        }
        let is_first =
            |problem: &&mut Problem| matches!(problem, Problem::ForeignMember { node, .. } if *node == first);
        if let Some(problem) = self.problems.iter_mut().rev().find(is_first) {
            *problem = Problem::Conflict { node: first, other: node };
        }
        node
    }

    /// Notes members of an object of names of its own that are given twice.
    pub(super) fn unique(&mut self, object: NodeId) {
        let names = self.tree.entries(object).map(|member| (self.tree.key(member), member.0 as usize));
        let node = |place: usize| NodeId(u32::try_from(place).unwrap_or_default());
        for (first, again) in repeats(names.into_list()) {
            self.note(Problem::DuplicateMember { node: node(again), first: node(first) });
        }
    }

    /// Is the value of one of these kinds? Notes it if not.
    pub(super) fn expect(&mut self, node: NodeId, kinds: u8) -> bool {
        let kind = self.tree.kind(node);
        let is_whole = kind != Kind::Number || kinds & WHOLE == 0 || kinds == ANY || self.tree.integer(node).is_some();
        if kind as u8 & kinds != 0 && is_whole {
            return true;
        }
        if kind != Kind::Invalid {
            self.note(Problem::WrongType { node, expected: kinds });
        }
        false
    }

    /// What a member says. One of the wrong type says nothing.
    pub(super) fn fact(&mut self, node: NodeId, kind: MemberKind) -> Fact {
        let value = match kind {
            MemberKind::Text => self.text(node),
            MemberKind::Flag => self.flag(node),
            MemberKind::Type => self.word(node, Words::InputType),
        };
        Fact { value, at: node }
    }

    /// `true` or `false`, if it is one. One in quotation marks has been reported and counts as what was meant, so that
    /// nothing further follows from it.
    fn flag(&self, node: NodeId) -> Option<Text> {
        if self.tree.kind(node) == Kind::Boolean {
            return Some(Text::Value(node));
        }
        self.tree.boolean_in_quotes(node).map(|value| Text::Fixed(if value { TRUE } else { FALSE }))
    }

    /// What refers to something by its name or id. A blank one, which names nothing, is noted, and counts as none.
    pub(super) fn named(&mut self, node: NodeId) -> NodeId {
        if self.tree.kind(node) == Kind::String && self.tree.text(node).trim_ascii().is_empty() {
            self.note(Problem::EmptyReference { node });
            return NodeId::NONE;
        }
        node
    }

    /// A text, if it is one.
    pub(super) fn text(&self, node: NodeId) -> Option<Text> {
        self.string(node).map(Text::Value)
    }

    /// A text, if it is one.
    pub(super) fn string(&self, node: NodeId) -> Option<NodeId> {
        (self.tree.kind(node) == Kind::String).then_some(node)
    }

    /// A word of a closed list, as Graph spells it.
    pub(super) fn word(&mut self, node: NodeId, words: Words) -> Option<Text> {
        self.string(node)?;
        let text = self.tree.text(node);
        if let Some(word) = words.list().iter().find(|word| reads(text, word)) {
            return Some(Text::Fixed(word));
        }
        if words == Words::InputType
            && let Some((_, alias)) = INPUT_ALIASES.iter().find(|(alias, _)| alias.as_bytes() == text)
        {
            return Some(Text::Fixed(alias.as_str()));
        }
        if let Some(right) = words.list().iter().find(|word| same_in_any_case(word.as_bytes(), text)) {
            self.note(Problem::LetterCase { node, right });
            return Some(Text::Fixed(right));
        }
        self.note(Problem::UnknownWord { node, words });
        // What is no word of the list is kept as it is written: it may be one of a later version of Graph.
        self.text(node)
    }
}

/// `@odata.type`, `includeApplications@odata.context` and the like.
fn is_annotation(key: &[u8]) -> bool {
    key.windows(ANNOTATION.len()).any(|part| part == ANNOTATION)
}
