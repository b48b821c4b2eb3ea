//! Changes of the flow itself.

use entra_user_flow::vocabulary::graph::USER_CREATE_TYPE;
use serde_json::{Value, json};

use super::{Expected, Found};
use crate::generate::runner::Draws;

fn at(path: &str) -> Vec<Expected> {
    vec![Expected::at([path.to_owned()])]
}

pub(super) fn name(body: &mut Value, _: &mut Draws) -> Found {
    body["displayName"] = format!("{}!", body["displayName"].as_str()?).into();
    Some(at("name"))
}

#[expect(clippy::unnecessary_wraps, reason = "as all changes do")]
pub(super) fn description(body: &mut Value, _: &mut Draws) -> Found {
    body["description"] = format!("{}!", body.get("description").and_then(Value::as_str).unwrap_or_default()).into();
    Some(at("description"))
}

pub(super) fn description_cleared(body: &mut Value, _: &mut Draws) -> Found {
    body["description"].as_str()?;
    body["description"] = Value::Null;
    Some(at("description"))
}

/// To another one than the default, which an import may leave out.
pub(super) fn priority(body: &mut Value, _: &mut Draws) -> Found {
    let old = body.get("priority")?.as_i64()?;
    body["priority"] = if old == 7 { 8 } else { 7 }.into();
    Some(at("priority"))
}

pub(super) fn sign_up(body: &mut Value, _: &mut Draws) -> Found {
    let handler = body.get_mut("onInteractiveAuthFlowStart")?;
    handler["isSignUpAllowed"] = (handler["isSignUpAllowed"] != true).into();
    Some(at("signUp"))
}

pub(super) fn user_type(body: &mut Value, _: &mut Draws) -> Found {
    let handler = body.get_mut("onUserCreateStart").filter(|handler| handler.is_object())?;
    handler["userTypeToCreate"] = if handler["userTypeToCreate"] == "guest" { "member" } else { "guest" }.into();
    Some(at("userType"))
}

pub(super) fn user_type_given(body: &mut Value, _: &mut Draws) -> Found {
    if !body["onUserCreateStart"].is_null() {
        return None;
    }
    body["onUserCreateStart"] = json!({ "@odata.type": USER_CREATE_TYPE, "userTypeToCreate": "member" });
    Some(at("userType"))
}

pub(super) fn unknown(body: &mut Value, _: &mut Draws) -> Found {
    *body.get_mut("contoso/note~1")? = json!({ "another": "note" });
    Some(at("graph[/contoso~1note~01]"))
}
