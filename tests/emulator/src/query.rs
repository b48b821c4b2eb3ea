//! The part of an address after `?`: the few options that the life of a flow needs. Others are refused.

use serde_json::Value;

use crate::exchange::Object;
use crate::refusal::{Outcome, bad};
use crate::tenant::text;

/// The options of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    /// `member eq 'value'`, or `ne`.
    Compare { member: String, is_equal: bool, value: String },
    /// `path/any(x:x/member eq 'value')`
    Any { path: String, member: String, value: String },
}

const KNOWN: [&str; 5] = ["$filter", "$orderby", "$select", "$skiptoken", "$top"];

impl Query {
    pub(crate) fn parse(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    /// Refuses options that are not served, and any twice.
    pub(crate) fn check(&self, allowed: &[&str]) -> Outcome<()> {
        for (index, (name, _)) in self.0.iter().enumerate() {
            if !KNOWN.contains(&name.as_str()) || !allowed.contains(&name.as_str()) {
                return Err(bad(format!("The query option '{name}' is not served here.")));
            }
            if self.0.iter().skip(index + 1).any(|(other, _)| other == name) {
                return Err(bad(format!("The query option '{name}' is there twice.")));
            }
        }
        Ok(())
    }

    /// A number that is at least one.
    pub(crate) fn number(&self, name: &str) -> Outcome<Option<usize>> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let number = text.parse().ok().filter(|&number| number > 0);
        number.map(Some).ok_or_else(|| bad(format!("'{text}' is no value for '{name}'.")))
    }

    pub(crate) fn filter(&self) -> Outcome<Option<Filter>> {
        let Some(text) = self.get("$filter") else { return Ok(None) };
        let filter = parse_any(text).or_else(|| parse_compare(text));
        filter.map(Some).ok_or_else(|| bad(format!("The filter \"{text}\" is not served here.")))
    }

    /// The query with another place to go on from.
    pub(crate) fn at(&self, skip: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.0.iter().filter(|(name, _)| name != "$skiptoken") {
            query.append_pair(name, value);
        }
        query.append_pair("$skiptoken", &skip.to_string());
        query.finish()
    }
}

/// `'it''s'` is the text `it's`.
fn literal(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('\'')?.strip_suffix('\'')?;
    let has_single = inner.replace("''", "").contains('\'');
    (!has_single).then(|| inner.replace("''", "'"))
}

fn parse_compare(text: &str) -> Option<Filter> {
    let mut words = text.trim().splitn(3, ' ');
    let (member, operator, value) = (words.next()?, words.next()?, words.next()?);
    let is_equal = match operator {
        "eq" => true,
        "ne" => false,
        _ => return None,
    };
    Some(Filter::Compare { member: member.to_owned(), is_equal, value: literal(value)? })
}

fn parse_any(text: &str) -> Option<Filter> {
    let (path, condition) = text.trim().strip_suffix(')')?.split_once("/any(")?;
    let (variable, comparison) = condition.split_once(':')?;
    let Filter::Compare { member, is_equal: true, value } = parse_compare(comparison)? else { return None };
    let member = member.strip_prefix(variable)?.strip_prefix('/')?;
    Some(Filter::Any { path: path.to_owned(), member: member.to_owned(), value })
}

impl Filter {
    /// Whether an object meets a comparison of one of the members that can be compared.
    pub(crate) fn admits(&self, object: &Object, comparable: &[&str]) -> Outcome<bool> {
        match self {
            Self::Compare { member, is_equal, value } if comparable.contains(&member.as_str()) => {
                Ok((text(object, member) == value) == *is_equal)
            }
            Self::Compare { member, .. } => Err(bad(format!("A filter by '{member}' is not served here."))),
            Self::Any { path, .. } => Err(bad(format!("A filter by '{path}' is not served here."))),
        }
    }
}

/// Sorts by a text.
pub(crate) fn order(items: &mut [Object], by: &str) -> Outcome<()> {
    let (member, direction) = by.split_once(' ').unwrap_or((by, "asc"));
    if !matches!(direction, "asc" | "desc") {
        return Err(bad(format!("The order '{by}' is not served here.")));
    }
    if member != "displayName" {
        return Err(bad(format!("An order by '{member}' is not served here.")));
    }
    items.sort_by(|one, other| text(one, member).cmp(text(other, member)));
    if direction == "desc" {
        items.reverse();
    }
    Ok(())
}

/// Keeps the members that are asked for; one that the type has and the object lacks is null.
pub(crate) fn select(mut object: Object, names: &str, of: &str) -> Outcome<Object> {
    let mut result = Object::new();
    result.extend(object.shift_remove("@odata.type").map(|name| ("@odata.type".to_owned(), name)));
    for name in names.split(',').map(str::trim) {
        match object.shift_remove(name) {
            Some(value) => drop(result.insert(name.to_owned(), value)),
            None if result.contains_key(name) => {}
            None if crate::schema::member_of(of, name).is_some() => drop(result.insert(name.to_owned(), Value::Null)),
            None => return Err(bad(format!("'{name}' is no member of {of}."))),
        }
    }
    Ok(result)
}
