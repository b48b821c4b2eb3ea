//! Reads JSON with comments, goes on after mistakes, and notes each of them.

use super::scan::{Character, character, end_of_plain, end_of_space, is_number};
use super::text::{hex_unit, same_in_any_case};
use super::{Kind, Node, NodeId, Problem, ProblemKind, Tree};

/// The longest document, in bytes.
pub const MAX_LENGTH: usize = 16 * 1024 * 1024;
/// The most containers inside each other. A Graph body needs 11.
pub const MAX_DEPTH: usize = 64;
/// After so many mistakes of the text the rest is not read.
pub const MAX_PROBLEMS: usize = 1000;

/// Reads the first `length` bytes of the tree's room into nodes and problems; what an earlier text left is dropped.
pub fn read(tree: &mut Tree, length: usize) {
    tree.nodes.clear();
    tree.problems.clear();
    tree.length = length.min(tree.buffer.len());
    // The text is lent out while nodes and problems are written beside it.
    let buffer = std::mem::take(&mut tree.buffer);
    let mut reader = Reader {
        bytes: buffer.get(..tree.length).unwrap_or_default(),
        at: 0,
        nodes: &mut tree.nodes,
        problems: &mut tree.problems,
        frames: Vec::with_capacity(16),
        expect: Expect::Value,
        comma: None,
        value_end: 0,
        key: NO_KEY,
        ends_in_the_deep: false,
    };
    reader.document();
    tree.buffer = buffer;
}

/// What the grammar wants next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    /// The document, an element, or the value of a member.
    Value,
    /// A member name, or the end of the object.
    Key,
    /// A comma, or the end of the container.
    Comma,
    /// Nothing: the document is complete.
    End,
}

/// An open container.
struct Frame {
    id: NodeId,
    count: u32,
    is_object: bool,
}

/// The member name that waits for its value.
#[derive(Clone, Copy)]
struct Key {
    start: u32,
    end: u32,
    escaped: bool,
}

/// How a text was written.
#[derive(Clone, Copy)]
struct Quoted {
    escaped: bool,
    terminated: bool,
}

const PLAIN: Quoted = Quoted { escaped: false, terminated: true };
const NO_KEY: Key = Key { start: 0, end: 0, escaped: false };

struct Reader<'s> {
    bytes: &'s [u8],
    at: usize,
    nodes: &'s mut Vec<Node>,
    problems: &'s mut Vec<Problem>,
    frames: Vec<Frame>,
    expect: Expect,
    /// The comma before what is expected, where there is one.
    comma: Option<u32>,
    /// Where the last value ended.
    value_end: usize,
    key: Key,
    /// Did the text end inside a container that was too deep to look into?
    ends_in_the_deep: bool,
}

