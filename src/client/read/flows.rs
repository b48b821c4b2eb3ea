//! What GET of a flow leaves out, merged into it.

use super::lists::{NAVIGATIONS, Navigation};
use super::pages::{Found, Pages, Wanted};
use super::{Unread, cannot_read};
use crate::client::base::encoded;
use crate::client::error::Outcome;
use crate::client::json::Json;
use crate::client::transport::{Host, Transport};

/// Puts the lists of each flow in. One that is not there any more stays without them: they are not known.
pub(super) async fn complete<T: Transport, H: Host>(
    pages: &mut Pages<'_, '_, T, H>,
    flows: &mut [Json],
) -> Outcome<()> {
    let mut wanted = Vec::new();
    let mut places = Vec::new();
    for (place, flow) in flows.iter().enumerate() {
        for navigation in NAVIGATIONS.iter().filter(|navigation| can_have(flow, navigation)) {
            let url =
                ["/identity/authenticationEventsFlows/", &encoded(flow.get("id").as_text()), navigation.url].concat();
            wanted.push(Wanted { waits_for_lag: navigation.name != "attributes", ..Wanted::new(url, navigation.what) });
            places.push((place, navigation));
        }
    }
    let found = pages.read(wanted).await?;
    for ((place, navigation), found) in places.into_iter().zip(found) {
        let Some(flow) = flows.get_mut(place) else { continue };
        put(pages, flow, navigation, found)?;
    }
    Ok(())
}

/// A flow that collects no attributes has no address for them.
fn can_have(flow: &Json, navigation: &Navigation) -> bool {
    navigation.name != "attributes" || flow.get("onAttributeCollection").is_object()
}

fn put<T: Transport, H: Host>(
    pages: &mut Pages<'_, '_, T, H>,
    flow: &mut Json,
    navigation: &Navigation,
    found: Found,
) -> Outcome<()> {
    let items = match found.list() {
        Ok(items) => items,
        // Graph reference, list attributes: a flow without any answers so.
        Err(failure) if failure.status == 400 && navigation.name == "attributes" => Vec::new(),
        Err(failure) if failure.status == 404 => {
            let unread = Unread { list: navigation.name.to_owned(), permission: None, failure };
            pages.say(navigation.what, Some(unread));
            return Ok(());
        }
        Err(failure) => return Err(cannot_read(navigation.what, "EventListener.Read.All", failure)),
    };
    let owner = navigation.path.iter().try_fold(flow, |object, name| {
        let entry = object.entry(name)?;
        if !entry.is_object() {
            *entry = Json::Object(Vec::new());
        }
        Some(entry)
    });
    if let Some(owner) = owner {
        owner.set(navigation.name, Json::List(items));
    }
    Ok(())
}
