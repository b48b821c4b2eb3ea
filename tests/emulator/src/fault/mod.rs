//! Faults on demand: what goes wrong, and with which requests.

mod build;
mod parse;

use std::time::Duration;

use crate::refusal::{Refusal, conflict, forbidden, throttled, unauthorized, unavailable};
use crate::tenant::Ids;

/// A fault. It is written as `429;retry-after=2;method=POST;path=includeApplications;skip=1;times=2;chance=20`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(crate) kind: Kind,
    pub(crate) method: Option<String>,
    /// A part of the path.
    pub(crate) path: Option<String>,
    /// How many requests that it would befall it lets pass first.
    pub(crate) skip: u32,
    /// How often it happens; always if nothing is said.
    pub(crate) times: Option<u32>,
    /// How many of a hundred it befalls.
    pub(crate) chance: u64,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// 429, with the seconds of `Retry-After`.
    Throttled(Option<u32>),
    /// 503, likewise.
    Unavailable(Option<u32>),
    /// 409: another write is under way.
    Conflict,
    /// 401
    Unauthorized,
    /// 403
    Forbidden,
    /// The connection ends before anything happens.
    DropBefore,
    /// The connection ends when all is done.
    DropAfter,
    /// Milliseconds until the answer.
    Slow(u32),
    /// How many requests do not see what this one writes.
    Lag(u32),
    /// How many items a page has.
    Page(u32),
}

/// What befalls one request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fate {
    pub(crate) refusal: Option<Refusal>,
    pub(crate) drops_before: bool,
    pub(crate) drops_after: bool,
    pub(crate) delay: Duration,
    pub(crate) lag: Option<u32>,
    pub(crate) page: Option<usize>,
    /// Their names, for the log.
    pub(crate) names: Vec<&'static str>,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Throttled(_) => "429",
            Self::Unavailable(_) => "503",
            Self::Conflict => "409",
            Self::Unauthorized => "401",
            Self::Forbidden => "403",
            Self::DropBefore => "drop-before",
            Self::DropAfter => "drop-after",
            Self::Slow(_) => "slow",
            Self::Lag(_) => "lag",
            Self::Page(_) => "page",
        }
    }

    fn refusal(self) -> Option<Refusal> {
        match self {
            Self::Throttled(seconds) => Some(throttled(seconds)),
            Self::Unavailable(seconds) => Some(unavailable(seconds)),
            Self::Conflict => Some(conflict()),
            Self::Unauthorized => Some(unauthorized("The access token has expired.")),
            Self::Forbidden => Some(forbidden()),
            _ => None,
        }
    }
}

impl Fault {
    /// Whether it befalls a request, which it then counts.
    fn befalls(&mut self, method: &str, path: &str, chance: &mut Ids) -> bool {
        let concerns = self.method.as_deref().is_none_or(|one| one.eq_ignore_ascii_case(method))
            && self.path.as_deref().is_none_or(|part| path.contains(part));
        if !concerns || self.times == Some(0) || (self.chance < 100 && chance.number() % 100 >= self.chance) {
            return false;
        }
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        self.times = self.times.map(|times| times - 1);
        true
    }

    fn strike(&self, fate: &mut Fate) {
        fate.names.push(self.kind.name());
        match self.kind {
            Kind::DropBefore => fate.drops_before = true,
            Kind::DropAfter => fate.drops_after = true,
            Kind::Slow(milliseconds) => fate.delay += Duration::from_millis(milliseconds.into()),
            Kind::Lag(requests) => fate.lag = Some(requests),
            Kind::Page(items) => fate.page = usize::try_from(items).ok().filter(|&items| items > 0),
            refuses => fate.refusal = fate.refusal.take().or(refuses.refusal()),
        }
    }
}

/// What befalls a request: all that is set up, and what its own header asks for.
pub(crate) fn fate(faults: &mut [Fault], asked: &[Fault], method: &str, path: &str, chance: &mut Ids) -> Fate {
    let mut fate = Fate::default();
    for fault in faults.iter_mut() {
        if fault.befalls(method, path, chance) {
            fault.strike(&mut fate);
        }
    }
    for fault in asked {
        if fault.clone().befalls(method, path, chance) {
            fault.strike(&mut fate);
        }
    }
    fate
}
