//! What a flow must be, beyond the schema (spec 2.3, 3.5 and 4).

use serde_json::Value;

use super::form::inputs;
use crate::exchange::Object;
use crate::refusal::{Outcome, already, bad, dangling, invalid_application, name_in_use};
use crate::resource::{extensions, require, twice, type_name};
use crate::tenant::{Flow, Tenant, by, by_id, text};

/// The handlers that no flow is without; the schema lets them be null, the documentation does not (spec 1.1).
const REQUIRED: [&str; 3] = ["displayName", "onInteractiveAuthFlowStart", "onAuthenticationMethodLoadStart"];

pub(super) fn required(body: &Object) -> Outcome<()> {
    require(body, &REQUIRED)
}

/// What a change may not set to null. Attributes are taken away at their own address (spec 5, 5); what clearing the
/// conditions does is not documented (gaps B 4).
pub(super) fn clears(change: &Object, before: &Flow) -> Outcome<()> {
    let cleared = REQUIRED.into_iter().chain(["onAttributeCollection", "conditions"]);
    if let Some(name) = cleared.into_iter().find(|name| change.get(*name).is_some_and(Value::is_null)) {
        return Err(bad(format!("`/{name}` cannot be cleared.")));
    }
    let is_there = |body: &Object| body.get("onAttributeCollection").is_some_and(Value::is_object);
    if is_there(change) && !is_there(&before.body) {
        // Spec 5, 4.
        return Err(bad("`/onAttributeCollection` was not configured at creation: add attributes to the flow first."));
    }
    Ok(())
}

/// The inputs of a change name attributes that the flow is seen to have: one that was added a moment ago may not be there
/// yet, for which tools wait (operations 9).
pub(super) fn arrived(seen: &Tenant, change: &Object, before: &Flow) -> Outcome<()> {
    let Some(flow) = seen.flow(before.id()) else { return Ok(()) };
    let is_late =
        |id: &&str| before.attributes.iter().any(|one| one == id) && !flow.attributes.iter().any(|one| one == id);
    let named = inputs(change).into_iter().map(|input| text(input, "attribute"));
    match named.into_iter().find(is_late) {
        Some(id) => Err(dangling("user flow attribute", id)),
        None => Ok(()),
    }
}

/// The name is unique. Letter case is taken as a difference, for nothing is said of it.
pub(super) fn name(tenant: &Tenant, flow: &Flow) -> Outcome<()> {
    if flow.name().is_empty() {
        return Err(bad("`/displayName` is empty."));
    }
    let mut others = tenant.flows.iter().filter(|other| other.id() != flow.id());
    match others.find(|other| other.name() == flow.name()) {
        Some(other) => Err(name_in_use(other.id())),
        None => Ok(()),
    }
}

/// At least one provider (IDP-1), each configured in the tenant (IDP-2), none twice (gaps B 3: not documented).
pub(super) fn providers(tenant: &Tenant, flow: &Flow) -> Outcome<()> {
    if flow.providers.is_empty() {
        return Err(bad("`/onAuthenticationMethodLoadStart/identityProviders` needs at least one identity provider."));
    }
    if let Some(id) = twice(&flow.providers) {
        return Err(already("identity provider", id));
    }
    flow.providers.iter().try_for_each(|id| provider(tenant, id))
}

/// A provider can be used. That Graph itself refuses one-time passcodes while they are off is an inference from what is
/// said of the admin center (IDP-5).
pub(super) fn provider(tenant: &Tenant, id: &str) -> Outcome<()> {
    let provider = tenant.provider(id).ok_or_else(|| dangling("identity provider", id))?;
    if text(provider, "identityProviderType") == "EmailOTP" && !tenant.has_one_time_passcodes() {
        return Err(bad(format!("The identity provider '{id}' is not enabled in the tenant.")));
    }
    Ok(())
}

