//! The type of user that a sign-up creates.

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

impl UserType {
    /// As Graph spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        super::input::spelling(USER_TYPES, self)
    }
}
