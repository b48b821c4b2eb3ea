//! What an object may contain, as a table.

use crate::source::{Kind, reads};

/// No value is refused for its kind.
pub const ANY: u8 = 0xFF;
/// A text.
pub const STRING: u8 = Kind::String as u8;
/// A text or `null`.
pub const STRING_OR_NULL: u8 = STRING | Kind::Null as u8;
/// `true` or `false`.
pub const BOOLEAN: u8 = Kind::Boolean as u8;
/// `true`, `false` or `null`.
pub const BOOLEAN_OR_NULL: u8 = BOOLEAN | Kind::Null as u8;
/// A number.
pub const NUMBER: u8 = Kind::Number as u8;
/// Beside [`NUMBER`]: a whole one, of 32 bits.
pub const WHOLE: u8 = 64;
/// A whole number.
pub const INTEGER: u8 = NUMBER | WHOLE;
/// A whole number or `null`.
pub const INTEGER_OR_NULL: u8 = INTEGER | Kind::Null as u8;
/// An array.
pub const ARRAY: u8 = Kind::Array as u8;
/// An array or `null`.
pub const ARRAY_OR_NULL: u8 = ARRAY | Kind::Null as u8;
/// An array or a text.
pub const ARRAY_OR_STRING: u8 = ARRAY | STRING;
/// An object.
pub const OBJECT: u8 = Kind::Object as u8;
/// An object or `null`.
pub const OBJECT_OR_NULL: u8 = OBJECT | Kind::Null as u8;
/// An object or a text.
pub const OBJECT_OR_STRING: u8 = OBJECT | STRING;
/// An object, a text or `null`.
pub const OBJECT_OR_STRING_OR_NULL: u8 = OBJECT_OR_STRING | Kind::Null as u8;
/// A text, a number, `true` or `false`.
pub const SCALAR: u8 = STRING | NUMBER | BOOLEAN;

/// An object type of one of the two languages.
#[derive(Debug)]
pub struct Shape {
    /// The name of its module. The wasm build leaves it out.
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
    /// What is said of it, in Markdown. The wasm build leaves it out.
    #[cfg(not(target_arch = "wasm32"))]
    pub docs: &'static str,
    /// What it is, with its article, for messages.
    pub noun: &'static str,
    /// What becomes of members that are not in the table.
    pub others: Others,
    /// The members; those with a slot come first.
    pub members: &'static [Member],
}

/// What becomes of members that a shape does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// They are refused.
    Closed,
    /// The type is open: they are legal, and pointed out.
    Open,
    /// A reference to another object, which Graph returns with all it has: they are passed over.
    Ignored,
}

/// A member of an object type.
#[derive(Debug)]
pub struct Member {
    /// The name as it is written.
    pub name: &'static str,
    /// The kinds of value it takes, as bits.
    pub kinds: u8,
    /// What it is for.
    pub role: Role,
    /// What it says, in Markdown. The wasm build leaves it out, as it does what follows.
    #[cfg(not(target_arch = "wasm32"))]
    pub docs: &'static str,
    /// What it means to leave it out, as JSON; empty where that is more than one value.
    #[cfg(not(target_arch = "wasm32"))]
    pub default: &'static str,
    /// A value to learn from, as JSON; empty where there is none.
    #[cfg(not(target_arch = "wasm32"))]
    pub example: &'static str,
}

/// What a member is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// May be left out.
    Optional,
    /// The schema requires it.
    Required,
    /// In the beta schema only; may be left out.
    Beta,
    /// The other language's word for the member that is named.
    Foreign(&'static str),
    /// Not part of a user flow; says where it is set instead.
    Elsewhere(&'static str),
}

impl Shape {
    /// The name of the member at a place in the table.
    #[must_use]
    pub fn name(&self, slot: usize) -> &'static str {
        self.members.get(slot).map_or("", |member| member.name)
    }

    /// The place of a member in the table.
    #[must_use]
    #[inline(always)]
    pub fn position(&self, name: &[u8]) -> Option<usize> {
        self.members.iter().position(|member| reads(name, member.name))
    }
}

/// Declares a shape as a module: `SHAPE`, the place of each member in its table as a constant, and in `piece` what a
/// writer puts in front of a member's value. The comment of a row is its documentation; behind its role may stand its
/// default and an example, both as JSON.
macro_rules! shape {
    ($(#[doc = $about:literal])* $module:ident = $noun:literal, $others:ident {
        $($(#[doc = $docs:literal])* $slot:ident $name:literal $kinds:ident $role:expr
            $(, default $default:literal)? $(, example $example:literal)?;)*
    }) => {
        $(#[doc = $about])*
        #[allow(missing_docs, dead_code, reason = "the constants are named after the members they stand for")]
        pub mod $module {
            use $crate::vocabulary::shape::*;
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "only counts the members")]
            enum Slot { $($slot),* }
            $(pub const $slot: usize = Slot::$slot as usize;)*
            pub static SHAPE: Shape = Shape {
                #[cfg(not(target_arch = "wasm32"))]
                name: stringify!($module),
                #[cfg(not(target_arch = "wasm32"))]
                docs: concat!($($about, "\n"),*),
                noun: $noun,
                others: Others::$others,
                members: &[$(Member {
                    name: $name,
                    kinds: $kinds,
                    role: { use Role::*; $role },
                    #[cfg(not(target_arch = "wasm32"))]
                    docs: concat!($($docs, "\n"),*),
                    #[cfg(not(target_arch = "wasm32"))]
                    default: concat!($($default)?),
                    #[cfg(not(target_arch = "wasm32"))]
                    example: concat!($($example)?),
                }),*],
            };
            /// A comma, the name and a colon, as JSON.
            pub mod piece {
                $(pub const $slot: &str = concat!(",\"", $name, "\":");)*
            }
        }
    };
}
pub(crate) use shape;
