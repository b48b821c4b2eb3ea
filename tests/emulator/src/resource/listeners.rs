//! Event listeners (operations 8; spec 1.1 and 6). Those of flows come and go with the handlers of the flow.

use serde_json::{Value, json};

use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::refusal::{Outcome, bad, dangling, not_found};
use crate::resource::{refuse_read_only, require, require_applications, type_name};
use crate::schema::{Version, merge};
use crate::tenant::{Flow, List, Store, Tenant, by, by_id, id_of};

const LISTING: Listing =
    Listing { of: "authenticationEventListener", context: "identity/authenticationEventListeners", comparable: &[] };
const LIST: List = |tenant| &mut tenant.listeners;
const ENTITY: &str = "identity/authenticationEventListeners/$entity";

const HANDLERS: [&str; 6] = [
    "onInteractiveAuthFlowStart",
    "onAuthenticationMethodLoadStart",
    "onAttributeCollection",
    "onAttributeCollectionStart",
    "onAttributeCollectionSubmit",
    "onUserCreateStart",
];

/// One listener for each event that the flow handles (spec 1.1). Its id is the flow's with the last digit of another.
fn of_flow(flow: &Flow, version: Version) -> Vec<Object> {
    let made = HANDLERS.iter().enumerate().filter_map(|(index, event)| {
        let handler = flow.body.get(*event).filter(|handler| handler.is_object())?;
        let id: String = flow.id().chars().take(flow.id().len().saturating_sub(2)).collect();
        let mut listener = json!({
            "@odata.type": format!("#microsoft.graph.{event}Listener"), "id": format!("{id}e{index}"),
            "authenticationEventsFlowId": flow.id(), "displayName": null,
            "conditions": { "applications": { "includeAllApplications": false } }, "handler": handler
        });
        if let (Version::Beta, Some(listener)) = (version, listener.as_object_mut()) {
            listener.insert("priority".to_owned(), flow.body.get("priority").cloned().unwrap_or(json!(500)));
        }
        listener.as_object().cloned()
    });
    made.collect()
}

fn all(tenant: &Tenant, version: Version) -> Vec<Object> {
    let of_flows = tenant.flows.iter().flat_map(|flow| of_flow(flow, version));
    tenant.listeners.iter().cloned().chain(of_flows).collect()
}

/// GET of all.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.list(all(store.seen(), call.version), LISTING)
}

/// GET of one.
pub(crate) fn get(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    let listeners = all(store.seen(), call.version);
    let listener = by_id(&listeners, call.value(0)).ok_or_else(|| not_found(call.value(0)))?;
    Ok(Answer::ok(call.entity(ENTITY, listener.clone()).into()))
}

/// POST of one. Those of a flow are made with the flow.
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let mut body = call.read("authenticationEventListener")?;
    refuse_read_only(&body, &["id", "authenticationEventsFlowId"])?;
    require(&body, &["handler"])?;
    references(store.seen(), &body)?;
    body.insert("id".to_owned(), store.ids.guid().into());
    store.now.listeners.push(body.clone());
    Ok(Answer::created(call.entity(ENTITY, body)))
}

fn references(tenant: &Tenant, body: &Object) -> Outcome<()> {
    require_applications(body)?;
    let extension = body.get("handler").and_then(|handler| handler.pointer("/customExtension/id")?.as_str());
    if let Some(id) = extension.filter(|id| by_id(&tenant.extensions, id).is_none()) {
        return Err(dangling("custom authentication extension", id));
    }
    for id in applications(body) {
        application(tenant, &id)?;
    }
    Ok(())
}

fn application(tenant: &Tenant, id: &str) -> Outcome<()> {
    by(&tenant.applications, "appId", id).map(|_| ()).ok_or_else(|| crate::refusal::invalid_application(id))
}

fn applications(body: &Object) -> Vec<String> {
    let list = body.get("conditions").and_then(|one| one.pointer("/applications/includeApplications")).cloned();
    super::ids_of(list, "appId").unwrap_or_default()
}

/// The id of a listener to change. Those of a flow are not to be edited [inferred].
fn own(store: &mut Store, call: &Call) -> Outcome<String> {
    let id = call.value(0);
    if store.now.flows.iter().flat_map(|flow| of_flow(flow, call.version)).any(|one| id_of(&one) == id) {
        return Err(bad(format!("The listener '{id}' is managed by its user flow.")));
    }
    Ok(id_of(store.object(LIST, id)?).to_owned())
}

/// PATCH of one.
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = own(store, call)?;
    let known = type_name(store.object(LIST, &id)?).to_owned();
    let change = call.read_said_change("authenticationEventListener", &known)?;
    refuse_read_only(&change, &["id", "authenticationEventsFlowId"])?;
    references(store.seen(), &change)?;
    merge(store.object(LIST, &id)?, change);
    Ok(Answer::done())
}

/// DELETE of one.
pub(crate) fn delete(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = own(store, call)?;
    store.remove(LIST, &id)?;
    Ok(Answer::done())
}

/// GET of the applications of one.
pub(crate) fn list_applications(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let listener = by_id(&store.seen().listeners, call.value(0)).ok_or_else(|| not_found(call.value(0)))?;
    let items = applications(listener).into_iter().map(|id| Object::from_iter([("appId".to_owned(), id.into())]));
    let listing = Listing {
        of: "authenticationConditionApplication",
        context: "Collection(microsoft.graph.authenticationConditionApplication)",
        comparable: &[],
    };
    call.list(items.collect(), listing)
}

/// POST of an application to one.
pub(crate) fn add_application(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = own(store, call)?;
    let body = call.read("authenticationConditionApplication")?;
    require(&body, &["appId"])?;
    let app_id = body.get("appId").cloned().unwrap_or_default();
    application(store.seen(), app_id.as_str().unwrap_or_default())?;
    let listener = store.object(LIST, &id)?;
    let mut linked: Vec<Value> = applications(listener).into_iter().map(|one| json!({ "appId": one })).collect();
    if linked.iter().any(|one| one.get("appId") == Some(&app_id)) {
        return Err(bad("The application already exists in the listener."));
    }
    linked.push(json!({ "appId": app_id }));
    let change = json!({ "conditions": { "applications": { "includeApplications": linked } } });
    merge(listener, change.as_object().cloned().unwrap_or_default());
    Ok(Answer::created(body))
}
