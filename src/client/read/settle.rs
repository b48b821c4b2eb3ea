//! Reads until there is an answer that counts.

use std::time::Duration;

use crate::client::call::{Call, MOST_PARTS};
use crate::client::error::Outcome;
use crate::client::patience::{Patience, Verdict};
use crate::client::session::{Reply, Session};
use crate::client::transport::{Dropped, Host, Transport};

/// The last reply to each request, up to as many as one batch takes, after all patience.
pub(crate) async fn settle<T: Transport, H: Host>(
    session: &Session<'_, T, H>,
    version: &str,
    calls: &[&Call],
    waits_for_lag: bool,
) -> Outcome<Vec<Reply>> {
    debug_assert!(calls.len() <= MOST_PARTS, "more than a batch takes");
    let mut replies = vec![Err(Dropped); calls.len()];
    let mut open: Vec<(usize, Patience)> =
        (0..calls.len()).map(|place| (place, Patience::new(waits_for_lag))).collect();
    while !open.is_empty() {
        let now: Vec<&Call> = open.iter().filter_map(|(place, _)| calls.get(*place).copied()).collect();
        let mut came = session.try_all(version, &now, false).await?.into_iter();
        let (mut wait, mut needs_token) = (0, false);
        open.retain_mut(|(place, patience)| {
            let reply = came.next().unwrap_or(Err(Dropped));
            let verdict = patience.judge(&reply);
            if let Some(last) = replies.get_mut(*place) {
                *last = reply;
            }
            needs_token |= verdict == Verdict::NeedsToken;
            if let Verdict::Again(seconds, _) = verdict {
                wait = wait.max(seconds);
            }
            matches!(verdict, Verdict::Again(..) | Verdict::NeedsToken)
        });
        if needs_token && !session.renew().await? {
            return Ok(replies);
        }
        if wait > 0 {
            session.transport.sleep(Duration::from_secs(wait)).await;
            session.check_abort()?;
        }
    }
    Ok(replies)
}
