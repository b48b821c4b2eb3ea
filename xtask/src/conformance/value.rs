//! The primitive types of EDM: what JSON they take, and what kinds of value our own tables give them.

use entra_user_flow::vocabulary::shape::{ARRAY, BOOLEAN, INTEGER, NUMBER, OBJECT, STRING};
use serde_json::Value;

use super::schema::{Member, Schema};

/// Does the value fit `Edm.<primitive>`? Types that no flow has fit nothing, so that they are noticed.
pub(crate) fn fits(primitive: &str, value: &Value) -> bool {
    match primitive {
        "String" => value.is_string(),
        "Boolean" => value.is_boolean(),
        "Int32" => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        "Int64" => value.is_i64(),
        "Guid" => value.as_str().is_some_and(is_guid),
        _ => false,
    }
}

fn is_guid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
        && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// The kind of value that a member takes, `null` aside, as the tables of the vocabulary say it.
pub(crate) fn kind(schema: &Schema, member: &Member) -> Option<u8> {
    if member.is_collection {
        return Some(ARRAY);
    }
    if schema.enumerations.contains_key(&member.of) {
        return Some(STRING);
    }
    if schema.structures.contains_key(&member.of) {
        return Some(OBJECT);
    }
    match &*member.of {
        "Edm.String" | "Edm.Guid" => Some(STRING),
        "Edm.Boolean" => Some(BOOLEAN),
        "Edm.Int32" => Some(INTEGER),
        "Edm.Int64" => Some(NUMBER),
        _ => None,
    }
}
