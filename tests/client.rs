//! The client against the local Graph, in this process.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

#[path = "client/apply.rs"]
mod apply;
#[path = "client/faults.rs"]
mod faults;
#[path = "client/plans.rs"]
mod plans;
#[path = "client/read.rs"]
mod read;
#[path = "client/world.rs"]
mod world;
