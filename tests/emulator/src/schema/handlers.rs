//! The handlers of flows and listeners (spec 1.2 and 6): closed complex types. What handles an event is told by
//! `@odata.type`, for the declared types are abstract.

use super::{Member, Type, Words, boolean, object, reference, root, simple, text, word};

pub(super) const TYPES: &[Type] = &[
    root("onInteractiveAuthFlowStartHandler"),
    simple("onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp", &[boolean("isSignUpAllowed").never_null()])
        .extends("onInteractiveAuthFlowStartHandler"),
    root("onAuthenticationMethodLoadStartHandler"),
    simple(
        "onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
        &[reference("identityProviders", "identityProviderBase").list()],
    )
    .extends("onAuthenticationMethodLoadStartHandler"),
    root("onAttributeCollectionHandler"),
    simple("onAttributeCollectionExternalUsersSelfServiceSignUp", ATTRIBUTE_COLLECTION)
        .extends("onAttributeCollectionHandler"),
    root("onAttributeCollectionStartHandler"),
    simple("onAttributeCollectionStartCustomExtensionHandler", START).extends("onAttributeCollectionStartHandler"),
    root("onAttributeCollectionSubmitHandler"),
    simple("onAttributeCollectionSubmitCustomExtensionHandler", SUBMIT).extends("onAttributeCollectionSubmitHandler"),
    root("onUserCreateStartHandler"),
    simple("onUserCreateStartExternalUsersSelfServiceSignUp", &[word("userTypeToCreate", &USER_TYPE)])
        .extends("onUserCreateStartHandler"),
    root("onTokenIssuanceStartHandler"),
    simple("onTokenIssuanceStartCustomExtensionHandler", TOKEN).extends("onTokenIssuanceStartHandler"),
    root("onOtpSendHandler"),
    simple("onOtpSendCustomExtensionHandler", OTP).extends("onOtpSendHandler"),
    root("onPasswordSubmitHandler"),
    simple("onPasswordMigrationCustomExtensionHandler", PASSWORD).extends("onPasswordSubmitHandler"),
    root("onVerifiedIdClaimValidationHandler"),
    simple("onVerifiedIdClaimValidationCustomExtensionHandler", VERIFIED_ID)
        .extends("onVerifiedIdClaimValidationHandler"),
];

const USER_TYPE: Words = Words { name: "userType", words: &["member", "guest"] };

const CONFIGURATION: Member = object("configuration", "customExtensionOverwriteConfiguration");

const ATTRIBUTE_COLLECTION: &[Member] = &[
    object("attributeCollectionPage", "authenticationAttributeCollectionPage"),
    reference("attributes", "identityUserFlowAttribute").list(),
];

const START: &[Member] = &[CONFIGURATION, reference("customExtension", "onAttributeCollectionStartCustomExtension")];

const SUBMIT: &[Member] = &[CONFIGURATION, reference("customExtension", "onAttributeCollectionSubmitCustomExtension")];

const TOKEN: &[Member] = &[CONFIGURATION, reference("customExtension", "onTokenIssuanceStartCustomExtension")];

const OTP: &[Member] = &[CONFIGURATION, reference("customExtension", "onOtpSendCustomExtension")];

const PASSWORD: &[Member] = &[
    CONFIGURATION,
    text("migrationPropertyId").never_null(),
    reference("customExtension", "onPasswordSubmitCustomExtension"),
];

const VERIFIED_ID: &[Member] =
    &[CONFIGURATION, reference("customExtension", "onVerifiedIdClaimValidationCustomExtension")];
