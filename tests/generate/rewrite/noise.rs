//! What a service adds when a body is read from it.

use serde_json::{Value, json};

use super::{APPLICATIONS, ATTRIBUTES, METHODS, inputs, list};
use crate::generate::runner::Draws;

pub(super) fn annotations(body: &mut Value, draws: &mut Draws) {
    body["@odata.context"] = json!("https://graph.microsoft.com/v1.0/$metadata#identity/authenticationEventsFlows");
    let annotate = |object: &mut Value, kind: &str| object["@odata.type"] = format!("#microsoft.graph.{kind}").into();
    list(body, METHODS).for_each(|provider| annotate(provider, "builtInIdentityProvider"));
    list(body, ATTRIBUTES).for_each(|attribute| annotate(attribute, "identityBuiltInUserFlowAttribute"));
    inputs(body).for_each(|input| annotate(input, "authenticationAttributeCollectionInputConfiguration"));
    if draws.yes() {
        body["onAuthenticationMethodLoadStart"]["identityProviders@odata.context"] = json!("https://example.com/#list");
        body["onInteractiveAuthFlowStart"]["@odata.etag"] = json!("W/\"1\"");
    }
    list(body, APPLICATIONS).for_each(|application| annotate(application, "authenticationConditionApplication"));
}

pub(super) fn own_id(body: &mut Value, _: &mut Draws) {
    body["id"] = json!("0313cc37-d421-421d-857b-87804d61e33e");
}

pub(super) fn secrets(body: &mut Value, _: &mut Draws) {
    list(body, METHODS).for_each(|provider| provider["clientSecret"] = json!("******"));
}

pub(super) fn provider_state(body: &mut Value, draws: &mut Draws) {
    list(body, METHODS).for_each(|one| one["state"] = if draws.yes() { json!("enabled") } else { Value::Null });
}

pub(super) fn supported_tenant_types(body: &mut Value, _: &mut Draws) {
    list(body, METHODS).for_each(|provider| provider["supportedTenantTypes"] = json!("externalId"));
    list(body, ATTRIBUTES).for_each(|attribute| attribute["supportedTenantTypes"] = json!("externalId"));
}

pub(super) fn access_packages(body: &mut Value, draws: &mut Draws) {
    for handler in ["onAttributeCollection", "onUserCreateStart"] {
        if body[handler].is_object() {
            body[handler]["accessPackages"] = if draws.yes() { json!([]) } else { Value::Null };
        }
    }
}

pub(super) fn priority_left_out(body: &mut Value, _: &mut Draws) {
    body.as_object_mut().map(|members| members.remove("priority"));
}
