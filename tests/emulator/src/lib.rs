//! A local Microsoft Graph with the endpoints of user flows, for tests of what calls Graph.
//!
//! It was written from the documentation of Graph, and shares no code with `entra-user-flow`: a mistake on one side
//! shows on the other. It is as strict as the schema, and where the documentation leaves something open it takes the
//! reading that catches more, and says so in a comment. Its state is in memory. The same requests get the same answers:
//! it reads no clock, and what happens by chance follows from a seed.
//!
//! ```
//! use entra_user_flow_emulator::{Emulator, Options, Request};
//!
//! let graph = Emulator::new(Options::default().fault("429;retry-after=1;times=1".parse()?));
//! let flows = Request::new("GET", "/v1.0/identity/authenticationEventsFlows");
//! assert_eq!(graph.handle(&flows).answer.map(|answer| answer.status), Some(429));
//! assert_eq!(graph.handle(&flows).answer.map(|answer| answer.status), Some(200));
//! # Ok::<(), String>(())
//! ```
//!
//! `server` carries requests to it, `emulator` decides what befalls them, `route` finds who answers, `resource` answers
//! from `tenant`, and `schema` says what a body may be.

mod batch;
mod call;
mod control;
mod emulator;
mod exchange;
mod fault;
mod grants;
mod journal;
mod options;
mod query;
mod refusal;
mod resource;
mod route;
pub mod schema;
mod server;
mod tenant;

pub use emulator::{Emulator, FAULT_HEADER};
pub use exchange::{Answer, Outcome, Request};
pub use fault::Fault;
pub use grants::Grant;
pub use journal::Entry;
pub use options::Options;
pub use server::Server;
pub use tenant::Tenant;