/// Attributes and views belong together (AT-1). Whether they may differ is not documented (gaps B 3); as all examples
/// keep them equal (AT-2), so must a body here, which is the strictest reading.
pub(super) fn collection(tenant: &Tenant, flow: &Flow) -> Outcome<()> {
    if !flow.body.get("onAttributeCollection").is_some_and(Value::is_object) {
        return Ok(());
    }
    let page = flow.body.get("onAttributeCollection").and_then(|one| one.get("attributeCollectionPage"));
    let views = page.and_then(|page| page.get("views")?.as_array());
    if views.is_none_or(Vec::is_empty) {
        return Err(bad("`/onAttributeCollection` needs both `attributes` and `attributeCollectionPage/views`."));
    }
    let shown: Vec<String> = inputs(&flow.body).iter().map(|input| text(input, "attribute").to_owned()).collect();
    for input in inputs(&flow.body) {
        require(input, &["attribute", "label", "inputType"])?;
        options(input)?;
    }
    if let Some(id) = flow.attributes.iter().chain(&shown).find(|id| tenant.attribute(id).is_none()) {
        return Err(dangling("user flow attribute", id));
    }
    if let Some(id) = twice(&flow.attributes).or_else(|| twice(&shown)) {
        return Err(already("user flow attribute", id));
    }
    if !same_ids(&flow.attributes, &shown) {
        return Err(bad("`attributes` and the `inputs` of `/onAttributeCollection` do not hold the same attributes."));
    }
    Ok(())
}

/// Each option has a label and a value (AT-7).
fn options(input: &Object) -> Outcome<()> {
    let options = input.get("options").and_then(Value::as_array).into_iter().flatten();
    options.filter_map(Value::as_object).try_for_each(|option| require(option, &["label", "value"]))
}

pub(super) fn same_ids(one: &[String], other: &[String]) -> bool {
    let has = |ids: &[String], id: &String| ids.iter().any(|other| other.eq_ignore_ascii_case(id));
    one.len() == other.len() && one.iter().all(|id| has(other, id)) && other.iter().all(|id| has(one, id))
}

pub(super) fn applications(seen: &Tenant, now: &Tenant, flow: &Flow) -> Outcome<()> {
    if let Some(id) = twice(&flow.applications) {
        return Err(already("application", id));
    }
    flow.applications.iter().try_for_each(|id| application(seen, now, id))
}

/// An application has a service principal (AP-2) and is in one flow only (AP-1). What is answered when it is in another
/// is not known (gaps B 6): the text does not look like that of a second link to the same flow, which is harmless.
pub(super) fn application(seen: &Tenant, now: &Tenant, id: &str) -> Outcome<()> {
    let is_known = by(&seen.applications, "appId", id).is_some() && by(&seen.principals, "appId", id).is_some();
    if !is_known {
        return Err(invalid_application(id));
    }
    if now.flow_of_application(id).is_some() {
        return Err(bad(format!("The application '{id}' is linked to another user flow.")));
    }
    Ok(())
}

/// The extensions that are named are there and made for the event.
pub(super) fn extensions(tenant: &Tenant, body: &Object) -> Outcome<()> {
    for handler in ["onAttributeCollectionStart", "onAttributeCollectionSubmit"] {
        let Some(handler_body) = body.get(handler).and_then(Value::as_object) else { continue };
        extensions::check_overwrite(handler_body)?;
        let Some(id) = handler_body.get("customExtension").and_then(|one| one.get("id")?.as_str()) else { continue };
        extension(tenant, handler, id)?;
    }
    Ok(())
}

pub(super) fn extension(tenant: &Tenant, handler: &str, id: &str) -> Outcome<()> {
    let extension = by_id(&tenant.extensions, id).ok_or_else(|| dangling("custom authentication extension", id))?;
    if type_name(extension) != format!("{handler}CustomExtension") {
        return Err(bad(format!("The custom authentication extension '{id}' is not for {handler}.")));
    }
    Ok(())
}