impl Reader<'_> {
    fn document(&mut self) {
        if self.bytes.len() > MAX_LENGTH {
            return self.problem(ProblemKind::TooLarge, 0, 1);
        }
        if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 1..=255, ..] | [1..=255, 0, ..] = self.bytes {
            return self.problem(ProblemKind::Utf16, 0, 1);
        }
        if self.bytes.starts_with(b"\xEF\xBB\xBF") {
            self.at = 3;
            self.problem(ProblemKind::ByteOrderMark, 0, 3);
        }
        while let Some(byte) = self.next_significant() {
            match self.expect {
                Expect::Key if byte == b'"' => self.key(),
                Expect::Value => self.value(byte),
                Expect::Comma => self.behind_value(byte),
                Expect::Key => self.no_key(byte),
                Expect::End => {
                    self.problem(ProblemKind::TrailingText, self.at, self.at + 1);
                    self.at = self.bytes.len();
                }
            }
            if self.problems.len() >= MAX_PROBLEMS {
                self.problem(ProblemKind::TooMany, self.at, self.at + 1);
                return self.close_all();
            }
        }
        self.end_of_text();
    }

    /// Skips white space and comments; the byte behind them.
    fn next_significant(&mut self) -> Option<u8> {
        loop {
            self.at = end_of_space(self.bytes, self.at);
            match self.bytes.get(self.at)? {
                b'/' if matches!(self.bytes.get(self.at + 1), Some(b'/' | b'*')) => self.comment(),
                &byte => return Some(byte),
            }
        }
    }

    fn comment(&mut self) {
        let start = self.at;
        let is_line = self.bytes.get(start + 1) == Some(&b'/');
        self.at += 2;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\n' | b'\r' if is_line => return,
                b'*' if !is_line && self.bytes.get(self.at + 1) == Some(&b'/') => {
                    self.at += 2;
                    return;
                }
                0x80.. => self.wide_character(),
                _ => self.at += 1,
            }
        }
        if !is_line {
            self.problem(ProblemKind::UnterminatedComment, start, start + 2);
        }
    }

    /// Goes over a character that is not ASCII and notes where it is none.
    fn wide_character(&mut self) {
        let start = self.at;
        self.at += match character(self.bytes, start) {
            Character::Valid(length) => length,
            Character::Surrogate => {
                self.problem(ProblemKind::LoneSurrogate, start, start + 3);
                3
            }
            Character::Invalid(length) => {
                self.problem(ProblemKind::InvalidUtf8, start, start + length);
                length
            }
        };
    }

    // --- Members -----------------------------------------------------------------------------------------------

    /// Reads a member name in quotation marks, and its colon.
    fn key(&mut self) {
        let start = self.at;
        let text = self.quoted();
        self.behind_key(start, text);
    }

    fn behind_key(&mut self, start: usize, text: Quoted) {
        self.key = Key { start: offset(start), end: offset(self.at), escaped: text.escaped };
        self.comma = None;
        self.expect = Expect::Value;
        if !text.terminated {
            self.push(Kind::Invalid, self.at, false);
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
    fn no_key(&mut self, byte: u8) {
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
                    self.expect = Expect::Comma;
                }
            }
            b'{' | b'[' => {
                self.problem(ProblemKind::MissingKey, self.at, self.at + 1);
                self.value(byte);
            }
            _ => self.unexpected(ProblemKind::UnexpectedCharacter),
        }
    }

    fn followed_by_colon(&self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
    }

    // --- Values ------------------------------------------------------------------------------------------------

    fn value(&mut self, byte: u8) {
        match byte {
            b'"' => self.string(),
            b'{' => self.open(true),
            b'[' => self.open(false),
            b'-' | b'0'..=b'9' | b'+' | b'.' => self.number(),
            b'\'' => {
                let start = self.at;
                let text = self.single_quoted();
                self.push(Kind::String, start, text.escaped);
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

    fn string(&mut self) {
        let start = self.at;
        let text = self.quoted();
        self.push(Kind::String, start, text.escaped);
        self.expect_behind_value();
    }

    /// Goes over a text in quotation marks.
    fn quoted(&mut self) -> Quoted {
        let start = self.at;
        let mut escaped = false;
        self.at += 1;
        loop {
            self.at = end_of_plain(self.bytes, self.at);
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Quoted { escaped, terminated: true };
                }
                Some(b'\n' | b'\r') if self.text_goes_on() => _ = self.special(b'\n'),
                Some(b'\n' | b'\r') | None => return self.unterminated(start, escaped),
                Some(&byte) => escaped |= self.special(byte),
            }
        }
    }

    /// Is the end of the line a line break inside a text? So it is when the next quotation mark closes something.
    fn text_goes_on(&self) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let mut behind =
            rest.iter().skip_while(|&&byte| byte != b'"').skip(1).skip_while(|byte| byte.is_ascii_whitespace());
        matches!(behind.next(), Some(b',' | b'}' | b']' | b':'))
    }

    /// Goes over a text in single quotation marks, which JSON does not have.
    fn single_quoted(&mut self) -> Quoted {
        let start = self.at;
        let mut escaped = false;
        self.at += 1;
        loop {
            match self.bytes.get(self.at) {
                Some(b'\'') => {
                    self.at += 1;
                    self.problem(ProblemKind::SingleQuotes, start, self.at);
                    return Quoted { escaped, terminated: true };
                }
                Some(b'\n' | b'\r') | None => return self.unterminated(start, escaped),
                Some(&byte @ (..0x20 | b'\\' | 0x80..)) => escaped |= self.special(byte),
                Some(_) => self.at += 1,
            }
        }
    }

    /// Goes over an escape, a control character or one that is not ASCII; says whether it was an escape.
    fn special(&mut self, byte: u8) -> bool {
        match byte {
            b'\\' => self.escape(),
            0x80.. => self.wide_character(),
            _ => {
                self.problem(ProblemKind::ControlCharacter, self.at, self.at + 1);
                self.at += 1;
            }
        }
        byte == b'\\'
    }

    /// The line ended inside a text. A comma at the end of the line was meant to stand behind the text.
    fn unterminated(&mut self, start: usize, escaped: bool) -> Quoted {
        let line = self.bytes.get(start..self.at).unwrap_or_default().trim_ascii_end();
        if line.len() > 1 && line.ends_with(b",") {
            self.at = start + line.len() - 1;
        }
        self.problem(ProblemKind::UnterminatedString, start, self.at);
        Quoted { escaped, terminated: false }
    }

    fn escape(&mut self) {
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

    fn number(&mut self) {
        let start = self.at;
        self.word_end();
        let kind = if is_number(self.bytes.get(start..self.at).unwrap_or_default()) {
            Kind::Number
        } else {
            self.problem(ProblemKind::BadNumber, start, self.at);
            Kind::Invalid
        };
        self.push(kind, start, false);
        self.expect_behind_value();
    }

    fn word(&mut self) {
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
        self.push(kind, start, false);
        self.expect_behind_value();
    }

    /// Goes to the end of a word or number.
    fn word_end(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                0x80.. => self.wide_character(),
                _ if is_word(byte) => self.at += 1,
                _ => return,
            }
        }
    }

    fn missing_value(&mut self) {
        self.problem(ProblemKind::MissingValue, self.key.start as usize, self.key.end as usize);
        self.push(Kind::Invalid, self.at, false);
        self.expect = Expect::Comma;
    }

    // --- Containers --------------------------------------------------------------------------------------------

    fn open(&mut self, is_object: bool) {
        let start = self.at;
        if self.frames.len() >= MAX_DEPTH {
            self.problem(ProblemKind::TooDeep, start, start + 1);
            self.push(Kind::Invalid, start, false);
            self.skip_container();
            return self.expect_behind_value();
        }
        self.at += 1;
        let id = self.push(if is_object { Kind::Object } else { Kind::Array }, start, false);
        self.frames.push(Frame { id, count: 0, is_object });
        self.expect = if is_object { Expect::Key } else { Expect::Value };
    }

    /// A closing bracket, the right one or not.
    fn close(&mut self, byte: u8) {
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

    fn close_frame(&mut self, end: usize) {
        if let Some(frame) = self.frames.pop() {
            let next = offset(self.nodes.len());
            if let Some(node) = self.nodes.get_mut(frame.id.0 as usize) {
                node.end = offset(end);
                node.next = next;
            }
        }
    }

    fn close_all(&mut self) {
        while !self.frames.is_empty() {
            self.close_frame(self.bytes.len());
        }
    }

    fn unclosed(&mut self) {
        if let Some(frame) = self.frames.last() {
            let kind = if frame.is_object { ProblemKind::UnclosedObject } else { ProblemKind::UnclosedArray };
            let start = self.nodes.get(frame.id.0 as usize).map_or(0, |node| node.start as usize);
            self.problem(kind, start, start + 1);
        }
    }

    /// Goes over a container without looking into it; the one thing that is done without nodes.
    fn skip_container(&mut self) {
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

    fn end_of_text(&mut self) {
        if self.key.start != self.key.end {
            self.missing_value();
        }
        if !self.frames.is_empty() && !self.ends_in_the_deep {
            self.unclosed();
        } else if self.nodes.is_empty()
            && self.problems.iter().all(|problem| problem.kind == ProblemKind::ByteOrderMark)
        {
            self.problem(ProblemKind::Empty, self.at, self.at);
        }
        self.close_all();
    }

    // --- Between values ----------------------------------------------------------------------------------------

    fn behind_value(&mut self, byte: u8) {
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

    fn expect_behind_value(&mut self) {
        self.comma = None;
        self.value_end = self.at;
        self.expect = if self.frames.is_empty() { Expect::End } else { Expect::Comma };
    }

    fn frame_is_object(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.is_object)
    }

    /// Notes a byte that has no place here, with all of its kind behind it, and goes on.
    fn unexpected(&mut self, kind: ProblemKind) {
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

    fn push(&mut self, kind: Kind, start: usize, escaped: bool) -> NodeId {
        let id = NodeId(offset(self.nodes.len()));
        let (parent, ordinal) = self.frames.last_mut().map_or((NodeId::NONE, 0), |frame| {
            frame.count += 1;
            (frame.id, frame.count - 1)
        });
        self.nodes.push(Node {
            start: offset(start),
            end: offset(self.at),
            key_start: self.key.start,
            key_end: self.key.end,
            parent,
            next: id.0 + 1,
            ordinal,
            kind,
            escaped,
            key_escaped: self.key.escaped,
        });
        self.key = NO_KEY;
        id
    }

    fn problem(&mut self, kind: ProblemKind, start: usize, end: usize) {
        let node = self.frames.last().map_or(NodeId::NONE, |frame| frame.id);
        self.problems.push(Problem { kind, start: offset(start), end: offset(end), node });
    }
}

/// May the byte be part of a word or number? Anything but what separates them.
fn is_word(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'$' | b'-' | b'+' | b'.' | b'@' | b'#' | 0x80..)
}

/// Is it a byte that has no place anywhere outside a text?
fn is_stray(byte: u8) -> bool {
    !is_word(byte)
        && !byte.is_ascii_whitespace()
        && !matches!(byte, b'"' | b'\'' | b'{' | b'}' | b'[' | b']' | b',' | b':' | b'/')
}

/// A document is shorter than [`MAX_LENGTH`], so that its offsets fit.
fn offset(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
