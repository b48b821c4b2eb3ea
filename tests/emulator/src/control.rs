//! Addresses of the emulator's own, below `/emulator`, with which a test that is another program steers it.

use serde_json::{Value, json};

use crate::emulator::State;
use crate::exchange::{Answer, Request};
use crate::fault::Fault;
use crate::grants::Grant;
use crate::tenant::{Store, Tenant};

/// Where they are.
pub(crate) const PREFIX: &str = "/emulator/";

/// Answers a request to one of them.
pub(crate) fn answer(state: &mut State, request: &Request) -> Answer {
    let path = request.target.split('?').next().unwrap_or_default();
    let result = match (request.method.as_str(), path) {
        ("GET", "/emulator/requests") => return Answer::ok(state.journal.to_json()),
        ("DELETE", "/emulator/requests") => {
            state.journal.clear();
            Ok(())
        }
        ("GET", "/emulator/tenant") => return Answer::ok(state.store.now.to_json()),
        ("PUT", "/emulator/tenant") => body(request).and_then(|body| put_tenant(state, &body)),
        ("PUT", "/emulator/behavior") => body(request).and_then(|body| put_behavior(state, &body)),
        ("PUT", "/emulator/grants") => body(request).and_then(|body| put_grant(state, &body)),
        ("POST", "/emulator/reset") => {
            state.reset();
            Ok(())
        }
        _ => Err("the emulator has `requests`, `tenant`, `behavior`, `grants` and `reset`".to_owned()),
    };
    match result {
        Ok(()) => Answer::done(),
        Err(message) => Answer::json(400, json!({ "message": message })),
    }
}

fn body(request: &Request) -> Result<Value, String> {
    serde_json::from_slice(&request.body).map_err(|error| format!("the body is no JSON: {error}"))
}

/// Another tenant, seen at once.
fn put_tenant(state: &mut State, body: &Value) -> Result<(), String> {
    let tenant = match body.as_str() {
        Some("demo") => Tenant::demo(),
        Some("new") => Tenant::new(),
        _ => Tenant::from_json(body)?,
    };
    state.store = Store::new(tenant, state.store.settings.clone());
    Ok(())
}

/// `{ "faults": ["429;times=1"], "lag": 0, "pageSize": 100, "seed": 7 }`; what is left out stays.
fn put_behavior(state: &mut State, body: &Value) -> Result<(), String> {
    let members = body.as_object().ok_or("a behavior is an object")?;
    let number = |value: &Value| value.as_u64().ok_or_else(|| format!("`{value}` is no number"));
    for (name, value) in members {
        match name.as_str() {
            "faults" => {
                let faults = value.as_array().ok_or("`faults` is no list")?.iter();
                let faults = faults.map(|one| one.as_str().ok_or("a fault is a text")?.parse::<Fault>());
                state.faults = faults.collect::<Result<_, _>>()?;
            }
            "lag" => state.lag = u32::try_from(number(value)?).map_err(|error| error.to_string())?,
            "pageSize" => state.page_size = usize::try_from(number(value)?).map_err(|error| error.to_string())?.max(1),
            "seed" => state.seed(number(value)?),
            _ => return Err(format!("`{name}` is no part of a behavior")),
        }
    }
    Ok(())
}

/// `{ "token": "…", "permissions": ["…"], "roles": ["…"] }`, with `"application": true` or `"expired": true`.
fn put_grant(state: &mut State, body: &Value) -> Result<(), String> {
    let token = body.get("token").and_then(Value::as_str).ok_or("a grant needs `token`")?;
    let words = |name: &str| -> Vec<&str> {
        body.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    };
    let is = |name: &str| body.get(name) == Some(&Value::Bool(true));
    let grant = if is("expired") {
        Grant::expired()
    } else if is("application") {
        Grant::application(&words("permissions"))
    } else {
        Grant::delegated(&words("permissions"), &words("roles"))
    };
    state.grants.insert(token.to_owned(), grant);
    Ok(())
}
