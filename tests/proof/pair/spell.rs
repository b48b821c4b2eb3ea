//! The ways in which a definition can refer to something of the tenant.

use serde_json::{Value, json};

use super::declare::MISSING;
use super::world::World;
use crate::choices::Choices;

/// A provider by its word, its display name, its id, or by two of them.
pub(super) fn provider(choices: &mut Choices, world: &World, id: &Value) -> Value {
    let one = world.providers.iter().find(|one| one["id"] == *id).unwrap();
    // What the tenant lacks has no id.
    let forms = if id.as_str().unwrap().starts_with(MISSING) { 1 } else { 3 };
    let name = &one["displayName"];
    let known = match one["@odata.type"].as_str().unwrap().trim_start_matches("#microsoft.graph.") {
        "appleManagedIdentityProvider" => "apple",
        "oidcIdentityProvider" => return by_name(choices, forms, "oidc", name, id),
        "samlOrWsFedExternalDomainFederation" => return by_name(choices, forms, "saml", name, id),
        _ => match one["identityProviderType"].as_str().unwrap() {
            "EmailPassword" => return json!("emailPassword"),
            "EmailOTP" => return json!("emailOneTimePasscode"),
            "Google" => "google",
            _ => "facebook",
        },
    };
    match choices.below(forms) {
        0 => json!(known),
        1 => json!({ "type": known, "id": id }),
        _ => json!({ "id": id }),
    }
}

fn by_name(choices: &mut Choices, forms: usize, kind: &str, name: &Value, id: &Value) -> Value {
    match choices.below(forms) {
        0 => json!({ kind: name }),
        1 => json!({ kind: name, "id": id }),
        _ => json!({ "id": id }),
    }
}

/// An application by its client id in any letter case, or by its name.
pub(super) fn application(choices: &mut Choices, world: &World, id: &str) -> Value {
    let all = world.document["applications"].as_array().unwrap();
    let name = &all.iter().find(|one| one["appId"] == id).unwrap()["displayName"];
    match choices.below(4) {
        0 => json!(id),
        1 => json!(id.to_uppercase()),
        2 => json!({ "name": name }),
        _ => json!({ "name": name, "appId": id }),
    }
}

/// An attribute by its id, or a custom one by its display name.
pub(super) fn attribute(choices: &mut Choices, attribute: &Value) -> Value {
    if attribute["userFlowAttributeType"] == "builtIn" {
        return attribute["id"].clone();
    }
    let name = &attribute["displayName"];
    // A name that is also the id of a built-in one has to be called a custom one.
    if *name == "city" || choices.yes(30) {
        return json!({ "custom": name });
    }
    if attribute.get("id").is_some() && choices.yes(30) { attribute["id"].clone() } else { name.clone() }
}
