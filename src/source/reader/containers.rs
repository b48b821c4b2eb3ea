//! Objects and arrays: opened, closed, left open, or too deep to look into.

use super::{Expect, Frame, MAX_DEPTH, PLAIN, Reader, offset};
use crate::source::{Kind, ProblemKind};

impl Reader<'_> {
    pub(super) fn open(&mut self, is_object: bool) {
        let start = self.at;
        if self.frames.len() >= MAX_DEPTH {
            self.problem(ProblemKind::TooDeep, start, start + 1);
            self.push(Kind::Invalid, start, PLAIN);
            self.skip_container();
            return self.expect_behind_value();
        }
        self.at += 1;
        let id = self.push(if is_object { Kind::Object } else { Kind::Array }, start, PLAIN);
        // A comma in front of a container is not one inside it.
        self.comma = None;
        self.frames.push(Frame { id, count: 0, is_object });
        self.expect = if is_object { Expect::Key } else { Expect::Value };
    }

    /// A closing bracket, the right one or not.
    pub(super) fn close(&mut self, byte: u8) {
        let closes_object = byte == b'}';
        let Some(index) = self.frames.iter().rposition(|frame| frame.is_object == closes_object) else {
            return self.unexpected(ProblemKind::UnexpectedClose);
        };
        if index + 1 < self.frames.len() {
            // Containers inside are still open: the innermost is the one that lacks its bracket.
            self.unclosed();
        } else if let Some(comma) = self.comma {
            self.problem(ProblemKind::TrailingComma, comma as usize, comma as usize + 1);
        }
        while self.frames.len() > index + 1 {
            self.close_frame(self.at);
        }
        self.at += 1;
        self.close_frame(self.at);
        self.expect_behind_value();
    }

    pub(super) fn close_frame(&mut self, end: usize) {
        if let Some(frame) = self.frames.pop() {
            let next = offset(self.nodes.len());
            if let Some(node) = self.nodes.get_mut(frame.id.0 as usize) {
                node.end = offset(end);
                node.next = next;
            }
        }
    }

    pub(super) fn close_all(&mut self) {
        while !self.frames.is_empty() {
            self.close_frame(self.bytes.len());
        }
    }

    pub(super) fn unclosed(&mut self) {
        if let Some(frame) = self.frames.last() {
            let kind = if frame.is_object { ProblemKind::UnclosedObject } else { ProblemKind::UnclosedArray };
            let start = self.nodes.get(frame.id.0 as usize).map_or(0, |node| node.start as usize);
            self.problem(kind, start, start + 1);
        }
    }

    /// Goes over a container without looking into it; the one thing that is done without nodes.
    pub(super) fn skip_container(&mut self) {
        let mut depth = 0_usize;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => {
                    self.quoted();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
        self.ends_in_the_deep = true;
    }

    pub(super) fn end_of_text(&mut self) {
        if self.key.start != self.key.end {
            self.missing_value();
        }
        if !self.frames.is_empty() && !self.ends_in_the_deep {
            self.unclosed();
        } else if self.nodes.len() == self.root.0 as usize
            && self.problems.iter().skip(self.known).all(|problem| problem.kind == ProblemKind::ByteOrderMark)
        {
            self.problem(ProblemKind::Empty, self.at, self.at);
        }
        self.close_all();
    }
}
