//! The text of a document as a tree of nodes that know where they stand.
//!
//! The reader never gives up: it notes each mistake as a [`Problem`] and goes on, so that one report names them all.
//! It knows JSON, and nothing of user flows.

mod copy;
mod locate;
mod node;
mod pointer;
mod problem;
mod reader;
mod scan;
mod text;
mod tree;

pub(crate) use copy::{same_value, write_value};
pub use locate::{Locator, Position, PositionEncoding};
pub use node::{Kind, Node, NodeId};
pub use pointer::{follow, write_pointer};
pub use problem::{Problem, ProblemKind};
pub use reader::{MAX_DEPTH, MAX_LENGTH, MAX_PROBLEMS, read};
pub use scan::is_number;
pub(crate) use scan::{Character, character, end_of_plain};
pub use text::{reads, same_in_any_case, utf8};
pub use tree::{Children, Source, Tree};
