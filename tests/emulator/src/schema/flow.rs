//! `authenticationEventsFlow` (spec 1.1).

use super::{Member, Type, integer, object, simple, text};

// Open: members that are not declared are formally allowed, such as `priority` in v1.0.
pub(super) const TYPES: &[Type] = &[
    simple("authenticationEventsFlow", FLOW).extends("entity").only_extended().open(),
    simple("externalUsersSelfServiceSignUpEventsFlow", SIGN_UP_FLOW).extends("authenticationEventsFlow"),
];

const FLOW: &[Member] = &[
    object("conditions", "authenticationConditions"),
    text("description"),
    text("displayName").never_null(),
    integer("priority").never_null().shown(),
];

const SIGN_UP_FLOW: &[Member] = &[
    object("onAttributeCollection", "onAttributeCollectionHandler"),
    object("onAttributeCollectionStart", "onAttributeCollectionStartHandler"),
    object("onAttributeCollectionSubmit", "onAttributeCollectionSubmitHandler"),
    object("onAuthenticationMethodLoadStart", "onAuthenticationMethodLoadStartHandler"),
    object("onInteractiveAuthFlowStart", "onInteractiveAuthFlowStartHandler"),
    object("onUserCreateStart", "onUserCreateStartHandler"),
];
