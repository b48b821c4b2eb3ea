//! A JSON value: `serde_json` would be larger than all the rest of the WebAssembly module.

use std::fmt::{self, Formatter};

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A JSON value. Members keep their order; of two with one name, the last one counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as JavaScript has it.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

static NULL: Json = Json::Null;

impl Json {
    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// An object of a few members.
    pub(crate) fn object<const N: usize>(members: [(&str, Json); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// A member of an object; null where there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &Json {
        let found = self.members().iter().rev().find(|(one, _)| one == name);
        found.map_or(&NULL, |(_, value)| value)
    }

    /// A member of an object to change, which is made where there is none.
    pub(crate) fn entry(&mut self, name: &str) -> Option<&mut Json> {
        let Self::Object(members) = self else { return None };
        if !members.iter().any(|(one, _)| one == name) {
            members.push((name.to_owned(), Json::Null));
        }
        members.iter_mut().rev().find(|(one, _)| one == name).map(|(_, value)| value)
    }

    /// Sets a member of an object.
    pub(crate) fn set(&mut self, name: &str, value: Json) {
        if let Some(entry) = self.entry(name) {
            *entry = value;
        }
    }

    /// Sets a member of an object to a text that there may be.
    pub(crate) fn set_some(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.set(name, Self::text(text));
        }
    }

    /// The members of an object, the items of no other value.
    #[must_use]
    pub fn members(&self) -> &[(String, Json)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    /// The items of a list.
    #[must_use]
    pub fn items(&self) -> &[Json] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// A text; empty where it is none.
    #[must_use]
    pub fn as_text(&self) -> &str {
        if let Self::Text(text) = self { text } else { "" }
    }

    /// Is it null, or not there?
    #[must_use]
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }

    /// Is it an object?
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// As JSON text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    out.push_str(if place == 0 { "[" } else { "," });
                    item.write(out);
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Self::Object(members) => {
                for (place, (name, value)) in members.iter().enumerate() {
                    out.push_str(if place == 0 { "{" } else { "," });
                    out.push_str(&quoted(name));
                    out.push(':');
                    value.write(out);
                }
                out.push_str(if members.is_empty() { "{}" } else { "}" });
            }
            Self::Text(text) => out.push_str(&quoted(text)),
            // JSON has no numbers that are not finite.
            Self::Number(value) if value.is_finite() => out.push_str(&number_text(*value)),
            Self::Null | Self::Number(_) => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
        }
    }
}

// What Rust writes floating-point numbers and texts with is 12 KB, and JavaScript has it.

#[cfg(target_arch = "wasm32")]
fn quoted(text: &str) -> String {
    js_sys::JSON::stringify(&text.into()).map(Into::into).unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
fn number_text(number: f64) -> String {
    js_sys::JSON::stringify(&number.into()).map(Into::into).unwrap_or_default()
}

#[cfg(not(target_arch = "wasm32"))]
fn quoted(text: &str) -> String {
    let mut out = Vec::new();
    crate::json::write_string(text.as_bytes(), &mut out);
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(not(target_arch = "wasm32"))]
fn number_text(number: f64) -> String {
    number.to_string()
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, formatter: &mut Formatter) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    #[allow(clippy::cast_precision_loss, reason = "a number is what JavaScript makes of it")]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "a number is what JavaScript makes of it")]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::text(value))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
