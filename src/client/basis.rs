//! Whether a tenant still is what a plan was made from.

use super::error::{Code, Error};
use super::json::Json;
use crate::digest::{Digest, is_set};

/// What the lists are called for people.
const NAMES: [(&str, &str); 12] = [
    ("identityProviders", "identity providers"),
    ("federationConfigurations", "SAML and WS-Fed providers"),
    ("userFlowAttributes", "user attributes"),
    ("userFlows", "user flows"),
    ("applications", "applications"),
    ("servicePrincipals", "service principals"),
    ("customAuthenticationExtensions", "custom authentication extensions"),
    ("authenticationEventListeners", "event listeners"),
    ("organization", "settings of the organization"),
    ("emailAuthenticationMethod", "settings of the e-mail method"),
    ("smsAuthenticationMethod", "settings of the SMS method"),
    ("branding", "settings of the branding"),
];

/// The basis of what is in a snapshot: what a planner that relies on these lists and objects writes.
#[must_use]
pub fn of(snapshot: &Json, names: &[&str]) -> String {
    let part = |name: &&str| [name, "=", &digest_of(snapshot.get(name), true).to_hex()].concat();
    names.iter().map(part).collect::<Vec<_>>().join(" ")
}

/// The parts of a basis that a snapshot does not fit.
pub(crate) fn changed<'b>(basis: &'b str, snapshot: &Json) -> Vec<&'b str> {
    let parts = basis.split_ascii_whitespace().map(|part| part.split_once('=').unwrap_or((part, "")));
    parts
        .filter(|(name, digest)| digest_of(snapshot.get(name), true).to_hex() != *digest)
        .map(|(name, _)| name)
        .collect()
}

pub(crate) fn error(changed: &[&str]) -> Box<Error> {
    let name = |one: &&str| NAMES.iter().find(|(name, _)| name == one).map_or("settings", |(_, said)| said);
    let names: Vec<&str> = changed.iter().map(name).collect();
    let message = ["the ", &names.join(", and the "), " of the tenant have changed since the plan was made"].concat();
    Error::new(Code::BasisChanged, &message, "Read the tenant and plan again")
}

/// The list itself is a set, as its parts are by their names.
fn digest_of(value: &Json, is_a_set: bool) -> Digest {
    match value {
        Json::Null => Digest::null(),
        Json::Bool(value) => Digest::bool(*value),
        Json::Number(value) => Digest::number(*value),
        Json::Text(value) => Digest::text(value.as_bytes()),
        Json::List(items) => Digest::list(items.iter().map(|item| digest_of(item, false)), is_a_set),
        Json::Object(members) => Digest::object(
            members.iter().map(|(name, value)| (name.as_bytes(), digest_of(value, is_set(name.as_bytes())))),
        ),
    }
}
