//! The arena of nodes.

use super::{Kind, Node, NodeId, Problem, text};

/// A document: its bytes, its nodes in the order of the text, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Tree {
    pub(super) buffer: Vec<u8>,
    pub(super) length: usize,
    pub(super) nodes: Vec<Node>,
    /// What the reader found, in the order of the text.
    pub problems: Vec<Problem>,
}

impl Tree {
    /// The whole text.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.buffer.get(..self.length).unwrap_or_default()
    }

    /// Room for a text of at most `capacity` bytes, kept from one document to the next.
    pub fn room(&mut self, capacity: usize) -> &mut [u8] {
        if self.buffer.len() < capacity {
            self.buffer.resize(capacity, 0);
        }
        self.buffer.get_mut(..capacity).unwrap_or_default()
    }

    /// Has the document any value?
    #[must_use]
    pub fn has_root(&self) -> bool {
        !self.nodes.is_empty()
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
        self.bytes().get(start as usize..end as usize).unwrap_or_default()
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
    pub fn raw_text(&self, id: NodeId) -> &[u8] {
        unquoted(self.raw(id))
    }

    /// A member name without its quotation marks, escapes as they are written.
    #[must_use]
    pub fn raw_key(&self, id: NodeId) -> &[u8] {
        let node = self.node(id);
        unquoted(self.slice(node.key_start, node.key_end))
    }

    /// Is it a text that reads `expected`?
    #[must_use]
    #[inline(never)]
    pub fn text_is(&self, id: NodeId, expected: &str) -> bool {
        let node = self.node(id);
        node.kind == Kind::String && text::equals(unquoted(self.slice(node.start, node.end)), node.escaped, expected)
    }

    /// The text, escapes resolved.
    #[must_use]
    #[inline(never)]
    pub fn text(&self, id: NodeId) -> std::borrow::Cow<'_, [u8]> {
        text::decoded(self.raw_text(id), self.node(id).escaped)
    }

    /// The member name, escapes resolved.
    #[must_use]
    #[inline(never)]
    pub fn key(&self, id: NodeId) -> std::borrow::Cow<'_, [u8]> {
        text::decoded(self.raw_key(id), self.node(id).key_escaped)
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
        let means = |word: &str| self.kind(id) == Kind::String && text::same_in_any_case(&text, word.as_bytes());
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
fn unquoted(written: &[u8]) -> &[u8] {
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
