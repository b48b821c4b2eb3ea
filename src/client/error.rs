//! What goes wrong.

use super::json::Json;
use super::text::number;
use super::transport::Answer;

/// Graph refused a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// The HTTP status; 0 where no answer came.
    pub status: u16,
    /// Graph's code.
    pub code: Option<String>,
    /// The most special of the codes inside of it.
    pub inner_code: Option<String>,
    /// Graph's own words, without tokens and secrets.
    pub message: String,
    /// By which Microsoft finds the request.
    pub request_id: Option<String>,
    /// The request: method and address, relative to the version.
    pub request: String,
    /// It, or an earlier try of it, may have been carried out: no answer came.
    pub may_be_done: bool,
}

impl Failure {
    /// As JavaScript has it.
    pub(crate) fn to_json(&self) -> Json {
        let mut json = Json::object([("status", Json::Number(self.status.into()))]);
        json.set_some("code", self.code.as_deref());
        json.set_some("innerCode", self.inner_code.as_deref());
        json.set_some("message", Some(&self.message));
        json.set_some("requestId", self.request_id.as_deref());
        json.set_some("request", Some(&self.request));
        if self.may_be_done {
            json.set("mayBeDone", Json::Bool(true));
        }
        json
    }

    /// Reads an answer; `hide` takes out what nobody may see.
    pub(crate) fn new(request: String, answer: Option<&Answer>, hide: impl Fn(&str) -> String) -> Box<Self> {
        let Some(answer) = answer else {
            let message = "the connection ended without an answer".to_owned();
            return Box::new(Self { message, request, ..Self::default() });
        };
        let error = answer.body.get("error");
        let text = |text: &str| (!text.is_empty()).then(|| hide(text));
        let code = text(error.get("code").as_text());
        let mut inner_code = None;
        let mut inner = error;
        while inner.is_object() {
            let next = inner.get("innerError");
            inner = if next.is_null() { inner.get("innererror") } else { next };
            inner_code = text(inner.get("code").as_text()).or(inner_code);
        }
        let inner_code =
            error.get("details").items().iter().find_map(|one| text(one.get("code").as_text())).or(inner_code);
        let message = text(error.get("message").as_text())
            .unwrap_or_else(|| ["HTTP status ", &number(answer.status.into())].concat());
        // A part of a batch has it inside only.
        let request_id = answer.header("request-id").and_then(text);
        let request_id = request_id.or_else(|| text(error.get("innerError").get("request-id").as_text()));
        Box::new(Self { status: answer.status, code, inner_code, message, request_id, request, may_be_done: false })
    }
}

/// What kind of trouble it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The caller gave up.
    Aborted,
    /// The tenant is no longer what the plan was made from.
    BasisChanged,
    /// The plan has errors, so that it has no steps.
    PlanHasErrors,
    /// What was given is not what it has to be.
    Misuse,
    /// There is no token.
    NoToken,
    /// There is no value for a secret.
    NoSecret,
    /// The tenant could not be read.
    ReadFailed,
    /// A step of the plan failed.
    StepFailed,
    /// Graph names a next page at another address, where the token must not go.
    ForeignLink,
}

impl Code {
    /// As JavaScript has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aborted => "aborted",
            Self::BasisChanged => "basis-changed",
            Self::PlanHasErrors => "plan-has-errors",
            Self::Misuse => "misuse",
            Self::NoToken => "no-token",
            Self::NoSecret => "no-secret",
            Self::ReadFailed => "read-failed",
            Self::StepFailed => "step-failed",
            Self::ForeignLink => "foreign-link",
        }
    }
}

/// Why the whole did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// For programs.
    pub code: Code,
    /// One sentence.
    pub message: String,
    /// What to do.
    pub help: String,
    /// What Graph said.
    pub failure: Option<Box<Failure>>,
}

/// What may go wrong inside of the client: in a box, for it is passed on at every wait.
pub(crate) type Outcome<T> = Result<T, Box<Error>>;

impl Error {
    /// As JavaScript has it.
    pub(crate) fn to_json(&self) -> Json {
        let mut json = Json::object([("code", Json::text(self.code.as_str()))]);
        json.set_some("message", Some(&self.message));
        json.set_some("help", Some(&self.help));
        if let Some(failure) = &self.failure {
            json.set("failure", failure.to_json());
        }
        json
    }

    pub(crate) fn new(code: Code, message: &str, help: &str) -> Box<Self> {
        Box::new(Self { code, message: message.to_owned(), help: help.to_owned(), failure: None })
    }

    pub(crate) fn aborted() -> Box<Self> {
        Self::new(Code::Aborted, "the caller stopped it", "Start again when it is wanted")
    }
}
