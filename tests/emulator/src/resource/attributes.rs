//! The attributes of the tenant (operations 6; spec 3).

use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::refusal::{Outcome, bad, not_found};
use crate::resource::{fill, refuse_read_only, require};
use crate::schema::merge;
use crate::tenant::{List, Store, by_id, extensions_application, id_of, text};

const LISTING: Listing =
    Listing { of: "identityUserFlowAttribute", context: "identity/userFlowAttributes", comparable: &["displayName"] };
const LIST: List = |tenant| &mut tenant.attributes;
const ENTITY: &str = "identity/userFlowAttributes/$entity";

/// What Graph adds in external tenants (spec 9).
pub(crate) fn shown(attribute: &Object) -> Object {
    let mut attribute = attribute.clone();
    attribute.insert("supportedTenantTypes".to_owned(), "externalId".into());
    attribute
}

/// GET of all.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.list(store.seen().attributes.iter().map(shown).collect(), LISTING)
}

/// GET of one.
pub(crate) fn get(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    let attribute = by_id(&store.seen().attributes, call.value(0)).ok_or_else(|| not_found(call.value(0)))?;
    Ok(Answer::ok(call.entity(ENTITY, shown(attribute)).into()))
}

/// POST of a custom attribute. The page of the create has three data types (CA-4). Which characters a name may have, and
/// what becomes of others in the id, is not documented (CA-9; gaps B 2): only spaces are removed.
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let mut body = call.read("identityUserFlowAttribute")?;
    refuse_read_only(&body, &["id", "userFlowAttributeType"])?;
    require(&body, &["displayName", "dataType"])?;
    if !["string", "boolean", "int64"].contains(&text(&body, "dataType")) {
        return Err(bad("`/dataType` is `string`, `boolean` or `int64`."));
    }
    let id =
        format!("extension_{}_{}", extensions_application(&store.now), text(&body, "displayName").replace(' ', ""));
    if by_id(&store.now.attributes, &id).is_some() {
        return Err(bad(format!("The user flow attribute '{id}' already exists.")));
    }
    body.insert("id".to_owned(), id.as_str().into());
    body.insert("userFlowAttributeType".to_owned(), "custom".into());
    fill(&mut body, &["description"]);
    let mut answer = Answer::created(call.entity(ENTITY, shown(&body)));
    let address = call.address_of(&format!("{}/identity/userFlowAttributes/{id}", call.version.segment()));
    answer.headers.push(("Location", address));
    store.now.attributes.push(body);
    Ok(answer)
}

fn custom(store: &mut Store, call: &Call) -> Outcome<String> {
    let attribute = store.object(LIST, call.value(0))?;
    match text(attribute, "userFlowAttributeType") {
        "custom" => Ok(id_of(attribute).to_owned()),
        _ => Err(bad(format!("The user flow attribute '{}' is built in.", id_of(attribute)))),
    }
}

/// PATCH of a custom attribute: the description is all that changes (CA-3).
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = custom(store, call)?;
    let change = call.read_change("identityUserFlowAttribute")?;
    refuse_read_only(&change, &["id", "displayName", "dataType", "userFlowAttributeType"])?;
    merge(store.object(LIST, &id)?, change);
    Ok(Answer::done())
}

/// DELETE of a custom attribute. That no flow may use it is not documented (gaps B 6), and the careful reading.
pub(crate) fn delete(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let id = custom(store, call)?;
    if let Some(flow) = store.now.flows.iter().find(|flow| flow.attributes.contains(&id)) {
        return Err(bad(format!("The user flow attribute '{id}' is in the user flow '{}'.", flow.id())));
    }
    store.remove(LIST, &id)?;
    Ok(Answer::done())
}
