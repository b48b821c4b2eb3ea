//! Puts what is known only now into a step: the ids that earlier steps produced, secrets, and where Graph is.

use crate::client::base::{Base, encoded};
use crate::client::call::Call;
use crate::client::json::Json;
use crate::client::plan::{SECRETS, Step};

/// A text of a plan, and what stands there when it is carried out.
#[derive(Debug, Default)]
pub(super) struct Values {
    produced: Vec<(String, String)>,
    secrets: Vec<(String, Json)>,
}

/// What stands for the secret of a name.
fn secret_name(text: &str) -> Option<&str> {
    text.strip_prefix("{{secret.")?.strip_suffix("}}").filter(|name| !name.is_empty())
}

/// The names of all secrets in a step.
pub(super) fn secrets_in(step: &Step) -> Vec<String> {
    fn walk(value: &Json, found: &mut Vec<String>) {
        value.items().iter().for_each(|item| walk(item, found));
        for (name, value) in value.members() {
            let secret = SECRETS.contains(&name.as_str()).then(|| secret_name(value.as_text())).flatten();
            found.extend(secret.map(str::to_owned));
            walk(value, found);
        }
    }
    let mut found = Vec::new();
    step.body.iter().for_each(|body| walk(body, &mut found));
    found
}

/// How a step names what another produces.
pub(super) fn placeholder(step: &str, member: &str) -> String {
    ["{{", step, ".", member, "}}"].concat()
}

impl Values {
    pub(super) fn produce(&mut self, step: &str, member: &str, value: &str) {
        self.produced.push((placeholder(step, member), value.to_owned()));
    }

    pub(super) fn has_secret(&self, name: &str) -> bool {
        self.secrets.iter().any(|(one, _)| one == name)
    }

    pub(super) fn add_secret(&mut self, name: String, value: Json) {
        self.secrets.push((name, value));
    }

    fn produced(&self, text: &str) -> Option<&str> {
        self.produced.iter().find(|(one, _)| one == text).map(|(_, value)| value.as_str())
    }

    /// The request of a step.
    pub(super) fn call(&self, step: &Step, base: &Base) -> Call {
        let segments: Vec<String> =
            step.url.split('/').map(|part| self.produced(part).map_or(part.to_owned(), encoded)).collect();
        let body = step.body.as_ref().map(|body| self.filled("", body, base));
        Call { method: step.method.clone(), url: segments.join("/"), body }
    }

    fn filled(&self, name: &str, value: &Json, base: &Base) -> Json {
        match value {
            Json::List(items) => items.iter().map(|item| self.filled("", item, base)).collect(),
            Json::Object(members) => {
                let filled = |(name, value): &(String, Json)| (name.clone(), self.filled(name, value, base));
                Json::Object(members.iter().map(filled).collect())
            }
            Json::Text(text) if name == "@odata.id" => Json::Text(self.reference(text, base)),
            Json::Text(text) if SECRETS.contains(&name) => self.secret(text).unwrap_or_else(|| value.clone()),
            Json::Text(text) => self.produced(text).map_or_else(|| value.clone(), Json::text),
            other => other.clone(),
        }
    }

    fn secret(&self, text: &str) -> Option<Json> {
        let name = secret_name(text)?;
        self.secrets.iter().find(|(one, _)| one == name).map(|(_, value)| value.clone())
    }

    fn reference(&self, id: &str, base: &Base) -> String {
        let id = match id.rsplit_once('/') {
            Some((path, last)) => [path, "/", &self.produced(last).map_or(last.to_owned(), encoded)].concat(),
            None => id.to_owned(),
        };
        base.reference(&id).unwrap_or(id)
    }
}
