//! Several requests in one (operations 10).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::exchange::{Answer, Object, Request};
use crate::refusal::{Outcome, bad};
use crate::schema::Version;
use crate::tenant::text;

const MOST: usize = 20;

/// One of them.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) request: Request,
    /// By the ids, as they are compared.
    depends_on: Vec<String>,
    /// Why it cannot be carried out, although the batch can.
    pub(crate) defect: Option<&'static str>,
}

/// Ids are the same in any letter case.
fn key(id: &str) -> String {
    id.to_lowercase()
}

/// Reads a batch, or says why it is none: then nothing of it is carried out.
pub(crate) fn parts(body: &Object, outer: &Request, version: Version) -> Outcome<Vec<Part>> {
    let requests = body.get("requests").and_then(Value::as_array).ok_or_else(|| bad("`/requests` is no list."))?;
    if requests.is_empty() || requests.len() > MOST {
        return Err(bad(format!("A batch has 1 to {MOST} requests, and this one has {}.", requests.len())));
    }
    let parts: Vec<Part> = requests.iter().map(|one| part(one, outer, version)).collect::<Outcome<_>>()?;
    let ids: BTreeSet<String> = parts.iter().map(|part| key(&part.id)).collect();
    if ids.len() < parts.len() {
        return Err(bad("Two requests of the batch have the same `id`."));
    }
    for part in &parts {
        if let Some(other) = part.depends_on.iter().find(|other| !ids.contains(*other)) {
            return Err(bad(format!("`{}` depends on `{other}`, which is not in the batch.", part.id)));
        }
    }
    ordered(parts)
}

fn part(value: &Value, outer: &Request, version: Version) -> Outcome<Part> {
    let part = value.as_object().ok_or_else(|| bad("A request of the batch is no object."))?;
    let needed = |name: &str| match text(part, name) {
        "" => Err(bad(format!("A request of the batch has no `{name}`, or one that is no text."))),
        text => Ok(text.to_owned()),
    };
    let (id, method, url) = (needed("id")?, needed("method")?.to_uppercase(), needed("url")?);
    if url.contains("://") {
        return Err(bad(format!("The `url` of `{id}` is not relative.")));
    }
    let target = format!("/{}/{}", version.segment(), url.trim_start_matches('/'));
    let mut request = Request { method, target, headers: Vec::new(), body: Vec::new() };
    for name in ["authorization", "host"] {
        request.headers.extend(outer.get(name).map(|value| (name.to_owned(), value.to_owned())));
    }
    for (name, value) in part.get("headers").and_then(Value::as_object).into_iter().flatten() {
        let is_own = !["authorization", "host"].contains(&name.to_lowercase().as_str());
        request.headers.extend(value.as_str().filter(|_| is_own).map(|value| (name.to_lowercase(), value.to_owned())));
    }
    let body = part.get("body");
    let lacks_type = body.is_some() && request.get("content-type").is_none();
    request.body = body.map(|body| body.to_string().into_bytes()).unwrap_or_default();
    let depends_on = depends_on(part)?;
    let defect = lacks_type.then_some("A request of a batch with a body needs the header Content-Type.");
    Ok(Part { id, request, depends_on, defect })
}

fn depends_on(part: &Object) -> Outcome<Vec<String>> {
    let Some(value) = part.get("dependsOn") else { return Ok(Vec::new()) };
    let ids = value.as_array().and_then(|ids| ids.iter().map(|id| id.as_str().map(key)).collect());
    ids.ok_or_else(|| bad("`dependsOn` is no list of ids."))
}

/// Each after those on which it depends; otherwise as they stand.
fn ordered(mut parts: Vec<Part>) -> Outcome<Vec<Part>> {
    let (mut done, mut order) = (BTreeSet::new(), Vec::new());
    while !parts.is_empty() {
        let ready = parts.iter().position(|part| part.depends_on.iter().all(|id| done.contains(id)));
        let part = parts.remove(ready.ok_or_else(|| bad("Requests of the batch depend on each other in a circle."))?);
        done.insert(key(&part.id));
        order.push(part);
    }
    Ok(order)
}

impl Part {
    /// The prerequisite that failed.
    pub(crate) fn failed<'a>(&'a self, statuses: &BTreeMap<String, u16>) -> Option<&'a String> {
        self.depends_on.iter().find(|id| statuses.get(*id).is_none_or(|&status| status >= 400))
    }

    pub(crate) fn key(&self) -> String {
        key(&self.id)
    }

    pub(crate) fn response(&self, answer: &Answer) -> Value {
        let mut headers = Object::new();
        headers.extend(answer.headers.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))));
        let mut response = json!({ "id": self.id, "status": answer.status });
        if let Some(response) = response.as_object_mut() {
            if answer.body.is_some() {
                headers.insert("Content-Type".to_owned(), "application/json".into());
            }
            response.insert("headers".to_owned(), headers.into());
            response.extend(answer.body.clone().map(|body| ("body".to_owned(), body)));
        }
        response
    }
}

/// The whole answer. Graph answers in any order, so that nobody may rely on one: it is the reverse here.
pub(crate) fn answer(mut responses: Vec<Value>) -> Answer {
    responses.reverse();
    Answer::ok(json!({ "responses": responses }))
}
