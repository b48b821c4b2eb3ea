//! When two Graph bodies say the same: what the service fills in, leaves out or spells differently does not count.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Are the bodies equal? If not, the first place at which they differ.
pub(crate) fn equal(left: &Value, right: &Value) -> Result<(), String> {
    let (mut left, mut right) = (canonical(left), canonical(right));
    // Counts when both sides have it.
    if left.get("priority").is_none() || right.get("priority").is_none() {
        for side in [&mut left, &mut right] {
            side.as_object_mut().map(|members| members.remove("priority"));
        }
    }
    compare("", &left, &right)
}

fn compare(path: &str, left: &Value, right: &Value) -> Result<(), String> {
    match (left, right) {
        (Value::Object(one), Value::Object(other)) => {
            for name in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                let side = |members: &Map<String, Value>| members.get(name).cloned().unwrap_or_default();
                compare(&format!("{path}/{name}"), &side(one), &side(other))?;
            }
            Ok(())
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.try_for_each(|(index, (one, other))| compare(&format!("{path}/{index}"), one, other))
        }
        _ if left == right => Ok(()),
        _ => Err(format!("{path}: {left} is not {right}")),
    }
}

/// The body in the form in which equal bodies are the same.
pub(crate) fn canonical(body: &Value) -> Value {
    let mut whole = members_of("", body);
    whole.remove("id");
    Value::Object(whole)
}

fn members_of(owner: &str, object: &Value) -> Map<String, Value> {
    let members = object.as_object().into_iter().flatten();
    members.filter_map(|(name, value)| Some((name.clone(), member(owner, name, value)?))).collect()
}

/// The value of a member, unless it says nothing.
fn member(owner: &str, name: &str, value: &Value) -> Option<Value> {
    if name == "@odata.type" {
        // Of the flow, its handlers, and what tells one behaviour on errors from another.
        let counts = owner.is_empty() || owner.starts_with("on") || owner == "behaviorOnError";
        return counts.then(|| value.clone());
    }
    if name.contains("@odata.") || ["accessPackages", "supportedTenantTypes"].contains(&name) {
        return None;
    }
    let value = match (name, value) {
        ("identityProviders" | "attributes", Value::Array(items)) => set(items, "id", str::to_owned),
        ("includeApplications", Value::Array(items)) => set(items, "appId", str::to_lowercase),
        ("inputType" | "userTypeToCreate", Value::String(word)) => word.to_lowercase().into(),
        ("validationRegEx", Value::String(pattern)) => pattern_text(pattern).into(),
        (_, Value::Object(_)) => Value::Object(members_of(name, value)),
        (_, Value::Array(items)) => items.iter().map(|item| element(name, item)).collect(),
        _ => value.clone(),
    };
    let is_nothing = match (name, &value) {
        ("isSignUpAllowed" | "hidden" | "required" | "includeAllApplications", Value::Bool(flag)) => !flag,
        ("editable", Value::Bool(flag)) => *flag,
        (_, Value::Null) => true,
        (_, Value::Array(items)) => items.is_empty(),
        (_, Value::Object(members)) => members.is_empty(),
        _ => false,
    };
    (!is_nothing).then_some(value)
}

fn element(list: &str, value: &Value) -> Value {
    if value.is_object() { Value::Object(members_of(&format!("element of {list}"), value)) } else { value.clone() }
}

fn set(items: &[Value], key: &str, spelling: fn(&str) -> String) -> Value {
    let ids: BTreeSet<_> = items.iter().filter_map(|item| item[key].as_str().map(spelling)).collect();
    ids.into_iter().collect()
}

/// The e-mail pattern with its apostrophe, however it was encoded; any other pattern as it is.
fn pattern_text(pattern: &str) -> String {
    const BEFORE: &str = "^[a-zA-Z0-9.!#$%";
    const BEHIND: &str = "*+/=?^_`{|}~-]+@";
    let spellings = ["&amp;&#8217;'", "&amp;&#8217;", "&\u{2019}'", "&\u{2019}"];
    let rest = pattern.strip_prefix(BEFORE).unwrap_or_default();
    let spelled = spellings.iter().find_map(|spelling| rest.strip_prefix(spelling)?.strip_prefix(BEHIND));
    spelled.map_or_else(|| pattern.to_owned(), |rest| format!("{BEFORE}&'{BEHIND}{rest}"))
}
