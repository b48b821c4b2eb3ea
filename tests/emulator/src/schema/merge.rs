//! What a PATCH does to an object.

use serde_json::Value;

use crate::exchange::Object;

/// Puts a change into an object that is there. Only what is sent changes: a sub-object is merged member by member, as
/// `OData` has it for complex types, unless it becomes another type; a list is replaced whole (spec 5, 6).
pub(crate) fn merge(target: &mut Object, change: Object) {
    for (name, value) in change {
        match (target.get_mut(&name), value) {
            (Some(Value::Object(old)), Value::Object(new)) if old.get("@odata.type") == new.get("@odata.type") => {
                merge(old, new);
            }
            (_, value) => {
                target.insert(name, value);
            }
        }
    }
}
