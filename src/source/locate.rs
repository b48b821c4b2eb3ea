//! From byte offsets to what an editor shows.

use super::scan::{Character, character, is_plain_line};

/// How offsets and columns are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PositionEncoding {
    /// In UTF-16 code units, as JavaScript indexes its strings.
    #[default]
    Utf16,
    /// In bytes.
    Utf8,
}

/// A place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Units from the start, from 0.
    pub offset: u32,
    /// The line, from 1.
    pub line: u32,
    /// Units from the start of the line, from 1.
    pub column: u32,
}

/// Bytes between two marks: a look-up counts at most so many.
const STRIDE: usize = 64;

#[derive(Clone, Copy, Debug)]
struct Mark {
    byte: usize,
    offset: u32,
    line: u32,
    line_offset: u32,
}

/// Turns byte offsets into positions; made once for a text, and only when something is to be shown.
#[derive(Debug)]
pub struct Locator<'t> {
    bytes: &'t [u8],
    encoding: PositionEncoding,
    marks: Vec<Mark>,
}

impl<'t> Locator<'t> {
    /// Reads the text once.
    #[must_use]
    pub fn new(bytes: &'t [u8], encoding: PositionEncoding) -> Self {
        let mut marks = Vec::with_capacity(bytes.len() / STRIDE + 1);
        let mut mark = Mark { byte: 0, offset: 0, line: 1, line_offset: 0 };
        marks.push(mark);
        while mark.byte < bytes.len() {
            mark = advance(bytes, encoding, mark, mark.byte + STRIDE);
            marks.push(mark);
        }
        Self { bytes, encoding, marks }
    }

    /// The position of a byte offset; the end of the text for what lies behind it.
    #[must_use]
    pub fn position(&self, byte: u32) -> Position {
        let byte = byte as usize;
        let behind = self.marks.partition_point(|mark| mark.byte <= byte);
        let start = Mark { byte: 0, offset: 0, line: 1, line_offset: 0 };
        let nearest = self.marks.get(behind.saturating_sub(1)).copied().unwrap_or(start);
        let mark = advance(self.bytes, self.encoding, nearest, byte);
        Position { offset: mark.offset, line: mark.line, column: mark.offset - mark.line_offset + 1 }
    }
}

/// Walks from a mark to the first character at or behind `to`.
fn advance(bytes: &[u8], encoding: PositionEncoding, mut mark: Mark, to: usize) -> Mark {
    while mark.byte < to {
        if mark.byte + 8 <= to && is_plain_line(bytes, mark.byte) {
            mark.byte += 8;
            mark.offset += 8;
            continue;
        }
        let Some(&byte) = bytes.get(mark.byte) else { break };
        let (length, units) = match byte {
            0..0x80 => (1, 1),
            _ => match character(bytes, mark.byte) {
                Character::Valid(4) => (4, 2),
                Character::Valid(length) | Character::Invalid(length) => (length, 1),
                Character::Surrogate => (3, 1),
            },
        };
        mark.offset += match encoding {
            PositionEncoding::Utf16 => units,
            PositionEncoding::Utf8 => u32::try_from(length).unwrap_or(0),
        };
        mark.byte += length;
        // A carriage return ends a line unless the line feed behind it does.
        if byte == b'\n' || (byte == b'\r' && bytes.get(mark.byte) != Some(&b'\n')) {
            mark.line += 1;
            mark.line_offset = mark.offset;
        }
    }
    mark
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_in_the_units_of_the_encoding() {
        let text = "é\r\n😀x\ry";
        let of = |encoding, byte| Locator::new(text.as_bytes(), encoding).position(byte);
        assert_eq!(of(PositionEncoding::Utf16, 2), Position { offset: 1, line: 1, column: 2 });
        assert_eq!(of(PositionEncoding::Utf16, 8), Position { offset: 5, line: 2, column: 3 });
        assert_eq!(of(PositionEncoding::Utf8, 8), Position { offset: 8, line: 2, column: 5 });
        assert_eq!(of(PositionEncoding::Utf16, 10), Position { offset: 7, line: 3, column: 1 });
        assert_eq!(of(PositionEncoding::Utf16, 99), Position { offset: 8, line: 3, column: 2 });
    }

    #[test]
    fn marks_change_nothing() {
        let text = "aé😀\n".repeat(400);
        let locator = Locator::new(text.as_bytes(), PositionEncoding::Utf16);
        let mut expected = Position { offset: 0, line: 1, column: 1 };
        let mut byte = 0;
        for character in text.chars() {
            assert_eq!(locator.position(byte), expected);
            byte += u32::try_from(character.len_utf8()).expect("at most four");
            let units = u32::try_from(character.len_utf16()).expect("at most two");
            expected.offset += units;
            expected.column += units;
            if character == '\n' {
                expected.line += 1;
                expected.column = 1;
            }
        }
        assert_eq!(locator.position(byte), expected);
    }
}
