//! Event listeners (spec 6). Each has one member of its own, `handler`.

use super::{Member, Type, integer, object, simple, text};

pub(super) const TYPES: &[Type] = &[
    simple("authenticationEventListener", LISTENER).extends("entity").only_extended().open(),
    listener("onAttributeCollectionListener", &[object("handler", "onAttributeCollectionHandler")]),
    listener("onAttributeCollectionStartListener", &[object("handler", "onAttributeCollectionStartHandler")]),
    listener("onAttributeCollectionSubmitListener", &[object("handler", "onAttributeCollectionSubmitHandler")]),
    listener("onAuthenticationMethodLoadStartListener", &[object("handler", "onAuthenticationMethodLoadStartHandler")]),
    listener("onInteractiveAuthFlowStartListener", &[object("handler", "onInteractiveAuthFlowStartHandler")]),
    listener("onUserCreateStartListener", &[object("handler", "onUserCreateStartHandler")]),
    listener("onTokenIssuanceStartListener", &[object("handler", "onTokenIssuanceStartHandler")]),
    listener("onEmailOtpSendListener", &[object("handler", "onOtpSendHandler")]),
    listener("onPasswordSubmitListener", &[object("handler", "onPasswordSubmitHandler")]),
    listener("onVerifiedIdClaimValidationListener", &[object("handler", "onVerifiedIdClaimValidationHandler")]),
];

const fn listener(name: &'static str, handler: &'static [Member]) -> Type {
    simple(name, handler).extends("authenticationEventListener")
}

const LISTENER: &[Member] = &[
    text("displayName"),
    text("authenticationEventsFlowId"),
    object("conditions", "authenticationConditions"),
    integer("priority").never_null().beta(),
];
