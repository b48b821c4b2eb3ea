//! The arena of nodes.

use std::borrow::Cow;

use super::text::{length_of_units, reads};
use super::{Kind, Node, NodeId, Problem, same_in_any_case};

/// One of the texts of a tree.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Its first byte.
    pub start: u32,
    /// The byte behind its last.
    pub end: u32,
    /// Was it given as text, so that places in it mean something to the reader of the report?
    pub is_text: bool,
    /// Its value: the first of its nodes. A text without any has one that is invalid.
    pub root: NodeId,
}

/// A value that stands in the place of another, which is shown where something is said about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Replaced {
    pub(super) id: NodeId,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// A text with escapes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Escaped {
    /// Where it is written.
    pub(super) at: u32,
    /// What it reads: a part of the tree's unescaped texts.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// One or several texts: their bytes, their nodes in the order of the texts, and what is wrong with them.
#[derive(Debug, Default)]
pub struct Tree {
    pub(super) buffer: Vec<u8>,
    pub(super) length: usize,
    pub(super) nodes: Vec<Node>,
    /// What the reader found, in the order of the texts.
    pub problems: Vec<Problem>,
    /// The texts, in the order in which they were read.
    pub sources: Vec<Source>,
    pub(super) replaced: Vec<Replaced>,
    /// The texts with escapes, by where they start, and what they read.
    pub(super) escaped: Vec<Escaped>,
    pub(super) unescaped: Vec<u8>,
    /// The root of the first text that is not to be checked.
    pub foreign: Option<NodeId>,
}

impl Tree {
    /// Forgets all texts and keeps the room.
    pub fn clear(&mut self) {
        self.nodes.clear();
        self.problems.clear();
        self.sources.clear();
        self.replaced.clear();
        self.escaped.clear();
        self.unescaped.clear();
        self.foreign = None;
        self.length = 0;
    }

    /// The root of a text; none where it was not read.
    #[must_use]
    pub fn root(&self, source: usize) -> NodeId {
        self.sources.get(source).map_or(NodeId::NONE, |source| source.root)
    }

    /// Which text a node is in.
    #[must_use]
    pub fn source_of(&self, id: NodeId) -> usize {
        self.sources.partition_point(|source| source.root <= id).saturating_sub(1)
    }

    /// The bytes of a text.
    #[must_use]
    pub fn text_of(&self, source: usize) -> &[u8] {
        self.sources.get(source).map_or(&[], |source| self.slice(source.start, source.end))
    }

    /// Lets a value stand in the place of another: whoever reads `id` gets what is at `value`, which may be in another
    /// text. Values are replaced in the order of the texts.
    pub fn replace(&mut self, id: NodeId, value: NodeId) {
        let by = self.node(value);
        if let Some(node) = self.nodes.get_mut(id.0 as usize) {
            self.replaced.push(Replaced { id, start: node.start, end: node.end });
            *node = Node { start: by.start, end: by.end, kind: by.kind, escaped: by.escaped, wide: by.wide, ..*node };
        }
    }

    /// Where a value is written: for one that was replaced, the place that it was taken for.
    #[must_use]
    pub fn shown(&self, id: NodeId) -> (u32, u32) {
        if let Ok(index) = self.replaced.binary_search_by_key(&id, |replaced| replaced.id) {
            self.replaced.get(index).map_or((0, 0), |replaced| (replaced.start, replaced.end))
        } else {
            let node = self.node(id);
            (node.start, node.end)
        }
    }

