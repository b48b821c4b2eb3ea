//! Sign-up and sign-in user flows of Microsoft Entra External ID: checked, and built for Microsoft Graph.
//!
//! ```text
//! text ──► source ──► flow ──► rules ──► diagnostic   what is wrong, where, and how to mend it
//!                      ▲ ├───► graph                  what is sent
//!            tenant ───┘ ├───► import                 what the tenant has, as a definition
//!                        └───► diff                   what differs, and matters
//! ```
//!
//! ```
//! use entra_user_flow::{Options, build};
//!
//! let definition = br#"{ "name": "SignInSignUpSample", "identityProviders": ["emailPassword"] }"#;
//! let built = build(definition, &Options::default()).expect("one flow");
//! assert!(built.payload.starts_with(b"{\"@odata.type\":\"#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow\""));
//! ```

#[cfg(feature = "client")]
pub mod client;
pub mod diagnostic;
pub mod diff;
#[cfg(feature = "client")]
mod digest;
pub mod flow;
pub mod graph;
pub mod import;
mod json;
mod list;
mod order;
mod pattern;
mod pipeline;
pub mod rules;
pub mod source;
pub mod tenant;
pub mod vocabulary;

pub use pipeline::{
    Built, Compared, Imported, NotOneFlow, Workspace, build, diff, import, validate, validate_all, validate_lines,
};
pub use rules::{GraphVersion, Options, RULES};

#[cfg(all(target_arch = "wasm32", not(feature = "client")))]
mod bindings;
