//! What a flow refers to (operations 2 to 4).

use serde_json::{Value, json};

use super::{check, form};
use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::refusal::{Outcome, already, bad, dangling, not_found};
use crate::resource::{attributes, providers, require};
use crate::tenant::{Flow, Store, default_input, text};

/// After the type of the flow, with `graph.` for `microsoft.graph.`.
pub(super) const PROVIDERS_PATH: &str = "onAuthenticationMethodLoadStart/graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders";
pub(super) const ATTRIBUTES_PATH: &str =
    "onAttributeCollection/graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes";

const PROVIDERS: Listing = Listing {
    of: "identityProviderBase",
    context: "Collection(microsoft.graph.identityProviderBase)",
    comparable: &[],
};
const ATTRIBUTES: Listing = Listing {
    of: "identityUserFlowAttribute",
    context: "Collection(microsoft.graph.identityUserFlowAttribute)",
    comparable: &[],
};
const APPLICATIONS: Listing = Listing {
    of: "authenticationConditionApplication",
    context: "Collection(microsoft.graph.authenticationConditionApplication)",
    comparable: &[],
};

fn seen<'a>(store: &'a Store, call: &Call) -> Outcome<&'a Flow> {
    store.seen().flow(call.value(0)).ok_or_else(|| not_found(call.value(0)))
}

fn remove(ids: &mut Vec<String>, id: &str) -> Outcome<()> {
    let index = ids.iter().position(|one| one.eq_ignore_ascii_case(id)).ok_or_else(|| not_found(id))?;
    ids.remove(index);
    Ok(())
}

/// GET of the providers.
pub(crate) fn list_providers(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let found = seen(store, call)?.providers.iter().filter_map(|id| store.seen().provider(id));
    call.list(found.map(|one| providers::shown(one, call.version)).collect(), PROVIDERS)
}

/// POST of a provider. Examples name the old address without `identity/` as well (gaps A 8).
pub(crate) fn add_provider(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id =
        call.referred(&["identity/identityProviders", "identityProviders", "directory/federationConfigurations"])?;
    check::provider(store.seen(), &id)?;
    let flow = store.flow(call.value(0))?;
    if flow.providers.contains(&id) {
        return Err(already("identity provider", &id));
    }
    flow.providers.push(id);
    Ok(Answer::done())
}

/// DELETE of a provider. That the last one stays is an inference (IDP-1; gaps B 6).
pub(crate) fn remove_provider(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let flow = store.flow(call.value(0))?;
    if flow.providers.len() == 1 && flow.providers.iter().any(|id| id == call.value(1)) {
        return Err(bad("A user flow needs at least one identity provider."));
    }
    remove(&mut flow.providers, call.value(1))?;
    Ok(Answer::done())
}

/// GET of the attributes: 400 while there are none (operations 3). Nothing is said of its body.
pub(crate) fn list_attributes(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let flow = seen(store, call)?;
    if flow.attributes.is_empty() {
        return Err(bad("The user flow has no attributes."));
    }
    let found = flow.attributes.iter().filter_map(|id| store.seen().attribute(id));
    call.list(found.map(attributes::shown).collect(), ATTRIBUTES)
}

/// POST of an attribute: to the attributes and to the first view, with default settings.
pub(crate) fn add_attribute(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = call.referred(&["identity/userFlowAttributes"])?;
    let attribute = store.seen().attribute(&id).ok_or_else(|| dangling("user flow attribute", &id))?;
    let input = default_input(attribute);
    let flow = store.flow(call.value(0))?;
    if flow.attributes.contains(&id) {
        return Err(already("user flow attribute", &id));
    }
    begin_collection(&mut flow.body);
    if let Some(inputs) = form::first_inputs(&mut flow.body) {
        inputs.push(input);
    }
    flow.attributes.push(id);
    Ok(Answer::done())
}

/// The first attribute brings the handler and its one view (spec 5, 4).
fn begin_collection(body: &mut Object) {
    if body.get("onAttributeCollection").is_none_or(Value::is_null) {
        let handler = json!({
            "@odata.type": "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
            "attributeCollectionPage": {
                "customStringsFileId": null,
                "views": [{ "title": null, "description": null, "inputs": [] }]
            }
        });
        body.insert("onAttributeCollection".to_owned(), handler);
    }
}

/// DELETE of an attribute, from the attributes and from every view.
pub(crate) fn remove_attribute(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let flow = store.flow(call.value(0))?;
    let id = flow.attributes.iter().find(|id| *id == call.value(1)).cloned();
    let id = id.ok_or_else(|| not_found(call.value(1)))?;
    remove(&mut flow.attributes, &id)?;
    form::remove_inputs(&mut flow.body, &id);
    Ok(Answer::done())
}

fn application(id: &str) -> Object {
    Object::from_iter([("appId".to_owned(), id.into())])
}

/// GET of the applications.
pub(crate) fn list_applications(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let flow = seen(store, call)?;
    let mut answer = call.list(flow.applications.iter().map(|id| application(id)).collect(), APPLICATIONS)?;
    if let Some(Value::Object(body)) = &mut answer.body {
        body.insert("@odata.context".to_owned(), call.context(&context(flow)));
    }
    Ok(answer)
}

/// Example 23.
fn context(flow: &Flow) -> String {
    format!("identity/authenticationEventsFlows('{}')/conditions/applications/includeApplications", flow.id())
}

/// POST of an application: 201, unlike the other links.
pub(crate) fn add_application(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let body = call.read("authenticationConditionApplication")?;
    require(&body, &["appId"])?;
    let id = text(&body, "appId").to_owned();
    let flow = store.flow(call.value(0))?;
    if flow.applications.iter().any(|one| one.eq_ignore_ascii_case(&id)) {
        return Err(already("application", &id));
    }
    let context = format!("{}/$entity", context(flow));
    check::application(store.seen(), &store.now, &id)?;
    store.flow(call.value(0))?.applications.push(id.clone());
    Ok(Answer::created(call.entity(&context, application(&id))))
}

/// DELETE of an application.
pub(crate) fn remove_application(store: &mut Store, call: &Call) -> Outcome<Answer> {
    remove(&mut store.flow(call.value(0))?.applications, call.value(1))?;
    Ok(Answer::done())
}
