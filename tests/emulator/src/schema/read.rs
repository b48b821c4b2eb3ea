//! Reads an object as the tables have it: what they do not have is refused, and words get their spelling.

use serde_json::Value;

use super::{Member, Of, Type, Version, Words, chain, extends, find, member_of};
use crate::exchange::Object;
use crate::refusal::{Refusal, bad};

const NAMESPACE: &str = "microsoft.graph.";

/// How a body is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'a> {
    /// Which schema is in force.
    pub(crate) version: Version,
    /// The type that is declared for the body.
    pub(crate) declared: &'a str,
    /// The type of an object that is there already, which the body cannot change.
    pub(crate) known: Option<&'a str>,
}

/// Gives the object with the spelling of the tables, or says what does not fit.
pub(crate) fn read(body: &Object, reading: Reading) -> Result<Object, Refusal> {
    let Reading { version, declared, known } = reading;
    let actual = match (type_of(body, declared, "")?, known) {
        (Some(name), Some(known)) if name != known => {
            return Err(bad(format!("The object is a {known}, and no {name}.")));
        }
        (Some(name), _) => name,
        (None, Some(known)) if known == declared => known,
        (None, _) => concrete(declared, "")?,
    };
    members(body, actual, version, "")
}

/// The type that `@odata.type` says. The examples write it with and without `#`, and once with a capital (29).
fn type_of<'a>(body: &Object, declared: &'a str, path: &str) -> Result<Option<&'a str>, Refusal> {
    let Some(value) = body.get("@odata.type") else { return Ok(None) };
    let text = value.as_str().ok_or_else(|| bad(format!("`{path}/@odata.type` is no text.")))?;
    let name = text.strip_prefix('#').unwrap_or(text).strip_prefix(NAMESPACE);
    let found = name.and_then(|name| super::types().find(|one| one.name.eq_ignore_ascii_case(name)));
    match found {
        Some(one) if one.is_abstract => Err(bad(format!("`{text}` at `{path}/@odata.type` is abstract."))),
        Some(one) if extends(one.name, declared) => Ok(Some(one.name)),
        _ => Err(bad(format!("`{text}` at `{path}/@odata.type` is no {declared}."))),
    }
}

/// What an object is that does not say it.
fn concrete<'a>(declared: &'a str, path: &str) -> Result<&'a str, Refusal> {
    match find(declared) {
        Some(one) if !one.is_abstract => Ok(declared),
        _ => Err(bad(format!("`{path}/@odata.type` is missing: a {declared} has to say which one it is."))),
    }
}

fn members(body: &Object, actual: &str, version: Version, path: &str) -> Result<Object, Refusal> {
    let mut result = Object::new();
    if says_its_type(actual) {
        result.insert("@odata.type".to_owned(), format!("#{NAMESPACE}{actual}").into());
    }
    for (name, value) in body {
        let path = format!("{path}/{name}");
        if let Some((annotated, annotation)) = name.split_once('@') {
            annotation_is_harmless(annotated, annotation, actual, &path)?;
            continue;
        }
        let value = match member_of(actual, name).filter(|one| one.is_in(version)) {
            Some(member) => value_of(value, member, version, &path)?,
            None if chain(actual).any(|one| one.is_open) => value.clone(),
            None => return Err(bad(format!("`{path}` is no member of {actual} in {}.", version.segment()))),
        };
        result.insert(name.clone(), value);
    }
    Ok(result)
}

/// Whether Graph writes `@odata.type` for it: where the declared type leaves it open.
fn says_its_type(actual: &str) -> bool {
    chain(actual).skip(1).any(|one| one.is_abstract && one.name != "entity")
}

/// Annotations of what Graph itself answers may be sent back. `@odata.bind` is not documented for these calls.
fn annotation_is_harmless(member: &str, annotation: &str, actual: &str, path: &str) -> Result<(), Refusal> {
    let is_known = matches!(annotation, "odata.type" | "odata.context" | "odata.id" | "odata.etag" | "odata.count");
    if is_known && (member.is_empty() || member_of(actual, member).is_some()) {
        return Ok(());
    }
    Err(bad(format!("`{path}` is an annotation that is not taken here.")))
}

fn value_of(value: &Value, member: &Member, version: Version, path: &str) -> Result<Value, Refusal> {
    if value.is_null() {
        return if member.is_never_null { Err(bad(format!("`{path}` is never null."))) } else { Ok(Value::Null) };
    }
    if !member.is_list {
        return one(value, member, version, path);
    }
    let items = value.as_array().ok_or_else(|| bad(format!("`{path}` is no list.")))?;
    let items = items.iter().enumerate().map(|(index, item)| one(item, member, version, &format!("{path}/{index}")));
    Ok(Value::Array(items.collect::<Result<_, _>>()?))
}

fn one(value: &Value, member: &Member, version: Version, path: &str) -> Result<Value, Refusal> {
    let fits = match member.of {
        Of::Text | Of::Time => value.is_string(),
        Of::Boolean => value.is_boolean(),
        Of::Integer => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Of::Stream => false,
        Of::Word(words) => return word(value, words, path),
        Of::Object(declared) => return object(value, declared, member.is_reference, version, path),
    };
    if fits {
        return Ok(value.clone());
    }
    Err(bad(format!("`{path}` is no {}.", kind(member.of))))
}

fn kind(of: Of) -> &'static str {
    match of {
        Of::Text => "text",
        Of::Boolean => "Boolean: `true` or `false` without quotes",
        Of::Integer => "whole number of 32 bits",
        Of::Time => "time as a text",
        Of::Stream => "member of a JSON body: it has a request of its own",
        Of::Word(words) => words.name,
        Of::Object(name) => name,
    }
}

/// The examples send `Text` and get `text` back (gaps A 4).
fn word(value: &Value, words: &Words, path: &str) -> Result<Value, Refusal> {
    let found = value.as_str().and_then(|text| words.words.iter().find(|one| one.eq_ignore_ascii_case(text)));
    let of = || words.words.join("`, `");
    found.map(|one| Value::from(*one)).ok_or_else(|| bad(format!("`{path}` is not one of `{}`.", of())))
}

fn object(value: &Value, declared: &str, refers: bool, version: Version, path: &str) -> Result<Value, Refusal> {
    let body = value.as_object().ok_or_else(|| bad(format!("`{path}` is no object.")))?;
    if refers {
        return referred(body, declared, version, path);
    }
    let actual = match type_of(body, declared, path)? {
        Some(name) => name,
        None => concrete(declared, path)?,
    };
    members(body, actual, version, path).map(Value::Object)
}

/// What is named lives elsewhere: its id says all. The examples send its other members too, and they have to fit.
fn referred(body: &Object, declared: &str, version: Version, path: &str) -> Result<Value, Refusal> {
    let id = body.get("id").and_then(Value::as_str).filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| bad(format!("`{path}` has no `id`.")))?;
    let actual = type_of(body, declared, path)?.unwrap_or(declared);
    members(body, actual, version, path)?;
    Ok(serde_json::json!({ "id": id }))
}

impl Type {
    /// Its members, and those of the types that it extends.
    pub fn all_members(&self) -> impl Iterator<Item = &'static Member> {
        chain(self.name).flat_map(|one| one.members)
    }
}
