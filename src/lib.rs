//! Sign-up and sign-in user flows of Microsoft Entra External ID: checked, and built for Microsoft Graph.
//!
//! ```text
//! text ──► source ──► flow ──► rules ──► diagnostic   what is wrong, where, and how to mend it
//!                       └────► graph                  what is sent
//! ```
//!
//! ```
//! use entra_user_flow::{Options, build};
//!
//! let definition = br#"{ "name": "SignInSignUpSample", "identityProviders": ["emailPassword"] }"#;
//! let built = build(definition, &Options::default()).expect("one flow");
//! assert!(built.payload.starts_with(b"{\"@odata.type\":\"#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow\""));
//! ```

pub mod diagnostic;
pub mod flow;
pub mod graph;
mod json;
mod order;
mod pipeline;
pub mod rules;
pub mod source;
pub mod vocabulary;

pub use pipeline::{Built, NotOneFlow, Workspace, build, validate};
pub use rules::{GraphVersion, Options, RULES};

#[cfg(target_arch = "wasm32")]
mod bindings;
