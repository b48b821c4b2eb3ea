//! Texts in quotation marks, and their escapes.

use super::{Quoted, Reader};
use crate::source::scan::end_of_plain;
use crate::source::text::hex_unit;
use crate::source::{Kind, ProblemKind};

impl Reader<'_> {
    pub(super) fn string(&mut self) {
        let start = self.at;
        let text = self.quoted();
        self.push(Kind::String, start, text);
        self.expect_behind_value();
    }

    /// Goes over a text in quotation marks.
    #[inline(always)]
    pub(super) fn quoted(&mut self) -> Quoted {
        let start = self.at;
        let (mut escaped, mut wide) = (false, false);
        self.at += 1;
        loop {
            self.at = end_of_plain(self.bytes, self.at);
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Quoted { escaped, wide, terminated: true };
                }
                Some(b'\n' | b'\r') if self.text_goes_on() => {
                    wide = true;
                    self.special(b'\n');
                }
                Some(b'\n' | b'\r') | None => return self.unterminated(start, escaped),
                Some(&byte) => {
                    wide = true;
                    escaped |= self.special(byte);
                }
            }
        }
    }

    /// Is the end of the line a line break inside a text? So it is when the next quotation mark closes something.
    /// The answer is kept until that mark, so that many line breaks do not look for it again and again.
    fn text_goes_on(&mut self) -> bool {
        if self.next_quote.0 < self.at {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let quote = rest.iter().position(|&byte| byte == b'"').map_or(self.bytes.len(), |at| self.at + at);
            let mut behind = self.bytes.iter().skip(quote + 1).skip_while(|byte| byte.is_ascii_whitespace());
            self.next_quote = (quote, matches!(behind.next(), Some(b',' | b'}' | b']' | b':')));
        }
        self.next_quote.1
    }

    /// Goes over a text in single quotation marks, which JSON does not have.
    pub(super) fn single_quoted(&mut self) -> Quoted {
        let start = self.at;
        let (mut escaped, mut wide) = (false, false);
        self.at += 1;
        loop {
            match self.bytes.get(self.at) {
                Some(b'\'') => {
                    self.at += 1;
                    self.problem(ProblemKind::SingleQuotes, start, self.at);
                    return Quoted { escaped, wide, terminated: true };
                }
                Some(b'\n' | b'\r') | None => return self.unterminated(start, escaped),
                Some(&byte @ (..0x20 | b'\\' | 0x7F..)) => {
                    wide = true;
                    escaped |= self.special(byte);
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// Goes over an escape, a control character or one that is not ASCII; says whether it was an escape.
    pub(super) fn special(&mut self, byte: u8) -> bool {
        match byte {
            b'\\' => self.escape(),
            0x80.. => self.wide_character(),
            // DEL: no mistake of the text.
            0x7F => self.at += 1,
            _ => {
                self.problem(ProblemKind::ControlCharacter, self.at, self.at + 1);
                self.at += 1;
            }
        }
        byte == b'\\'
    }

    /// The line ended inside a text. A comma at the end of the line was meant to stand behind the text.
    pub(super) fn unterminated(&mut self, start: usize, escaped: bool) -> Quoted {
        let line = self.bytes.get(start..self.at).unwrap_or_default().trim_ascii_end();
        if line.len() > 1 && line.ends_with(b",") {
            self.at = start + line.len() - 1;
        }
        self.problem(ProblemKind::UnterminatedString, start, self.at);
        Quoted { escaped, wide: true, terminated: false }
    }

    pub(super) fn escape(&mut self) {
        let start = self.at;
        let rest = self.bytes.get(start + 1..).unwrap_or_default();
        let length = match rest {
            [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
            [b'u', digits @ ..] => match hex_unit(digits) {
                Some((0xD800..=0xDBFF, [b'\\', b'u', low @ ..]))
                    if matches!(hex_unit(low), Some((0xDC00..=0xDFFF, _))) =>
                {
                    12
                }
                Some((0xD800..=0xDFFF, _)) => {
                    self.problem(ProblemKind::LoneSurrogate, start, start + 6);
                    6
                }
                Some(_) => 6,
                None => {
                    self.problem(ProblemKind::BadEscape, start, start + 2);
                    2
                }
            },
            // The line ends, or what follows is more than one byte: the loop in `quoted` goes on there.
            [] | [0..0x20 | 0x80.., ..] => {
                self.problem(ProblemKind::BadEscape, start, start + 1);
                1
            }
            [_, ..] => {
                self.problem(ProblemKind::BadEscape, start, start + 2);
                2
            }
        };
        self.at += length;
    }
}
