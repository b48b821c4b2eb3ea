//! Are two Graph bodies the same flow? What the service fills in, spells differently or keeps to itself makes no
//! difference; everything else does.
//!
//! What a definition does not manage is ignored as well, but that takes the definition: here are bodies alone.

use serde_json::{Map, Value};

/// The e-mail pattern with its dot escaped and bare. Those two are not the same; within each, the ways to write its
/// apostrophe are.
const EMAIL_PATTERNS: [&str; 2] = [
    r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$",
    r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*$",
];
/// Never compared, wherever they stand: what the service adds, and what it never gives back.
const IGNORED: [&str; 3] = ["supportedTenantTypes", "clientSecret", "certificateData"];
/// Reading a flow leaves these out unless they are asked for.
const NAVIGATION_LISTS: [&str; 3] = [
    "/conditions/applications/includeApplications",
    "/onAttributeCollection/attributes",
    "/onAuthenticationMethodLoadStart/identityProviders",
];

/// Where two bodies differ, each place with both values; elements of sets stand under their ids.
pub(crate) fn differences(left: &Value, right: &Value) -> Vec<String> {
    let (mut left, mut right) = (canonical(left, Place::Flow), canonical(right, Place::Flow));
    if let (Value::Object(left), Value::Object(right)) = (&mut left, &mut right) {
        // Not stated is no statement about priority, while every flow has one.
        if !(left.contains_key("priority") && right.contains_key("priority")) {
            left.remove("priority");
            right.remove("priority");
        }
    }
    let mut found = Vec::new();
    compare(Some(&left), Some(&right), &mut String::new(), &mut found);
    found
}

/// Where a flow differs from what was read of it: a navigation list that was not read is unknown, not empty.
pub(crate) fn differences_from_live(desired: &Value, live: &Value) -> Vec<String> {
    let mut desired = desired.clone();
    for list in NAVIGATION_LISTS.into_iter().filter(|list| live.pointer(list).is_none()) {
        let Some((owner, name)) = list.rsplit_once('/') else { continue };
        if let Some(Value::Object(members)) = desired.pointer_mut(owner) {
            members.remove(name);
        }
    }
    differences(&desired, live)
}

/// What an object of a body is.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Flow,
    Handler,
    BehaviorOnError,
    Conditions,
    Applications,
    Page,
    View,
    Input,
    /// Elements that count by what is in this member, in any order.
    SetBy(&'static str),
    /// An object of its own, of which a flow holds the id.
    Reference,
    Other,
}

impl Place {
    fn of(self, member: &str) -> Self {
        match (self, member) {
            (Self::Flow, "conditions") => Self::Conditions,
            (Self::Flow, handler) if handler.starts_with("on") => Self::Handler,
            (Self::Conditions, "applications") => Self::Applications,
            (Self::Applications, "includeApplications") => Self::SetBy("appId"),
            (Self::Handler, "identityProviders" | "attributes") => Self::SetBy("id"),
            (Self::Handler, "attributeCollectionPage") => Self::Page,
            (Self::Handler, "customExtension") => Self::Reference,
            (Self::Page, "views") => Self::View,
            (Self::View, "inputs") => Self::Input,
            (_, "behaviorOnError") => Self::BehaviorOnError,
            _ => Self::Other,
        }
    }

    /// Does leaving this member out say the same?
    fn ignores(self, name: &str, value: &Value) -> bool {
        match name {
            // Here the type is the value. Elsewhere it only repeats what the place says.
            "@odata.type" => !matches!(self, Self::Flow | Self::Handler | Self::BehaviorOnError),
            _ if name.contains("@odata.") || IGNORED.contains(&name) => true,
            "id" => self == Self::Flow,
            "isSignUpAllowed" => self == Self::Handler && *value == false,
            "includeAllApplications" => self == Self::Applications && *value == false,
            "hidden" | "required" => self == Self::Input && *value == false,
            "editable" => self == Self::Input && *value == true,
            _ => false,
        }
    }
}

/// The form in which equal values are the same.
fn canonical(value: &Value, place: Place) -> Value {
    match (value, place) {
        (Value::Object(members), Place::Reference) if members.contains_key("id") => key(value, "id").into(),
        (Value::Object(members), _) => Value::Object(members.iter().filter_map(|one| member(one, place)).collect()),
        (Value::Array(elements), Place::SetBy(id)) => {
            Value::Object(elements.iter().map(|element| (key(element, id), Value::Null)).collect())
        }
        (Value::Array(elements), _) => Value::Array(elements.iter().map(|element| canonical(element, place)).collect()),
        (other, _) => other.clone(),
    }
}

fn member((name, value): (&String, &Value), place: Place) -> Option<(String, Value)> {
    let value = match (place, name.as_str(), value) {
        (Place::Input, "inputType", Value::String(word))
        | (Place::Handler, "userTypeToCreate", Value::String(word)) => word.to_lowercase().into(),
        (Place::Input, "validationRegEx", Value::String(pattern)) => email_pattern(pattern).into(),
        _ => canonical(value, place.of(name)),
    };
    (!place.ignores(name, &value) && !is_nothing(&value)).then(|| (name.clone(), value))
}

/// `null`, a list without elements, and an object without anything that counts.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// What an element of a set counts by; one without that counts as it stands.
fn key(element: &Value, id: &str) -> String {
    match element.get(id) {
        Some(Value::String(text)) if id == "appId" && is_guid(text) => text.to_lowercase(),
        Some(Value::String(text)) => text.clone(),
        _ => element.to_string(),
    }
}

fn is_guid(text: &str) -> bool {
    let groups: Vec<_> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.concat().bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The e-mail pattern with a plain apostrophe; any other pattern as it is.
fn email_pattern(pattern: &str) -> String {
    let plain = pattern.replace("&amp;&#8217;", "&\u{2019}").replace("&\u{2019}'", "&'").replace("&\u{2019}", "&'");
    if EMAIL_PATTERNS.contains(&plain.as_str()) { plain } else { pattern.to_owned() }
}

fn compare(left: Option<&Value>, right: Option<&Value>, pointer: &mut String, found: &mut Vec<String>) {
    let length = pointer.len();
    match (left, right) {
        _ if left == right => {}
        (Some(Value::Object(left)), Some(Value::Object(right))) => {
            for name in names(left, right) {
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                compare(left.get(name), right.get(name), pointer, found);
                pointer.truncate(length);
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) => {
            for index in 0..left.len().max(right.len()) {
                pointer.push('/');
                pointer.push_str(&index.to_string());
                compare(left.get(index), right.get(index), pointer, found);
                pointer.truncate(length);
            }
        }
        _ => {
            let show = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), Value::to_string);
            found.push(format!("{pointer}: {} against {}", show(left), show(right)));
        }
    }
}

fn names<'v>(left: &'v Map<String, Value>, right: &'v Map<String, Value>) -> Vec<&'v String> {
    left.keys().chain(right.keys().filter(|name| !left.contains_key(*name))).collect()
}
