//! What a tenant has besides its flows, and the flows that nobody means.

use serde_json::{Map, Value};

use super::{flows, of_id};
use crate::pair::Pair;

/// What no definition speaks of is as it was, to the byte.
pub(crate) fn strangers(pair: &Pair, before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let bytes = |value: &Value| serde_json::to_vec(value).unwrap();
    let meant: Vec<_> = pair.definitions.iter().filter_map(|one| pair.counterpart(one)).map(|one| &one["id"]).collect();
    for old in flows(before).iter().filter(|old| !meant.contains(&&old["id"])) {
        if of_id(after, &old["id"]).is_none_or(|new| bytes(new) != bytes(old)) {
            found.push(format!("the flow {} is not meant, and has changed", old["displayName"]));
        }
    }
    let new = pair.definitions.len() - meant.len();
    if flows(after).len() > flows(before).len() + new {
        found.push(format!("there are {} flows, and {} are wanted", flows(after).len(), flows(before).len() + new));
    }
    for (name, old) in before.as_object().unwrap() {
        let is_looked_at = ["userFlows", "userFlowAttributes", "identityProviders", "emailAuthenticationMethod"]
            .contains(&name.as_str());
        if !is_looked_at && after[name] != *old {
            found.push(format!("`{name}` has changed"));
        }
    }
    found.extend(attributes(pair, before, after));
    found.extend(providers(pair, before, after));
    found
}

/// Attributes are only added, such as are declared; of those that are there, descriptions that are declared may change.
fn attributes(pair: &Pair, before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let list = |tenant: &Value| tenant["userFlowAttributes"].as_array().cloned().unwrap_or_default();
    let declared = |name: &Value| {
        let of = |one: &Value| Some(one["customAttributes"].as_object()?.get(name.as_str()?)?.clone());
        pair.definitions.iter().filter_map(of).collect::<Vec<_>>()
    };
    for new in list(after) {
        let old = list(before).into_iter().find(|old| old["id"] == new["id"]);
        let declarations = declared(&new["displayName"]);
        let describes = |one: &Value| one.get("description") == Some(&new["description"]);
        let fits = match old {
            Some(old) if old == new => true,
            Some(mut old) => {
                old["description"] = new["description"].clone();
                old == new && declarations.iter().any(describes)
            }
            None => declarations.iter().any(|one| one["dataType"] == new["dataType"]),
        };
        if !fits {
            found.push(format!("an attribute that nobody wants: {new}"));
        }
    }
    if list(before).iter().any(|old| !list(after).iter().any(|new| new["id"] == old["id"])) {
        found.push("an attribute is gone".to_owned());
    }
    found
}

fn list<'t>(tenant: &'t Value, name: &str) -> &'t [Value] {
    tenant[name].as_array().map_or(&[], Vec::as_slice)
}

/// Every provider that is declared is there, and is as it is declared.
pub(super) fn declared(pair: &Pair, after: &Value) -> Vec<String> {
    let all = pair.definitions.iter().filter_map(|one| one["providers"].as_object()).flatten();
    let is_there = |name: &str, wanted: &Value| {
        list(after, "identityProviders").iter().any(|one| is_for(name, wanted, one) && says(wanted, one))
    };
    let missing = all.filter(|(name, wanted)| !is_there(name, wanted));
    missing.map(|(name, wanted)| format!("there is no provider {name} as declared: {wanted}")).collect()
}

/// Providers are only added, such as are declared; of those that are there, what is declared may change.
fn providers(pair: &Pair, before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let all = pair.definitions.iter().filter_map(|one| one["providers"].as_object()).flatten();
    let declared: Map<String, Value> = all.map(|(name, one)| (name.clone(), one.clone())).collect();
    for new in list(after, "identityProviders") {
        let declaration = declared.iter().find(|(name, one)| is_for(name, one, new)).map(|(_, one)| one);
        let old = list(before, "identityProviders").iter().find(|old| old["id"] == new["id"]);
        let fits = match (old, declaration) {
            (Some(old), _) if old == new => true,
            (_, None) => false,
            (None, Some(declaration)) => says(declaration, new),
            (Some(old), Some(declaration)) => {
                says(declaration, new) && silent(declaration, old) == silent(declaration, new)
            }
        };
        if !fits {
            found.push(format!("a provider that nobody wants so: {new}, and before {old:?}, declared {declaration:?}"));
        }
    }
    if list(before, "identityProviders")
        .iter()
        .any(|old| list(after, "identityProviders").iter().all(|new| new["id"] != old["id"]))
    {
        found.push("a provider is gone".to_owned());
    }
    found
}

/// Is a provider the one that a declaration is about?
fn is_for(name: &str, declaration: &Value, provider: &Value) -> bool {
    let kind = provider["@odata.type"].as_str().unwrap_or_default().trim_start_matches("#microsoft.graph.");
    match declaration["type"].as_str().unwrap() {
        "google" => provider["identityProviderType"] == "Google",
        "facebook" => provider["identityProviderType"] == "Facebook",
        "apple" => kind == "appleManagedIdentityProvider",
        _ => kind == "oidcIdentityProvider" && provider["displayName"] == name,
    }
}

/// Members of a declaration, but for the secrets, with what Graph calls them.
fn members(declaration: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let all = declaration.as_object().unwrap().iter();
    let all = all.filter(|(name, _)| !["type", "clientSecret", "certificateData"].contains(&name.as_str()));
    all.map(|(name, value)| (if name == "claims" { "inboundClaimMapping" } else { name }, value))
}

/// Has a provider everything that the declaration says? Of claims, those that it names.
fn says(declaration: &Value, provider: &Value) -> bool {
    members(declaration).all(|(name, wanted)| match wanted {
        Value::Object(claims) => claims.iter().all(|(claim, wanted)| match wanted {
            Value::Object(parts) => parts.iter().all(|(part, wanted)| provider[name][claim][part] == *wanted),
            wanted => provider[name][claim] == *wanted,
        }),
        wanted => provider[name] == *wanted,
    })
}

/// A provider without what the declaration speaks of.
fn silent(declaration: &Value, provider: &Value) -> Value {
    let mut rest = provider.clone();
    for (name, _) in members(declaration) {
        rest.as_object_mut().unwrap().remove(name);
    }
    rest
}