    /// The text as it can be quoted: the value of a variable may be secret, the reference to it is not.
    #[must_use]
    pub fn quotable(&self, id: NodeId) -> Cow<'_, [u8]> {
        if self.is_replaced(id) {
            // The name is still there, as the only member of the reference.
            let name = self.text(NodeId(id.0.saturating_add(1)));
            Cow::Owned([br#"{ "var": ""#, name, br#"" }"#].concat())
        } else {
            Cow::Borrowed(self.text(id))
        }
    }

    /// Does another value stand in the place of this one?
    #[must_use]
    pub fn is_replaced(&self, id: NodeId) -> bool {
        self.replaced.binary_search_by_key(&id, |replaced| replaced.id).is_ok()
    }

    /// Is it from a text that the caller did not write, such as the snapshot of a tenant? Texts that are to be checked
    /// come first.
    #[must_use]
    pub fn is_foreign(&self, id: NodeId) -> bool {
        id.is_some() && self.foreign.is_some_and(|first| id >= first)
    }

    /// Is a node another one, or inside of it?
    #[must_use]
    pub fn is_within(&self, id: NodeId, outer: NodeId) -> bool {
        id >= outer && id.0 < self.node(outer).next
    }

    /// The member of an object that reads `name`, the last one where there are several.
    #[must_use]
    #[inline(never)]
    pub fn member(&self, object: NodeId, name: &str) -> NodeId {
        let named = self.entries(object).filter(|&member| self.is_named(member, name));
        named.last().unwrap_or(NodeId::NONE)
    }

    /// Is it the member of this name?
    #[must_use]
    #[inline(always)]
    pub fn is_named(&self, member: NodeId, name: &str) -> bool {
        let node = self.node(member);
        let length = (node.key_end - node.key_start) as usize;
        // Of a name without escapes, the length with or without quotation marks tells enough in most cases.
        (node.key_escaped || (name.len()..=name.len() + 2).contains(&length)) && reads(self.key(member), name)
    }

    /// The members of an object; nothing for what is none.
    #[must_use]
    pub fn entries(&self, object: NodeId) -> Children<'_> {
        self.children(if self.kind(object) == Kind::Object { object } else { NodeId::NONE })
    }

