//! The type of user that a sign-up creates.

use super::words::{spelling, words_of};

/// `userType`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserType {
    /// `member`
    Member,
    /// `guest`
    Guest,
}

/// The user types as Graph spells them. Source: CSDL.
pub const USER_TYPES: &[(&str, UserType)] = &[("member", UserType::Member), ("guest", UserType::Guest)];

/// Their words alone.
pub static USER_TYPE_WORDS: [&str; 2] = words_of(USER_TYPES);

impl UserType {
    /// As Graph spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        spelling(USER_TYPES, self)
    }
}
