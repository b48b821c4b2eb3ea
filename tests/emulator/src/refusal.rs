//! Errors in the shape of Graph (operations 12; examples 37 and 38).
//!
//! The reference documents few codes. `Request_BadRequest`, `Authorization_RequestDenied`, `TooManyRequests`,
//! `Directory_ConcurrencyViolation` and `AADB2C` are among them. `Request_ResourceNotFound` is what the directory
//! answers, as many reports show. For what is left, `Request_BadRequest` stands, and the message is ours: `error.code` is
//! the only stable member, and the text may change.

use serde_json::{Map, Value, json};

use crate::exchange::Answer;

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// The code of the one entry of `details`.
    pub(crate) detail: Option<&'static str>,
    pub(crate) retry_after: Option<u32>,
}

/// What handling a request gives.
pub(crate) type Outcome<T> = Result<T, Refusal>;

const fn with(status: u16, code: &'static str, message: String) -> Refusal {
    Refusal { status, code, message, detail: None, retry_after: None }
}

/// The request is malformed, or says what is not allowed.
pub(crate) fn bad(message: impl Into<String>) -> Refusal {
    with(400, "Request_BadRequest", message.into())
}

/// There is no such object, or none that is seen yet.
pub(crate) fn not_found(id: &str) -> Refusal {
    let message =
        format!("Resource '{id}' does not exist or one of its queried reference-property objects are not present.");
    with(404, "Request_ResourceNotFound", message)
}

/// Nothing is served at an address.
pub(crate) fn no_route(path: &str) -> Refusal {
    with(404, "Request_ResourceNotFound", format!("The emulator serves nothing at `{path}`."))
}

/// Example 35, its fourth part.
pub(crate) fn wrong_method() -> Refusal {
    with(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.".to_owned())
}

/// The body is not said to be JSON.
pub(crate) fn wrong_content() -> Refusal {
    with(415, "Request_BadRequest", "A body needs the header Content-Type: application/json.".to_owned())
}

/// There is no token, or it is no longer good. The reference has no code for it; this is the one of Graph's guide on
/// errors of authorization.
pub(crate) fn unauthorized(message: &str) -> Refusal {
    with(401, "InvalidAuthenticationToken", message.to_owned())
}

/// A permission or a role is missing.
pub(crate) fn forbidden() -> Refusal {
    with(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.".to_owned())
}

/// Example 38.
pub(crate) fn throttled(retry_after: Option<u32>) -> Refusal {
    Refusal { retry_after, ..with(429, "TooManyRequests", "Please retry again later.".to_owned()) }
}

/// The reference has the status and the header, and no code; this is the one of many reports.
pub(crate) fn unavailable(retry_after: Option<u32>) -> Refusal {
    Refusal { retry_after, ..with(503, "serviceNotAvailable", "The service is not available.".to_owned()) }
}

/// Operations 12: to be tried again later.
pub(crate) fn conflict() -> Refusal {
    let message = "Another request changes the object at this time.".to_owned();
    with(409, "Directory_ConcurrencyViolation", message)
}

/// A part of a batch whose prerequisite failed. The reference has the status, and no code.
pub(crate) fn prerequisite_failed(id: &str) -> Refusal {
    with(424, "Request_BadRequest", format!("The request `{id}`, on which this one depends, failed."))
}

/// The text is what scripts look for; its status and code are not known (operations 12), so that these are the code of
/// B2C and the status of its documented error, example 39.
pub(crate) fn not_in_external_tenants() -> Refusal {
    with(400, "AADB2C", "This request cannot be made by an Azure AD CIAM tenant.".to_owned())
}

/// The application was created too recently for the service, or not at all (operations 12). The text is observed.
pub(crate) fn invalid_application(id: &str) -> Refusal {
    bad(format!("The application id {id} is invalid."))
}

/// The name of a flow is taken (operations 12). The text is observed, its status is only known to be 4xx.
pub(crate) fn name_in_use(id: &str) -> Refusal {
    bad(format!("displayName is in use by AuthenticationEventsFlow with id '{id}'"))
}

/// What is linked is linked again (operations 12). Only a part of the text is observed.
pub(crate) fn already(what: &str, id: &str) -> Refusal {
    bad(format!("The {what} '{id}' already exists in the user flow."))
}

/// What a reference names is not there, or not yet (operations 9, step 10).
pub(crate) fn dangling(what: &str, id: &str) -> Refusal {
    bad(format!("The {what} '{id}' does not exist."))
}

/// The service principal comes before its application (operations 12).
pub(crate) fn no_backing_application(id: &str) -> Refusal {
    let message = format!("The application '{id}' that the service principal is for is not found.");
    Refusal { detail: Some("NoBackingApplicationObject"), ..bad(message) }
}

impl Refusal {
    /// The whole answer. The number tells requests apart, and is the time as well: nothing here reads a clock.
    pub(crate) fn answer(&self, number: u64) -> Answer {
        let mut error = Map::new();
        error.insert("code".to_owned(), self.code.into());
        error.insert("message".to_owned(), self.message.as_str().into());
        if let Some(code) = self.detail {
            error.insert("details".to_owned(), json!([{ "code": code, "message": self.message }]));
        }
        error.insert("innerError".to_owned(), self.inner(number));
        let mut answer = Answer::json(self.status, json!({ "error": error }));
        if let Some(seconds) = self.retry_after {
            answer.headers.push(("Retry-After", seconds.to_string()));
        }
        answer
    }

    fn inner(&self, number: u64) -> Value {
        let id = request_id(number);
        let date = date(number);
        if self.status == 429 {
            let message = "Please retry after";
            return json!({ "code": "429", "date": date, "message": message, "request-id": id, "status": "429" });
        }
        json!({ "date": date, "request-id": id, "client-request-id": id })
    }
}

pub(crate) fn request_id(number: u64) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

/// A second for each request.
pub(crate) fn date(number: u64) -> String {
    let (hours, minutes, seconds) = (number / 3600 % 24, number / 60 % 60, number % 60);
    format!("2026-01-01T{hours:02}:{minutes:02}:{seconds:02}")
}
