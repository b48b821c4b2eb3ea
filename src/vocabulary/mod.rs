//! The words of the domain, each in one table with its source: what Graph calls a thing, what the definition language
//! calls it, what the admin center calls it. Pure data; build, import, rules and documentation read it.

pub mod attribute;
pub mod definition;
pub mod graph;
// For the package's JavaScript and the documentation: the wasm has nothing of it.
#[cfg(not(target_arch = "wasm32"))]
pub mod graph_error;
pub mod input;
pub(crate) mod letter;
pub mod limit;
pub mod pattern;
pub mod provider;
pub mod setting;
pub mod shape;
pub mod tenant;
pub mod user_type;
pub mod variable;
pub(crate) mod words;
pub mod world;
