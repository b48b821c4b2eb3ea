//! Findings as data, and the report that is written from them.
//!
//! A rule says where, and with which arguments; text, ranges and pointers are made when the report is written.

mod about;
mod edit;
mod finding;
mod place;
mod removal;
mod report;
mod suggest;
mod template;

pub(crate) use about::texts;
pub use about::{About, Scope, Severity, Texts, Wording};
pub use edit::Edit;
pub(crate) use edit::format_json;
pub use finding::{Arg, Draft, Finding, Findings, MAX_FINDINGS};
pub use place::Place;
pub(crate) use removal::first_comma;
pub use report::{Ranges, url, write_report};
pub use suggest::{nearest, nearest_of};
