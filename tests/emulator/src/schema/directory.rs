//! Applications and service principals. The schema that the reference keeps leaves them out: these are the members of
//! its examples 63 and 64 that are plain, with what Graph's own reference has of native authentication, and no others.

use super::{Member, Of, Type, Words, boolean, member, simple, text, word};

pub(super) const TYPES: &[Type] =
    &[simple("application", APPLICATION).extends("entity"), simple("servicePrincipal", PRINCIPAL).extends("entity")];

const NATIVE: Words = Words { name: "nativeAuthenticationApisEnabled", words: &["none", "all"] };

const APPLICATION: &[Member] = &[
    text("appId"),
    text("displayName"),
    text("signInAudience"),
    text("identifierUris").list(),
    text("tags").list(),
    text("groupMembershipClaims"),
    boolean("isFallbackPublicClient"),
    member("createdDateTime", Of::Time),
    word("nativeAuthenticationApisEnabled", &NATIVE),
];

const PRINCIPAL: &[Member] = &[
    text("appId"),
    text("displayName"),
    boolean("accountEnabled"),
    boolean("appRoleAssignmentRequired"),
    text("tags").list(),
];
