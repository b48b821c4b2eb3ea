//! Company branding (operations 7): not there until somebody writes it.

use serde_json::json;

use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::refusal::{Outcome, bad, not_found};
use crate::resource::{refuse_read_only, require};
use crate::schema::merge;
use crate::tenant::{List, Store, by_id, id_of};

const BRANDING: &str = "organizationalBranding";
const LOCALIZATION: &str = "organizationalBrandingLocalization";
const LIST: List = |tenant| &mut tenant.localizations;

/// The organization is the one that is there.
fn organization(store: &Store, call: &Call) -> Outcome<()> {
    if id_of(&store.now.organization).eq_ignore_ascii_case(call.value(0)) {
        Ok(())
    } else {
        Err(not_found(call.value(0)))
    }
}

/// GET of the default branding.
pub(crate) fn get(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    organization(store, call)?;
    let branding = store.seen().branding.clone().ok_or_else(|| not_found("branding"))?;
    Ok(Answer::ok(call.entity("branding/$entity", branding).into()))
}

/// PATCH of the default branding, or of that of a language (example 66). It begins what is not there.
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    organization(store, call)?;
    let change = call.read(BRANDING)?;
    refuse_read_only(&change, &["id", "localizations"])?;
    match call.request.get("content-language") {
        None | Some("" | "0") => begin(&mut store.now.branding, change),
        Some(language) => {
            let id = language.to_owned();
            match store.now.localizations.iter_mut().find(|one| id_of(one) == id) {
                Some(localization) => merge(localization, change),
                None => store.now.localizations.push(identified(&id, change)),
            }
        }
    }
    Ok(Answer::done())
}

fn begin(branding: &mut Option<Object>, change: Object) {
    let branding = branding.get_or_insert_with(|| identified("0", Object::new()));
    merge(branding, change);
}

fn identified(id: &str, body: Object) -> Object {
    let mut result = Object::from_iter([("id".to_owned(), json!(id))]);
    result.extend(body);
    result
}

/// DELETE of the default branding.
pub(crate) fn delete(store: &mut Store, call: &Call) -> Outcome<Answer> {
    organization(store, call)?;
    store.now.branding.take().map(|_| Answer::done()).ok_or_else(|| not_found("branding"))
}

/// GET of those of languages.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    organization(store, call)?;
    let listing = Listing { of: LOCALIZATION, context: "localizations", comparable: &[] };
    call.list(store.seen().localizations.clone(), listing)
}

/// GET of that of a language.
pub(crate) fn get_one(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    organization(store, call)?;
    let one = by_id(&store.seen().localizations, call.value(1)).ok_or_else(|| not_found(call.value(1)))?;
    Ok(Answer::ok(call.entity("localizations/$entity", one.clone()).into()))
}

/// POST of that of a language, which is its id (example 67).
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    organization(store, call)?;
    let body = call.read(LOCALIZATION)?;
    require(&body, &["id"])?;
    if by_id(&store.now.localizations, id_of(&body)).is_some() {
        return Err(bad(format!("The localization '{}' already exists.", id_of(&body))));
    }
    store.now.localizations.push(body.clone());
    Ok(Answer::created(body))
}

/// PATCH of that of a language.
pub(crate) fn update_one(store: &mut Store, call: &Call) -> Outcome<Answer> {
    organization(store, call)?;
    let change = call.read(LOCALIZATION)?;
    refuse_read_only(&change, &["id"])?;
    merge(store.object(LIST, call.value(1))?, change);
    Ok(Answer::done())
}

/// DELETE of that of a language.
pub(crate) fn delete_one(store: &mut Store, call: &Call) -> Outcome<Answer> {
    organization(store, call)?;
    store.remove(LIST, call.value(1))?;
    Ok(Answer::done())
}
