//! What the reader of a pattern can find, and where.

/// What keeps both engines from compiling a pattern; the place of the wording that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    UnclosedGroup,
    UnopenedGroup,
    UnclosedSet,
    NothingToRepeat,
    RepeatedTwice,
    Possessive,
    BoundsReversed,
    RangeReversed,
    UnknownGroup,
    PythonName,
    TrailingBackslash,
}

/// What the engines take differently; the place of the wording that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// .NET knows it, JavaScript does not compile it.
    OnlyNet,
    /// JavaScript reads the letter behind the backslash, .NET does not compile it.
    OnlyLetter,
    /// JavaScript compiles it, .NET does not.
    OnlyJavaScript,
    /// .NET takes it for the start or the end of the text, or for a control character; JavaScript for a letter.
    Letter,
    /// .NET takes it for characters of a category; JavaScript for the letter and what is in the braces.
    Category,
    /// .NET takes one set from another; JavaScript ends the set at the first bracket.
    Subtraction,
    /// .NET takes the bracket for one of the characters, JavaScript for the end of an empty set.
    EmptySet,
    /// A set of POSIX, which is none in either.
    Posix,
    /// Bounds without a lower one, which are characters in either.
    NoLowerBound,
    /// A backspace, which JSON makes of `\b`.
    Backspace,
    /// A range of characters that are two units each, which neither takes as one without a flag.
    HalfCharacters,
    /// Bounds that are not closed, or have a space inside, which are characters in either.
    BrokenBounds,
    /// A backslash, and as many of a letter as follow: two backslashes where one was meant.
    TwoBackslashes,
}

/// Something at a place: from its first unit to the one behind its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At<T> {
    pub(crate) what: T,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Default for At<usize> {
    fn default() -> Self {
        Self { what: 0, start: 0, end: 0 }
    }
}
