//! Applications and service principals. The schema that the reference keeps leaves them out: these are the members of
//! its examples 63 and 64 that are plain, and no others are taken.

use super::{Member, Of, Type, boolean, member, simple, text};

pub(super) const TYPES: &[Type] =
    &[simple("application", APPLICATION).extends("entity"), simple("servicePrincipal", PRINCIPAL).extends("entity")];

const APPLICATION: &[Member] = &[
    text("appId"),
    text("displayName"),
    text("signInAudience"),
    text("identifierUris").list(),
    text("tags").list(),
    text("groupMembershipClaims"),
    boolean("isFallbackPublicClient"),
    member("createdDateTime", Of::Time),
];

const PRINCIPAL: &[Member] = &[
    text("appId"),
    text("displayName"),
    boolean("accountEnabled"),
    boolean("appRoleAssignmentRequired"),
    text("tags").list(),
];
