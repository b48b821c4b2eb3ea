//! Plans, judged from outside: random tenants and definitions, a runner of plans that knows only what is documented of
//! them, and an emulated Graph that refuses what Graph would.
//!
//! `pair` makes tenants and definitions, `reader` makes snapshots by GET alone, `executor` carries plans out, and `judge`
//! says whether the tenant is what the definitions say, by rules of its own. `PAIRS` says how many pairs there are, 300
//! without it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod choices;
#[cfg(feature = "client")]
mod client;
mod executor;
mod judge;
mod pair;
mod reader;
mod runner;

mod executing;
mod generating;
mod judging;
