//! What a tenant has besides its flows.

use serde_json::{Value, json};

use super::declare::Declared;
use super::text::{CUSTOM, TEXTS};
use crate::choices::Choices;

pub(super) const EXTENSIONS_APPLICATION: &str = "7c1d0f5e-9a3b-4d42-8f6e-2b9a4c0d1e57";

/// A tenant without flows, and what flows can refer to in it.
#[derive(Clone, Debug)]
pub(crate) struct World {
    /// In the form of a snapshot.
    pub(crate) document: Value,
    pub(super) providers: Vec<Value>,
    pub(super) attributes: Vec<Value>,
    /// Those that can be linked, by their client ids.
    pub(super) applications: Vec<String>,
    pub(super) extensions: Vec<Value>,
    pub(super) has_passcodes: bool,
    /// What definitions may declare.
    pub(super) declared: Vec<Declared>,
}

/// An id, the same in each run.
pub(super) fn guid(kind: u32, number: usize) -> String {
    format!("{kind:08x}-a000-4b00-8c00-{number:012x}")
}

pub(super) fn world(choices: &mut Choices) -> World {
    let providers = providers(choices);
    let attributes = attributes(choices);
    let (applications, principals) = applications();
    let extensions = extensions(choices);
    let (state, passcodes) = choices.pick(&[
        ("enabled", "default"),
        ("enabled", "enabled"),
        ("disabled", "default"),
        ("enabled", "disabled"),
    ]);
    let mut document = json!({
        "identityProviders": providers,
        "userFlowAttributes": attributes,
        "applications": applications,
        "servicePrincipals": principals,
        "customAuthenticationExtensions": extensions,
        "emailAuthenticationMethod": {
            "@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration", "id": "Email", "state": state,
            "allowExternalIdToUseEmailOtp": passcodes, "includeTargets": []
        },
    });
    let mut all = providers;
    if choices.yes(20) {
        let saml = json!({
            "@odata.type": "#microsoft.graph.samlOrWsFedExternalDomainFederation", "id": guid(7, 1),
            "displayName": "Litware", "preferredAuthenticationProtocol": "saml", "issuerUri": "https://litware.com"
        });
        document["federationConfigurations"] = json!([saml]);
        all.push(saml);
    }
    World {
        document,
        providers: all,
        attributes,
        applications: (1..=4).map(|number| guid(3, number)).collect(),
        extensions,
        has_passcodes: state == "enabled" && passcodes != "disabled",
        declared: Vec::new(),
    }
}

fn providers(choices: &mut Choices) -> Vec<Value> {
    let built_in = |id: &str, kind: &str, name: &str| json!({ "@odata.type": "#microsoft.graph.builtInIdentityProvider", "id": id, "displayName": name, "identityProviderType": kind });
    let mut all = vec![
        built_in("EmailPassword-OAUTH", "EmailPassword", "Email with password"),
        built_in("EmailOtpSignup-OAUTH", "EmailOTP", "Email One Time Passcode"),
    ];
    for (place, kind) in ["Google", "Facebook"].into_iter().enumerate() {
        if choices.yes(50) {
            let id = if choices.yes(30) { guid(6, place) } else { format!("{kind}-OAUTH") };
            all.push(json!({
                "@odata.type": "#microsoft.graph.socialIdentityProvider", "id": id, "displayName": kind,
                "identityProviderType": kind, "clientId": "client", "clientSecret": "******"
            }));
        }
    }
    if choices.yes(30) {
        all.push(json!({
            "@odata.type": "#microsoft.graph.appleManagedIdentityProvider", "id": "Apple-Managed-OIDC",
            "displayName": "Sign in with Apple", "developerId": "d", "serviceId": "s", "keyId": "k", "certificateData": "******"
        }));
    }
    for (place, name) in ["Contoso employees", "Fabrikam \"{{step1.id}}\" & Söhne"].into_iter().enumerate() {
        if choices.yes(50) {
            all.push(oidc(&guid(5, place), name));
        }
    }
    all
}

fn oidc(id: &str, name: &str) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.oidcIdentityProvider", "id": id, "displayName": name, "clientId": "client",
        "issuer": "https://login.contoso.com", "wellKnownEndpoint": "https://login.contoso.com/.well-known/openid-configuration",
        "responseType": "code", "scope": "openid profile",
        "clientAuthentication": {
            "@odata.type": "#microsoft.graph.oidcClientSecretAuthentication", "clientSecret": "*****"
        }
    })
}

/// The ten that each tenant has, and some of its own.
fn attributes(choices: &mut Choices) -> Vec<Value> {
    let built_in = [
        ("email", "Email Address"),
        ("displayName", "Display Name"),
        ("givenName", "Given Name"),
        ("surname", "Surname"),
        ("jobTitle", "Job Title"),
        ("streetAddress", "Street Address"),
        ("city", "City"),
        ("state", "State/Province"),
        ("postalCode", "Postal Code"),
        ("country", "Country/Region"),
    ];
    let attribute = |id: &str, name: &str, kind: &str, data_type: &str| json!({ "id": id, "displayName": name, "description": null, "userFlowAttributeType": kind, "dataType": data_type });
    let mut all: Vec<_> = built_in.iter().map(|(id, name)| attribute(id, name, "builtIn", "string")).collect();
    for (name, data_type) in choices.some(&CUSTOM, 45) {
        let mut custom = attribute(&custom_id(name), name, "custom", data_type);
        if choices.yes(30) {
            custom["description"] = choices.pick(&TEXTS).into();
        }
        all.push(custom);
    }
    all
}

/// The id that a custom attribute has in a tenant: only letters and digits are left of its name.
fn custom_id(name: &str) -> String {
    let word: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("extension_{}_{word}", EXTENSIONS_APPLICATION.replace('-', ""))
}

/// Four that can be linked, one without a service principal, and the one that owns the custom attributes.
fn applications() -> (Vec<Value>, Vec<Value>) {
    let one = |place: u32, number: usize, app: &str, name: &str| json!({ "id": guid(place, number), "appId": app, "displayName": name, "signInAudience": "AzureADMyOrg" });
    let owner = "b2c-extensions-app. Do not modify. Used by AADB2C for storing user data.";
    let mut applications = vec![one(1, 0, EXTENSIONS_APPLICATION, owner)];
    let mut principals = Vec::new();
    for number in 1..=5 {
        let (app, name) = (guid(3, number), format!("Application {number}"));
        applications.push(one(1, number, &app, &name));
        if number < 5 {
            principals
                .push(json!({ "id": guid(2, number), "appId": app, "displayName": name, "appDisplayName": name }));
        }
    }
    (applications, principals)
}

fn extensions(choices: &mut Choices) -> Vec<Value> {
    let mut all = Vec::new();
    for (place, event) in ["Start", "Start", "Submit", "Submit"].into_iter().enumerate() {
        if choices.yes(60) {
            all.push(json!({
                "@odata.type": format!("#microsoft.graph.onAttributeCollection{event}CustomExtension"),
                "id": guid(4, place), "displayName": format!("{event} {place}"), "description": null,
                "clientConfiguration": { "timeoutInMilliseconds": 2000, "maximumRetries": 1 },
            }));
        }
    }
    all
}
