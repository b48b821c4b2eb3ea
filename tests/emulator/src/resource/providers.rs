//! The identity providers of the tenant (operations 5; spec 2).

use serde_json::{Value, json};

use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::refusal::{Outcome, bad, not_found};
use crate::resource::{refuse_read_only, require, type_name};
use crate::schema::{Version, merge};
use crate::tenant::{List, Store, by_id, id_of, mask, text};

const LISTING: Listing = Listing { of: "identityProviderBase", context: "identity/identityProviders", comparable: &[] };
const LIST: List = |tenant| &mut tenant.providers;

/// What Graph adds (spec 9): of an external tenant, and beta's state.
pub(crate) fn shown(provider: &Object, version: Version) -> Object {
    let mut provider = provider.clone();
    if version == Version::Beta && type_name(&provider) == "builtInIdentityProvider" {
        provider.entry("state").or_insert(Value::Null);
    }
    provider.insert("supportedTenantTypes".to_owned(), "externalId".into());
    provider
}

/// GET of all.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.list(store.seen().providers.iter().map(|one| shown(one, call.version)).collect(), LISTING)
}

/// GET of one.
pub(crate) fn get(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    let provider = by_id(&store.seen().providers, call.value(0)).ok_or_else(|| not_found(call.value(0)))?;
    Ok(Answer::ok(call.entity("identity/identityProviders/$entity", shown(provider, call.version)).into()))
}

/// GET of the types. None are documented for external tenants (gaps B 12): these are those that can be created here.
pub(crate) fn available_types(_: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    let context = call.context("Collection(Edm.String)");
    Ok(Answer::ok(json!({ "@odata.context": context, "value": ["Facebook", "Google", "AppleManaged"] })))
}

/// POST of one. Built-in ones are there, and `openIdConnectIdentityProvider` is for B2C only.
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let mut body = call.read("identityProviderBase")?;
    refuse_read_only(&body, &["id"])?;
    let id = match type_name(&body) {
        "socialIdentityProvider" => social(store, &body)?,
        "appleManagedIdentityProvider" => apple(&body)?,
        "oidcIdentityProvider" => {
            require(&body, &["displayName", "clientId", "issuer", "scope", "responseType", "clientAuthentication"])?;
            oidc(&body)?;
            store.ids.guid()
        }
        other => return Err(bad(format!("A {other} cannot be created in an external tenant."))),
    };
    if by_id(&store.now.providers, &id).is_some() {
        return Err(bad(format!("The identity provider '{id}' already exists.")));
    }
    mask(&mut body);
    body.insert("id".to_owned(), id.into());
    let answer = shown(&body, call.version);
    store.now.providers.push(body);
    Ok(Answer::created(call.entity("identity/identityProviders/$entity", answer)))
}

/// All four members are required, and of the types these two are for external tenants (spec 2.1).
fn social(store: &mut Store, body: &Object) -> Outcome<String> {
    require(body, &["displayName", "identityProviderType", "clientId", "clientSecret"])?;
    mask_is_no_secret(body)?;
    let kind = text(body, "identityProviderType");
    if !["Facebook", "Google"].contains(&kind) {
        return Err(bad(format!(
            "`/identityProviderType` is `Facebook` or `Google` in an external tenant, not `{kind}`."
        )));
    }
    if store.now.providers.iter().any(|one| text(one, "identityProviderType") == kind) {
        return Err(bad(format!("The identity provider '{kind}' already exists.")));
    }
    Ok(if store.settings.has_social_guids { store.ids.guid() } else { format!("{kind}-OAUTH") })
}

/// What reads show in place of a secret is none. Nothing is said of what happens to who sends it back; here nobody does
/// so without noticing.
fn mask_is_no_secret(body: &Object) -> Outcome<()> {
    let secret = text(body, "clientSecret");
    if !secret.is_empty() && secret.bytes().all(|byte| byte == b'*') {
        return Err(bad("`/clientSecret` is what reads show in place of a secret."));
    }
    Ok(())
}

fn apple(body: &Object) -> Outcome<String> {
    require(body, &["displayName", "developerId", "serviceId", "keyId"])?;
    Ok("Apple-Managed-OIDC".to_owned())
}

/// IDP-11.
fn oidc(body: &Object) -> Outcome<()> {
    let issuer = text(body, "issuer");
    if !issuer.starts_with("https://") || issuer.contains(['?', '#']) {
        return Err(bad("`/issuer` is an https address without query and fragment."));
    }
    if text(body, "responseType") != "code" {
        return Err(bad("`/responseType` is `code`; others are not supported."));
    }
    if !text(body, "scope").split_ascii_whitespace().any(|scope| scope == "openid") {
        return Err(bad("`/scope` has to contain `openid`."));
    }
    match body.get("clientAuthentication").and_then(Value::as_object) {
        Some(one) if type_name(one) == "oidcClientSecretAuthentication" => {
            require(one, &["clientSecret"])?;
            mask_is_no_secret(one)
        }
        _ => Err(bad("`/clientAuthentication` is an oidcClientSecretAuthentication; others are not supported.")),
    }
}

/// PATCH of one. The examples leave `@odata.type` out (53 to 55).
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let mut provider = store.object(LIST, call.value(0))?.clone();
    let change = call.read_change(type_name(&provider))?;
    refuse_read_only(&change, &["id", "identityProviderType"])?;
    match type_name(&provider) {
        "builtInIdentityProvider" => return Err(bad("Built-in identity providers are read-only.")),
        "oidcIdentityProvider" => oidc_change(&change)?,
        _ => mask_is_no_secret(&change)?,
    }
    merge(&mut provider, change);
    mask(&mut provider);
    *store.object(LIST, call.value(0))? = provider;
    Ok(Answer::done())
}

/// The rules for each member that is sent; what is kept has passed them.
fn oidc_change(change: &Object) -> Outcome<()> {
    let kept = json!({
        "issuer": "https://kept", "responseType": "code", "scope": "openid",
        "clientAuthentication": {
            "@odata.type": "#microsoft.graph.oidcClientSecretAuthentication", "clientSecret": "kept"
        }
    });
    let mut whole = kept.as_object().cloned().unwrap_or_default();
    merge(&mut whole, change.clone());
    oidc(&whole)
}

/// DELETE of one. That a flow may not use it is an inference (operations 5; gaps B 6).
pub(crate) fn delete(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let provider = store.object(LIST, call.value(0))?;
    if type_name(provider) == "builtInIdentityProvider" {
        return Err(bad("Built-in identity providers are read-only."));
    }
    let id = id_of(provider).to_owned();
    unused(store, &id)?;
    store.remove(LIST, &id)?;
    Ok(Answer::done())
}

pub(super) fn unused(store: &Store, id: &str) -> Outcome<()> {
    match store.now.flows.iter().find(|flow| flow.providers.iter().any(|one| one == id)) {
        Some(flow) => Err(bad(format!("The identity provider '{id}' is in the user flow '{}'.", flow.id()))),
        None => Ok(()),
    }
}
