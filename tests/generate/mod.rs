//! Graph create bodies of every kind that is no mistake, and what can be done to them.
//!
//! `flow` is the one generator. What it never makes is what a rule calls an error: a blank name, no provider, an
//! attribute collection without attributes or views, an unknown member of a closed type, a word outside its list. Half of
//! the flows are plain: they have nothing that a rule warns of, either.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "each test uses a part of it, and may fail loudly"
)]

pub(crate) mod change;
mod collection;
pub(crate) mod core;
pub(crate) mod equality;
mod handlers;
mod input;
mod pieces;
mod plain;
pub(crate) mod rewrite;
pub(crate) mod runner;
pub(crate) mod tenant;
pub(crate) mod text;

use entra_user_flow::GraphVersion;
use entra_user_flow::vocabulary::graph::FLOW_TYPE;
use proptest::prelude::*;
use serde_json::Value;

use pieces::{Member, always, always_text, fixed, name, nullable_text, object, optional};
use text::Style;

/// A member of the flow that no schema has: the type is open.
pub(crate) const UNKNOWN_MEMBER: &str = "contoso/note~1";

/// A body that creates a flow, and how it is written down.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    pub(crate) version: GraphVersion,
    pub(crate) body: Value,
    pub(crate) style: Style,
    /// May there be neither an error nor a warning?
    pub(crate) is_plain: bool,
}

impl Flow {
    /// The body as text.
    pub(crate) fn text(&self) -> Vec<u8> {
        text::write(&self.body, self.style)
    }
}

/// Any flow: half of them as anybody would wish them, the others with whatever a rule only warns of.
pub(crate) fn flow() -> impl Strategy<Value = Flow> {
    prop_oneof![plain_flow(), awkward_flow()]
}

/// A flow without a warning.
pub(crate) fn plain_flow() -> impl Strategy<Value = Flow> {
    let body = |version| plain::body(version == GraphVersion::Beta);
    version()
        .prop_flat_map(move |version| (Just(version), body(version), any::<Style>()))
        .prop_map(|(version, body, style)| Flow { version, body, style, is_plain: true })
}

fn awkward_flow() -> impl Strategy<Value = Flow> {
    version()
        .prop_flat_map(|version| (Just(version), body(version), any::<Style>()))
        .prop_map(|(version, body, style)| Flow { version, body, style, is_plain: false })
}

fn version() -> impl Strategy<Value = GraphVersion> {
    prop::sample::select(vec![GraphVersion::V1, GraphVersion::Beta])
}

/// A complete create body, with every member that the version has.
fn body(version: GraphVersion) -> BoxedStrategy<Value> {
    let is_beta = version == GraphVersion::Beta;
    let mut members: Vec<Member> = vec![
        fixed("@odata.type", FLOW_TYPE),
        ("displayName", always_text(name())),
        ("description", nullable_text()),
        ("conditions", handlers::conditions(is_beta)),
        ("onInteractiveAuthFlowStart", always(handlers::interactive())),
        ("onAuthenticationMethodLoadStart", always(handlers::methods())),
        ("onAttributeCollection", collection::collection(is_beta)),
        ("onAttributeCollectionStart", handlers::extension("Start")),
        ("onAttributeCollectionSubmit", handlers::extension("Submit")),
        ("onUserCreateStart", handlers::user_create()),
        // The type is open; what neither the language nor this crate knows is carried along.
        (UNKNOWN_MEMBER, handlers::unknown()),
    ];
    if is_beta {
        let priority = prop_oneof![1 => Just(500), 3 => 0..=1000];
        members.push(("priority", optional(priority.prop_map(Value::from))));
    }
    object(members).prop_map(without_idle_extensions).boxed()
}

/// Extensions are part of the attribute collection: without it, they would be warned of.
fn without_idle_extensions(mut body: Value) -> Value {
    if body["onAttributeCollection"].is_null() {
        for event in ["Start", "Submit"] {
            body.as_object_mut().unwrap().remove(&format!("onAttributeCollection{event}"));
        }
    }
    body
}
