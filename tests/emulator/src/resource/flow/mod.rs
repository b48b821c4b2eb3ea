//! Flows (operations 1 to 4; spec 1 and 5).

mod check;
mod extension;
mod form;
mod links;

pub(crate) use extension::set_extension;
pub(crate) use form::{split, whole};
pub(crate) use links::{
    add_application, add_attribute, add_provider, list_applications, list_attributes, list_providers,
    remove_application, remove_attribute, remove_provider,
};

use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::query::Filter;
use crate::refusal::{Outcome, bad, not_found};
use crate::resource::{refuse_read_only, require_applications};
use crate::schema::merge;
use crate::tenant::{Flow, Store, Tenant};

const DECLARED: &str = "authenticationEventsFlow";
const CONTEXT: &str = "identity/authenticationEventsFlows";

const LISTING: Listing =
    Listing { of: "externalUsersSelfServiceSignUpEventsFlow", context: CONTEXT, comparable: &["displayName"] };

fn shown(flow: &Flow, store: &Store, call: &Call) -> Object {
    if store.settings.shows_references {
        return form::whole(flow, store.seen(), call.version);
    }
    form::alone(flow, call.version)
}

/// GET of all flows.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let tenant = store.seen();
    let show = |flow: &Flow| shown(flow, store, call);
    let Some(Filter::Any { path, member, value }) = call.query.filter()? else {
        return call.list(tenant.flows.iter().map(show).collect(), LISTING);
    };
    call.query.check(&["$filter", "$orderby", "$select", "$skiptoken", "$top"])?;
    let refers = referring(&path, &member)?;
    call.page(tenant.flows.iter().filter(|flow| refers(flow, &value)).map(show).collect(), LISTING)
}

/// The three documented conditions on what flows refer to (examples 05 to 07).
fn referring(path: &str, member: &str) -> Outcome<fn(&Flow, &str) -> bool> {
    let path = path.replace("microsoft.graph.", "graph.");
    let rest = path.strip_prefix("graph.externalUsersSelfServiceSignUpEventsFlow/");
    match (rest, member) {
        (Some(path), "id") if path == links::PROVIDERS_PATH => {
            Ok(|flow, id| flow.providers.iter().any(|one| one == id))
        }
        (Some(path), "id") if path == links::ATTRIBUTES_PATH => {
            Ok(|flow, id| flow.attributes.iter().any(|one| one == id))
        }
        (Some("conditions/applications/includeApplications"), "appId") => {
            Ok(|flow, id| flow.applications.iter().any(|one| one.eq_ignore_ascii_case(id)))
        }
        _ => Err(bad(format!("A filter by '{path}' and '{member}' is not served here."))),
    }
}

/// GET of a flow.
pub(crate) fn get(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    let flow = store.seen().flow(call.value(0)).ok_or_else(|| not_found(call.value(0)))?;
    Ok(Answer::ok(call.entity(&format!("{CONTEXT}/$entity"), shown(flow, store, call)).into()))
}

/// POST of a flow.
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let body = call.read(DECLARED)?;
    refuse_read_only(&body, &["id"])?;
    check::required(&body)?;
    require_applications(&body)?;
    let mut flow = form::split(body);
    check::name(&store.now, &flow)?;
    check::providers(store.seen(), &flow)?;
    check::collection(store.seen(), &flow)?;
    check::applications(store.seen(), &store.now, &flow)?;
    check::extensions(store.seen(), &flow.body)?;
    form::identify(&mut flow, store.ids.guid());
    let answer = form::alone(&flow, call.version);
    store.now.flows.push(flow);
    Ok(Answer::created(call.entity(&format!("{CONTEXT}/$entity"), answer)))
}

/// PATCH of a flow.
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let before = store.flow(call.value(0))?.clone();
    // Declared, not known: the documentation wants `@odata.type` in each change too (spec 5, 1).
    let change = call.read(DECLARED)?;
    refuse_read_only(&change, &["id"])?;
    check::clears(&change, &before)?;
    require_applications(&change)?;
    check::arrived(store.seen(), &change, &before)?;
    let change = unlinked(change, &before)?;
    let mut after = before;
    merge(&mut after.body, change);
    form::complete(&mut after.body);
    check::name(&store.now, &after)?;
    check::collection(store.seen(), &after)?;
    check::extensions(store.seen(), &after.body)?;
    *store.flow(call.value(0))? = after;
    Ok(Answer::done())
}

/// Takes what a flow refers to out of a change. What a PATCH does to these lists is not documented (gaps B 4), and of
/// attributes it is said that it cannot change them (spec 5, 5). They may stand there only as they are.
fn unlinked(change: Object, before: &Flow) -> Outcome<Object> {
    let lists = form::lists(&change);
    let same = |new: &Option<Vec<String>>, old: &[String]| new.as_ref().is_none_or(|new| check::same_ids(new, old));
    let is_same = same(&lists.providers, &before.providers)
        && same(&lists.attributes, &before.attributes)
        && same(&lists.applications, &before.applications);
    if !is_same {
        return Err(bad(
            "PATCH adds and removes no identity providers, attributes or applications: use their own addresses.",
        ));
    }
    Ok(form::without_lists(change))
}

/// DELETE of a flow; its applications are free then.
pub(crate) fn delete(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = store.flow(call.value(0))?.id().to_owned();
    let Tenant { flows, .. } = &mut store.now;
    flows.retain(|flow| flow.id() != id);
    Ok(Answer::done())
}
