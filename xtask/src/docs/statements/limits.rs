//! Limits.

use super::{Statement, checked, unchecked};

pub(super) static ALL: &[Statement] = &[
    checked("LIM-1", "10 user flows for a tenant", &["UF0808", "UF0903"]),
    checked("LIM-2", "249 event listener policies for a tenant", &["UF0808"]),
    unchecked(
        "LIM-3",
        "100 custom authentication extensions for a tenant",
        "a flow refers to extensions that there are; it creates none",
    ),
    unchecked(
        "LIM-4",
        "100 custom attributes for a user",
        "counts what a user has of all flows and applications together, which a flow does not say",
    ),
    checked("LIM-5", "250 characters for the text of an attribute", &["UF0410"]),
    unchecked(
        "LIM-6",
        "300,000 objects in a directory, 10,000 in a trial",
        "concerns the users of the tenant, not the flow",
    ),
    unchecked(
        "LIM-7",
        "300 calls a minute for user flows and providers of a tenant, 200 from one application",
        "happens at run time; [`throttled-user-flows`](graph-errors.md#throttled-user-flows) explains the answer",
    ),
    unchecked(
        "LIM-8",
        "20 requests in a batch",
        "concerns the plan; [`malformed-batch`](graph-errors.md#malformed-batch) explains the answer",
    ),
    unchecked("LIM-9", "How many sign-ins, sign-ups and resets a tenant takes in a second", "happens at run time"),
    unchecked(
        "LIM-10",
        "The lengths of names, titles and labels, and the numbers of inputs and options, are not documented",
        "nothing is documented that could be checked",
    ),
];
