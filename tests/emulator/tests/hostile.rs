//! Every place of a flow with every kind of value: each is taken or refused, and what is taken leaves a sound tenant.

use std::collections::BTreeSet;

use entra_user_flow_emulator::{Emulator, Tenant};
use serde_json::{Value, json};

use crate::support::{FLOW, FLOWS, call, demo, done, flow, with};

fn values() -> [Option<Value>; 14] {
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    [
        None,
        Some(Value::Null),
        Some(json!(true)),
        Some(json!("true")),
        Some(json!("")),
        Some(json!("'\u{0}\u{202e}\"\\")),
        Some(json!(0)),
        Some(json!(-1.5e300)),
        Some(json!([])),
        Some(json!({})),
        Some(json!([null])),
        Some(json!([{ "id": "email" }, { "id": "email" }])),
        Some(json!({ "@odata.type": "#microsoft.graph.entity" })),
        Some(deep),
    ]
}

fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    if let Value::Object(members) = value {
        for (name, value) in members {
            let path = format!("{path}/{name}");
            places(value, &path, found);
            found.push(path);
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        places(item, &format!("{path}/{index}"), found);
    }
}

/// What holds for every tenant.
fn is_sound(tenant: &Tenant) -> Result<(), String> {
    let document = tenant.to_json();
    Tenant::from_json(&document)?;
    let (mut names, mut applications) = (BTreeSet::new(), BTreeSet::new());
    for flow in document["userFlows"].as_array().unwrap() {
        let name = flow["displayName"].as_str().ok_or("a flow has no name")?;
        let list = |pointer: &str, member: &str| -> Vec<String> {
            let items = flow.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
            items.map(|item| item[member].as_str().unwrap_or("none").to_owned()).collect()
        };
        let mut attributes = list("/onAttributeCollection/attributes", "id");
        let mut inputs = list("/onAttributeCollection/attributeCollectionPage/views/0/inputs", "attribute");
        attributes.sort();
        inputs.sort();
        let has_provider = !list("/onAuthenticationMethodLoadStart/identityProviders", "id").is_empty();
        let linked = list("/conditions/applications/includeApplications", "appId");
        if name.is_empty() || !names.insert(name) || !has_provider || attributes != inputs {
            return Err(format!("{flow}"));
        }
        if let Some(id) = linked.into_iter().find(|id| !applications.insert(id.clone())) {
            return Err(format!("{id} is in two flows"));
        }
    }
    Ok(())
}

/// Sends a body to the demo tenant, which is as before when it is refused, and afterwards made so.
fn check(graph: &Emulator, before: &Tenant, method: &str, target: &str, body: &Value) -> u16 {
    let status = call(graph, method, target, body).status;
    let after = graph.tenant();
    match status {
        201 | 204 => assert_eq!(is_sound(&after), Ok(()), "{method} {body}"),
        400 => assert!(after == *before, "{method} {body}: refused, and the tenant is another"),
        other => panic!("{method} {body}: {other}"),
    }
    if status < 300 {
        done(graph, "POST", "/emulator/reset", &Value::Null);
    }
    status
}

/// Places at which the flow has nothing.
const MORE: [&str; 9] = [
    "/id",
    "/description",
    "/priority",
    "/onAttributeCollectionStart",
    "/onAttributeCollectionSubmit",
    "/onUserCreateStart",
    "/onAttributeCollection/attributeCollectionPage/views/0/title",
    "/onAttributeCollection/attributeCollectionPage/views/0/inputs/1/options",
    "/onAttributeCollection/attributeCollectionPage/views/0/inputs/1/validationRegEx",
];

/// A change of the flow of the demo tenant that is taken.
fn change() -> Value {
    let mut whole = demo().tenant().to_json()["userFlows"][0].clone();
    let body = whole.as_object_mut().unwrap();
    body.retain(|name, _| ["@odata.type", "displayName", "onAttributeCollection"].contains(&name.as_str()));
    body["onAttributeCollection"].as_object_mut().unwrap().shift_remove("accessPackages");
    whole
}

#[test]
fn no_value_at_any_place_breaks_a_tenant() {
    let (graph, before) = (demo(), Tenant::demo());
    let (mut taken, mut refused) = (0, 0);
    for (method, target, body) in [("POST", FLOWS, flow()), ("PATCH", FLOW, change())] {
        assert!(check(&graph, &before, method, target, &body) < 300, "{method}");
        let mut found = MORE.map(str::to_owned).to_vec();
        places(&body, "", &mut found);
        for place in found {
            for value in values() {
                match check(&graph, &before, method, target, &with(body.clone(), &place, value)) {
                    400 => refused += 1,
                    _ => taken += 1,
                }
            }
        }
    }
    assert!(taken > 100 && refused > 500, "{taken} taken, {refused} refused");
}
