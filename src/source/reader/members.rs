//! Member names and what stands between them and their values.

use super::{Expect, Key, PLAIN, Quoted, Reader, is_word, offset};
use crate::source::{Kind, ProblemKind};

impl Reader<'_> {
    /// Reads a member name in quotation marks, and its colon.
    pub(super) fn key(&mut self) {
        let start = self.at;
        let text = self.quoted();
        self.behind_key(start, text);
    }

    #[inline(always)]
    pub(super) fn behind_key(&mut self, start: usize, text: Quoted) {
        self.key = Key { start: offset(start), end: offset(self.at), escaped: text.escaped };
        self.comma = None;
        self.expect = Expect::Value;
        if !text.terminated {
            self.push(Kind::Invalid, self.at, PLAIN);
            return self.expect_behind_value();
        }
        match self.next_significant() {
            Some(b':') => self.at += 1,
            // The value is missing as well, which says it all.
            None | Some(b',' | b'}' | b']') => {}
            Some(_) => self.problem(ProblemKind::MissingColon, start, self.key.end as usize),
        }
    }

    /// Something other than a quotation mark where a member name is expected.
    pub(super) fn no_key(&mut self, byte: u8) {
        match byte {
            b'}' | b']' => self.close(byte),
            b',' => self.unexpected(ProblemKind::UnexpectedComma),
            b'\'' => {
                let start = self.at;
                let text = self.single_quoted();
                self.behind_key(start, text);
            }
            _ if is_word(byte) => {
                let start = self.at;
                self.word_end();
                if self.frame_is_object() && self.followed_by_colon() {
                    self.problem(ProblemKind::UnquotedKey, start, self.at);
                    self.behind_key(start, PLAIN);
                } else {
                    self.problem(ProblemKind::MissingKey, start, self.at);
                    self.expect_behind_value();
                }
            }
            b'{' | b'[' => {
                self.problem(ProblemKind::MissingKey, self.at, self.at + 1);
                self.value(byte);
            }
            _ => self.unexpected(ProblemKind::UnexpectedCharacter),
        }
    }

    pub(super) fn followed_by_colon(&self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
    }
}
