//! Faults as values, for tests in Rust.

use super::{Fault, Kind};

impl Fault {
    pub(super) fn of(kind: Kind) -> Self {
        Self { kind, method: None, path: None, skip: 0, times: None, chance: 100 }
    }

    /// 429 without `Retry-After`.
    #[must_use]
    pub fn throttled() -> Self {
        Self::of(Kind::Throttled(None))
    }

    /// 503 without `Retry-After`.
    #[must_use]
    pub fn unavailable() -> Self {
        Self::of(Kind::Unavailable(None))
    }

    /// 409, since another write is under way.
    #[must_use]
    pub fn conflict() -> Self {
        Self::of(Kind::Conflict)
    }

    /// 401, as when a token ends.
    #[must_use]
    pub fn unauthorized() -> Self {
        Self::of(Kind::Unauthorized)
    }

    /// 403, as when a permission is missing.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::of(Kind::Forbidden)
    }

    /// The connection ends before the request has an effect. The parts of a batch have no connection of their own.
    #[must_use]
    pub fn drop_before() -> Self {
        Self::of(Kind::DropBefore)
    }

    /// The connection ends after the request had its effect.
    #[must_use]
    pub fn drop_after() -> Self {
        Self::of(Kind::DropAfter)
    }

    /// The answer takes so long.
    #[must_use]
    pub fn slow(milliseconds: u32) -> Self {
        Self::of(Kind::Slow(milliseconds))
    }

    /// So many requests do not see what this one writes.
    #[must_use]
    pub fn lag(requests: u32) -> Self {
        Self::of(Kind::Lag(requests))
    }

    /// A page has at most so many items.
    #[must_use]
    pub fn page(items: u32) -> Self {
        Self::of(Kind::Page(items))
    }

    /// 429 and 503 say when to come again. Other faults have no such header, and stay as they are.
    #[must_use]
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.kind = match self.kind {
            Kind::Throttled(_) => Kind::Throttled(Some(seconds)),
            Kind::Unavailable(_) => Kind::Unavailable(Some(seconds)),
            other => other,
        };
        self
    }

    /// Only requests with a method.
    #[must_use]
    pub fn method(self, method: &str) -> Self {
        Self { method: Some(method.to_owned()), ..self }
    }

    /// Only requests whose address has this part.
    #[must_use]
    pub fn path(self, part: &str) -> Self {
        Self { path: Some(part.to_owned()), ..self }
    }

    /// Not the first ones.
    #[must_use]
    pub fn skip(self, requests: u32) -> Self {
        Self { skip: requests, ..self }
    }

    /// Not more often.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    /// So many of a hundred, by the seed.
    #[must_use]
    pub fn chance(self, percent: u32) -> Self {
        Self { chance: percent.into(), ..self }
    }
}
