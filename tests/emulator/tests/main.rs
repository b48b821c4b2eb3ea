//! The emulator against what is documented of Graph, and against what it says of itself.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod batches;
mod bodies;
mod changes;
mod command;
mod documented;
mod faults;
mod grants;
mod hostile;
mod journal;
mod lag;
mod links;
mod network;
mod providers;
mod queries;
mod refusals;
mod schema;
mod settings;
mod support;
mod tenants;
