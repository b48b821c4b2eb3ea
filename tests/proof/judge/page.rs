//! Attributes and pages of a flow, against those of a definition.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Case;
use super::input::wrong;

/// The inputs of each page.
pub(super) fn pages(flow: &Value) -> Vec<Vec<&Value>> {
    let views = flow["onAttributeCollection"]["attributeCollectionPage"]["views"].as_array();
    views.into_iter().flatten().map(|view| view["inputs"].as_array().into_iter().flatten().collect()).collect()
}

fn id(input: &Value) -> &str {
    input["attribute"].as_str().unwrap()
}

/// The ids of the attributes that are collected.
pub(super) fn collected(flow: &Value) -> BTreeSet<&str> {
    let list = flow["onAttributeCollection"]["attributes"].as_array();
    list.into_iter().flatten().map(|one| one["id"].as_str().unwrap()).collect()
}

/// Does the definition say anything of attributes, or is the flow a new one?
pub(super) fn manages(case: &Case) -> bool {
    case.before.is_none() || case.says("attributes") || case.says("pages") || case.says("page")
}

pub(super) fn check(case: &Case, found: &mut Vec<String>) {
    if case.definition["attributes"] == "none" {
        if case.is_all && !collected(case.after).is_empty() {
            found.push(format!("there are attributes: {:?}", collected(case.after)));
        }
        return;
    }
    texts(case, found);
    if case.before.is_none() || case.says("attributes") || case.says("pages") {
        attributes(case, found);
    } else if pages(case.after) != case.before.map(pages).unwrap_or_default() {
        found.push("inputs changed, of which nothing is said".to_owned());
    }
}

/// The pages that the definition says.
fn wanted(case: &Case) -> Vec<Value> {
    if let Some(pages) = case.definition["pages"].as_array() {
        return pages.clone();
    }
    let mut page = case.definition.get("page").cloned().unwrap_or(json!({}));
    page["attributes"] = case.definition.get("attributes").cloned().unwrap_or(json!([]));
    vec![page]
}

fn texts(case: &Case, found: &mut Vec<String>) {
    let views = |flow: &Value| flow["onAttributeCollection"]["attributeCollectionPage"]["views"].clone();
    let (before, after) = (case.before.map(views).unwrap_or_default(), views(case.after));
    for (place, page) in wanted(case).iter().enumerate() {
        for name in ["title", "description"] {
            let wanted = page.get(name).or_else(|| before.get(place)?.get(name)).unwrap_or(&Value::Null);
            let is = after.get(place).and_then(|view| view.get(name)).unwrap_or(&Value::Null);
            // A page that is not there has no texts.
            if is.as_str().unwrap_or_default() != wanted.as_str().unwrap_or_default() {
                found.push(format!("`{name}` of page {place} is {is}, and should be {wanted}"));
            }
        }
    }
}

fn attributes(case: &Case, found: &mut Vec<String>) {
    let after = pages(case.after);
    let known: Vec<&Value> = case.before.map(pages).unwrap_or_default().into_iter().flatten().collect();
    let before = |id: &str| known.iter().copied().find(|input| input["attribute"] == id);
    let (mut all, mut is_implied) = (BTreeSet::new(), true);
    let wanted = wanted(case);
    for (place, page) in wanted.iter().enumerate() {
        let mut order = Vec::new();
        for entry in page["attributes"].as_array().unwrap() {
            let attribute = case.tenant.attribute(entry);
            let Some(id) = attribute["id"].as_str() else {
                found.push(format!("no attribute for {entry}"));
                continue;
            };
            is_implied &= id != "email";
            if entry["omit"] == true {
                continue;
            }
            all.insert(id);
            order.push(id);
            match after.get(place).into_iter().flatten().find(|input| input["attribute"] == id) {
                Some(input) => found.extend(wrong(entry, attribute, before(id), input)),
                None => found.push(format!("`{id}` is not on page {place}")),
            }
        }
        let is: Vec<_> = after.get(place).into_iter().flatten().map(|input| id(input)).collect();
        let is: Vec<_> = is.into_iter().filter(|id| order.contains(id)).collect();
        if is != order {
            found.push(format!("the order of page {place} is {is:?}, and should be {order:?}"));
        }
    }
    if is_implied {
        all.insert("email");
        email(case, before("email"), &after, found);
    }
    those_alone(case, &all, &after, found);
}

/// The e-mail address, of which nothing is said.
fn email(case: &Case, before: Option<&Value>, after: &[Vec<&Value>], found: &mut Vec<String>) {
    let attribute = case.tenant.attribute(&json!("email"));
    match after.iter().flatten().find(|input| input["attribute"] == "email") {
        Some(input) => found.extend(wrong(&json!("email"), attribute, before, input)),
        None => found.push("the e-mail address is missing".to_owned()),
    }
}

/// No other attributes, unless they were to be kept; and each one is collected that is asked for.
fn those_alone(case: &Case, wanted: &BTreeSet<&str>, after: &[Vec<&Value>], found: &mut Vec<String>) {
    let shown: BTreeSet<_> = after.iter().flatten().map(|input| id(input)).collect();
    let kept = case.before.map(collected).unwrap_or_default();
    let expected = if case.is_all { wanted.clone() } else { wanted | &kept };
    for (what, is) in [("inputs", shown), ("attributes", collected(case.after))] {
        if is != expected {
            found.push(format!("the {what} are {is:?}, and should be {expected:?}"));
        }
    }
}
