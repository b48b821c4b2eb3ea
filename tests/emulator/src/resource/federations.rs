//! Federations by SAML and WS-Federation (operations 5), which have an address of their own.

use crate::call::{Call, Listing};
use crate::exchange::Answer;
use crate::refusal::{Outcome, not_found};
use crate::resource::{providers, refuse_read_only, require, type_name};
use crate::schema::merge;
use crate::tenant::{List, Store, by_id, id_of};

const LISTING: Listing = Listing {
    of: "samlOrWsFedExternalDomainFederation",
    context: "directory/federationConfigurations",
    comparable: &[],
};
const LIST: List = |tenant| &mut tenant.federations;
const ENTITY: &str = "directory/federationConfigurations/$entity";

/// GET of all; their domains are at an address of their own.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let alone = store.seen().federations.iter().map(|one| {
        let mut one = one.clone();
        one.shift_remove("domains");
        one
    });
    call.list(alone.collect(), LISTING)
}

/// GET of the domains of one.
pub(crate) fn domains(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let federation = by_id(&store.seen().federations, call.value(0)).ok_or_else(|| not_found(call.value(0)))?;
    let domains = federation.get("domains").and_then(serde_json::Value::as_array).into_iter().flatten();
    let listing = Listing {
        of: "externalDomainName",
        context: "Collection(microsoft.graph.externalDomainName)",
        comparable: &[],
    };
    call.list(domains.filter_map(|one| one.as_object().cloned()).collect(), listing)
}

/// POST of one.
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let mut body = call.read("samlOrWsFedProvider")?;
    refuse_read_only(&body, &["id"])?;
    require(&body, &["displayName", "issuerUri", "preferredAuthenticationProtocol"])?;
    body.insert("id".to_owned(), store.ids.guid().into());
    let mut answer = body.clone();
    answer.shift_remove("domains");
    store.now.federations.push(body);
    Ok(Answer::created(call.entity(ENTITY, answer)))
}

/// PATCH of one.
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let known = type_name(store.object(LIST, call.value(0))?).to_owned();
    let change = call.read_said_change("samlOrWsFedProvider", &known)?;
    refuse_read_only(&change, &["id"])?;
    merge(store.object(LIST, call.value(0))?, change);
    Ok(Answer::done())
}

/// DELETE of one that no flow has.
pub(crate) fn delete(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = id_of(store.object(LIST, call.value(0))?).to_owned();
    providers::unused(store, &id)?;
    store.remove(LIST, &id)?;
    Ok(Answer::done())
}
