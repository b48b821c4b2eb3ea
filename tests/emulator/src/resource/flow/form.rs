//! How a flow is kept, and how it is shown.

use serde_json::{Value, json};

use crate::exchange::Object;
use crate::resource::{fill, ids_of, providers};
use crate::schema::Version;
use crate::tenant::{Flow, Tenant, text};

/// What a body says of the lists that a flow refers to; nothing where it is silent.
pub(super) struct Lists {
    pub(super) providers: Option<Vec<String>>,
    pub(super) attributes: Option<Vec<String>>,
    pub(super) applications: Option<Vec<String>>,
}

const PLACES: [(&[&str], &str, &str); 3] = [
    (&["onAuthenticationMethodLoadStart"], "identityProviders", "id"),
    (&["onAttributeCollection"], "attributes", "id"),
    (&["conditions", "applications"], "includeApplications", "appId"),
];

fn at<'a>(body: &'a Object, path: &[&str]) -> Option<&'a Object> {
    path.iter().try_fold(body, |object, name| object.get(*name)?.as_object())
}

fn at_mut<'a>(body: &'a mut Object, path: &[&str]) -> Option<&'a mut Object> {
    path.iter().try_fold(body, |object, name| object.get_mut(*name)?.as_object_mut())
}

pub(super) fn lists(body: &Object) -> Lists {
    let [providers, attributes, applications] =
        PLACES.map(|(path, name, key)| ids_of(at(body, path).and_then(|object| object.get(name)).cloned(), key));
    Lists { providers, attributes, applications }
}

pub(super) fn without_lists(mut body: Object) -> Object {
    for (path, name, _) in PLACES {
        if let Some(object) = at_mut(&mut body, path) {
            object.shift_remove(name);
            object.shift_remove(&format!("{name}@odata.context"));
        }
    }
    body
}

/// A flow, from a body with all that it refers to.
pub(crate) fn split(body: Object) -> Flow {
    let Lists { providers, attributes, applications } = lists(&body);
    let mut body = without_lists(body);
    complete(&mut body);
    Flow {
        body,
        providers: providers.unwrap_or_default(),
        attributes: attributes.unwrap_or_default(),
        applications: applications.unwrap_or_default(),
    }
}

/// Writes what a body may leave out, as answers have it (spec 1.4 and 9): null, an empty list, and the two defaults that
/// are documented, of `hidden` and `editable` (AT-9). That of `required` is none that is documented, and false is what
/// the admin center shows.
pub(super) fn complete(body: &mut Object) {
    for handler in ["onAttributeCollection", "onUserCreateStart"] {
        if let Some(handler) = at_mut(body, &[handler]) {
            handler.shift_remove("accessPackages");
        }
    }
    if let Some(handler) = at_mut(body, &["onInteractiveAuthFlowStart"]) {
        handler.entry("isSignUpAllowed").or_insert(Value::Bool(false));
    }
    let Some(page) = at_mut(body, &["onAttributeCollection", "attributeCollectionPage"]) else { return };
    fill(page, &["customStringsFileId"]);
    for view in objects(page.get_mut("views")) {
        fill(view, &["title", "description"]);
        for input in objects(view.get_mut("inputs")) {
            fill(input, &["defaultValue", "validationRegEx", "writeToDirectory"]);
            for (name, default) in [("hidden", false), ("editable", true), ("required", false)] {
                put_default(input, name, Value::Bool(default));
            }
            put_default(input, "options", json!([]));
        }
    }
}

fn put_default(object: &mut Object, name: &str, default: Value) {
    if object.get(name).is_none_or(Value::is_null) {
        object.insert(name.to_owned(), default);
    }
}

fn objects(list: Option<&mut Value>) -> impl Iterator<Item = &mut Object> {
    list.and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
}

/// The inputs of every view.
pub(super) fn inputs(body: &Object) -> Vec<&Object> {
    let page = at(body, &["onAttributeCollection", "attributeCollectionPage"]);
    let views = page.and_then(|page| page.get("views")?.as_array()).into_iter().flatten();
    views.filter_map(|view| view.get("inputs")?.as_array()).flatten().filter_map(Value::as_object).collect()
}

