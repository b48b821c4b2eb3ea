//! Attributes of a user flow.

use super::{Statement, checked, unchecked};

pub(super) static ALL: &[Statement] = &[
    checked("AT-1", "A user flow that collects attributes has both the list of them and the page", &["UF1004"]),
    checked("AT-2", "What the page asks for and what is collected are the same", &[]),
    checked("AT-3", "Every documented user flow collects the e-mail address hidden, read-only and required", &[]),
    checked("AT-4", "The e-mail address may be visible and optional, for providers that send none", &[]),
    checked("AT-5", "A user flow that was created without attributes gets its first one by a call of its own", &[]),
    unchecked("AT-6", "The order of the inputs is the order on the page", "gives a meaning; no order is wrong"),
    checked("AT-7", "Options belong to choices, and have a label and a value each", &[]),
    unchecked(
        "AT-8",
        "A required choice of several is one with at least one box checked",
        "gives a meaning; nothing is wrong",
    ),
    checked("AT-9", "What hidden and editable mean together", &["UF0406"]),
    checked("AT-10", "A required, hidden input without a value cannot be filled in", &[]),
    checked("AT-11", "Attributes are asked for at the first sign-up only", &[]),
    checked("AT-12", "Extensions of the attribute collection run in browser-delegated authentication only", &[]),
    unchecked(
        "AT-13",
        "Labels can be overridden for each language",
        "set elsewhere: in the languages of the tenant, which are no part of the flow entity",
    ),
];
