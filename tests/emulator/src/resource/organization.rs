//! The tenant itself (operations 7).

use crate::call::{Call, Listing};
use crate::exchange::Answer;
use crate::refusal::Outcome;
use crate::tenant::Store;

/// GET: a list of one.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let listing = Listing { of: "organization", context: "organization", comparable: &[] };
    call.list(vec![store.seen().organization.clone()], listing)
}