/// The list of the inputs of the first view.
pub(super) fn first_inputs(body: &mut Object) -> Option<&mut Vec<Value>> {
    let page = at_mut(body, &["onAttributeCollection", "attributeCollectionPage"])?;
    let view = page.get_mut("views")?.as_array_mut()?.first_mut()?.as_object_mut()?;
    view.entry("inputs").or_insert_with(|| json!([])).as_array_mut()
}

/// Takes the inputs of an attribute out of every view.
pub(super) fn remove_inputs(body: &mut Object, attribute: &str) {
    let Some(page) = at_mut(body, &["onAttributeCollection", "attributeCollectionPage"]) else { return };
    for view in objects(page.get_mut("views")) {
        if let Some(inputs) = view.get_mut("inputs").and_then(Value::as_array_mut) {
            inputs.retain(|input| input.get("attribute").is_none_or(|one| one != attribute));
        }
    }
}

pub(super) fn identify(flow: &mut Flow, id: String) {
    flow.body.insert("id".to_owned(), id.into());
    put_default(&mut flow.body, "priority", json!(500));
}

/// The order of the examples.
const ORDER: [&str; 12] = [
    "@odata.type",
    "id",
    "displayName",
    "description",
    "priority",
    "onAttributeCollectionStart",
    "onAttributeCollectionSubmit",
    "conditions",
    "onInteractiveAuthFlowStart",
    "onAuthenticationMethodLoadStart",
    "onAttributeCollection",
    "onUserCreateStart",
];

/// A flow as answers of POST and GET have it: without what it refers to, and with what Graph adds (spec 9). Of v1.0 the
/// current page has no `priority` and no `customStringsFileId` any more (examples 04, notes).
pub(super) fn alone(flow: &Flow, version: Version) -> Object {
    let mut rest = flow.body.clone();
    let mut body = Object::new();
    for name in ORDER {
        body.insert(name.to_owned(), rest.shift_remove(name).unwrap_or(Value::Null));
    }
    body.extend(rest);
    if at(&body, &["conditions", "applications"]).is_none() {
        body.insert("conditions".to_owned(), json!({ "applications": {} }));
    }
    if let Some(applications) = at_mut(&mut body, &["conditions", "applications"]) {
        applications.entry("includeAllApplications").or_insert(Value::Bool(false));
    }
    for handler in ["onAttributeCollection", "onUserCreateStart"] {
        if let Some(handler) = at_mut(&mut body, &[handler]) {
            handler.insert("accessPackages".to_owned(), json!([]));
        }
    }
    if version == Version::V1 {
        body.shift_remove("priority");
        if let Some(page) = at_mut(&mut body, &["onAttributeCollection", "attributeCollectionPage"]) {
            page.shift_remove("customStringsFileId");
        }
    }
    body
}

/// A flow with all that it refers to.
pub(crate) fn whole(flow: &Flow, tenant: &Tenant, version: Version) -> Object {
    let mut body = alone(flow, version);
    let found = |ids: &[String], find: &dyn Fn(&str) -> Option<Value>| -> Value {
        ids.iter().filter_map(|id| find(id)).collect()
    };
    let providers = found(&flow.providers, &|id| Some(providers::shown(tenant.provider(id)?, version).into()));
    let attributes = found(&flow.attributes, &|id| Some(tenant.attribute(id)?.clone().into()));
    let applications = found(&flow.applications, &|id| Some(json!({ "appId": id })));
    let context = format!(
        "https://graph.microsoft.com/{}/$metadata#identity/authenticationEventsFlows('{}')/microsoft.graph.\
         externalUsersSelfServiceSignUpEventsFlow/conditions/applications/includeApplications",
        version.segment(),
        text(&flow.body, "id")
    );
    for ((path, name, _), value) in PLACES.into_iter().zip([providers, attributes, applications]) {
        let Some(object) = at_mut(&mut body, path) else { continue };
        if name == "includeApplications" {
            object.insert(format!("{name}@odata.context"), context.as_str().into());
        }
        object.insert(name.to_owned(), value);
    }
    body
}
