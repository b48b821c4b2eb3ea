//! Updates.

use super::{Statement, checked, unchecked};

pub(super) static ALL: &[Statement] = &[
    checked("UPD-1", "The type of the flow, and of each handler that is sent, is given", &["UF1001"]),
    unchecked("UPD-2", "Only what changes is sent", "gives advice; sending more is no mistake"),
    checked("UPD-3", "Which members can be updated, and that a provider must stay", &["UF0102", "UF0201"]),
    checked("UPD-4", "Attributes can be changed only where the user flow was created with some", &["UF0307"]),
    unchecked(
        "UPD-5",
        "Attributes are added and removed by calls of their own",
        "concerns the plan of an update, not a flow; `diff` shows what has to be added and removed",
    ),
    unchecked(
        "UPD-6",
        "An update of the inputs sends all of them",
        "concerns the plan of an update: the body alone does not show what is left out",
    ),
    unchecked(
        "UPD-7",
        "The order of the inputs in an update is the new order on the page",
        "gives a meaning; no order is wrong",
    ),
    unchecked("UPD-8", "Older pages say that inputs which are left out are removed", "superseded by newer pages"),
    checked("UPD-9", "Whether sign-up is allowed is a boolean, not a text", &["UF0103", "UF1003"]),
    unchecked(
        "UPD-10",
        "Whether an update replaces the providers is not documented",
        "nothing is documented that could be checked",
    ),
];
