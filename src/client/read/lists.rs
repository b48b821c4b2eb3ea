//! What is read of a tenant, where it is, and what a token needs for it.

/// A list or an object of the snapshot.
pub(super) struct Part {
    /// As in the snapshot.
    pub(super) name: &'static str,
    pub(super) url: &'static str,
    /// For people.
    pub(super) what: &'static str,
    /// The least permission.
    pub(super) permission: &'static str,
    pub(super) is_object: bool,
}

const fn list(name: &'static str, what: &'static str, url: &'static str, permission: &'static str) -> Part {
    Part { name, url, what, permission, is_object: false }
}

const fn object(name: &'static str, what: &'static str, url: &'static str, permission: &'static str) -> Part {
    Part { name, url, what, permission, is_object: true }
}

pub(super) const USER_FLOWS: &str = "userFlows";

/// Read first, together. Of the organization, what tells tenants apart: the rest of it are addresses of people. The flows
/// come first: nothing goes without them.
pub(super) const PARTS: [Part; 9] = [
    list(USER_FLOWS, "user flows", "/identity/authenticationEventsFlows", "EventListener.Read.All"),
    object(
        "organization",
        "the organization",
        "/organization?$select=id,displayName,tenantType,verifiedDomains",
        "Organization.Read.All",
    ),
    list("identityProviders", "identity providers", "/identity/identityProviders", "IdentityProvider.Read.All"),
    list(
        "federationConfigurations",
        "SAML and WS-Fed providers",
        "/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation",
        "IdentityProvider.Read.All",
    ),
    list("userFlowAttributes", "user attributes", "/identity/userFlowAttributes", "IdentityUserFlow.Read.All"),
    list(
        "customAuthenticationExtensions",
        "custom authentication extensions",
        "/identity/customAuthenticationExtensions",
        "CustomAuthenticationExtension.Read.All",
    ),
    list(
        "authenticationEventListeners",
        "event listeners",
        "/identity/authenticationEventListeners",
        "EventListener.Read.All",
    ),
    object(
        "emailAuthenticationMethod",
        "the e-mail method",
        "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email",
        "Policy.Read.AuthenticationMethod",
    ),
    object(
        "smsAuthenticationMethod",
        "the SMS method",
        "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms",
        "Policy.Read.AuthenticationMethod",
    ),
];

/// 404 until the branding is changed for the first time.
pub(super) const BRANDING: Part = object("branding", "the branding", "", "OrganizationalBranding.Read.All");

/// Looked up one by one: a tenant has thousands, and of each only what tells about user flows. What is left out are
/// credentials and owners.
pub(super) const APPLICATIONS: Part = list(
    "applications",
    "applications",
    "/applications?$select=id,appId,displayName,signInAudience,nativeAuthenticationApisEnabled&$filter=",
    "Application.Read.All",
);
pub(super) const PRINCIPALS: Part = list(
    "servicePrincipals",
    "service principals",
    "/servicePrincipals?$select=id,appId,displayName,accountEnabled&$filter=",
    "Application.Read.All",
);

/// The lists that GET of a flow leaves out: the member that holds each, its name, and its address below the flow.
pub(super) struct Navigation {
    pub(super) path: &'static [&'static str],
    pub(super) name: &'static str,
    pub(super) url: &'static str,
    pub(super) what: &'static str,
}

pub(super) const NAVIGATIONS: [Navigation; 3] = [
    Navigation {
        path: &["onAuthenticationMethodLoadStart"],
        name: "identityProviders",
        url: "/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders",
        what: "identity providers of user flows",
    },
    Navigation {
        path: &["onAttributeCollection"],
        name: "attributes",
        url: "/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes",
        what: "attributes of user flows",
    },
    Navigation {
        path: &["conditions", "applications"],
        name: "includeApplications",
        url: "/conditions/applications/includeApplications",
        what: "applications of user flows",
    },
];
