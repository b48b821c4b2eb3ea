//! Whether a tenant still is what a plan was made from.

use super::error::{Code, Error};
use super::json::Json;

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

/// The parts of a basis that a snapshot does not fit.
pub(crate) fn changed<'b>(basis: &'b str, snapshot: &Json) -> Vec<&'b str> {
    let parts = basis.split_ascii_whitespace().map(|part| part.split_once('=').unwrap_or((part, "")));
    parts.filter(|(name, digest)| digest_of(snapshot.get(name)) != *digest).map(|(name, _)| name).collect()
}

pub(crate) fn error(changed: &[&str]) -> Box<Error> {
    let name = |one: &&str| NAMES.iter().find(|(name, _)| name == one).map_or("settings", |(_, said)| said);
    let names: Vec<&str> = changed.iter().map(name).collect();
    let message = ["the ", &names.join(", the "), " of the tenant have changed since the plan was made"].concat();
    Error::new(Code::BasisChanged, &message, "Read the tenant and plan again")
}

fn digest_of(_value: &Json) -> String {
    String::new()
}
