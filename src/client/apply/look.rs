//! Looks whether a step was carried out whose answer did not come: nothing is created twice.

use crate::client::base::encoded;
use crate::client::call::Call;
use crate::client::error::Outcome;
use crate::client::json::Json;
use crate::client::plan::SECRETS;
use crate::client::read::settle;
use crate::client::session::Session;
use crate::client::transport::{Host, Transport};

/// What is found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sight {
    /// It was carried out; what a creation made.
    Done(Json),
    NotDone,
    /// Nobody can tell.
    Unclear,
}

/// Looks for what a request creates or links. `known` are the ids that were there before.
pub(super) async fn look<T: Transport, H: Host>(
    session: &Session<'_, T, H>,
    version: &str,
    call: &Call,
    known: &[Json],
) -> Outcome<Sight> {
    let (list, is_reference) = match call.url.strip_suffix("/$ref") {
        Some(list) => (list, true),
        None => (call.url.as_str(), false),
    };
    let body = call.body.clone().unwrap_or_default();
    let Some(items) = items(session, version, list).await? else { return Ok(Sight::Unclear) };
    if is_reference {
        let wanted = body.get("@odata.id").as_text().rsplit('/').next().unwrap_or_default();
        let has = items.iter().any(|item| {
            encoded(item.get("id").as_text()).eq_ignore_ascii_case(wanted) || item.get("id").as_text() == wanted
        });
        return Ok(if has { Sight::Done(Json::Null) } else { Sight::NotDone });
    }
    let mut made = items.into_iter().filter(|item| !is_known(item, known) && covers(item, &body));
    Ok(match (made.next(), made.next()) {
        (Some(one), None) => Sight::Done(one),
        (None, _) => Sight::NotDone,
        _ => Sight::Unclear,
    })
}

fn is_known(item: &Json, known: &[Json]) -> bool {
    let id = item.get("id");
    !id.is_null() && known.iter().any(|one| one.get("id") == id)
}

async fn items<T: Transport, H: Host>(
    session: &Session<'_, T, H>,
    version: &str,
    list: &str,
) -> Outcome<Option<Vec<Json>>> {
    let mut items = Vec::new();
    let mut url = list.to_owned();
    loop {
        let reply = settle(session, version, &[&Call::get(url.as_str())], false).await?.pop();
        let Some(Ok(answer)) = reply else { return Ok(None) };
        // A flow without attributes answers so; a list that is not there yet has nothing either.
        if matches!(answer.status, 400 | 404) {
            return Ok(Some(items));
        }
        if !answer.is_success() {
            return Ok(None);
        }
        items.extend_from_slice(answer.body.get("value").items());
        let link = answer.body.get("@odata.nextLink").as_text();
        if link.is_empty() {
            return Ok(Some(items));
        }
        let next = session.base.relative(version, link)?;
        if next == url {
            return Ok(None);
        }
        url = next;
    }
}

/// Lists that GET leaves out of what was created.
const LEFT_OUT: [&str; 3] = ["identityProviders", "attributes", "includeApplications"];

/// Is what is there what was sent? Graph adds members, shows no secrets, and leaves out lists.
fn covers(there: &Json, sent: &Json) -> bool {
    match sent {
        Json::Null => true,
        Json::List(items) => {
            let found = there.items();
            items.len() == found.len() && items.iter().zip(found).all(|(sent, there)| covers(there, sent))
        }
        Json::Object(members) => members.iter().all(|(name, value)| {
            let is_passed_over = name.starts_with('@') || SECRETS.contains(&name.as_str());
            let is_left_out = LEFT_OUT.contains(&name.as_str()) && there.get(name).is_null();
            is_passed_over || is_left_out || covers(there.get(name), value)
        }),
        other => there == other || (there.is_null() && *other == Json::Bool(false)),
    }
}
