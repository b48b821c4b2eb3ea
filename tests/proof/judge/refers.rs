//! What the references of a definition mean in a tenant.

use serde_json::Value;

/// A tenant as one document, in which things are looked up.
#[derive(Clone, Copy)]
pub(super) struct Tenant<'t>(pub(super) &'t Value);

impl<'t> Tenant<'t> {
    fn list(self, name: &str) -> impl Iterator<Item = &'t Value> {
        self.0[name].as_array().into_iter().flatten()
    }

    fn id(self, list: &str, member: &str, value: &Value) -> Value {
        self.list(list).find(|one| one[member] == *value).map(|one| one["id"].clone()).unwrap_or_default()
    }

    pub(super) fn provider(self, reference: &Value) -> Value {
        if reference["id"].is_string() {
            return reference["id"].clone();
        }
        for (name, list) in [("oidc", "identityProviders"), ("saml", "federationConfigurations")] {
            if reference[name].is_string() {
                return self.id(list, "displayName", &reference[name]);
            }
        }
        let word = reference.as_str().or(reference["type"].as_str()).unwrap_or_default();
        let kind = match word {
            "emailPassword" => "EmailPassword",
            "emailOneTimePasscode" => "EmailOTP",
            "google" => "Google",
            "facebook" => "Facebook",
            _ => return self.id("identityProviders", "id", &Value::from("Apple-Managed-OIDC")),
        };
        self.id("identityProviders", "identityProviderType", &Value::from(kind))
    }

    /// In small letters.
    pub(super) fn application(self, reference: &Value) -> String {
        let id = reference.as_str().or(reference["appId"].as_str());
        let named = || self.list("applications").find(|one| one["displayName"] == reference["name"]);
        id.or_else(|| named()?["appId"].as_str()).unwrap_or_default().to_lowercase()
    }

    /// The id of an extension.
    pub(super) fn extension(self, reference: &Value) -> Value {
        if reference["id"].is_string() {
            return reference["id"].clone();
        }
        let word = if reference.is_string() { reference } else { &reference["name"] };
        let named = self.id("customAuthenticationExtensions", "displayName", word);
        if named.is_null() { word.clone() } else { named }
    }

    /// The attribute that an entry of a definition means: a built-in one by its id, else a custom one.
    pub(super) fn attribute(self, entry: &Value) -> &'t Value {
        let is = |kind: &str, member: &str, value: &Value| {
            self.list("userFlowAttributes").find(|one| one["userFlowAttributeType"] == kind && one[member] == *value)
        };
        if entry["custom"].is_string() {
            return is("custom", "displayName", &entry["custom"]).unwrap_or(&Value::Null);
        }
        let word = if entry.is_string() { entry } else { &entry["attribute"] };
        let found = is("builtIn", "id", word).or_else(|| is("custom", "displayName", word));
        found.or_else(|| is("custom", "id", word)).unwrap_or(&Value::Null)
    }
}
