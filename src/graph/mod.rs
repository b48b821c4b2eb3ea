//! From facts to what Microsoft Graph takes. Pure functions: text in a fixed order of members, nothing else.

pub(crate) mod extras;
mod needs;
mod payload;

pub use extras::{Fault, add_extras};
pub use needs::write_needs;
pub use payload::write_create;
