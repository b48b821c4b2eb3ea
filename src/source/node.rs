//! Nodes: the values of a document, each with its place.

/// The place of a node in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub u32);

impl Default for NodeId {
    fn default() -> Self {
        Self::NONE
    }
}

impl NodeId {
    /// No node.
    pub const NONE: Self = Self(u32::MAX);

    /// Is there a node?
    #[must_use]
    pub const fn is_some(self) -> bool {
        self.0 != u32::MAX
    }

    /// Is there no node?
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == u32::MAX
    }

    /// This node, or `other` where there is none.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        if self.is_some() { self } else { other }
    }
}

/// The kinds of JSON value; each is one bit, so that a table can allow several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A value that could not be read; whoever meets it keeps silent, the reader has spoken.
    Invalid = 0,
    /// `null`
    Null = 1,
    /// `true` or `false`
    Boolean = 2,
    /// A number.
    Number = 4,
    /// A text.
    String = 8,
    /// An array.
    Array = 16,
    /// An object.
    Object = 32,
}

impl Kind {
    /// The name with its article, for messages.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Invalid => "not readable",
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// A value, and the member name in front of it where it stands in an object.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// First byte of the value, its quotation mark or bracket included.
    pub start: u32,
    /// First byte behind the value.
    pub end: u32,
    /// First byte of the member name, its quotation mark included; equal to `key_end` where there is none.
    pub key_start: u32,
    /// First byte behind the member name.
    pub key_end: u32,
    /// The container.
    pub parent: NodeId,
    /// The node behind this one and all that is in it.
    pub next: u32,
    /// How many siblings stand before this node.
    pub ordinal: u32,
    /// What kind of value.
    pub kind: Kind,
    /// Does the text contain an escape?
    pub escaped: bool,
    /// Does the member name contain an escape?
    pub key_escaped: bool,
    /// Does the text contain anything but printable ASCII as it is?
    pub wide: bool,
}

impl Node {
    pub(super) const NOWHERE: Self = Self {
        start: 0,
        end: 0,
        key_start: 0,
        key_end: 0,
        parent: NodeId::NONE,
        next: 0,
        ordinal: 0,
        kind: Kind::Invalid,
        escaped: false,
        key_escaped: false,
        wide: false,
    };

    /// Does it stand in an object?
    #[must_use]
    pub const fn has_key(&self) -> bool {
        self.key_start != self.key_end
    }
}
