//! What runs while attributes are collected (operations 8).

use serde_json::{Value, json};

use super::check;
use crate::call::Call;
use crate::exchange::Answer;
use crate::refusal::Outcome;
use crate::tenant::Store;

/// PUT of the extension of a handler. It brings the handler where there is none: the reference is silent, and nothing
/// else could.
pub(crate) fn set_extension(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let handler = if call.path.contains("/onAttributeCollectionStart/") {
        "onAttributeCollectionStart"
    } else {
        "onAttributeCollectionSubmit"
    };
    let id = call.referred(&["identity/customAuthenticationExtensions"])?;
    check::extension(store.seen(), handler, &id)?;
    let flow = store.flow(call.value(0))?;
    let entry = flow.body.entry(handler).or_insert(Value::Null);
    if entry.is_null() {
        *entry = json!({ "@odata.type": format!("#microsoft.graph.{handler}CustomExtensionHandler") });
    }
    if let Some(entry) = entry.as_object_mut() {
        entry.insert("customExtension".to_owned(), json!({ "id": id }));
    }
    Ok(Answer::done())
}
