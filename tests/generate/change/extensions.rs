//! Changes of the custom extensions.

use serde_json::{Value, json};

use super::{Expected, Found};
use crate::generate::runner::Draws;

const GUID: &str = "1e6d7f3b-8c4a-4a1f-8d22-63fab5c7a8e9";

/// A handler of a custom extension, and its member in a definition.
fn handler<'b>(body: &'b mut Value, draws: &mut Draws) -> Option<(&'b mut Value, String)> {
    let is_there = |event: &&str| body[format!("onAttributeCollection{event}")].is_object();
    let event = draws.one(["Start", "Submit"].into_iter().filter(is_there).collect())?;
    let path = format!("extensions.attributeCollection{event}");
    Some((body.get_mut(format!("onAttributeCollection{event}"))?, path))
}

pub(super) fn extension(body: &mut Value, draws: &mut Draws) -> Found {
    let (handler, path) = handler(body, draws)?;
    handler["customExtension"]["id"] = GUID.into();
    Some(vec![Expected::within([path])])
}

pub(super) fn extension_added(body: &mut Value, _: &mut Draws) -> Found {
    if !body["onAttributeCollectionStart"].is_null() {
        return None;
    }
    let handler = "#microsoft.graph.onAttributeCollectionStartCustomExtensionHandler";
    body["onAttributeCollectionStart"] = json!({ "@odata.type": handler, "customExtension": { "id": GUID } });
    Some(vec![Expected::at(["extensions.attributeCollectionStart".to_owned()])])
}

pub(super) fn extension_removed(body: &mut Value, _: &mut Draws) -> Found {
    body["onAttributeCollectionSubmit"].as_object()?;
    body["onAttributeCollectionSubmit"] = Value::Null;
    Some(vec![Expected::at(["extensions.attributeCollectionSubmit".to_owned()])])
}

fn client(body: &mut Value, draws: &mut Draws, name: &str) -> Found {
    let (handler, path) = handler(body, draws)?;
    let client = handler.pointer_mut("/configuration/clientConfiguration").filter(|value| value.is_object())?;
    // Within the documented range.
    client[name] =
        client[name].as_i64().map_or(1000, |number| if number > 200 { number - 1 } else { number + 1 }).into();
    Some(vec![Expected::at([format!("{path}.{name}")])])
}

pub(super) fn timeout(body: &mut Value, draws: &mut Draws) -> Found {
    client(body, draws, "timeoutInMilliseconds")
}

/// Between none and one, and from what is not said.
pub(super) fn retries(body: &mut Value, draws: &mut Draws) -> Found {
    let (handler, path) = handler(body, draws)?;
    let client = handler.pointer_mut("/configuration/clientConfiguration").filter(|value| value.is_object())?;
    client["maximumRetries"] = i32::from(client["maximumRetries"] != 1).into();
    Some(vec![Expected::at([format!("{path}.maximumRetries")])])
}
