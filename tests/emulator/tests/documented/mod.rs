//! Every documented request with its response, where a copy of the reference stands beside the checkout.

mod expected;
mod tenant;

use std::path::Path;

use entra_user_flow_emulator::{Emulator, Options, Request};
use serde_json::Value;

use self::expected::EXPECTED;
use self::expected::Expected::{self, Has, Other, Same, Skipped};
use self::tenant::{prepare, tenant};
use crate::support::{attributes_of, done, missing, reference, reference_folder, send};

const FLOW: &str = "/v1.0/identity/authenticationEventsFlows/0313cc37-d421-421d-857b-87804d61e33e";

fn read(folder: &Path, name: &str) -> Option<Value> {
    let text = std::fs::read_to_string(folder.join(name)).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

/// The request, with what stands in place of placeholders.
fn request_of(example: &Value, number: &str) -> Request {
    let target = example["url"].as_str().unwrap().trim_start_matches("https://graph.microsoft.com");
    let target = target.replace("{user-flow-id}", "0313cc37-d421-421d-857b-87804d61e33e").replace(' ', "%20");
    let target = match number {
        "42" => target.replace("{id}", "city"),
        "56" => target.replace("{id}", "Google-OAUTH"),
        // There is no Amazon in external tenants; Google's is the same type.
        "53" => target.replace("Amazon-OAUTH", "Google-OAUTH"),
        _ => target,
    };
    let mut request = Request::new(example["method"].as_str().unwrap(), &target);
    if let Some(body) = example.get("body") {
        request = request.json(body);
    }
    if let Some(language) = example["headers"]["Content-Language"].as_str() {
        request = request.header("content-language", language);
    }
    request
}

/// What Graph makes up, what belongs to a tenant, and what v1.0 no longer shows (example 04, notes).
fn is_noise(name: &str) -> bool {
    let made = ["id", "clientId", "clientSecret", "certificateData"];
    made.contains(&name) || ["priority", "customStringsFileId", "state", "accessPackages"].contains(&name)
}

fn problems(folder: &Path, name: &str, expected: &Expected) -> Vec<String> {
    let number = name.split('-').next().unwrap();
    let graph = Emulator::new(Options::default().tenant(tenant(folder)).shown_references());
    prepare(&graph, number);
    let example = read(folder, &format!("{name}.request.json")).unwrap();
    let documented = read(folder, &format!("{name}.response.json")).unwrap_or_default();
    let answer = send(&graph, &request_of(&example, number));
    let status = match expected {
        Other(status, _) => u64::from(*status),
        _ => documented["status"].as_u64().unwrap(),
    };
    let body = answer.body.unwrap_or_default();
    let mut problems = Vec::new();
    if u64::from(answer.status) != status {
        problems.push(format!("{name}: {} in place of {status}: {body}", answer.status));
    }
    match expected {
        Same => problems.extend(missing(&bare(&documented["body"]), &bare(&body), name, &is_noise)),
        Has(members) => problems.extend(lacking(name, &body, members)),
        Other(..) | Skipped(_) => {}
    }
    problems
}

/// An entity that the documentation wraps in `value` (gaps A 6), a type in its usual spelling (example 29), and no context,
/// of which the examples have three spellings.
fn bare(body: &Value) -> Value {
    let mut body = body.get("value").filter(|value| value.is_object()).unwrap_or(body).clone();
    if let Some(object) = body.as_object_mut() {
        object.shift_remove("@odata.context");
        let name = object.get("@odata.type").and_then(Value::as_str).map(|name| {
            let name = name.trim_start_matches('#').trim_start_matches("microsoft.graph.");
            match name.strip_prefix('O') {
                Some(rest) => format!("o{rest}"),
                None => name.to_owned(),
            }
        });
        object.extend(name.map(|name| ("@odata.type".to_owned(), name.into())));
    }
    body
}

fn lacking(name: &str, body: &Value, members: &[&str]) -> Vec<String> {
    let first = body.get("value").map_or(body, |value| value.get(0).unwrap_or(value));
    let absent = members.iter().filter(|member| first.get(**member).is_none());
    absent.map(|member| format!("{name}: no {member} in {first}")).collect()
}

#[test]
fn the_documented_exchanges_are_those_of_the_emulator() {
    let Some(folder) = reference_folder("examples") else { return };
    let mut found = Vec::new();
    for (name, expected) in &EXPECTED {
        match expected {
            Skipped(reason) => println!("skipped: {name}: {reason}"),
            _ => found.extend(problems(&folder, name, expected)),
        }
        if let Other(status, reason) = expected {
            println!("{name}: {status}: {reason}");
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn every_example_is_expected() {
    let Some(folder) = reference_folder("examples") else { return };
    let names = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter_map(|name| name.strip_suffix(".request.json").map(str::to_owned)).collect();
    names.sort();
    assert_eq!(names, EXPECTED.map(|(name, _)| name));
}

/// What the superseded page did by PATCH alone is done as the current one says: by reference first.
#[test]
fn the_body_that_adds_an_attribute_is_taken_once_the_attribute_is_there() {
    let Some(folder) = reference_folder("examples") else { return };
    let graph = Emulator::new(Options::default().tenant(tenant(&folder)));
    done(&graph, "POST", &format!("{}/$ref", attributes_of(FLOW)), &reference("userFlowAttributes", "city"));
    let add = read(&folder, "12-update-flow-add-attribute-OLD.request.json").unwrap();
    let remove = read(&folder, "13-update-flow-remove-attribute-OLD.request.json").unwrap();
    assert_eq!(send(&graph, &request_of(&add, "12")).status, 204);
    assert_eq!(send(&graph, &request_of(&remove, "13")).status, 400);
    done(&graph, "DELETE", &format!("{}/city/$ref", attributes_of(FLOW)), &Value::Null);
    assert_eq!(send(&graph, &request_of(&remove, "13")).status, 204);
}
