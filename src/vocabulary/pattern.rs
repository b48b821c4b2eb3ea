//! The regular expressions of `validationRegEx` that the documentation carries.
//!
//! Source: reference page of the input configuration (beta, 2024-08-06) for the defaults; the how-to of 2026 for the
//! clean e-mail pattern.

/// Anything, the default of a string.
pub const ANYTHING: &str = "^.*";
/// Digits, the default of an int64.
pub const DIGITS: &str = "^[0-9]+$";
/// The documented pattern for names: ASCII letters only, no hyphen, no apostrophe, no single letter.
pub const NARROW_NAME: &str = "^[a-zA-Z_][0-9a-zA-Z_ ]*[0-9a-zA-Z_]+$";
/// An e-mail address, as the how-to of 2026 writes it.
pub const EMAIL: &str = r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$";

/// The part before the `@` as the reference prints it, its apostrophe an HTML entity.
pub const EMAIL_LOCAL_WITH_ENTITIES: &str = "[a-zA-Z0-9.!#$%&amp;&#8217;'*+/=?^_`{|}~-]+";
/// The part behind the `@` as the reference prints it: its dot stands for any character.
pub const EMAIL_DOMAIN_WITH_BARE_DOT: &str = "@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*$";

/// How the clean pattern starts, and what the reference (or a page that renders it) has there besides: `&'` as HTML
/// entities, or with the character that the second one stands for.
pub const EMAIL_ENTITIES: [(&str, &str); 2] = [("^[a-zA-Z0-9.!#$%&", "amp;&#8217;"), ("^[a-zA-Z0-9.!#$%&", "\u{2019}")];
