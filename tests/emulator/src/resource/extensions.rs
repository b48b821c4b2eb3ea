//! Custom authentication extensions (operations 8; spec 6).

use serde_json::Value;

use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::refusal::{Outcome, bad, not_found};
use crate::resource::{refuse_read_only, type_name};
use crate::schema::merge;
use crate::tenant::{List, Store, Tenant, by_id, id_of};

const LISTING: Listing = Listing {
    of: "customAuthenticationExtension",
    context: "identity/customAuthenticationExtensions",
    comparable: &["displayName"],
};
const LIST: List = |tenant| &mut tenant.extensions;
const ENTITY: &str = "identity/customAuthenticationExtensions/$entity";

/// Two seconds, and one more try (spec 6).
const LIMITS: [(&str, i64); 2] = [("timeoutInMilliseconds", 2000), ("maximumRetries", 1)];

fn check_client(object: &Object) -> Outcome<()> {
    let Some(client) = object.get("clientConfiguration").and_then(Value::as_object) else { return Ok(()) };
    for (name, most) in LIMITS {
        let number = client.get(name).and_then(Value::as_i64);
        if number.is_some_and(|number| number < 0 || number > most) {
            return Err(bad(format!("`clientConfiguration/{name}` is at most {most}.")));
        }
    }
    Ok(())
}

/// The settings with which a handler overrides those of its extension.
pub(crate) fn check_overwrite(handler: &Object) -> Outcome<()> {
    handler.get("configuration").and_then(Value::as_object).map_or(Ok(()), check_client)
}

/// GET of all.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.list(store.seen().extensions.clone(), LISTING)
}

/// GET of one.
pub(crate) fn get(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    let extension = by_id(&store.seen().extensions, call.value(0)).ok_or_else(|| not_found(call.value(0)))?;
    Ok(Answer::ok(call.entity(ENTITY, extension.clone()).into()))
}

/// POST of one.
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let mut body = call.read("customAuthenticationExtension")?;
    refuse_read_only(&body, &["id"])?;
    check_client(&body)?;
    body.insert("id".to_owned(), store.ids.guid().into());
    store.now.extensions.push(body.clone());
    Ok(Answer::created(call.entity(ENTITY, body)))
}

/// PATCH of one.
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let known = type_name(store.object(LIST, call.value(0))?).to_owned();
    let change = call.read_said_change("customAuthenticationExtension", &known)?;
    refuse_read_only(&change, &["id"])?;
    check_client(&change)?;
    merge(store.object(LIST, call.value(0))?, change);
    Ok(Answer::done())
}

/// DELETE of one that nothing names. What happens to handlers otherwise is not documented.
pub(crate) fn delete(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = id_of(store.object(LIST, call.value(0))?).to_owned();
    if names(&store.now, &id) {
        return Err(bad(format!("The custom authentication extension '{id}' is in use.")));
    }
    store.remove(LIST, &id)?;
    Ok(Answer::done())
}

fn names(tenant: &Tenant, id: &str) -> bool {
    let handlers =
        |body: &Object| body.values().any(|one| one.pointer("/customExtension/id").is_some_and(|one| one == id));
    tenant.flows.iter().any(|flow| handlers(&flow.body)) || tenant.listeners.iter().any(handlers)
}
