//! The emulator as a transport, and a caller who writes down what they hear.

use std::cell::{Cell, RefCell};
use std::future::{Future, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use entra_user_flow::client::{
    Answer, ApplyOptions, ApplyResult, Dropped, Error, Host, Json, Plan, Progress, ReadOptions, Request, StepEvent,
    Transport, apply, read_tenant,
};
use entra_user_flow_emulator::{Emulator, Options, Request as Sent};
use serde_json::Value;

/// Long enough to be looked for.
pub(crate) const TOKEN: &str = "token-of-the-test";
pub(crate) const BASE: &str = "http://localhost";

/// What nobody waits for is ready at once.
pub(crate) fn run<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("something waits"),
    }
}

/// Graph, and the one who calls it.
pub(crate) struct World {
    pub(crate) graph: Emulator,
    pub(crate) slept: RefCell<Vec<u64>>,
    pub(crate) sent: RefCell<Vec<Request>>,
    pub(crate) steps: RefCell<Vec<StepEvent>>,
    pub(crate) progress: RefCell<Vec<Progress>>,
    /// The tokens that are left; the first is the one in use.
    pub(crate) tokens: RefCell<Vec<String>>,
    pub(crate) secret: Option<String>,
    /// After how many requests the caller gives up.
    pub(crate) gives_up_after: Cell<usize>,
    /// Whether each write is sent twice.
    pub(crate) repeats: Cell<bool>,
}

impl World {
    pub(crate) fn new(options: Options) -> Self {
        Self {
            graph: Emulator::new(options),
            slept: RefCell::default(),
            sent: RefCell::default(),
            steps: RefCell::default(),
            progress: RefCell::default(),
            tokens: RefCell::new(vec![TOKEN.to_owned()]),
            secret: None,
            gives_up_after: Cell::new(usize::MAX),
            repeats: Cell::new(false),
        }
    }

    pub(crate) fn with(faults: &[&str]) -> Self {
        let faults = faults.iter().map(|fault| fault.parse().expect("a fault"));
        Self::new(faults.fold(Options::default(), Options::fault))
    }

    pub(crate) fn read(&self) -> Result<Value, Error> {
        self.read_with(&[])
    }

    pub(crate) fn read_with(&self, applications: &[&str]) -> Result<Value, Error> {
        let applications = applications.iter().map(ToString::to_string).collect();
        let options = ReadOptions { base_url: BASE.to_owned(), applications, ..ReadOptions::default() };
        run(read_tenant(self, self, &options)).map(|snapshot| value(&snapshot))
    }

    pub(crate) fn apply(&self, plan: &Value) -> ApplyResult {
        let plan: Plan = serde_json::from_value(plan.clone()).expect("a plan");
        let options = ApplyOptions { base_url: BASE.to_owned(), ..ApplyOptions::default() };
        let result = run(apply(self, self, &plan, &options));
        let said = format!("{result:?}{:?}{:?}", self.steps, self.progress);
        for word in self.tokens.borrow().iter().map(String::as_str).chain([TOKEN]).chain(self.secret.as_deref()) {
            assert!(!said.contains(word), "`{word}` is told");
        }
        assert!(self.graph.log().iter().all(|entry| !entry.leaks_token), "a token stands where it has no business");
        result
    }

    pub(crate) fn tenant(&self) -> Value {
        self.graph.tenant().to_json()
    }

    /// How many requests, and parts of batches, changed something.
    pub(crate) fn writes(&self) -> usize {
        self.graph.log().iter().filter(|entry| entry.is_write).count()
    }
}

pub(crate) fn value(json: &Json) -> Value {
    serde_json::from_str(&json.to_text()).expect("JSON")
}

impl Transport for World {
    fn send(&self, request: Request) -> impl Future<Output = Result<Answer, Dropped>> {
        self.sent.borrow_mut().push(request.clone());
        let target = request.url.strip_prefix(BASE).expect("the address that was given").to_owned();
        let headers = request.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        let headers = headers.chain([("host".to_owned(), "localhost".to_owned())]).collect();
        let body = request.body.map(|body| body.to_text().into_bytes()).unwrap_or_default();
        let sent = Sent { method: request.method, target, headers, body };
        if self.repeats.get() {
            drop(self.graph.handle(&sent));
        }
        let outcome = self.graph.handle(&sent);
        ready(outcome.answer.ok_or(Dropped).map(|answer| Answer {
            status: answer.status,
            headers: answer.headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone())).collect(),
            body: answer.body.map(|body| serde_json::from_value(body).expect("JSON")).unwrap_or_default(),
        }))
    }

    fn sleep(&self, time: Duration) -> impl Future<Output = ()> {
        self.slept.borrow_mut().push(time.as_secs());
        ready(())
    }
}

impl Host for World {
    fn token(&self, is_new: bool) -> impl Future<Output = Result<Option<String>, String>> {
        let mut tokens = self.tokens.borrow_mut();
        if is_new {
            tokens.remove(0);
        }
        ready(Ok(tokens.first().cloned()))
    }

    fn secret(&self, _: &str) -> impl Future<Output = Result<String, String>> {
        ready(self.secret.clone().ok_or_else(|| "it is not set".to_owned()))
    }

    fn is_aborted(&self) -> bool {
        self.sent.borrow().len() >= self.gives_up_after.get()
    }

    fn on_progress(&self, progress: &Progress) {
        self.progress.borrow_mut().push(progress.clone());
    }

    fn on_step(&self, event: &StepEvent) {
        self.steps.borrow_mut().push(event.clone());
    }
}
