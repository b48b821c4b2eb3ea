//! Requests by their addresses relative to a version, alone or in a batch.

use super::json::Json;
use super::text::number;
use super::transport::{Answer, Dropped};

/// As many as Graph takes in one batch.
pub(crate) const MOST_PARTS: usize = 20;

/// A request, wherever Graph is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Call {
    /// In capitals.
    pub(crate) method: String,
    /// Relative to the version, with a slash in front.
    pub(crate) url: String,
    pub(crate) body: Option<Json>,
}

impl Call {
    pub(crate) fn get(url: impl Into<String>) -> Self {
        Self { method: "GET".to_owned(), url: url.into(), body: None }
    }

    /// For people.
    pub(crate) fn name(&self) -> String {
        [&self.method, " ", &self.url].concat()
    }
}

/// The body of a batch. In a chain, each part waits for the one before it and is not carried out when that fails; Graph
/// wants a batch to be a chain, or without any order.
pub(crate) fn batch(calls: &[&Call], is_chain: bool) -> Json {
    let part = |(place, call): (usize, &&Call)| {
        let mut part = Json::object([
            ("id", id(place)),
            ("method", Json::text(call.method.as_str())),
            ("url", Json::text(call.url.as_str())),
        ]);
        if let Some(body) = &call.body {
            part.set("headers", Json::object([("Content-Type", Json::text("application/json"))]));
            part.set("body", body.clone());
        }
        if is_chain && place > 0 {
            part.set("dependsOn", Json::List(vec![id(place - 1)]));
        }
        part
    };
    Json::object([("requests", calls.iter().enumerate().map(part).collect())])
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Self::List(items.into_iter().collect())
    }
}

fn id(place: usize) -> Json {
    Json::Text(number(u32::try_from(place).unwrap_or_default() + 1))
}

/// The answers to the parts of a batch, in the order of the calls: Graph answers in any. One that is missing is one that
/// nothing is known of.
pub(crate) fn parts(answer: &Answer, count: usize) -> Vec<Result<Answer, Dropped>> {
    let responses = answer.body.get("responses").items();
    let part = |place| {
        let found = responses.iter().find(|response| *response.get("id") == id(place)).ok_or(Dropped)?;
        let Json::Number(status) = found.get("status") else { return Err(Dropped) };
        let headers = found.get("headers").members().iter();
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.as_text().to_owned())).collect();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
        Ok(Answer { status: *status as u16, headers, body: found.get("body").clone() })
    };
    (0..count).map(part).collect()
}
