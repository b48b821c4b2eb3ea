//! Writes objects whose members are named by a shape.

use crate::flow::Text;
use crate::json::write_string;
use crate::source::{Kind, NodeId, Tree, write_value};
use crate::vocabulary::input::{FALSE, TRUE};
use crate::vocabulary::shape::Shape;

pub(super) struct Writer<'t, 'o> {
    pub(super) tree: &'t Tree,
    pub(super) out: &'o mut Vec<u8>,
}

impl Writer<'_, '_> {
    /// A comma, unless this is the first of its container.
    pub(super) fn separate(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[')) {
            self.out.push(b',');
        }
    }

    pub(super) fn open(&mut self) {
        self.out.push(b'{');
    }

    pub(super) fn close(&mut self) {
        self.out.push(b'}');
    }

    pub(super) fn end_list(&mut self) {
        self.out.push(b']');
    }

    /// The name of a member, and its colon.
    pub(super) fn member(&mut self, shape: &'static Shape, slot: usize) {
        self.separate();
        write_string(shape.name(slot).as_bytes(), self.out);
        self.out.push(b':');
    }

    pub(super) fn object(&mut self, shape: &'static Shape, slot: usize) {
        self.member(shape, slot);
        self.open();
    }

    pub(super) fn list(&mut self, shape: &'static Shape, slot: usize) {
        self.member(shape, slot);
        self.out.push(b'[');
    }

    /// `true`, `false` or `null`
    pub(super) fn word(&mut self, shape: &'static Shape, slot: usize, word: &str) {
        self.member(shape, slot);
        self.out.extend_from_slice(word.as_bytes());
    }

    /// A value of the document.
    pub(super) fn value(&mut self, shape: &'static Shape, slot: usize, node: NodeId) {
        self.member(shape, slot);
        write_value(self.tree, node, self.out);
    }

    /// A text of the document; nothing where there is none.
    pub(super) fn string(&mut self, shape: &'static Shape, slot: usize, node: NodeId) {
        if self.tree.kind(node) == Kind::String {
            self.value(shape, slot, node);
        }
    }

    pub(super) fn text_or_null(&mut self, text: Option<Text>) {
        match text {
            None => self.out.extend_from_slice(b"null"),
            Some(Text::Fixed(word @ (TRUE | FALSE))) => self.out.extend_from_slice(word.as_bytes()),
            Some(Text::Value(node)) => write_value(self.tree, node, self.out),
            Some(text) => write_string(text.resolve(self.tree), self.out),
        }
    }
}