    /// The elements of a list; nothing for what is none.
    #[must_use]
    pub fn elements(&self, list: NodeId) -> Children<'_> {
        self.children(if self.kind(list) == Kind::Array { list } else { NodeId::NONE })
    }

    /// Room for a text of at most `capacity` bytes, kept from one document to the next.
    pub fn room(&mut self, capacity: usize) -> &mut [u8] {
        if self.buffer.len() < capacity {
            self.buffer.resize(capacity, 0);
        }
        self.buffer.get_mut(..capacity).unwrap_or_default()
    }

    /// Takes what was written into the room, to be read in another way.
    pub fn take_room(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.buffer)
    }

    /// The node; an invalid one of no length where there is none.
    #[must_use]
    #[inline(always)]
    pub fn node(&self, id: NodeId) -> Node {
        self.nodes.get(id.0 as usize).copied().unwrap_or(Node::NOWHERE)
    }

    /// The kind of value.
    #[must_use]
    #[inline(always)]
    pub fn kind(&self, id: NodeId) -> Kind {
        self.node(id).kind
    }

    /// The bytes from `start` to `end`.
    #[must_use]
    #[inline(always)]
    pub fn slice(&self, start: u32, end: u32) -> &[u8] {
        self.buffer.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The value as it is written.
    #[must_use]
    #[inline(always)]
    pub fn raw(&self, id: NodeId) -> &[u8] {
        let node = self.node(id);
        self.slice(node.start, node.end)
    }

    /// A text without its quotation marks, escapes as they are written.
    #[must_use]
    #[inline(always)]
    pub fn raw_text(&self, id: NodeId) -> &[u8] {
        unquoted(self.raw(id))
    }

    /// A member name without its quotation marks, escapes as they are written.
    #[must_use]
    #[inline(always)]
    pub fn raw_key(&self, id: NodeId) -> &[u8] {
        let node = self.node(id);
        unquoted(self.slice(node.key_start, node.key_end))
    }

    /// Is it a text that reads `expected`?
    #[must_use]
    #[inline(never)]
    pub fn text_is(&self, id: NodeId, expected: &str) -> bool {
        self.kind(id) == Kind::String && reads(self.text(id), expected)
    }

    /// The text, escapes resolved.
    #[must_use]
    #[inline(never)]
    pub fn text(&self, id: NodeId) -> &[u8] {
        let node = self.node(id);
        if node.escaped { self.decoded(node.start) } else { self.raw_text(id) }
    }

    /// The member name, escapes resolved.
    #[must_use]
    #[inline(never)]
    pub fn key(&self, id: NodeId) -> &[u8] {
        let node = self.node(id);
        if node.key_escaped { self.decoded(node.key_start) } else { self.raw_key(id) }
    }

    /// The text that starts at a byte, escapes resolved.
    fn decoded(&self, start: u32) -> &[u8] {
        let index = self.escaped.partition_point(|escaped| escaped.at < start);
        let found = self.escaped.get(index).map(|escaped| escaped.start..escaped.end);
        found.and_then(|range| self.unescaped.get(range)).unwrap_or_default()
    }

    /// Where a part of a text is written: from the first of its UTF-16 code units to the one behind its last. That of a
    /// value which was replaced is written elsewhere.
    #[must_use]
    pub fn part(&self, id: NodeId, start: usize, end: usize) -> Option<(u32, u32)> {
        if self.is_replaced(id) {
            return None;
        }
        let raw = self.raw_text(id);
        let first = self.node(id).start.saturating_add(1);
        let at =
            |units| u32::try_from(length_of_units(raw, units)).map_or(first, |length| first.saturating_add(length));
        Some((at(start), at(end)))
    }

    /// `true` or `false`, if it is one.
    #[must_use]
    pub fn boolean(&self, id: NodeId) -> Option<bool> {
        let node = self.node(id);
        (node.kind == Kind::Boolean).then(|| node.end - node.start == 4)
    }

    /// `"true"` or `"false"` in any letter case: what was meant as a boolean.
    #[must_use]
    #[inline(never)]
    pub fn boolean_in_quotes(&self, id: NodeId) -> Option<bool> {
        let text = self.text(id);
        let means = |word: &str| self.kind(id) == Kind::String && same_in_any_case(text, word.as_bytes());
        if means("true") { Some(true) } else { means("false").then_some(false) }
    }

    /// A whole number, if it is one that fits.
    #[must_use]
    pub fn integer(&self, id: NodeId) -> Option<i32> {
        let node = self.node(id);
        if node.kind != Kind::Number {
            return None;
        }
        let written = self.slice(node.start, node.end);
        let digits = written.strip_prefix(b"-").unwrap_or(written);
        let mut number: i32 = 0;
        for digit in digits {
            let value = char::from(*digit).to_digit(10)?;
            number = number.checked_mul(10)?.checked_sub(i32::try_from(value).ok()?)?;
        }
        // Counted below zero, where there is one number more.
        if digits.len() < written.len() { Some(number) } else { number.checked_neg() }
    }

    /// The values directly inside a container, in the order of the text.
    #[must_use]
    pub fn children(&self, id: NodeId) -> Children<'_> {
        let end = if id.is_some() { self.node(id).next } else { 0 };
        Children { tree: self, at: id.0.saturating_add(1), end }
    }

    /// Are there no values inside?
    #[must_use]
    pub fn is_empty(&self, id: NodeId) -> bool {
        self.children(id).next().is_none()
    }
}

#[expect(clippy::match_same_arms, reason = "a text that is not closed comes second")]
#[inline(always)]
pub(super) fn unquoted(written: &[u8]) -> &[u8] {
    match written {
        [b'"' | b'\'', inner @ .., b'"' | b'\''] => inner,
        [b'"' | b'\'', inner @ ..] => inner,
        other => other,
    }
}

/// Walks over the values directly inside a container.
#[derive(Clone, Debug)]
pub struct Children<'t> {
    tree: &'t Tree,
    at: u32,
    end: u32,
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    #[inline(always)]
    fn next(&mut self) -> Option<NodeId> {
        if self.at >= self.end {
            return None;
        }
        let id = NodeId(self.at);
        // A node that is not closed yet has no `next`; one step on keeps the walk finite whatever the tree.
        self.at = self.tree.node(id).next.max(self.at.saturating_add(1));
        Some(id)
    }
}
