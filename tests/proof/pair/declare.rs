//! Identity providers that definitions declare: all definitions that declare one say the same of it.

use serde_json::{Map, Value, json};

use super::world::{World, guid};
use crate::choices::Choices;

/// What stands in the place of an id where the tenant does not have the provider.
pub(super) const MISSING: &str = "missing:";

/// The display name of a declared provider, its declaration, and the id by which wishes name it.
#[derive(Clone, Debug)]
pub(super) struct Declared {
    pub(super) name: String,
    pub(super) declaration: Value,
    pub(super) id: Value,
}

/// The kinds, each with the display name that the tenant may have it under.
const KINDS: [(&str, &str); 6] = [
    ("google", "Google"),
    ("facebook", "Facebook"),
    ("apple", "Sign in with Apple"),
    ("oidc", "Contoso employees"),
    ("oidc", "Fabrikam \"{{step1.id}}\" & Söhne"),
    ("oidc", "Northwind {{secret.X}}"),
];

/// What is declared in this world; what the tenant lacks of it can be wished for.
pub(super) fn declare(choices: &mut Choices, world: &mut World) {
    for (number, (kind, name)) in KINDS.into_iter().enumerate() {
        if !choices.yes(25) {
            continue;
        }
        let found = world.providers.iter().find(|one| one["displayName"] == name).cloned();
        let declaration = declaration(choices, kind, number, found.as_ref());
        let id = found.map_or(json!(format!("{MISSING}{name}")), |one| one["id"].clone());
        if id.as_str().unwrap().starts_with(MISSING) {
            world.providers.push(json!({ "@odata.type": type_of(kind), "id": id, "displayName": name,
                "identityProviderType": if kind == "google" { "Google" } else { "Facebook" } }));
        }
        world.declared.push(Declared { name: name.to_owned(), declaration, id });
    }
}

/// The type that Graph has for a kind.
fn type_of(kind: &str) -> &'static str {
    match kind {
        "apple" => "#microsoft.graph.appleManagedIdentityProvider",
        "oidc" => "#microsoft.graph.oidcIdentityProvider",
        _ => "#microsoft.graph.socialIdentityProvider",
    }
}

/// What the tenant has, or something else.
fn declaration(choices: &mut Choices, kind: &str, number: usize, found: Option<&Value>) -> Value {
    let other = guid(8, number);
    let mut keep = |name: &str, new: &str| {
        let known = found.map(|one| &one[name]).filter(|value| value.is_string());
        known.filter(|_| !choices.yes(30)).cloned().unwrap_or(json!(new))
    };
    let mut all = Map::from_iter([("type".to_owned(), json!(kind))]);
    let members: &[(&str, &str)] = match kind {
        "apple" => &[("developerId", "team"), ("serviceId", "com.contoso"), ("keyId", "4294967296")],
        "oidc" => &[("clientId", ""), ("issuer", "https://login.fabrikam.com/v2"), ("scope", "openid email")],
        _ => &[("clientId", "")],
    };
    for (name, new) in members {
        all.insert((*name).to_owned(), keep(name, if new.is_empty() { &other } else { new }));
    }
    let secret = if kind == "apple" { "certificateData" } else { "clientSecret" };
    all.insert(secret.to_owned(), json!({ "env": format!("SECRET_{number}") }));
    if kind == "oidc" {
        if choices.yes(50) {
            all.insert(
                "wellKnownEndpoint".to_owned(),
                json!("https://login.fabrikam.com/.well-known/openid-configuration"),
            );
        }
        if choices.yes(30) {
            all.insert("responseType".to_owned(), json!("code"));
        }
        if choices.yes(40) {
            all.insert("claims".to_owned(), json!({ "email": "mail", "address": { "country": "land" } }));
        }
    }
    Value::Object(all)
}

/// Declares what a definition wishes for and the tenant lacks, and some that it has.
pub(super) fn declarations(choices: &mut Choices, world: &World, wanted: &[Value]) -> Option<Value> {
    let mut all = Map::new();
    for declared in &world.declared {
        let is_missing = declared.id.as_str().unwrap().starts_with(MISSING);
        let percent = match (wanted.contains(&declared.id), is_missing) {
            (true, true) => 100,
            (true, false) => 70,
            (false, _) => 3,
        };
        if choices.yes(percent) {
            all.insert(declared.name.clone(), declared.declaration.clone());
        }
    }
    (!all.is_empty()).then_some(Value::Object(all))
}
