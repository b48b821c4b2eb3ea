//! A tenant that has everything a body refers to, each with a name: the settings of a build or an import.

use std::collections::BTreeMap;

use entra_user_flow::vocabulary::attribute::BUILT_IN;
use entra_user_flow::vocabulary::provider::by_id;
use serde_json::{Value, json};

use super::rewrite::{APPLICATIONS, ATTRIBUTES, METHODS, inputs, list};

/// The settings, as JSON text.
pub(crate) fn settings(body: &Value) -> Vec<u8> {
    let mut body = body.clone();
    let (providers, federations) = providers(&mut body);
    let applications = applications(&mut body);
    let tenant = json!({
        "organization": { "tenantType": "CIAM" },
        "userFlows": [{ "id": "1", "displayName": "Another flow of the tenant", "conditions": null }],
        "authenticationEventListeners": [],
        "servicePrincipals": applications,
        "emailAuthenticationMethod": { "state": "enabled", "allowExternalIdToUseEmailOtp": "default" },
        "smsAuthenticationMethod": { "state": "disabled" },
        "branding": {},
        "userFlowAttributes": attributes(&mut body),
        "identityProviders": providers,
        "federationConfigurations": federations,
        "applications": applications,
        "customAuthenticationExtensions": extensions(&body),
    });
    json!({ "variables": {}, "rules": {}, "tenant": tenant }).to_string().into_bytes()
}

fn attributes(body: &mut Value) -> Vec<Value> {
    let attribute = |id: &str, name: &str, origin: &str, data_type: &str| json!({ "id": id, "displayName": name, "description": null, "userFlowAttributeType": origin, "dataType": data_type });
    let mut all: BTreeMap<String, Value> = BTreeMap::new();
    for input in inputs(body) {
        let id = input["attribute"].as_str().unwrap();
        let data_type = if input["inputType"] == "boolean" { "boolean" } else { "string" };
        all.insert(id.to_owned(), attribute(id, &format!("Attribute {id}"), "custom", data_type));
    }
    for listed in list(body, ATTRIBUTES) {
        let id = listed["id"].as_str().unwrap();
        let name = listed["displayName"].as_str().map_or_else(|| format!("Attribute {id}"), str::to_owned);
        let asked = all.get(id).and_then(|asked| asked["dataType"].as_str()).unwrap_or("string");
        let data_type = listed["dataType"].as_str().unwrap_or(asked).to_owned();
        all.insert(id.to_owned(), attribute(id, &name, "custom", &data_type));
    }
    for known in &BUILT_IN {
        all.insert(known.id.to_owned(), attribute(known.id, known.label, "builtIn", "string"));
    }
    all.into_values().collect()
}

/// Those with a documented id by their type; of the others, every second one is a SAML federation.
fn providers(body: &mut Value) -> (Vec<Value>, Vec<Value>) {
    let (mut providers, mut federations) = (Vec::new(), Vec::new());
    for provider in list(body, METHODS) {
        let id = provider["id"].as_str().unwrap();
        let object = |kind: &str, name: &str| json!({ "@odata.type": format!("#microsoft.graph.{kind}"), "id": id, "displayName": name });
        let Some(known) = by_id(id.as_bytes()) else {
            if id.starts_with(['0', '2', '4', '6', '8', 'a', 'c', 'e']) {
                let mut saml = object("samlOrWsFedExternalDomainFederation", &format!("Federation {id}"));
                saml["preferredAuthenticationProtocol"] = json!("saml");
                federations.push(saml);
            } else {
                let mut oidc = object("oidcIdentityProvider", &format!("Provider {id}"));
                oidc["issuer"] = json!("https://login.contoso.com/v2.0");
                oidc["scope"] = json!("openid profile");
                oidc["responseType"] = json!("code");
                providers.push(oidc);
            }
            continue;
        };
        let (kind, type_word) = match known.id {
            "Google-OAUTH" => ("socialIdentityProvider", "Google"),
            "Facebook-OAUTH" => ("socialIdentityProvider", "Facebook"),
            "Apple-Managed-OIDC" => ("appleManagedIdentityProvider", ""),
            "EmailOtpSignup-OAUTH" => ("builtInIdentityProvider", "EmailOTP"),
            "MSASignup-OAUTH" => ("builtInIdentityProvider", "MicrosoftAccount"),
            id => ("builtInIdentityProvider", id.strip_suffix("-OAUTH").unwrap_or(id)),
        };
        let mut object = object(kind, known.name);
        if !type_word.is_empty() {
            object["identityProviderType"] = json!(type_word);
        }
        providers.push(object);
    }
    (providers, federations)
}

fn applications(body: &mut Value) -> Vec<Value> {
    let ids: BTreeMap<_, _> = list(body, APPLICATIONS)
        .filter_map(|one| one["appId"].as_str().map(str::to_lowercase))
        .map(|id| (id.clone(), json!({ "id": id.replace('-', ""), "appId": id, "displayName": format!("App {id}") })))
        .collect();
    ids.into_values().collect()
}

fn extensions(body: &Value) -> Vec<Value> {
    let one = |event: &str| {
        let id = body[format!("onAttributeCollection{event}")]["customExtension"]["id"].as_str()?;
        let kind = format!("#microsoft.graph.onAttributeCollection{event}CustomExtension");
        Some(json!({ "@odata.type": kind, "id": id, "displayName": format!("{event} extension") }))
    };
    ["Start", "Submit"].into_iter().filter_map(one).collect()
}

/// Declarations of the federated providers that a snapshot has and a definition can declare.
pub(crate) fn declarations(settings: &[u8]) -> Value {
    let settings: Value = serde_json::from_slice(settings).unwrap();
    let providers = settings["tenant"]["identityProviders"].as_array().unwrap();
    let declare = |provider: &Value| {
        let secret = json!({ "env": "SECRET_1" });
        let social = |word: &str| json!({ "type": word, "clientId": "00001111-aaaa-2222-bbbb-3333cccc4444", "clientSecret": secret });
        let declared = match (provider["identityProviderType"].as_str(), provider["@odata.type"].as_str()?) {
            (Some("Google"), _) => social("google"),
            (Some("Facebook"), _) => social("facebook"),
            (_, "#microsoft.graph.appleManagedIdentityProvider") => json!({
                "type": "apple", "developerId": "qazx.1234", "serviceId": "com.contoso.app", "keyId": "4294967296",
                "certificateData": secret
            }),
            (_, "#microsoft.graph.oidcIdentityProvider") => json!({
                "type": "oidc", "clientId": provider["id"], "clientSecret": secret,
                "issuer": "https://login.contoso.com/v2.0", "scope": "openid profile"
            }),
            _ => return None,
        };
        Some((provider["displayName"].as_str()?.to_owned(), declared))
    };
    Value::Object(providers.iter().filter_map(declare).collect())
}
