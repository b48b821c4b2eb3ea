//! Reads JSON with comments, goes on after mistakes, and notes each of them.

mod containers;
mod members;
mod texts;
mod values;

use super::scan::{Character, character, end_of_space};
use super::text::decode;
use super::tree::{Escaped, unquoted};
use super::{Kind, Node, NodeId, Problem, ProblemKind, Source, Tree};

/// The longest document, in bytes.
pub const MAX_LENGTH: usize = 16 * 1024 * 1024;
/// The most containers inside each other. A Graph body needs 11.
pub const MAX_DEPTH: usize = 64;
/// After so many mistakes of the text the rest is not read.
pub const MAX_PROBLEMS: usize = 1000;

/// Reads the next `length` bytes of the tree's room as one more text, and gives its root.
pub fn read(tree: &mut Tree, length: usize, is_text: bool) -> NodeId {
    let start = tree.length;
    let end = tree.buffer.len().min(start.saturating_add(length));
    let root = NodeId(offset(tree.nodes.len()));
    let known = tree.problems.len();
    // The text is lent out while nodes and problems are written beside it.
    let buffer = std::mem::take(&mut tree.buffer);
    let mut reader = Reader {
        bytes: buffer.get(..end).unwrap_or_default(),
        start,
        root,
        known,
        at: start,
        nodes: &mut tree.nodes,
        escaped: &mut tree.escaped,
        unescaped: &mut tree.unescaped,
        problems: &mut tree.problems,
        frames: Vec::with_capacity(16),
        expect: Expect::Value,
        comma: None,
        value_end: start,
        key: NO_KEY,
        next_quote: (0, false),
        ends_in_the_deep: false,
    };
    reader.document();
    if reader.nodes.len() == root.0 as usize {
        // Every text has a root, so that there is something to point at.
        reader.at = start;
        reader.push(Kind::Invalid, start, PLAIN);
    }
    tree.buffer = buffer;
    tree.length = end;
    tree.sources.push(Source { start: offset(start), end: offset(end), is_text, root });
    root
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
    /// Is there anything but printable ASCII as it is?
    wide: bool,
    terminated: bool,
}

const PLAIN: Quoted = Quoted { escaped: false, wide: false, terminated: true };
const NO_KEY: Key = Key { start: 0, end: 0, escaped: false };

struct Reader<'s> {
    /// The text, behind those that were read before.
    bytes: &'s [u8],
    /// Where it starts.
    start: usize,
    /// What will be its first node.
    root: NodeId,
    /// How many problems the texts before it have.
    known: usize,
    at: usize,
    nodes: &'s mut Vec<Node>,
    escaped: &'s mut Vec<Escaped>,
    unescaped: &'s mut Vec<u8>,
    problems: &'s mut Vec<Problem>,
    frames: Vec<Frame>,
    expect: Expect,
    /// The comma before what is expected, where there is one.
    comma: Option<u32>,
    /// Where the last value ended.
    value_end: usize,
    key: Key,
    /// The next quotation mark behind a line break in a text, and whether it closes that text.
    next_quote: (usize, bool),
    /// Did the text end inside a container that was too deep to look into?
    ends_in_the_deep: bool,
}

impl Reader<'_> {
    fn document(&mut self) {
        let start = self.start;
        let text = self.bytes.get(start..).unwrap_or_default();
        if text.len() > MAX_LENGTH {
            return self.problem(ProblemKind::TooLarge, start, start + 1);
        }
        if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, 1..=255, ..] | [1..=255, 0, ..] = text {
            return self.problem(ProblemKind::Utf16, start, start + 1);
        }
        if text.starts_with(b"\xEF\xBB\xBF") {
            self.at = start + 3;
            self.problem(ProblemKind::ByteOrderMark, start, start + 3);
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
            if self.count() >= MAX_PROBLEMS {
                self.problem(ProblemKind::TooMany, self.at, self.at + 1);
                return self.close_all();
            }
        }
        self.end_of_text();
    }

    /// Skips white space and comments; the byte behind them.
    #[inline(always)]
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

    #[inline(always)]
    fn push(&mut self, kind: Kind, start: usize, text: Quoted) -> NodeId {
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
            escaped: text.escaped,
            key_escaped: self.key.escaped,
            wide: text.wide,
        });
        if text.escaped || self.key.escaped {
            self.keep_texts(start, text.escaped);
        }
        self.key = NO_KEY;
        id
    }

    /// Resolves the escapes of what is pushed. Few texts have any.
    #[cold]
    fn keep_texts(&mut self, start: usize, escaped: bool) {
        let key = self.key;
        let texts = [(key.start as usize, key.end as usize, key.escaped), (start, self.at, escaped)];
        for (at, end, _) in texts.into_iter().filter(|(.., escaped)| *escaped) {
            let start = self.unescaped.len();
            decode(unquoted(self.bytes.get(at..end).unwrap_or_default()), self.unescaped);
            self.escaped.push(Escaped { at: offset(at), start, end: self.unescaped.len() });
        }
    }

    /// How many problems this text has.
    fn count(&self) -> usize {
        self.problems.len() - self.known
    }

    fn problem(&mut self, kind: ProblemKind, start: usize, end: usize) {
        // One text alone can hold more mistakes than anyone reads.
        if self.count() >= MAX_PROBLEMS && kind != ProblemKind::TooMany {
            return;
        }
        let node = self.frames.last().map_or(self.root, |frame| frame.id);
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
