//! Carries a plan out, knowing what is documented of plans and nothing else.

use std::collections::BTreeMap;

use entra_user_flow_emulator::{Emulator, Request};
use serde_json::{Map, Value};

use crate::choices::Choices;

/// The token that requests carry.
pub(crate) const TOKEN: &str = "the-token-of-the-proof";

/// What secrets begin with.
pub(crate) const SECRET: &str = "s3cret-of-";

/// Why a plan was not carried out, and at which step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) step: String,
    pub(crate) status: u16,
    pub(crate) why: String,
}

/// Ids of what steps made, by what stands for them.
type Produced = BTreeMap<String, String>;

pub(crate) struct Executor<'e> {
    graph: &'e Emulator,
    produced: Produced,
    /// Of all steps.
    ids: Vec<String>,
    /// Called after each step.
    after: &'e dyn Fn(&Value),
}

fn failure(step: &Value, status: u16, why: impl Into<String>) -> Failure {
    Failure { step: text(step, "id").to_owned(), status, why: why.into() }
}

pub(crate) fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

pub(crate) fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().map(|one| one.as_str().unwrap()).collect()
}

impl<'e> Executor<'e> {
    pub(crate) fn new(graph: &'e Emulator, after: &'e dyn Fn(&Value)) -> Self {
        Self { graph, produced: Produced::new(), ids: Vec::new(), after }
    }

    /// All steps in this order.
    pub(crate) fn run(mut self, steps: &[&Value]) -> Result<(), Failure> {
        let mut done: Vec<&str> = Vec::new();
        self.ids = steps.iter().map(|step| text(step, "id").to_owned()).collect();
        for step in steps {
            if let Some(missing) = texts(&step["dependsOn"]).into_iter().find(|one| !done.contains(one)) {
                return Err(failure(step, 0, format!("it depends on `{missing}`, which is not done")));
            }
            self.step(step)?;
            done.push(text(step, "id"));
            (self.after)(step);
        }
        Ok(())
    }

    fn step(&mut self, step: &Value) -> Result<(), Failure> {
        let url = self.url(step)?;
        let target = format!("/{}{url}", text(step, "version"));
        let mut request =
            Request::new(text(step, "method"), &target).header("authorization", &format!("Bearer {TOKEN}"));
        if let Some(body) = step.get("body") {
            request = request.json(&self.value(step, "", body)?);
        }
        let answer = self.graph.handle(&request).answer.ok_or_else(|| failure(step, 0, "no answer"))?;
        let body = answer.body.unwrap_or_default();
        if !(200..300).contains(&answer.status) {
            return Err(failure(step, answer.status, body["error"]["message"].to_string()));
        }
        for name in texts(&step["produces"]) {
            let value = body[name].as_str().ok_or_else(|| failure(step, 0, format!("no `{name}` came of it")))?;
            self.produced.insert(format!("{{{{{}.{name}}}}}", text(step, "id")), value.to_owned());
        }
        Ok(())
    }

    /// What stands for an id is a whole segment of the path, and no part of anything else.
    fn url(&self, step: &Value) -> Result<String, Failure> {
        let url = text(step, "url");
        let path = url.strip_prefix('/').ok_or_else(|| failure(step, 0, "the url does not start with a slash"))?;
        let segments = path.split('/').map(|segment| match self.replaced(step, segment)? {
            Some(id) => Ok(encoded(id)),
            None => Ok(segment.to_owned()),
        });
        Ok(format!("/{}", segments.collect::<Result<Vec<_>, _>>()?.join("/")))
    }

    /// The id that a text stands for, if it stands for one; a text that only seems so fails.
    fn replaced(&self, step: &Value, text: &str) -> Result<Option<&str>, Failure> {
        if let Some(id) = self.produced.get(text) {
            let (maker, _) = text.trim_start_matches('{').split_once('.').unwrap_or_default();
            if !texts(&step["dependsOn"]).contains(&maker) {
                return Err(failure(step, 0, format!("{text} is used, and `dependsOn` does not say so")));
            }
            return Ok(Some(id));
        }
        if let Some(placeholder) = self.produced.keys().find(|placeholder| text.contains(placeholder.as_str())) {
            return Err(failure(step, 0, format!("{placeholder} is a part of another text: {text}")));
        }
        let member = |id: &String| text.strip_prefix(&format!("{{{{{id}."))?.strip_suffix("}}");
        let is_unknown = |id: &String| member(id).is_some_and(|member| !member.contains('}'));
        if self.ids.iter().any(is_unknown) {
            return Err(failure(step, 0, format!("nothing made {text}")));
        }
        Ok(None)
    }

    fn value(&self, step: &Value, name: &str, value: &Value) -> Result<Value, Failure> {
        Ok(match value {
            Value::String(text) if name == "@odata.id" => {
                let (before, last) = text.rsplit_once('/').unwrap_or(("", text));
                self.replaced(step, last)?.map_or(text.clone(), |id| format!("{before}/{}", encoded(id))).into()
            }
            Value::String(text) => match secret(name, text) {
                Some(secret) => secret.into(),
                None => self.replaced(step, text)?.unwrap_or(text).into(),
            },
            Value::Array(items) => {
                items.iter().map(|one| self.value(step, name, one)).collect::<Result<Vec<_>, _>>()?.into()
            }
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| Ok((name.clone(), self.value(step, name, value)?)));
                Value::Object(members.collect::<Result<Map<_, _>, _>>()?)
            }
            other => other.clone(),
        })
    }
}

/// The value of a secret by its name. What stands for one is the whole value of one of two members.
fn secret(member: &str, text: &str) -> Option<String> {
    let name = text.strip_prefix("{{secret.")?.strip_suffix("}}")?;
    ["clientSecret", "certificateData"].contains(&member).then(|| format!("{SECRET}{name}"))
}

/// A segment of a path, with everything encoded that could be taken for something else.
fn encoded(id: &str) -> String {
    id.bytes()
        .map(|byte| match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// Steps in another order, in which each still comes after what it depends on.
pub(crate) fn shuffled<'v>(steps: &[&'v Value], choices: &mut Choices) -> Vec<&'v Value> {
    let (mut left, mut order): (Vec<&Value>, Vec<&Value>) = (steps.to_vec(), Vec::new());
    while !left.is_empty() {
        let is_done = |id: &str| order.iter().any(|one| one["id"] == id);
        let ready: Vec<_> =
            (0..left.len()).filter(|at| texts(&left[*at]["dependsOn"]).into_iter().all(is_done)).collect();
        assert!(!ready.is_empty(), "steps depend on each other in a circle: {left:#?}");
        // The last of those that are ready, so that the order differs from that of the plan as much as it can.
        let at = ready[ready.len() - 1 - choices.below(ready.len())];
        order.push(left.remove(at));
    }
    order
}

/// All steps but one, and but those that depend on it.
pub(crate) fn without<'v>(steps: &[&'v Value], gone: &Value) -> Vec<&'v Value> {
    let mut left_out = vec![text(gone, "id")];
    let mut rest = Vec::new();
    for step in steps {
        let id = text(step, "id");
        if left_out.contains(&id) || texts(&step["dependsOn"]).iter().any(|one| left_out.contains(one)) {
            left_out.push(id);
        } else {
            rest.push(*step);
        }
    }
    rest
}
