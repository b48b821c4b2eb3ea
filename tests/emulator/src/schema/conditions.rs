//! When a flow or a listener applies (spec 1.3).

use super::{Member, Type, boolean, object, simple, text};

pub(super) const TYPES: &[Type] = &[
    simple("authenticationConditions", &[object("applications", "authenticationConditionsApplications")]),
    simple("authenticationConditionsApplications", APPLICATIONS),
    // Its key is `appId`; it has no `id`.
    simple("authenticationConditionApplication", &[text("appId").never_null()]),
];

const APPLICATIONS: &[Member] = &[
    object("includeApplications", "authenticationConditionApplication").list(),
    boolean("includeAllApplications").never_null().shown(),
];
