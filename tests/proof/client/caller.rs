//! The emulator as what the client sends its requests to, and a caller who writes down all that is said.

use std::cell::{Cell, RefCell};
use std::fmt::Write;
use std::future::{Future, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use entra_user_flow::GraphVersion;
use entra_user_flow::client::{
    Answer, ApplyOptions, ApplyResult, Dropped, Error, Host, Plan, Progress, ReadOptions, Request, StepEvent,
    Transport, apply, read_tenant,
};
use entra_user_flow_emulator::{Emulator, Request as Sent};
use serde_json::Value;

use crate::executor::{SECRET, TOKEN};
use crate::pair::Pair;

const BASE: &str = "http://localhost";
/// More than any plan here can need.
const MOST_REQUESTS: usize = 5_000;
const LATER_TOKEN: &str = "the-token-that-comes-later";

/// Nothing is waited for, so that everything is ready at once.
fn run<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("something waits"),
    }
}

/// Somebody with a token, at a Graph.
pub(super) struct Caller {
    pub(super) graph: Emulator,
    token: RefCell<&'static str>,
    sent: Cell<usize>,
    /// After how many requests they give up.
    pub(super) gives_up_after: usize,
    /// How many seconds the client has waited.
    pub(super) waited: Cell<u64>,
    said: RefCell<String>,
}

impl Caller {
    pub(super) fn new(graph: Emulator) -> Self {
        let (token, said) = (RefCell::new(TOKEN), RefCell::default());
        Self { graph, token, sent: Cell::new(0), gives_up_after: usize::MAX, waited: Cell::new(0), said }
    }

    /// A snapshot, with the applications that the definitions name.
    pub(super) fn read(&self, pair: &Pair) -> Result<Value, Error> {
        let all = pair.definitions.iter().flat_map(|one| one["applications"].as_array().into_iter().flatten());
        let named = all.map(|one| one.as_str().or(one["appId"].as_str()).or(one["name"].as_str()).unwrap().to_owned());
        let version = if pair.version == GraphVersion::Beta { "beta" } else { "v1.0" };
        let options =
            ReadOptions { base_url: BASE.to_owned(), version: version.to_owned(), applications: named.collect() };
        let snapshot = run(read_tenant(self, self, &options))?;
        Ok(serde_json::from_str(&snapshot.to_text()).unwrap())
    }

    pub(super) fn apply(&self, pair: &Pair, plan: &Value) -> ApplyResult {
        let plan: Plan = serde_json::from_value(plan.clone()).unwrap();
        let all = pair.definitions.iter().flat_map(|one| one["applications"].as_array().into_iter().flatten());
        let named = all.map(|one| one.as_str().or(one["appId"].as_str()).or(one["name"].as_str()).unwrap().to_owned());
        let options = ApplyOptions { base_url: BASE.to_owned(), applications: named.collect() };
        let result = run(apply(self, self, &plan, &options));
        write!(self.said.borrow_mut(), "{result:?}").unwrap();
        result
    }

    /// Is a token or a secret in anything that was said or in any address?
    pub(super) fn has_leaked(&self) -> bool {
        let said = self.said.borrow();
        [TOKEN, LATER_TOKEN, SECRET].iter().any(|token| said.contains(token))
            || self.graph.log().iter().any(|entry| entry.leaks_token)
    }
}

impl Transport for Caller {
    fn send(&self, request: Request) -> impl Future<Output = Result<Answer, Dropped>> {
        self.sent.set(self.sent.get() + 1);
        assert!(self.sent.get() < MOST_REQUESTS, "so many requests, and no end");
        let target = request.url.strip_prefix(BASE).unwrap().to_owned();
        let headers = request.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        let headers = headers.chain([("host".to_owned(), "localhost".to_owned())]).collect();
        let body = request.body.map(|body| body.to_text().into_bytes()).unwrap_or_default();
        let outcome = self.graph.handle(&Sent { method: request.method, target, headers, body });
        ready(outcome.answer.ok_or(Dropped).map(|answer| Answer {
            status: answer.status,
            headers: answer.headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone())).collect(),
            body: answer.body.map(|body| serde_json::from_value(body).unwrap()).unwrap_or_default(),
        }))
    }

    fn sleep(&self, time: Duration) -> impl Future<Output = ()> {
        self.waited.set(self.waited.get() + time.as_secs());
        ready(())
    }
}

impl Host for Caller {
    fn token(&self, is_new: bool) -> impl Future<Output = Result<Option<String>, String>> {
        if is_new {
            *self.token.borrow_mut() = LATER_TOKEN;
        }
        ready(Ok(Some((*self.token.borrow()).to_owned())))
    }

    fn secret(&self, name: &str) -> impl Future<Output = Result<String, String>> {
        ready(Ok(format!("{SECRET}{name}")))
    }

    fn is_aborted(&self) -> bool {
        self.sent.get() >= self.gives_up_after
    }

    fn on_progress(&self, progress: &Progress) {
        write!(self.said.borrow_mut(), "{progress:?}").unwrap();
    }

    fn on_step(&self, event: &StepEvent) {
        write!(self.said.borrow_mut(), "{event:?}").unwrap();
    }
}
