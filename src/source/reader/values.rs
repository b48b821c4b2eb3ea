//! Values other than texts and containers, and what stands between values.

use super::{Expect, PLAIN, Reader, is_stray, is_word, offset};
use crate::source::scan::is_number;
use crate::source::text::same_in_any_case;
use crate::source::{Kind, ProblemKind};

impl Reader<'_> {
    pub(super) fn value(&mut self, byte: u8) {
        match byte {
            b'"' => self.string(),
            b'{' => self.open(true),
            b'[' => self.open(false),
            b'-' | b'0'..=b'9' | b'+' | b'.' => self.number(),
            b'\'' => {
                let start = self.at;
                let text = self.single_quoted();
                self.push(Kind::String, start, text);
                self.expect_behind_value();
            }
            b'}' | b']' => {
                if self.key.start != self.key.end {
                    self.missing_value();
                }
                self.close(byte);
            }
            b',' if self.key.start != self.key.end => self.missing_value(),
            b',' => self.unexpected(ProblemKind::UnexpectedComma),
            _ if is_word(byte) => self.word(),
            _ => self.unexpected(ProblemKind::UnexpectedCharacter),
        }
    }

    pub(super) fn number(&mut self) {
        let start = self.at;
        self.word_end();
        let kind = if is_number(self.bytes.get(start..self.at).unwrap_or_default()) {
            Kind::Number
        } else {
            self.problem(ProblemKind::BadNumber, start, self.at);
            Kind::Invalid
        };
        self.push(kind, start, PLAIN);
        self.expect_behind_value();
    }

    pub(super) fn word(&mut self) {
        let start = self.at;
        self.word_end();
        let word = self.bytes.get(start..self.at).unwrap_or_default();
        let kind = match word {
            b"true" | b"false" => Kind::Boolean,
            b"null" => Kind::Null,
            _ => {
                let known = [("true", Kind::Boolean), ("false", Kind::Boolean), ("null", Kind::Null)];
                let meant = known.iter().find(|(right, _)| same_in_any_case(word, right.as_bytes()));
                let problem = if meant.is_some() { ProblemKind::WordCase } else { ProblemKind::UnknownWord };
                self.problem(problem, start, self.at);
                meant.map_or(Kind::Invalid, |(_, kind)| *kind)
            }
        };
        self.push(kind, start, PLAIN);
        self.expect_behind_value();
    }

    /// Goes to the end of a word or number.
    pub(super) fn word_end(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                0x80.. => self.wide_character(),
                _ if is_word(byte) => self.at += 1,
                _ => return,
            }
        }
    }

    pub(super) fn missing_value(&mut self) {
        self.problem(ProblemKind::MissingValue, self.key.start as usize, self.key.end as usize);
        self.push(Kind::Invalid, self.at, PLAIN);
        self.expect_behind_value();
    }

    pub(super) fn behind_value(&mut self, byte: u8) {
        match byte {
            b',' => {
                self.comma = Some(offset(self.at));
                self.at += 1;
                self.expect = if self.frame_is_object() { Expect::Key } else { Expect::Value };
            }
            b'}' | b']' => self.close(byte),
            _ if byte == b'"' || byte == b'\'' || byte == b'{' || byte == b'[' || is_word(byte) => {
                self.problem(ProblemKind::MissingComma, self.value_end, self.at);
                self.expect = if self.frame_is_object() { Expect::Key } else { Expect::Value };
            }
            _ => self.unexpected(ProblemKind::UnexpectedCharacter),
        }
    }

    pub(super) fn expect_behind_value(&mut self) {
        self.comma = None;
        self.value_end = self.at;
        self.expect = if self.frames.is_empty() { Expect::End } else { Expect::Comma };
    }

    pub(super) fn frame_is_object(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.is_object)
    }

    /// Notes a byte that has no place here, with all of its kind behind it, and goes on.
    pub(super) fn unexpected(&mut self, kind: ProblemKind) {
        let start = self.at;
        match self.bytes.get(start) {
            Some(0x80..) => {
                self.wide_character();
                if self.problems.last().is_some_and(|problem| problem.start == offset(start)) {
                    return;
                }
            }
            Some(&byte) if kind == ProblemKind::UnexpectedCharacter => {
                while self.bytes.get(self.at).is_some_and(|&next| next == byte || is_stray(next)) {
                    self.at += 1;
                }
            }
            Some(&byte) => {
                while self.bytes.get(self.at) == Some(&byte) {
                    self.at += 1;
                }
            }
            None => {}
        }
        self.problem(kind, start, self.at);
    }
}
