//! Identity providers and federations of the tenant.

use entra_user_flow_emulator::{Emulator, Options};
use serde_json::{Value, json};

use crate::support::{FLOW, call, demo, done, error, get, ids};

const PROVIDERS: &str = "/v1.0/identity/identityProviders";

fn facebook() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.socialIdentityProvider", "displayName": "Facebook",
        "identityProviderType": "Facebook", "clientId": "app-of-facebook", "clientSecret": "s3cret-of-facebook"
    })
}

fn oidc() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.oidcIdentityProvider", "displayName": "Fabrikam", "clientId": "client",
        "issuer": "https://login.fabrikam.com", "responseType": "code", "scope": "openid email",
        "clientAuthentication": {
            "@odata.type": "#microsoft.graph.oidcClientSecretAuthentication", "clientSecret": "s3cret-of-fabrikam"
        }
    })
}

#[test]
fn providers_are_made_changed_and_removed_and_secrets_never_come_back() {
    let graph = demo();
    for body in [facebook(), oidc()] {
        let made = done(&graph, "POST", PROVIDERS, &body);
        let one = format!("{PROVIDERS}/{}", made["id"].as_str().unwrap());
        done(&graph, "PATCH", &one, &json!({ "displayName": "Other" }));
        assert_eq!(get(&graph, &one)["displayName"], "Other");
        let everything = format!("{made} {} {}", get(&graph, PROVIDERS), graph.tenant().to_json());
        assert!(!everything.contains("s3cret"), "{everything}");
        done(&graph, "DELETE", &one, &Value::Null);
        assert_eq!(call(&graph, "GET", &one, &Value::Null).status, 404);
    }
}

#[test]
fn social_ids_are_literal_or_guids() {
    assert_eq!(done(&demo(), "POST", PROVIDERS, &facebook())["id"], "Facebook-OAUTH");
    let graph = Emulator::new(Options::default().social_guids());
    let id = done(&graph, "POST", PROVIDERS, &facebook())["id"].as_str().unwrap().to_owned();
    assert_eq!((id.len(), id.matches('-').count()), (36, 4), "{id}");
    assert_eq!(id, done(&Emulator::new(Options::default().social_guids()), "POST", PROVIDERS, &facebook())["id"]);
}

#[test]
fn providers_that_cannot_be_are_refused() {
    let graph = demo();
    let before = graph.tenant();
    let changed = |body: Value, name: &str, value: Value| crate::support::with(body, name, Some(value));
    let cases = [
        (crate::support::with(facebook(), "/clientSecret", None), "`/clientSecret` is required"),
        (changed(facebook(), "/clientSecret", json!("******")), "in place of a secret"),
        (changed(facebook(), "/identityProviderType", json!("Amazon")), "`Facebook` or `Google`"),
        (changed(facebook(), "/identityProviderType", json!("Google")), "already exists"),
        (changed(facebook(), "/scope", json!("a")), "is no member of"),
        (changed(facebook(), "/@odata.type", json!("#microsoft.graph.builtInIdentityProvider")), "is no member of"),
        (changed(oidc(), "/issuer", json!("http://login.fabrikam.com")), "https"),
        (changed(oidc(), "/issuer", json!("https://login.fabrikam.com?a=b")), "https"),
        (changed(oidc(), "/responseType", json!("id_token")), "`code`"),
        (changed(oidc(), "/scope", json!("email")), "`openid`"),
        (changed(oidc(), "/clientAuthentication", Value::Null), "never null"),
        (
            changed(
                oidc(),
                "/clientAuthentication",
                json!({ "@odata.type": "#microsoft.graph.oidcPrivateJwtKeyClientAuthentication" }),
            ),
            "others are not supported",
        ),
    ];
    for (body, part) in cases {
        let (status, _, message) = error(&call(&graph, "POST", PROVIDERS, &body));
        assert_eq!(status, 400, "{body}");
        assert!(message.contains(part), "{body}: `{message}` does not say `{part}`");
    }
    let used = call(&graph, "DELETE", &format!("{PROVIDERS}/Google-OAUTH"), &Value::Null);
    assert_eq!(used.status, 400, "it is in a flow");
    assert_eq!(call(&graph, "DELETE", &format!("{PROVIDERS}/EmailPassword-OAUTH"), &Value::Null).status, 400);
    let contoso = format!("{PROVIDERS}/2d0c5e1a-6f4b-4c1d-9b2e-5a8f7c3d9e10");
    assert_eq!(call(&graph, "PATCH", &contoso, &json!({ "scope": "email" })).status, 400);
    assert!(graph.tenant() == before, "a refused provider changed the tenant");
}

#[test]
fn federations_have_an_address_of_their_own() {
    let graph = demo();
    let target = "/v1.0/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation";
    let body = json!({
        "@odata.type": "#microsoft.graph.samlOrWsFedExternalDomainFederation", "displayName": "Fabrikam",
        "issuerUri": "https://fabrikam.com", "preferredAuthenticationProtocol": "SAML", "domains": [{ "id": "fabrikam.com" }]
    });
    let id = done(&graph, "POST", target, &body)["id"].as_str().unwrap().to_owned();
    let listed = get(&graph, "/v1.0/directory/federationConfigurations");
    assert_eq!(listed["value"][0]["preferredAuthenticationProtocol"], "saml");
    let one = format!("/v1.0/directory/federationConfigurations/{id}");
    let domains = get(&graph, &format!("{one}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains"));
    assert_eq!(ids(&domains), ["fabrikam.com"]);
    assert_eq!(ids(&get(&graph, PROVIDERS)).len(), 4, "it is no identity provider of that list");
    let link = json!({ "@odata.id": format!("https://graph.microsoft.com{one}") });
    done(&graph, "POST", &format!("{}/$ref", crate::support::providers_of(FLOW)), &link);
    assert_eq!(call(&graph, "DELETE", &one, &Value::Null).status, 400, "it is in a flow");
}
