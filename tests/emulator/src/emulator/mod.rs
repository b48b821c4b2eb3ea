//! What happens to a request, from its arrival to its answer.

mod parts;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::call::{Call, address};
use crate::control;
use crate::exchange::{Answer, Outcome, Request};
use crate::fault::{Fate, Fault, fate};
use crate::grants::Grant;
use crate::journal::{Entry, Journal};
use crate::options::Options;
use crate::refusal::{self, Refusal, request_id};
use crate::route;
use crate::tenant::{Ids, Store, Tenant};

/// The header with which a request asks for faults of its own.
pub const FAULT_HEADER: &str = "x-emulator-fault";

/// A Graph with one tenant. Clones share it.
#[derive(Clone, Debug)]
pub struct Emulator {
    state: Arc<Mutex<State>>,
}

/// All that changes.
#[derive(Debug)]
pub(crate) struct State {
    options: Options,
    pub(crate) store: Store,
    pub(crate) faults: Vec<Fault>,
    pub(crate) grants: BTreeMap<String, Grant>,
    pub(crate) journal: Journal,
    pub(crate) lag: u32,
    pub(crate) page_size: usize,
    chance: Ids,
}

impl Emulator {
    /// Begins.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { state: Arc::new(Mutex::new(State::new(options))) }
    }

    /// Answers a request, or drops it.
    #[must_use]
    pub fn handle(&self, request: &Request) -> Outcome {
        let mut state = self.lock();
        if request.target.starts_with(control::PREFIX) {
            return Outcome { answer: Some(control::answer(&mut state, request)), delay: Duration::ZERO };
        }
        state.exchange(request)
    }

    /// The tenant as it is, seen or not.
    #[must_use]
    pub fn tenant(&self) -> Tenant {
        self.lock().store.now.clone()
    }

    /// What was asked since the log was cleared last.
    #[must_use]
    pub fn log(&self) -> Vec<Entry> {
        self.lock().journal.entries().to_vec()
    }

    // No request leaves anything half done, so that a panic in another thread harms nothing.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn new(options: Options) -> Self {
        Self {
            store: Store::new(options.tenant.clone(), options.settings.clone()),
            faults: options.faults.clone(),
            grants: options.grants.clone(),
            journal: Journal::default(),
            lag: options.lag,
            page_size: options.page_size,
            chance: Ids::new(options.settings.seed),
            options,
        }
    }

    pub(crate) fn reset(&mut self) {
        *self = Self::new(self.options.clone());
    }

    pub(crate) fn seed(&mut self, seed: u64) {
        self.chance = Ids::new(seed);
        self.store.ids = Ids::new(seed);
    }

    fn exchange(&mut self, request: &Request) -> Outcome {
        let mut entry = self.journal.begin(request, false);
        let fate = match self.fate(request) {
            Ok(fate) => fate,
            Err(refusal) => {
                let answer = refusal.answer(entry.number);
                return self.finish(entry, &Fate::default(), answer);
            }
        };
        entry.faults.clone_from(&fate.names);
        if fate.drops_before {
            let delay = fate.delay;
            self.journal.end(entry);
            return Outcome { answer: None, delay };
        }
        let answer = self.answer(request, &fate, &mut entry, false);
        self.finish(entry, &fate, answer)
    }

    fn finish(&mut self, mut entry: Entry, fate: &Fate, mut answer: Answer) -> Outcome {
        answer.headers.push(("request-id", request_id(entry.number)));
        entry.status = (!fate.drops_after).then_some(answer.status);
        self.journal.end(entry);
        Outcome { answer: (!fate.drops_after).then_some(answer), delay: fate.delay }
    }

    fn fate(&mut self, request: &Request) -> Result<Fate, Refusal> {
        let asked = Fault::parse_all(request.get(FAULT_HEADER).unwrap_or_default()).map_err(refusal::bad)?;
        Ok(fate(&mut self.faults, &asked, &request.method, &request.target, &mut self.chance))
    }

    fn answer(&mut self, request: &Request, fate: &Fate, entry: &mut Entry, is_part: bool) -> Answer {
        let result = match &fate.refusal {
            Some(refusal) => Err(refusal.clone()),
            None => self.served(request, fate, entry, is_part),
        };
        result.unwrap_or_else(|refusal| refusal.answer(entry.number))
    }

    fn served(&mut self, request: &Request, fate: &Fate, entry: &mut Entry, is_part: bool) -> Result<Answer, Refusal> {
        let token = request.token().ok_or_else(|| refusal::unauthorized("Access token is empty."))?;
        let grant = self.grants.get(token).cloned().unwrap_or_default();
        if grant.is_expired() {
            return Err(refusal::unauthorized("The access token has expired."));
        }
        let (version, path, query) = address(&request.target).ok_or_else(|| refusal::no_route(&entry.target))?;
        if path == "$batch" && request.method == "POST" && !is_part {
            return self.batch(request, version);
        }
        let (route, values) = route::find(&request.method, &path)?;
        if !route.needs.delegated.is_empty() && !grant.allows(route.needs) {
            return Err(refusal::forbidden());
        }
        if route.method != "GET" {
            query.check(&[])?;
        }
        let page_size = fate.page.unwrap_or(self.page_size);
        let call = Call { version, request, path, query, values, page_size };
        let lag = fate.lag.unwrap_or(self.lag);
        self.carry_out(route, &call, lag, entry)
    }

    /// Runs the handler. A request that changes something begins a time in which others do not see it.
    fn carry_out(&mut self, route: &route::Route, call: &Call, lag: u32, entry: &mut Entry) -> Result<Answer, Refusal> {
        let is_read = route.method == "GET";
        let before = (!is_read && (lag > 0 || self.store.lags())).then(|| self.store.now.clone());
        let result = (route.handler)(&mut self.store, call);
        self.store.pass();
        entry.is_write = !is_read && result.is_ok();
        if let (true, Some(before)) = (entry.is_write, before) {
            self.store.wrote(before, lag);
        }
        result
    }
}
