//! The tenant as it is, and as it is seen: reads come from a replica that may lag behind.

use std::collections::VecDeque;

use super::{Flow, Ids, Tenant, id_of, position};
use crate::exchange::Object;
use crate::options::Settings;
use crate::refusal::{Outcome, not_found};

/// A tenant with its replica.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    /// As it is. Writes change it.
    pub(crate) now: Tenant,
    pub(crate) ids: Ids,
    pub(crate) settings: Settings,
    /// As it is seen, if that is not as it is.
    replica: Option<Tenant>,
    /// What is seen after so many more requests.
    arriving: VecDeque<(u32, Tenant)>,
}

/// A list of a tenant.
pub(crate) type List = fn(&mut Tenant) -> &mut Vec<Object>;

impl Store {
    pub(crate) fn new(now: Tenant, settings: Settings) -> Self {
        let ids = Ids::new(settings.seed);
        Self { now, ids, settings, replica: None, arriving: VecDeque::new() }
    }

    /// What reads see, and what a reference in a body may name: writes elsewhere take a while to come here.
    pub(crate) fn seen(&self) -> &Tenant {
        self.replica.as_ref().unwrap_or(&self.now)
    }

    /// The flow to change. One that is not seen yet is not found, as observed (operations 9, step 10).
    pub(crate) fn flow(&mut self, id: &str) -> Outcome<&mut Flow> {
        let is_seen = self.seen().flow(id).is_some();
        let flow = self.now.flows.iter_mut().find(|one| is_seen && one.id().eq_ignore_ascii_case(id));
        flow.ok_or_else(|| not_found(id))
    }

    /// An object to change, with the same reserve.
    pub(crate) fn object(&mut self, list: List, id: &str) -> Outcome<&mut Object> {
        let index = self.index(list, id)?;
        list(&mut self.now).get_mut(index).ok_or_else(|| not_found(id))
    }

    /// Takes an object away.
    pub(crate) fn remove(&mut self, list: List, id: &str) -> Outcome<()> {
        let index = self.index(list, id)?;
        list(&mut self.now).remove(index);
        Ok(())
    }

    fn index(&mut self, list: List, id: &str) -> Outcome<usize> {
        let is_seen = self.replica.as_mut().is_none_or(|replica| position(list(replica), id).is_some());
        let found = list(&mut self.now).iter().position(|one| is_seen && id_of(one).eq_ignore_ascii_case(id));
        found.ok_or_else(|| not_found(id))
    }

    /// A request has passed.
    pub(crate) fn pass(&mut self) {
        for (remaining, _) in &mut self.arriving {
            *remaining = remaining.saturating_sub(1);
        }
        while self.arriving.front().is_some_and(|(remaining, _)| *remaining == 0) {
            self.replica = self.arriving.pop_front().map(|(_, tenant)| tenant);
        }
        if self.arriving.is_empty() {
            self.replica = None;
        }
    }

    /// A write changed the tenant, and `lag` requests will not see it. Changes are seen in their order.
    pub(crate) fn wrote(&mut self, before: Tenant, lag: u32) {
        let last = self.arriving.back().map_or(0, |(remaining, _)| *remaining);
        let lag = lag.max(last);
        if lag == 0 {
            return;
        }
        self.replica.get_or_insert(before);
        self.arriving.push_back((lag, self.now.clone()));
    }

    /// Whether something is not seen yet, so that a write has to remember what was before it.
    pub(crate) fn lags(&self) -> bool {
        self.replica.is_some()
    }
}
