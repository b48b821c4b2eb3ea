//! When a request is tried again, and how long it waits for that.

use super::json::Json;
use super::session::Reply;
use super::text::{contains, split};
use super::transport::Answer;

/// How often a request is tried again that Graph had no time for, or whose answer did not come.
const MOST_TRIES: u32 = 6;
/// Seconds before the second of these tries; each later one waits twice as long, to a ceiling.
const FIRST_WAIT: u64 = 1;
const LONGEST_WAIT: u64 = 30;
/// Who is asked to wait longer than this is told so, rather than kept waiting. In seconds.
const LONGEST_ASKED: u64 = 600;
/// How often what was written a moment ago is waited for. A tool was seen to try five times, two seconds later each time.
const MOST_LAGS: u32 = 5;
const LAG_WAIT: u64 = 2;

/// Codes of conflicts that pass.
const PASSING: [&str; 1] = ["Directory_ConcurrencyViolation"];
/// What Graph says of what it does not see yet.
const NOT_SEEN: [&str; 4] = ["is invalid", "does not exist", "not found", "cannot find"];
/// What Graph says of what is linked already.
const LINKED: [&str; 3] = ["already exist", "already included", "already added"];

/// What a reply calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Done,
    Refused,
    /// Not carried out, because a part of the batch before it was not.
    NotReached,
    /// The token ended.
    NeedsToken,
    /// Again, after so many seconds.
    Again(u64, &'static str),
}

/// What one request has gone through.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Patience {
    /// May what it asked for not be there yet?
    waits_for_lag: bool,
    /// May it have been carried out, although no answer said so?
    pub(crate) may_be_done: bool,
    pub(crate) attempt: u32,
    tries: u32,
    lags: u32,
    has_new_token: bool,
}

impl Patience {
    pub(crate) fn new(waits_for_lag: bool) -> Self {
        Self { waits_for_lag, ..Self::default() }
    }

    pub(crate) fn judge(&mut self, reply: &Reply) -> Verdict {
        self.attempt += 1;
        let Ok(answer) = reply else {
            self.may_be_done = true;
            return self.again(None, "the connection ended without an answer");
        };
        match answer.status {
            200..=299 => Verdict::Done,
            424 => {
                self.attempt -= 1;
                Verdict::NotReached
            }
            401 if !self.has_new_token => {
                self.has_new_token = true;
                Verdict::NeedsToken
            }
            429 | 509 => self.again(Some(answer), "Graph asks to wait"),
            408 | 500 | 502..=504 => {
                self.may_be_done = true;
                self.again(Some(answer), "Graph is not available")
            }
            409 | 423 if answer.status == 423 || has_code(answer, &PASSING) => {
                self.again(Some(answer), "another change is under way")
            }
            400 | 404 if self.waits_for_lag && is_not_seen(answer) => self.lag(),
            _ => Verdict::Refused,
        }
    }

    /// A token that was taken begins a new life.
    pub(crate) fn accepted(&mut self) {
        self.has_new_token = false;
    }

    fn again(&mut self, answer: Option<&Answer>, why: &'static str) -> Verdict {
        self.has_new_token = false;
        let asked = answer.and_then(|answer| answer.header("retry-after")).and_then(|text| text.trim().parse().ok());
        if self.tries == MOST_TRIES || asked.is_some_and(|seconds: u64| seconds > LONGEST_ASKED) {
            return Verdict::Refused;
        }
        let own = (FIRST_WAIT << self.tries).min(LONGEST_WAIT);
        self.tries += 1;
        Verdict::Again(asked.unwrap_or(own), why)
    }

    /// What was written a moment ago is not everywhere yet; or it is not there at all, which looks the same.
    pub(crate) fn lag(&mut self) -> Verdict {
        self.has_new_token = false;
        if self.lags == MOST_LAGS {
            return Verdict::Refused;
        }
        self.lags += 1;
        Verdict::Again(LAG_WAIT * u64::from(self.lags), "what was written a moment ago is not seen yet")
    }
}

fn message(answer: &Answer) -> &str {
    answer.body.get("error").get("message").as_text()
}

fn has_code(answer: &Answer, codes: &[&str]) -> bool {
    let error: &Json = answer.body.get("error");
    codes.contains(&error.get("code").as_text())
}

fn is_not_seen(answer: &Answer) -> bool {
    let message = message(answer).to_ascii_lowercase();
    answer.status == 404 || NOT_SEEN.iter().any(|phrase| contains(&message, phrase))
}

/// Does Graph say that what is linked is linked already?
pub(crate) fn is_linked_already(answer: &Answer) -> bool {
    let message = message(answer).to_ascii_lowercase();
    let is_refusal = matches!(answer.status, 400 | 409);
    is_refusal && LINKED.iter().any(|phrase| contains(&message, phrase))
}

/// The id of the flow that has the name.
pub(crate) fn name_taken_by(answer: &Answer) -> Option<&str> {
    let (_, rest) = split(message(answer), "displayName is in use by AuthenticationEventsFlow with id")?;
    let id = rest.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    (!answer.is_success() && !id.is_empty()).then_some(id)
}
