//! What talks to Microsoft Graph: reads a tenant, and carries out a plan.
//!
//! ```text
//! Host ──► Session ──► Transport ──► Graph
//!   token, secrets,      one try of one request, or of several in a batch
//!   events, abort   read    lists, pages ──► snapshot
//!                   apply   basis ──► waves of steps ──► a result for each
//! ```
//!
//! It knows neither sockets nor clocks: a [`Transport`] carries requests and waits, a [`Host`] stands for the caller. In a
//! browser, a worker or Node, `fetch` is the transport.

#![expect(clippy::unnecessary_box_returns, reason = "errors pass through many waits, and a box is small at each")]

mod apply;
mod base;
mod basis;
#[cfg(target_arch = "wasm32")]
mod bindings;
mod call;
mod error;
mod json;
mod patience;
mod plan;
mod read;
mod session;
mod text;
mod transport;

pub use apply::{ApplyOptions, ApplyResult, StepEvent, StepResult, StepStatus, apply};
pub use basis::of as basis_of;
pub use error::{Code, Error, Failure};
pub use json::Json;
pub use plan::{Plan, Step};
pub use read::{Progress, ReadOptions, Unread, read_tenant};
pub use transport::{Answer, Dropped, Host, Request, Transport};
