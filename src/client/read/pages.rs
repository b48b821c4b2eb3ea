//! Lists, to their last page.

use super::settle::settle;
use super::{Progress, Unread};
use crate::client::call::{Call, MOST_PARTS};
use crate::client::error::{Code, Error, Failure, Outcome};
use crate::client::json::Json;
use crate::client::session::{Reply, Session};
use crate::client::transport::{Host, Transport};

/// A list of more pages than this goes in a circle.
const MOST_PAGES: usize = 10_000;

/// Something to read.
pub(super) struct Wanted {
    pub(super) url: String,
    /// For people.
    pub(super) what: &'static str,
    pub(super) waits_for_lag: bool,
}

impl Wanted {
    pub(super) fn new(url: impl Into<String>, what: &'static str) -> Self {
        Self { url: url.into(), what, waits_for_lag: false }
    }
}

/// What came: an object, the items of a list, or why there is neither.
#[derive(Clone, Debug)]
pub(super) enum Found {
    Object(Json),
    List(Vec<Json>),
    Nothing(Box<Failure>),
}

impl Found {
    pub(super) fn list(self) -> Result<Vec<Json>, Box<Failure>> {
        match self {
            Self::List(items) => Ok(items),
            Self::Object(_) => Ok(Vec::new()),
            Self::Nothing(failure) => Err(failure),
        }
    }

    /// An object; of a list, its first.
    pub(super) fn object(self) -> Result<Json, Box<Failure>> {
        match self {
            Self::List(items) => Ok(items.into_iter().next().unwrap_or_default()),
            Self::Object(object) => Ok(object),
            Self::Nothing(failure) => Err(failure),
        }
    }
}

pub(super) struct Pages<'s, 'a, T, H> {
    pub(super) session: &'s Session<'a, T, H>,
    pub(super) version: &'s str,
    progress: Progress,
}

/// A list that is not read to its end.
struct Open {
    place: usize,
    call: Call,
    what: &'static str,
    waits_for_lag: bool,
    pages: usize,
}

impl<'s, 'a, T: Transport, H: Host> Pages<'s, 'a, T, H> {
    pub(super) fn new(session: &'s Session<'a, T, H>, version: &'s str) -> Self {
        Self { session, version, progress: Progress::default() }
    }

    /// Reads all that is wanted, as many at a time as a batch takes.
    pub(super) async fn read(&mut self, wanted: Vec<Wanted>) -> Outcome<Vec<Found>> {
        let mut found: Vec<Option<Found>> = wanted.iter().map(|_| None).collect();
        self.progress.total += wanted.len();
        let mut open: Vec<Open> = wanted
            .into_iter()
            .enumerate()
            .map(|(place, Wanted { url, what, waits_for_lag })| Open {
                place,
                call: Call::get(url),
                what,
                waits_for_lag,
                pages: 0,
            })
            .collect();
        while let Some(Open { what, waits_for_lag, .. }) = open.first() {
            let (what, waits_for_lag) = (*what, *waits_for_lag);
            self.say(what, None);
            let rest = open.split_off(open.len().min(MOST_PARTS));
            let calls: Vec<&Call> = open.iter().map(|one| &one.call).collect();
            let replies = settle(self.session, self.version, &calls, waits_for_lag).await?;
            let (count, mut next) = (open.len(), Vec::new());
            for (one, reply) in open.into_iter().zip(replies) {
                next.extend(self.take(one, &reply, &mut found)?);
            }
            self.progress.done += count - next.len();
            next.extend(rest);
            open = next;
            self.say(what, None);
        }
        Ok(found.into_iter().map(|one| one.unwrap_or(Found::List(Vec::new()))).collect())
    }

    /// Takes one page, and says where the next one is.
    fn take(&mut self, mut one: Open, reply: &Reply, found: &mut [Option<Found>]) -> Outcome<Option<Open>> {
        let Some(place) = found.get_mut(one.place) else { return Ok(None) };
        let body = match reply {
            Ok(answer) if answer.is_success() && answer.body.is_object() => &answer.body,
            _ => {
                *place = Some(Found::Nothing(self.session.failure(&one.call, reply)));
                return Ok(None);
            }
        };
        let Json::List(items) = body.get("value") else {
            *place = Some(Found::Object(body.clone()));
            return Ok(None);
        };
        match place {
            Some(Found::List(list)) => list.extend_from_slice(items),
            _ => *place = Some(Found::List(items.clone())),
        }
        let link = body.get("@odata.nextLink").as_text();
        if link.is_empty() {
            return Ok(None);
        }
        one.pages += 1;
        let url = self.session.base.relative(self.version, link)?;
        if one.pages == MOST_PAGES || url == one.call.url {
            let message = ["the pages of ", one.what, " have no end"].concat();
            return Err(Error::new(Code::ReadFailed, &message, "Report it to whoever runs the service at `baseUrl`"));
        }
        one.call.url = url;
        Ok(Some(one))
    }

    pub(super) fn say(&mut self, what: &str, unread: Option<Unread>) {
        self.progress.reading.clear();
        self.progress.reading.push_str(what);
        self.progress.unread = unread;
        self.session.host.on_progress(&self.progress);
        self.progress.unread = None;
    }
}
