//! The applications that somebody names: flows, extensions, and the caller.

use super::lists::{APPLICATIONS, PRINCIPALS, Part};
use super::pages::{Pages, Wanted};
use super::put_list;
use crate::client::base::encoded;
use crate::client::error::Outcome;
use crate::client::json::Json;
use crate::client::text::replaced;
use crate::client::transport::{Host, Transport};

/// Looks up applications and their service principals. Where nobody names any, both stay unknown.
pub(super) async fn look_up<T: Transport, H: Host>(
    pages: &mut Pages<'_, '_, T, H>,
    snapshot: &mut Json,
    named: &[String],
) -> Outcome<()> {
    let mut keys = named.to_vec();
    keys.extend(of_flows(snapshot));
    keys.extend(of_extensions(snapshot));
    let keys = small(keys);
    if keys.is_empty() {
        return Ok(());
    }
    let applications = fetch(pages, &APPLICATIONS, snapshot, &keys).await?;
    let ids = keys.into_iter().filter(|key| is_guid(key));
    let ids = ids.chain(applications.iter().map(|one| one.get("appId").as_text().to_owned())).collect();
    fetch(pages, &PRINCIPALS, snapshot, &small(ids)).await?;
    Ok(())
}

async fn fetch<T: Transport, H: Host>(
    pages: &mut Pages<'_, '_, T, H>,
    part: &Part,
    snapshot: &mut Json,
    keys: &[String],
) -> Outcome<Vec<Json>> {
    let wanted = keys.iter().map(|key| Wanted::new([part.url, &filter(key)].concat(), part.what)).collect();
    let mut items: Vec<Json> = Vec::new();
    for found in pages.read(wanted).await? {
        match found.list() {
            Ok(list) => items.extend(list.into_iter().filter(|one| !one.get("appId").is_null())),
            Err(failure) => {
                put_list(pages, snapshot, part, Err(failure))?;
                return Ok(Vec::new());
            }
        }
    }
    let mut seen = Vec::new();
    items.retain(|one| {
        !seen.contains(one.get("id")) && {
            seen.push(one.get("id").clone());
            true
        }
    });
    put_list(pages, snapshot, part, Ok(items.clone()))?;
    Ok(items)
}

/// By the client id; a name is looked up as one.
fn filter(key: &str) -> String {
    let member = if is_guid(key) { "appId" } else { "displayName" };
    encoded(&[member, " eq '", &replaced(key, "'", "''"), "'"].concat())
}

fn of_flows(snapshot: &Json) -> Vec<String> {
    let flows = snapshot.get("userFlows").items().iter();
    let linked = flows.flat_map(|flow| flow.get("conditions").get("applications").get("includeApplications").items());
    linked.map(|one| one.get("appId").as_text().to_owned()).collect()
}

/// The application that a token for an extension is made out to: `api://{host}/{appId}`.
fn of_extensions(snapshot: &Json) -> Vec<String> {
    let extensions = snapshot.get("customAuthenticationExtensions").items().iter();
    let audiences = extensions.map(|one| one.get("authenticationConfiguration").get("resourceId").as_text());
    audiences.filter_map(|audience| audience.rsplit('/').next().filter(|id| is_guid(id)).map(str::to_owned)).collect()
}

/// In small letters where it is an id, each once. A search for each is little beside the request for each.
fn small(keys: Vec<String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for mut key in keys {
        if is_guid(&key) {
            key.make_ascii_lowercase();
        }
        if !key.is_empty() && !found.contains(&key) {
            found.push(key);
        }
    }
    found
}

fn is_guid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() == lengths.len()
        && parts
            .iter()
            .zip(lengths)
            .all(|(part, length)| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
