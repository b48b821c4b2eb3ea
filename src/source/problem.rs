//! What can be wrong with a text before anyone asks what it means.

use super::NodeId;

/// One mistake of the text itself.
#[derive(Clone, Copy, Debug)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// First byte of the place.
    pub start: u32,
    /// First byte behind the place.
    pub end: u32,
    /// The container that was open, else the root.
    pub node: NodeId,
}

/// The kinds of mistake that the reader sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A byte-order mark, which is skipped.
    ByteOrderMark,
    /// Nothing but white space and comments.
    Empty,
    /// More bytes than [`super::MAX_LENGTH`].
    TooLarge,
    /// More levels than [`super::MAX_DEPTH`].
    TooDeep,
    /// More mistakes than [`super::MAX_PROBLEMS`]; the rest was not read.
    TooMany,
    /// A text in UTF-16, by its first two bytes: JSON starts with an ASCII character.
    Utf16,
    /// Bytes that are not UTF-8.
    InvalidUtf8,
    /// Half of a surrogate pair, raw or escaped.
    LoneSurrogate,
    /// A comma before a closing bracket.
    TrailingComma,
    /// A character that starts no value.
    UnexpectedCharacter,
    /// A comma where a value or member was expected.
    UnexpectedComma,
    /// A closing bracket that nothing opened.
    UnexpectedClose,
    /// More text behind the document.
    TrailingText,
    /// No comma between two values.
    MissingComma,
    /// No colon behind a member name.
    MissingColon,
    /// No value behind a colon.
    MissingValue,
    /// A value in an object without a member name.
    MissingKey,
    /// A member name without quotation marks.
    UnquotedKey,
    /// A text in single quotation marks.
    SingleQuotes,
    /// A text that the line, or the document, ends.
    UnterminatedString,
    /// A control character inside a text.
    ControlCharacter,
    /// A backslash that starts no escape.
    BadEscape,
    /// Something like a number that JSON does not allow.
    BadNumber,
    /// `True`, `NULL` and the like: the right word in the wrong letter case.
    WordCase,
    /// A word that JSON does not know, such as a text without quotation marks.
    UnknownWord,
    /// A comment that the document ends.
    UnterminatedComment,
    /// An object that is not closed; the place is its opening bracket.
    UnclosedObject,
    /// An array that is not closed; the place is its opening bracket.
    UnclosedArray,
}
