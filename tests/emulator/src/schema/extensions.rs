//! Custom authentication extensions (spec 6).

use super::{Member, Type, integer, object, root, simple, text};

pub(super) const TYPES: &[Type] = &[
    simple("customCalloutExtension", CALLOUT).extends("entity").only_extended(),
    simple("customAuthenticationExtension", &[object("behaviorOnError", "customExtensionBehaviorOnError")])
        .extends("customCalloutExtension")
        .only_extended(),
    simple("onAttributeCollectionStartCustomExtension", &[]).extends("customAuthenticationExtension"),
    simple("onAttributeCollectionSubmitCustomExtension", &[]).extends("customAuthenticationExtension"),
    simple("onTokenIssuanceStartCustomExtension", CLAIMS).extends("customAuthenticationExtension"),
    simple("onOtpSendCustomExtension", &[]).extends("customAuthenticationExtension"),
    simple("onPasswordSubmitCustomExtension", &[]).extends("customAuthenticationExtension"),
    simple("onVerifiedIdClaimValidationCustomExtension", &[]).extends("customAuthenticationExtension"),
    simple("onTokenIssuanceStartReturnClaim", &[text("claimIdInApiResponse")]),
    // The schema declares no type that extends it, so that only null can be sent.
    root("customExtensionBehaviorOnError"),
    simple("customExtensionClientConfiguration", CLIENT),
    simple("customExtensionOverwriteConfiguration", OVERWRITE),
    root("customExtensionAuthenticationConfiguration"),
    simple("azureAdTokenAuthentication", &[text("resourceId")]).extends("customExtensionAuthenticationConfiguration"),
    simple("azureAdPopTokenAuthentication", &[]).extends("customExtensionAuthenticationConfiguration"),
    root("customExtensionEndpointConfiguration"),
    simple("httpRequestEndpoint", &[text("targetUrl")]).extends("customExtensionEndpointConfiguration"),
    simple("logicAppTriggerEndpointConfiguration", LOGIC_APP).extends("customExtensionEndpointConfiguration"),
];

const CALLOUT: &[Member] = &[
    text("displayName"),
    text("description"),
    object("authenticationConfiguration", "customExtensionAuthenticationConfiguration"),
    object("clientConfiguration", "customExtensionClientConfiguration"),
    object("endpointConfiguration", "customExtensionEndpointConfiguration"),
];

const CLAIMS: &[Member] = &[object("claimsForTokenConfiguration", "onTokenIssuanceStartReturnClaim").list()];

const CLIENT: &[Member] = &[integer("timeoutInMilliseconds"), integer("maximumRetries")];

const OVERWRITE: &[Member] = &[
    object("behaviorOnError", "customExtensionBehaviorOnError"),
    object("clientConfiguration", "customExtensionClientConfiguration"),
];

const LOGIC_APP: &[Member] =
    &[text("logicAppWorkflowName"), text("resourceGroupName"), text("subscriptionId"), text("url")];
