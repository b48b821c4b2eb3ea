//! How the findings of a rule can be treated.

use super::words::words_of;

/// What becomes of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// It is left out.
    Off,
    /// It is an info.
    Info,
    /// It is a warning.
    Warning,
    /// It is an error.
    Error,
}

/// The words for it.
pub const SETTINGS: &[(&str, Setting)] =
    &[("off", Setting::Off), ("info", Setting::Info), ("warning", Setting::Warning), ("error", Setting::Error)];

/// Their words alone.
pub static SETTING_WORDS: [&str; 4] = words_of(SETTINGS);
