//! What every external tenant has (spec 3.2 and 3.4): the ten built-in attributes, and how an attribute is asked for
//! until somebody says otherwise.

use serde_json::{Value, json};

use super::{Tenant, by, id_of, text};
use crate::exchange::Object;

const ATTRIBUTES: [(&str, &str, Option<&str>); 10] = [
    ("email", "Email Address", Some("Email address of the user")),
    ("displayName", "Display Name", Some("Display Name of the User.")),
    ("givenName", "Given Name", None),
    ("surname", "Surname", None),
    ("jobTitle", "Job Title", None),
    ("streetAddress", "Street Address", None),
    ("city", "City", Some("The city in which the user is located.")),
    ("state", "State/Province", None),
    ("postalCode", "Postal Code", None),
    ("country", "Country/Region", Some("The country/region in which the user is located.")),
];

/// The application that owns the custom attributes; its name is the same in each tenant (spec CA-8).
pub(super) const EXTENSIONS_APPLICATION: &str =
    "b2c-extensions-app. Do not modify. Used by AADB2C for storing user data.";

// What exports hold, entities and all (spec 3.4).
const EMAIL: &str = "^[a-zA-Z0-9.!#$%&amp;&#8217;'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*$";

pub(super) fn attributes() -> Vec<Object> {
    ATTRIBUTES
        .into_iter()
        .map(|(id, name, description)| attribute(id, name, description, "builtIn", "string"))
        .collect()
}

pub(super) fn attribute(id: &str, name: &str, description: Option<&str>, kind: &str, data_type: &str) -> Object {
    object(json!({
        "id": id, "displayName": name, "description": description, "userFlowAttributeType": kind, "dataType": data_type
    }))
}

/// How a flow asks for an attribute that was only added to it. That the settings are such is documented, which they are
/// is not (gaps B 8): these are what the admin center makes.
pub(crate) fn default_input(attribute: &Object) -> Value {
    let id = id_of(attribute);
    let (input, pattern) = match (id, text(attribute, "dataType")) {
        ("email", _) => ("text", Some(EMAIL)),
        (_, "boolean") => ("boolean", None),
        (_, "int64") => ("text", Some("^[0-9]+$")),
        _ => ("text", Some("^.*")),
    };
    let label = attribute.get("displayName").and_then(Value::as_str).unwrap_or(id);
    let is_email = id == "email";
    json!({
        "attribute": id, "label": label, "inputType": input, "defaultValue": null, "hidden": is_email,
        "editable": !is_email, "writeToDirectory": true, "required": is_email, "validationRegEx": pattern, "options": []
    })
}

/// The id of the extensions application without hyphens, of which ids of custom attributes are made (spec CA-1).
pub(crate) fn extensions_application(tenant: &Tenant) -> String {
    let application = by(&tenant.applications, "displayName", EXTENSIONS_APPLICATION);
    application.map(|one| text(one, "appId").replace('-', "")).unwrap_or_default()
}

/// The members of a literal.
pub(super) fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}
