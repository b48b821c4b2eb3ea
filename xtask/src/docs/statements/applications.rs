//! Applications.

use super::{Statement, checked, unchecked};

pub(super) static ALL: &[Statement] = &[
    checked("AP-1", "An application is linked to one user flow only", &[]),
    checked("AP-2", "An application needs a service principal in the tenant", &[]),
    unchecked(
        "AP-3",
        "Applications of external tenants are single-tenant",
        "says what such applications are; a user flow cannot say otherwise",
    ),
    unchecked(
        "AP-4",
        "Linking turns sign-up and sign-in on, unlinking turns them off",
        "gives a meaning; nothing is wrong",
    ),
    unchecked(
        "AP-5",
        "A new application is known to user flows only after some seconds",
        "happens at run time; [`application-not-known`](graph-errors.md#application-not-known) explains the answer",
    ),
    checked("AP-6", "Linking twice is refused", &["UF0602"]),
];
