//! What the client asks of the world around it.

use std::future::{Future, ready};
use std::time::Duration;

use super::apply::StepEvent;
use super::json::Json;
use super::read::Progress;

/// An HTTP request.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// In capitals.
    pub method: String,
    /// Absolute.
    pub url: String,
    /// Names in lower case. The token stands here and nowhere else.
    pub headers: Vec<(&'static str, String)>,
    /// Sent as JSON.
    pub body: Option<Json>,
}

/// An HTTP answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The HTTP status; of a redirection too, which is not followed. 0 where a browser does not tell.
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// Null if there is none, or none that is JSON.
    pub body: Json,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(one, _)| one.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// The connection ended without an answer: whether the request was carried out is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped;

/// Carries requests, and waits.
pub trait Transport {
    /// Sends a request, once, and follows no redirection: the token is for one address.
    fn send(&self, request: Request) -> impl Future<Output = Result<Answer, Dropped>>;

    /// Waits, or less long where the caller gives up.
    fn sleep(&self, time: Duration) -> impl Future<Output = ()>;
}

/// The caller: what only they have, and what they are told.
pub trait Host {
    /// An access token for Graph; with `is_new`, another one than the last, which was refused: nothing where there is no
    /// other.
    ///
    /// # Errors
    ///
    /// Says why there is none.
    fn token(&self, is_new: bool) -> impl Future<Output = Result<Option<String>, String>>;

    /// The value of a secret that a plan names.
    ///
    /// # Errors
    ///
    /// Says why there is none.
    fn secret(&self, name: &str) -> impl Future<Output = Result<String, String>> {
        let _ = name;
        ready(Err("no secrets are given".to_owned()))
    }

    /// Does the caller not want it any more?
    fn is_aborted(&self) -> bool {
        false
    }

    /// Hears how far reading is.
    fn on_progress(&self, progress: &Progress) {
        let _ = progress;
    }

    /// Hears what becomes of a step.
    fn on_step(&self, event: &StepEvent) {
        let _ = event;
    }
}

/// A token that does not change.
impl Host for &str {
    fn token(&self, is_new: bool) -> impl Future<Output = Result<Option<String>, String>> {
        ready(Ok((!is_new).then(|| (*self).to_owned())))
    }
}
